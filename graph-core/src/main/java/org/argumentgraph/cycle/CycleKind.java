package org.argumentgraph.cycle;

/** What kind of trouble a {@link Cycle} is. */
public enum CycleKind {
  /** An odd number of negative steps: a claim that, followed through, argues against itself. */
  CONTRADICTION("contradiction"),
  /**
   * An even number of negative steps, at least two: two sides, each of which stands if the other
   * falls.
   */
  STANDOFF("standoff"),
  /** No negative step: a claim that is among its own reasons. */
  CIRCULAR_REASONING("circular-reasoning"),
  /**
   * A path of negative product, all of it among one speaker's commitments, between two claims that
   * they hold; not through a qualification, which grants what it limits.
   */
  SELF_CONTRADICTION("self-contradiction");

  private final String label;

  CycleKind(String label) {
    this.label = label;
  }

  static CycleKind ofNegativeSteps(int negative) {
    if (negative % 2 == 1) {
      return CONTRADICTION;
    }
    return negative == 0 ? CIRCULAR_REASONING : STANDOFF;
  }

  /**
   * Returns the name as findings write it.
   *
   * @return for example {@code circular-reasoning}
   */
  public String label() {
    return label;
  }
}
