package org.argumentgraph.strength;

/**
 * How the strengths of several supporters, or of several attackers, become one number. No strength
 * at all makes 0, the order does not matter, and a strength of 0 changes nothing.
 */
public enum Aggregation {
  /** &sum; s: every further reason counts in full. */
  SUM,
  /** 1 &minus; &prod;(1 &minus; s): every further reason counts for less, and one of 1 for all. */
  PROBABILISTIC_SUM,
  /** max s: only the strongest reason counts. */
  MAXIMUM;

  /**
   * Adds one more strength.
   *
   * @param aggregate the aggregate of the strengths so far, 0 for none
   * @param strength the strength of one more supporter or attacker, from 0 to 1
   * @return the aggregate of all
   */
  public double add(double aggregate, double strength) {
    return switch (this) {
      case SUM -> aggregate + strength;
      case PROBABILISTIC_SUM -> 1 - (1 - aggregate) * (1 - strength);
      case MAXIMUM -> Math.max(aggregate, strength);
    };
  }
}
