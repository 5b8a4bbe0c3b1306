package org.argumentgraph.strength;

/**
 * Aggregates by sum and moves the base b by the energy E, the difference of support and attack, to
 * 1 &minus; (1 &minus; b&sup2;) / (1 + b e<sup>E</sup>) (Leila Amgoud, Jonathan Ben-Naim,
 * <i>Evaluation of arguments in weighted bipolar graphs</i>, ECSQARU 2017, and International
 * Journal of Approximate Reasoning 99, 2018). No attack brings a strength below b&sup2;.
 */
enum EulerBased implements GradualSemantics {
  INSTANCE;

  @Override
  public Aggregation aggregation() {
    return Aggregation.SUM;
  }

  @Override
  public double strength(double base, double support, double attack) {
    double energy = support - attack;
    return base == 0 || energy == 0 ? base : 1 - (1 - base * base) / (1 + base * Math.exp(energy));
  }

  @Override
  public String toString() {
    return "Euler-based";
  }
}
