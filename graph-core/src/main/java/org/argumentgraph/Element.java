package org.argumentgraph;

import java.util.Optional;
import java.util.Set;

/**
 * Whatever a debate consists of: a {@link Claim}, a {@link Question} or a {@link Relation}.
 *
 * <p>Immutable; two elements are equal when all their parts are. New kinds of element may come, and
 * code that is exhaustive over the present ones will then fail to compile on purpose; switch on
 * {@link #type()}.
 */
public sealed interface Element permits Claim, Question, Relation {
  /**
   * Returns what this is.
   *
   * @return the constant that goes with the type
   */
  ElementType type();

  /**
   * Returns the readable id, unique in its graph: letters, digits and {@code - _ . : / +}, starting
   * with a letter or a digit.
   *
   * @return the id
   */
  String id();

  /**
   * Returns who said it, who reports it, where and on which line.
   *
   * @return the origin, {@link Origin#unknown()} where nothing is known
   */
  Origin origin();

  /**
   * Returns free labels.
   *
   * @return an unmodifiable set in the order in which they were given
   */
  Set<String> tags();

  /**
   * Returns a remark of whoever modelled the debate, for example why a disputable reading was
   * chosen.
   *
   * @return the note, if there is one
   */
  Optional<String> note();

  /**
   * Returns this element under another id.
   *
   * @param id the new id
   * @return the changed copy
   */
  Element withId(String id);

  /**
   * Returns this element with another origin.
   *
   * @param origin the new origin
   * @return the changed copy
   */
  Element withOrigin(Origin origin);

  /**
   * Returns this element with other tags.
   *
   * @param tags the new tags, which replace the old ones
   * @return the changed copy
   */
  Element withTags(String... tags);

  /**
   * Returns this element with another note.
   *
   * @param note the new note
   * @return the changed copy
   */
  Element withNote(String note);
}
