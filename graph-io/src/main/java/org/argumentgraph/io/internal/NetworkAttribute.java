package org.argumentgraph.io.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.SourceSpan;

/** What a node or an edge of a {@link Network} says of its element. */
@SuppressWarnings("ImmutableEnumChecker") // The functions are lambdas that hold nothing.
public enum NetworkAttribute {
  /** The id; that of a node may be another. */
  NAME(Type.STRING, (network, element) -> Optional.of(element.id())),
  /** Claim, question or relation. */
  TYPE(Type.STRING, (network, element) -> Optional.of(lower(element.type()))),
  /** The kind of a relation. */
  KIND(
      Type.STRING,
      (network, element) -> element instanceof Relation relation
          ? Optional.of(lower(relation.kind()))
          : Optional.empty()),
  /** The name of the speaker. */
  SPEAKER(
      Type.STRING,
      (network, element) ->
          element.origin().speaker().map(id -> network.debate().speaker(id).name())),
  /** The id of the speaker. */
  SPEAKER_ID(Type.STRING, ofOrigin(Origin::speaker)),
  /** The id of who reports it. */
  REPORTER(Type.STRING, ofOrigin(Origin::reporter)),
  /** Whether these are the speaker's own words. */
  VERBATIM(
      Type.BOOLEAN,
      (network, element) -> element.origin().isVerbatim() ? Optional.of("true") : Optional.empty()),
  /** The id of the occasion. */
  OCCASION(Type.STRING, ofOrigin(Origin::occasion)),
  /** The id of the source; the source of an edge is where it starts from. */
  SOURCE_ID(Type.STRING, ofOrigin(origin -> origin.span().map(SourceSpan::source))),
  /** The first line. */
  FIRST_LINE(
      Type.INTEGER, ofOrigin(origin -> origin.span().map(span -> Integer.toString(span.first())))),
  /** The last line. */
  LAST_LINE(
      Type.INTEGER, ofOrigin(origin -> origin.span().map(span -> Integer.toString(span.last())))),
  /** The clock time. */
  TIME(Type.STRING, ofOrigin(origin -> origin.span().flatMap(SourceSpan::time))),
  /** The id of whom a question is put to. */
  ADDRESSEE(
      Type.STRING,
      (network, element) ->
          element instanceof Question question ? question.addressee() : Optional.empty()),
  /** The probability of a claim. */
  CREDENCE(
      Type.DOUBLE,
      (network, element) -> element instanceof Claim claim && claim.credence().isPresent()
          ? Optional.of(Double.toString(claim.credence().getAsDouble()))
          : Optional.empty()),
  /** The weight of a relation. */
  WEIGHT(
      Type.DOUBLE,
      (network, element) -> element instanceof Relation relation
          ? Optional.of(Double.toString(relation.weight()))
          : Optional.empty()),
  /** Whether a claim is named among the main theses. */
  THESIS(
      Type.BOOLEAN,
      (network, element) -> network.isThesis(element) ? Optional.of("true") : Optional.empty()),
  /** The tags, parted by semicolons. */
  TAGS(
      Type.STRING,
      (network, element) ->
          Optional.of(String.join("; ", element.tags())).filter(tags -> !tags.isEmpty())),
  /** The note. */
  NOTE(Type.STRING, (network, element) -> element.note());

  /** What the values are. */
  public enum Type {
    /** A text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number. */
    DOUBLE,
    /** True, where it is said at all. */
    BOOLEAN
  }

  private final Type type;
  private final BiFunction<Network, Element, Optional<String>> value;

  NetworkAttribute(Type type, BiFunction<Network, Element, Optional<String>> value) {
    this.type = type;
    this.value = value;
  }

  /** Returns what to call it. */
  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what its values are. */
  public Type type() {
    return type;
  }

  /** Returns its value for an element, if it has one. */
  public Optional<String> of(Network network, Element element) {
    return value.apply(network, element);
  }

  private static BiFunction<Network, Element, Optional<String>> ofOrigin(
      Function<Origin, Optional<String>> value) {
    return (network, element) -> value.apply(element.origin());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
