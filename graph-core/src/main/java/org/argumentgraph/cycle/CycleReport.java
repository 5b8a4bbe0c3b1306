package org.argumentgraph.cycle;

import java.util.List;

/** Where a debate contradicts or chases itself. */
public sealed interface CycleReport permits CycleReportRecord {
  /**
   * Returns what was found: the cycles knot by knot, shorter ones first, then the
   * self-contradictions by speaker.
   *
   * @return an unmodifiable list
   */
  List<Cycle> cycles();

  /**
   * Returns what was found of one kind.
   *
   * @param kind the kind
   * @return an unmodifiable list
   */
  default List<Cycle> ofKind(CycleKind kind) {
    return cycles().stream().filter(cycle -> cycle.kind() == kind).toList();
  }

  /**
   * Returns whether these are all the cycles. If not, a limit stopped the enumeration; every knot
   * that contains a contradiction or circular reasoning is still represented by a shortest one,
   * unless the steps ran out before it was found. Self-contradictions are always complete.
   *
   * @return true if the enumeration was exhaustive
   */
  boolean exhaustive();
}
