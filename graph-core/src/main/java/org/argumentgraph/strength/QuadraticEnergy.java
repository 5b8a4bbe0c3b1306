package org.argumentgraph.strength;

/**
 * Aggregates by sum and moves the base by the energy E, the difference of support and attack:
 * towards 1 by E&sup2; / (1 + E&sup2;) if it is positive, towards 0 likewise if it is negative
 * (Nico Potyka, <i>Continuous dynamical systems for weighted bipolar argumentation</i>, KR 2018).
 */
enum QuadraticEnergy implements GradualSemantics {
  INSTANCE;

  @Override
  public Aggregation aggregation() {
    return Aggregation.SUM;
  }

  @Override
  public double strength(double base, double support, double attack) {
    double energy = support - attack;
    double pull = energy * energy / (1 + energy * energy);
    return energy >= 0 ? base + (1 - base) * pull : base - base * pull;
  }

  @Override
  public String toString() {
    return "quadratic energy";
  }
}
