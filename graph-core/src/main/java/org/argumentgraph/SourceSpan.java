package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where something stands in a source.
 *
 * @param source the id of a {@link Source}
 * @param first the first line, counted from 1
 * @param last the last line, not before the first
 * @param time the clock time in a recording, such as {@code 6:47} or {@code 1:02:03}, if known
 */
public record SourceSpan(String source, int first, int last, Optional<String> time) {
  /**
   * Refuses null. Whether the lines make sense is checked when a graph is built.
   *
   * @param source the id of a source
   * @param first the first line
   * @param last the last line
   * @param time the clock time, if known
   */
  public SourceSpan {
    requireNonNull(source, "source");
    requireNonNull(time, "time");
  }

  /**
   * Makes a span of one line.
   *
   * @param source the id of a source
   * @param line the line, counted from 1
   * @return the span
   */
  public static SourceSpan line(String source, int line) {
    return lines(source, line, line);
  }

  /**
   * Makes a span of several lines.
   *
   * @param source the id of a source
   * @param first the first line, counted from 1
   * @param last the last line
   * @return the span
   */
  public static SourceSpan lines(String source, int first, int last) {
    return new SourceSpan(source, first, last, Optional.empty());
  }

  /**
   * Returns this span with a clock time.
   *
   * @param time such as {@code 6:47}
   * @return the changed copy
   */
  public SourceSpan withTime(String time) {
    return new SourceSpan(source, first, last, Optional.of(requireNonNull(time, "time")));
  }

  @Override
  public String toString() {
    String lines = first == last ? "line " + first : "lines " + first + "-" + last;
    return source + " " + lines + time.map(clock -> " at " + clock).orElse("");
  }
}
