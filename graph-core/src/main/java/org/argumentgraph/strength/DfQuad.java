package org.argumentgraph.strength;

/**
 * Aggregates by probabilistic sum, 1 &minus; &prod;(1 &minus; s), and moves the base linearly by
 * the difference of support and attack: towards 1 if support prevails, towards 0 if attack does
 * (Antonio Rago, Francesca Toni, Marco Aurisicchio, Pietro Baroni, <i>Discontinuity-free decision
 * support with quantitative argumentation debates</i>, KR 2016).
 */
enum DfQuad implements GradualSemantics {
  INSTANCE;

  @Override
  public Aggregation aggregation() {
    return Aggregation.PROBABILISTIC_SUM;
  }

  @Override
  public double strength(double base, double support, double attack) {
    return support >= attack
        ? base + (1 - base) * (support - attack)
        : base - base * (attack - support);
  }

  @Override
  public String toString() {
    return "DF-QuAD";
  }
}
