package org.argumentgraph.strength;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Through whose eyes a debate is evaluated: it gives each statement its base score, before any
 * argument counts.
 *
 * <p><b>Neutral</b>: a claim counts at its own credence where one is stated, otherwise at
 * {@link #other()}, 0.5.
 *
 * <p><b>Of a speaker</b>: a claim that they hold bare counts at their confidence: the credence that
 * they stated with it, or else {@link #confidence()}, 0.8. One that they hold and argue for starts
 * at {@link #argued()}, 0.5, and has to earn its strength: otherwise no reason could ever matter to
 * its holder. One that they deny or argue against counts at {@link #opposed()}, 0.2. Every other
 * claim counts at {@link #other()}, 0.5. They hold what they are
 * {@linkplain org.argumentgraph.Commitments committed} to, and argue for and against claims by the
 * supports, and by the rebuttals and contradictions, that they are committed to.
 *
 * <p>Restated claims are one statement: an attitude to one is an attitude to all, and the base
 * score is the highest among them.
 */
public sealed interface Viewpoint permits ViewpointRecord {
  /**
   * Returns the viewpoint of nobody in particular.
   *
   * @return the neutral viewpoint
   */
  static Viewpoint neutral() {
    return ViewpointRecord.NEUTRAL;
  }

  /**
   * Returns the viewpoint of a speaker.
   *
   * @param speaker the id of a speaker
   * @return their viewpoint
   */
  static Viewpoint of(String speaker) {
    return new ViewpointRecord(Optional.of(requireNonNull(speaker, "speaker")), 0.8, 0.5, 0.2, 0.5);
  }

  /**
   * Returns whose viewpoint it is.
   *
   * @return the id of a speaker, empty for the neutral one
   */
  Optional<String> speaker();

  /**
   * Returns the base score of claims that the speaker holds bare.
   *
   * @return from 0 to 1
   */
  double confidence();

  /**
   * Returns the base score of claims that the speaker holds and argues for.
   *
   * @return from 0 to 1
   */
  double argued();

  /**
   * Returns the base score of claims that the speaker denies or argues against.
   *
   * @return from 0 to 1
   */
  double opposed();

  /**
   * Returns the base score of all other claims.
   *
   * @return from 0 to 1
   */
  double other();

  /**
   * Returns this viewpoint with other base scores.
   *
   * @param confidence of claims that the speaker holds bare, from 0 to 1
   * @param argued of claims that the speaker holds and argues for
   * @param opposed of claims that the speaker denies or argues against
   * @param other of all other claims
   * @return the changed copy
   * @throws IllegalArgumentException if a score is out of range
   */
  Viewpoint withBaseScores(double confidence, double argued, double opposed, double other);
}
