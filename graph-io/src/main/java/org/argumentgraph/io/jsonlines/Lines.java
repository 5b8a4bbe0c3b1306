package org.argumentgraph.io.jsonlines;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Hands out the lines of a stream that are not blank, and holds no more than one of them. */
final class Lines implements Iterator<Lines.Line>, Closeable {
  private static final int BYTES_OF_A_CHARACTER = 4;
  private static final int BUFFER = 1 << 16;
  private static final char MARK = '\uFEFF';

  /**
   * A line.
   *
   * @param number counted from 1
   * @param text what it says; empty if it is too long to be held
   * @param wrong where it ceases to be UTF-8, counted in characters from 1; 0 if it does not
   */
  record Line(long number, Optional<String> text, int wrong) {
    private boolean isBlank() {
      return wrong == 0 && text.isPresent() && text.orElseThrow().isBlank();
    }
  }

  private final InputStream in;
  private final long longest;
  private final byte[] buffer = new byte[BUFFER];
  private int next;
  private int end;
  private long number;
  private Optional<Line> ready = Optional.empty();

  /**
   * Begins.
   *
   * @param in where the lines come from
   * @param size the most characters that a line may have for certain to be held
   */
  Lines(InputStream in, int size) {
    this.in = in;
    longest = Math.min(Integer.MAX_VALUE - 9, (long) BYTES_OF_A_CHARACTER * size);
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && fill()) {
      ready = Optional.of(line()).filter(line -> !line.isBlank());
    }
    return ready.isPresent();
  }

  @Override
  public Line next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Line line = ready.orElseThrow();
    ready = Optional.empty();
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Makes sure that there is something in the buffer, unless the stream has ended. */
  private boolean fill() {
    if (next == end) {
      next = 0;
      try {
        end = Math.max(0, in.read(buffer));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next < end;
  }

  private Line line() {
    number++;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean isTooLong = false;
    while (fill()) {
      int start = next;
      while (next < end && buffer[next] != '\n') {
        next++;
      }
      isTooLong |= bytes.size() + (next - start) > longest;
      if (!isTooLong) {
        bytes.write(buffer, start, next - start);
      }
      if (next < end) {
        next++;
        break;
      }
    }
    return isTooLong ? new Line(number, Optional.empty(), 0) : decoded(bytes);
  }

  private Line decoded(ByteArrayOutputStream bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(bytes.size());
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes.toByteArray()), characters, true);
    String text = characters.flip().toString();
    int wrong = result.isError() ? text.length() + 1 : 0;
    boolean isMarked = number == 1 && !text.isEmpty() && text.charAt(0) == MARK;
    return new Line(number, Optional.of(isMarked ? text.substring(1) : text), wrong);
  }
}
