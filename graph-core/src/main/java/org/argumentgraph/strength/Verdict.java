package org.argumentgraph.strength;

/** What a strength comes to. */
public enum Verdict {
  /** Above 0.5 by more than the margin. */
  ACCEPTED,
  /** Within the margin of 0.5. */
  UNDECIDED,
  /** Below 0.5 by more than the margin. */
  REJECTED;

  /**
   * Judges a strength.
   *
   * @param strength from 0 to 1
   * @param margin how far from 0.5 a strength still counts as undecided, from 0 to below 0.5
   * @return the verdict
   */
  public static Verdict of(double strength, double margin) {
    if (strength > 0.5 + margin) {
      return ACCEPTED;
    }
    return strength < 0.5 - margin ? REJECTED : UNDECIDED;
  }
}
