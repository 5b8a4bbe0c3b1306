package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Optional;

/**
 * The largest admissible sets, which are the preferred ones: a set is made larger until it cannot
 * be, and is then ruled out with all its parts (Federico Cerutti, Paul E. Dunne, Massimiliano
 * Giacomin, Mauro Vallati, <i>Computing preferred extensions in abstract argumentation: a SAT-based
 * approach</i>, TAFA 2013).
 */
final class LargestSearch implements Search {
  private final Encoding encoding;
  private final SatSolver solver;
  private final Literals assumed;
  private final BitSet possible;
  private boolean exhausted;

  /** Starts a search among the sets that have an argument, or among all. */
  LargestSearch(Encoding encoding, Condition condition) {
    this.encoding = encoding;
    solver = encoding.solver();
    assumed = condition.literals(encoding);
    possible = encoding.part().possible();
  }

  @Override
  public Optional<BitSet> next() {
    if (exhausted || !solver.solve(assumed)) {
      exhausted = true;
      return Optional.empty();
    }
    BitSet largest = grow(encoding.answer(), assumed);
    ruleOut(largest);
    return Optional.of(largest);
  }

  /** Rules out all parts of a set. */
  void ruleOut(BitSet largest) {
    Literals other = encoding.oneOf(encoding.outside(largest), encoding.in());
    exhausted |= other.isEmpty();
    solver.add(other);
  }

  /** Makes a set larger, as long as there is a larger one for which the assumptions hold. */
  BitSet grow(BitSet set, Literals assumptions) {
    BitSet largest = set;
    while (true) {
      BitSet left = (BitSet) possible.clone();
      left.andNot(encoding.range(largest));
      if (left.isEmpty()) {
        return largest;
      }
      int larger = solver.decided();
      solver.add(encoding.oneOf(left, encoding.in()).add(-larger));
      Literals all =
          Literals.of(larger).addAll(assumptions).addAll(encoding.oneOf(largest, encoding.in()));
      boolean found = solver.solve(all);
      BitSet next = found ? encoding.answer() : largest;
      solver.add(Literals.of(-larger));
      if (!found) {
        return largest;
      }
      largest = next;
    }
  }
}
