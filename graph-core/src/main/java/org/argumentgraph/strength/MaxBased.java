package org.argumentgraph.strength;

/**
 * Divides the base by 1 plus the strength of the strongest attacker (Leila Amgoud, Jonathan
 * Ben-Naim, Dragan Doder, Srdjan Vesic, <i>Acceptability semantics for weighted argumentation
 * frameworks</i>, IJCAI 2017). Does not heed supports.
 */
enum MaxBased implements GradualSemantics {
  INSTANCE;

  @Override
  public Aggregation aggregation() {
    return Aggregation.MAXIMUM;
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
    return "weighted max-based (attacks only)";
  }
}
