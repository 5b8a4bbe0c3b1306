package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Has null for what is unknown, since there may be an origin for each element. */
record OriginRecord(
    @Nullable String by,
    @Nullable String teller,
    boolean isVerbatim,
    @Nullable String room,
    @Nullable SourceSpan lines)
    implements Origin {
  static final Origin UNKNOWN = new OriginRecord(null, null, false, null, null);

  @Override
  public Optional<String> speaker() {
    return Optional.ofNullable(by);
  }

  @Override
  public Optional<String> reporter() {
    return Optional.ofNullable(teller);
  }

  @Override
  public Optional<String> occasion() {
    return Optional.ofNullable(room);
  }

  @Override
  public Optional<SourceSpan> span() {
    return Optional.ofNullable(lines);
  }

  @Override
  public Origin withSpeaker(String speaker) {
    return new OriginRecord(requireNonNull(speaker, "speaker"), teller, isVerbatim, room, lines);
  }

  @Override
  public Origin reportedBy(String reporter) {
    return new OriginRecord(by, requireNonNull(reporter, "reporter"), isVerbatim, room, lines);
  }

  @Override
  public Origin verbatim() {
    return new OriginRecord(by, teller, true, room, lines);
  }

  @Override
  public Origin in(String occasion) {
    return new OriginRecord(by, teller, isVerbatim, requireNonNull(occasion, "occasion"), lines);
  }

  @Override
  public Origin at(SourceSpan span) {
    return new OriginRecord(by, teller, isVerbatim, room, requireNonNull(span, "span"));
  }

  /** Returns the origin to stand behind a text, or nothing where nothing is known. */
  static String inBrackets(Origin origin) {
    return origin.equals(UNKNOWN) ? "" : " [" + origin + "]";
  }

  @Override
  public String toString() {
    String known = Stream.of(
            speaker(),
            reporter().map(name -> "reported by " + name),
            occasion(),
            span().map(SourceSpan::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
    return known.isEmpty() ? "unknown" : known;
  }
}
