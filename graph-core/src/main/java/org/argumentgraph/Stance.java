package org.argumentgraph;

import java.util.Optional;

/**
 * A speaker's attitude to an element that is already there, with no new content: "Yes.", "No.",
 * "Fair enough." are stances and not claims.
 */
public sealed interface Stance permits StanceRecord {
  /**
   * Makes a stance.
   *
   * @param speaker the id of the speaker
   * @param attitude the attitude
   * @param element the id of the element
   * @return the stance
   */
  static Stance of(String speaker, Attitude attitude, String element) {
    return new StanceRecord(attitude, element, Origin.by(speaker), "");
  }

  /**
   * Returns who takes the stance: the speaker of its origin.
   *
   * @return the id of a speaker
   */
  String speaker();

  /**
   * Returns the attitude.
   *
   * @return what the speaker says about the element
   */
  Attitude attitude();

  /**
   * Returns what it is about.
   *
   * @return the id of an element
   */
  String element();

  /**
   * Returns who took it, where and on which line.
   *
   * @return the origin, which names a speaker
   */
  Origin origin();

  /**
   * Returns a remark of whoever modelled the debate.
   *
   * @return the note, if there is one
   */
  Optional<String> note();

  /**
   * Returns this stance towards another element.
   *
   * @param element the id of the element
   * @return the changed copy
   */
  Stance withElement(String element);

  /**
   * Returns this stance with another origin.
   *
   * @param origin the new origin
   * @return the changed copy
   */
  Stance withOrigin(Origin origin);

  /**
   * Returns this stance with another note.
   *
   * @param note the new note
   * @return the changed copy
   */
  Stance withNote(String note);
}
