package org.argumentgraph.cycle;

import org.argumentgraph.internal.Work;

/**
 * How much may be spent.
 *
 * @param stepLimit the most steps of one search for cycles
 * @param repairLimit the most searches for one repair
 * @param work what is told of the steps
 */
record Effort(long stepLimit, int repairLimit, Work work) {
  /** Says that a step was taken. */
  void step() {
    work.pulse();
  }
}
