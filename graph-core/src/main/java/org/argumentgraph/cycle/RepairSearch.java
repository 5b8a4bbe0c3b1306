package org.argumentgraph.cycle;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.argumentgraph.Element;
import org.argumentgraph.internal.Network;

/**
 * Finds a smallest set of elements that meets every obstruction. A smallest set that meets those
 * which are known is one if no obstruction remains without it; else those that remain become known
 * too (implicit hitting sets: Erick Moreno-Centeno and Richard Karp, <i>The implicit hitting set
 * approach to solve combinatorial optimization problems</i>, Operations Research 61, 2013). Before
 * each such proof, elements are added one by one until nothing remains; so that there is an answer
 * when the search is stopped by its limit.
 */
final class RepairSearch {
  private static final int ATTEMPTS = 20;

  private final Network network;
  private final Obstructions obstructions;
  private final Effort effort;
  private final Family known;
  private BitSet best;
  private int searches;

  private RepairSearch(Network network, Obstructions obstructions, Effort effort) {
    this.network = network;
    this.obstructions = obstructions;
    this.effort = effort;
    known = new Family(network.statements(), effort);
    best = obstructions.enough();
  }

  static Repair find(Network network, Obstructions obstructions, Effort effort) {
    return new RepairSearch(network, obstructions, effort).find();
  }

  private Repair find() {
    int lowerBound = best.isEmpty() ? 0 : 1;
    try {
      if (!obstructions.areMany()) {
        complete(new BitSet());
        boolean isSmallest = true;
        while (isSmallest && lowerBound < best.cardinality() && searches < effort.repairLimit()) {
          Family.Cover cover = known.smallest();
          lowerBound = Math.max(lowerBound, cover.lowerBound());
          isSmallest = cover.lowerBound() == cover.elements().cardinality();
          complete(cover.elements());
        }
      }
    } catch (Obstructions.Unproven e) {
      // What is best so far is an answer, and the bound holds.
    }
    return new RepairRecord(elements(best), Math.min(lowerBound, best.cardinality()));
  }

  private ImmutableList<Element> elements(BitSet nodes) {
    return nodes.stream()
        .mapToLong(node -> ((long) network.place(node) << Integer.SIZE) | node)
        .sorted()
        .mapToInt(placed -> (int) placed)
        .<Element>mapToObj(
            node -> network.isStatement(node) ? network.claim(node) : network.relation(node))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Adds to some elements until no obstruction remains; and begins anew with what was learnt, as
   * long as there is something to learn.
   */
  private void complete(BitSet begun) throws Obstructions.Unproven {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      BitSet givenUp = known.few(begun);
      List<int[]> rest = obstructions.remaining(givenUp);
      boolean isNew = !rest.isEmpty();
      searches++;
      while (!rest.isEmpty()) {
        known.add(rest);
        givenUp = known.few(givenUp);
        rest = obstructions.remaining(givenUp);
      }
      if (givenUp.cardinality() < best.cardinality()) {
        best = givenUp;
      }
      if (!isNew) {
        return;
      }
    }
  }
}
