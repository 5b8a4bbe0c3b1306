package org.argumentgraph.strength;

/**
 * How the strength of a statement or relation follows from its base score and from what supports
 * and attacks it.
 *
 * <p>A <i>modular</i> semantics (Till Mossakowski, Fabian Neuhaus, <i>Modular semantics and
 * characteristics for bipolar weighted argumentation graphs</i>, 2018): the strengths of all
 * supporters are aggregated into one number, those of all attackers into another, and the two move
 * the base score. Other semantics than those given here can be plugged in. Implementations are
 * stateless, and {@link #aggregate} does not depend on the order of the strengths.
 */
public interface GradualSemantics {
  /**
   * Returns discontinuity-free quantitative argumentation debates, which aggregate by probabilistic
   * sum.
   *
   * @return DF-QuAD
   */
  static GradualSemantics dfQuad() {
    return DfQuad.INSTANCE;
  }

  /**
   * Returns the quadratic energy model, which aggregates by sum, so that a second reason counts as
   * much as the first.
   *
   * @return quadratic energy
   */
  static GradualSemantics quadraticEnergy() {
    return QuadraticEnergy.INSTANCE;
  }

  /**
   * Adds one more strength to an aggregate.
   *
   * @param aggregate the aggregate of the strengths so far, 0 for none
   * @param strength the strength of one more supporter or attacker, from 0 to 1
   * @return the aggregate of all
   */
  double aggregate(double aggregate, double strength);

  /**
   * Moves a base score.
   *
   * @param base the base score, from 0 to 1
   * @param support the aggregate of the supporters
   * @param attack the aggregate of the attackers
   * @return the strength, from 0 to 1; the base score itself where support and attack are both 0
   */
  double strength(double base, double support, double attack);
}
