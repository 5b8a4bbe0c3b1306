package org.argumentgraph;

import java.util.Optional;

/**
 * Where an element comes from: who said it, who reports it, on which occasion, on which line of
 * which source.
 *
 * <p>Made by naming what is known:
 * {@code Origin.by("sutton").reportedBy("zvi").in("interview").at(SourceSpan.line("post", 12))}.
 */
public sealed interface Origin permits OriginRecord {
  /**
   * Returns the origin of which nothing is known.
   *
   * @return the empty origin
   */
  static Origin unknown() {
    return OriginRecord.UNKNOWN;
  }

  /**
   * Starts an origin from who said it.
   *
   * @param speaker the id of a speaker
   * @return the origin
   */
  static Origin by(String speaker) {
    return unknown().withSpeaker(speaker);
  }

  /**
   * Returns who said it.
   *
   * @return the id of a speaker, if known
   */
  Optional<String> speaker();

  /**
   * Returns who reports that the speaker said it, where that is somebody else: a paraphrase is not
   * the speaker's own words.
   *
   * @return the id of a speaker, if it is reported
   */
  Optional<String> reporter();

  /**
   * Returns whether the text gives the speaker's own words.
   *
   * @return true for a verbatim text, false for a paraphrase
   */
  boolean isVerbatim();

  /**
   * Returns the occasion on which it was said.
   *
   * @return the id of an occasion, if known
   */
  Optional<String> occasion();

  /**
   * Returns where it stands in a source.
   *
   * @return the lines, if known
   */
  Optional<SourceSpan> span();

  /**
   * Returns this origin with another speaker.
   *
   * @param speaker the id of a speaker
   * @return the changed copy
   */
  Origin withSpeaker(String speaker);

  /**
   * Returns this origin, reported by somebody.
   *
   * @param reporter the id of a speaker
   * @return the changed copy
   */
  Origin reportedBy(String reporter);

  /**
   * Returns this origin, marked as giving the speaker's own words.
   *
   * @return the changed copy
   */
  Origin verbatim();

  /**
   * Returns this origin, placed on an occasion.
   *
   * @param occasion the id of an occasion
   * @return the changed copy
   */
  Origin in(String occasion);

  /**
   * Returns this origin, placed in a source.
   *
   * @param span the lines
   * @return the changed copy
   */
  Origin at(SourceSpan span);
}
