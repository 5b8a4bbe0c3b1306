package org.argumentgraph;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalDouble;

/** One declarative statement in plain words, which can be accepted or not. */
public sealed interface Claim extends Element permits ClaimRecord {
  /**
   * Makes a claim of unknown origin.
   *
   * @param id its id
   * @param text the statement
   * @return the claim
   */
  static Claim of(String id, String text) {
    return new ClaimRecord(
        id, text, OptionalDouble.empty(), Origin.unknown(), ImmutableSet.of(), "");
  }

  @Override
  default ElementType type() {
    return ElementType.CLAIM;
  }

  /**
   * Returns the statement.
   *
   * @return a text that is not blank
   */
  String text();

  /**
   * Returns the probability that whoever put the claim forward gives it.
   *
   * @return a number from 0 to 1, if one was stated
   */
  OptionalDouble credence();

  /**
   * Returns this claim with a stated probability.
   *
   * @param credence from 0 to 1
   * @return the changed copy
   */
  Claim withCredence(double credence);

  @Override
  Claim withId(String id);

  @Override
  Claim withOrigin(Origin origin);

  @Override
  Claim withTags(String... tags);

  @Override
  Claim withNote(String note);
}
