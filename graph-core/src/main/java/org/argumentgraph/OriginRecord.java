package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record OriginRecord(
    Optional<String> speaker,
    Optional<String> reporter,
    boolean isVerbatim,
    Optional<String> occasion,
    Optional<SourceSpan> span)
    implements Origin {
  static final Origin UNKNOWN = new OriginRecord(
      Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());

  @Override
  public Origin withSpeaker(String speaker) {
    return new OriginRecord(named(speaker, "speaker"), reporter, isVerbatim, occasion, span);
  }

  @Override
  public Origin reportedBy(String reporter) {
    return new OriginRecord(speaker, named(reporter, "reporter"), isVerbatim, occasion, span);
  }

  @Override
  public Origin verbatim() {
    return new OriginRecord(speaker, reporter, true, occasion, span);
  }

  @Override
  public Origin in(String occasion) {
    return new OriginRecord(speaker, reporter, isVerbatim, named(occasion, "occasion"), span);
  }

  @Override
  public Origin at(SourceSpan span) {
    return new OriginRecord(
        speaker, reporter, isVerbatim, occasion, Optional.of(requireNonNull(span, "span")));
  }

  /** Returns the origin to stand behind a text, or nothing where nothing is known. */
  static String inBrackets(Origin origin) {
    return origin.equals(UNKNOWN) ? "" : " [" + origin + "]";
  }

  @Override
  public String toString() {
    String known = Stream.of(
            speaker,
            reporter.map(name -> "reported by " + name),
            occasion,
            span.map(SourceSpan::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    return known.isEmpty() ? "unknown" : known;
  }

  private static Optional<String> named(String id, String what) {
    return Optional.of(requireNonNull(id, what));
  }
}
