package org.argumentgraph.io.csv;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.argumentgraph.Origin;
import org.argumentgraph.SourceSpan;

/**
 * Reads who said something and where.
 *
 * @param speakers what speakers are called
 * @param occasions what occasions are called
 * @param sources what sources are called
 * @param sourceIds the ids of the sources that have rows
 */
record Origins(Names speakers, Names occasions, Names sources, Collection<String> sourceIds) {
  /** Returns whether a source has a row, or has been made of its name. */
  boolean knows(String source) {
    return sourceIds.contains(source) || sources.made().containsValue(source);
  }

  /** Reads the columns of an origin. */
  Origin of(Row row) {
    Origin origin = at(row);
    return row.word(Column.SPEAKER)
        .map(name -> origin.withSpeaker(speakers.idOf(name)))
        .orElse(origin);
  }

  /** Reads the columns of an origin, but for the speaker. */
  Origin at(Row row) {
    Origin origin = Origin.unknown();
    Optional<String> reporter = row.word(Column.REPORTER);
    if (reporter.isPresent()) {
      origin = origin.reportedBy(speakers.idOf(reporter.orElseThrow()));
    }
    if (row.isYes(Column.VERBATIM)) {
      origin = origin.verbatim();
    }
    Optional<String> occasion = row.word(Column.OCCASION);
    if (occasion.isPresent()) {
      origin = origin.in(occasions.idOf(occasion.orElseThrow()));
    }
    return span(row).map(origin::at).orElse(origin);
  }

  private Optional<SourceSpan> span(Row row) {
    if (!row.has(Column.FIRST_LINE)) {
      row.word(Column.SOURCE)
          .ifPresent(name -> row.loss("the source \"" + name
              + "\" is left out, since there is no first-line to say where in it this stands"));
      return Optional.empty();
    }
    Optional<String> source = source(row);
    OptionalInt first = row.wholeNumber(Column.FIRST_LINE);
    OptionalInt last = row.wholeNumber(Column.LAST_LINE);
    Optional<String> time = row.word(Column.TIME);
    if (source.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    int line = first.getAsInt();
    return Optional.of(new SourceSpan(source.orElseThrow(), line, last.orElse(line), time));
  }

  /** Reads the source that a row names; if there is but one, it need not be named. */
  Optional<String> source(Row row) {
    Optional<String> named = row.word(Column.SOURCE).map(sources::idOf);
    if (named.isPresent()) {
      return named;
    }
    if (sourceIds.size() == 1) {
      return Optional.of(sourceIds.iterator().next());
    }
    row.problem(
        Column.SOURCE,
        "there is a line, but no source",
        sourceIds.isEmpty()
            ? "name the source in the column source"
            : "name one of " + String.join(", ", sourceIds));
    return Optional.empty();
  }
}
