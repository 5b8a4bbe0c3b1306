package org.argumentgraph.cycle;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Relations without which a knot holds no cycle of a kind, found in linear time, and more than are
 * needed: those at which a depth-first search meets its own path, without which nothing runs in a
 * circle; or, where they are fewer, those at which the knot cannot be split into two camps so that
 * exactly the negative steps cross over.
 */
final class RoughRepair {
  private static final int PASSES = 2;

  private final Knot knot;

  private RoughRepair(Knot knot) {
    this.knot = knot;
  }

  /** Returns the elements to give up. */
  static BitSet of(Knot knot, CycleKind kind) {
    RoughRepair repair = new RoughRepair(knot);
    BitSet returns = knot.returns();
    BitSet other = switch (kind) {
      case CONTRADICTION -> repair.betweenCamps();
      case STANDOFF -> repair.negative();
      default -> returns;
    };
    return other.cardinality() < returns.cardinality() ? other : returns;
  }

  private BitSet negative() {
    BitSet negative = new BitSet();
    for (int vertex = knot.statements(); vertex < knot.size(); vertex++) {
      if (knot.isNegative(vertex)) {
        negative.set(knot.element(vertex));
      }
    }
    return negative;
  }

  /** The relations that do not fit two camps, which are improved by changing sides one by one. */
  private BitSet betweenCamps() {
    boolean[] camp = knot.camps();
    int[] misfits = new int[knot.size()];
    int[] fits = new int[knot.size()];
    for (int pass = 0; pass < PASSES; pass++) {
      Arrays.fill(misfits, 0);
      Arrays.fill(fits, 0);
      for (int vertex = 0; vertex < knot.size(); vertex++) {
        for (int edge = knot.out().start(vertex); edge < knot.out().start(vertex + 1); edge++) {
          int[] count = isMisfit(vertex, knot.out().head(edge), camp) ? misfits : fits;
          count[vertex]++;
          count[knot.out().head(edge)]++;
        }
      }
      // Neighbours that change sides together gain nothing: one kind of vertex at a time.
      int from = pass % 2 == 0 ? 0 : knot.statements();
      int to = pass % 2 == 0 ? knot.statements() : knot.size();
      for (int vertex = from; vertex < to; vertex++) {
        camp[vertex] ^= misfits[vertex] > fits[vertex];
      }
    }
    BitSet between = new BitSet();
    for (int vertex = 0; vertex < knot.size(); vertex++) {
      for (int edge = knot.out().start(vertex); edge < knot.out().start(vertex + 1); edge++) {
        int head = knot.out().head(edge);
        if (isMisfit(vertex, head, camp)) {
          between.set(knot.relation(vertex, head));
        }
      }
    }
    return between;
  }

  private boolean isMisfit(int tail, int head, boolean[] camp) {
    return camp[tail] ^ camp[head] ^ knot.isNegative(tail);
  }
}
