package org.argumentgraph.strength;

/**
 * Divides the base by 1 plus the sum of the attackers' strengths (Philippe Besnard, Anthony Hunter,
 * <i>A logic-based theory of deductive arguments</i>, Artificial Intelligence 128, 2001; with base
 * scores: Leila Amgoud, Jonathan Ben-Naim, Dragan Doder, Srdjan Vesic, <i>Acceptability semantics
 * for weighted argumentation frameworks</i>, IJCAI 2017). Does not heed supports.
 */
enum HCategoriser implements GradualSemantics {
  INSTANCE;

  @Override
  public Aggregation aggregation() {
    return Aggregation.SUM;
  }

  @Override
  public double strength(double base, double support, double attack) {
    return base / (1 + attack);
  }

  @Override
  public boolean heedsSupports() {
    return false;
  }

  @Override
  public String toString() {
    return "h-categoriser (attacks only)";
  }
}
