package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;

/**
 * A typed link from one or more sources to exactly one target.
 *
 * <p>Several sources are <i>linked premises</i>: all are needed. Reasons that count each by itself
 * (<i>convergent</i> ones) are separate relations. A relation is an element too, so that it can be
 * the target of another: that is how a step is backed, undercut, qualified or challenged.
 */
public sealed interface Relation extends Element permits RelationRecord {
  /**
   * Makes a relation of weight 1 under the {@linkplain #derivedId derived id}. Where no origin is
   * given, a graph gives it that of its first source.
   *
   * @param kind the kind
   * @param sources the ids of the elements that it starts from, all needed together
   * @param target the id of the element that it ends in
   * @return the relation
   */
  static Relation of(RelationKind kind, Collection<String> sources, String target) {
    return new RelationRecord(
        null,
        requireNonNull(kind, "kind"),
        ImmutableList.copyOf(requireNonNull(sources, "sources")),
        target,
        1,
        Origin.unknown(),
        ImmutableSet.of(),
        "");
  }

  /**
   * Makes a relation from a single source.
   *
   * @param kind the kind
   * @param source the id of the element that it starts from
   * @param target the id of the element that it ends in
   * @return the relation
   */
  static Relation of(RelationKind kind, String source, String target) {
    return of(kind, List.of(requireNonNull(source, "source")), target);
  }

  /**
   * Returns the id that a relation has unless it is given another: the sources joined by {@code +},
   * the verb, the target, joined by dots, such as {@code mimicry+no-model.supports.dead-end}.
   *
   * @param kind the kind
   * @param sources the ids of the sources
   * @param target the id of the target
   * @return the id
   */
  static String derivedId(RelationKind kind, Collection<String> sources, String target) {
    String from = requireNonNull(sources, "sources").size() == 1
        ? sources.iterator().next()
        : String.join("+", sources);
    return from
        + "."
        + requireNonNull(kind, "kind").verb()
        + "."
        + requireNonNull(target, "target");
  }

  @Override
  default ElementType type() {
    return ElementType.RELATION;
  }

  /**
   * Returns the kind.
   *
   * @return what the relation says
   */
  RelationKind kind();

  /**
   * Returns what it starts from.
   *
   * @return the ids of at least one element, unmodifiable
   */
  List<String> sources();

  /**
   * Returns what it ends in.
   *
   * @return the id of an element
   */
  String target();

  /**
   * Returns how much it counts.
   *
   * @return a number above 0, at most 1
   */
  double weight();

  /**
   * Returns whether its id is the one derived from its kind and ends.
   *
   * @return true if nobody named it
   */
  boolean hasDerivedId();

  /**
   * Returns this relation with another weight.
   *
   * @param weight above 0, at most 1
   * @return the changed copy
   */
  Relation withWeight(double weight);

  /**
   * Returns this relation between other ends.
   *
   * @param sources the ids of the new sources
   * @param target the id of the new target
   * @return the changed copy, under a newly derived id if it had a derived one
   */
  Relation withEnds(Collection<String> sources, String target);

  @Override
  Relation withId(String id);

  @Override
  Relation withOrigin(Origin origin);

  @Override
  Relation withTags(String... tags);

  @Override
  Relation withNote(String note);
}
