package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Optional;

/**
 * The sets of largest range: a range is made larger until it cannot be; then come all sets of that
 * range, and it is ruled out with all its parts (Wolfgang Dvořák, Matti Järvisalo, Johannes Peter
 * Wallner, Stefan Woltran, <i>Complexity-sensitive decision procedures for abstract
 * argumentation</i>, Artificial Intelligence 206, 2014).
 *
 * <p>No set of largest range is part of another: what the larger had more would be attacked by the
 * smaller, if their ranges are the same.
 */
final class RangeSearch implements Search {
  private final Encoding encoding;
  private final SatSolver solver;
  private final int[] ranges;
  private final Literals condition;
  private Optional<BitSet> range = Optional.empty();
  private boolean exhausted;

  RangeSearch(Encoding encoding, Condition condition) {
    this.encoding = encoding;
    this.condition = condition.literals(encoding);
    solver = encoding.solver();
    ranges = encoding.ranges();
  }

  @Override
  public Optional<BitSet> next() {
    while (!exhausted) {
      if (range.isEmpty()) {
        range = largestRange();
        exhausted = range.isEmpty();
        continue;
      }
      BitSet current = range.orElseThrow();
      if (solver.solve(encoding.oneOf(current, ranges).addAll(condition))) {
        BitSet found = encoding.answer();
        ruleOut(found, encoding.in());
        return Optional.of(found);
      }
      ruleOut(current, ranges);
      range = Optional.empty();
    }
    return Optional.empty();
  }

  private void ruleOut(BitSet set, int[] variables) {
    Literals other = encoding.oneOf(encoding.outside(set), variables);
    exhausted |= other.isEmpty();
    solver.add(other);
  }

  private Optional<BitSet> largestRange() {
    BitSet whole = encoding.outside(new BitSet());
    if (solver.solve(encoding.oneOf(whole, ranges))) {
      return Optional.of(whole);
    }
    if (!solver.solve(new Literals())) {
      return Optional.empty();
    }
    BitSet largest = encoding.range(encoding.answer());
    while (true) {
      int larger = solver.decided();
      solver.add(encoding.oneOf(encoding.outside(largest), ranges).add(-larger));
      boolean found = solver.solve(Literals.of(larger).addAll(encoding.oneOf(largest, ranges)));
      BitSet next = found ? encoding.range(encoding.answer()) : largest;
      solver.add(Literals.of(-larger));
      if (!found) {
        return Optional.of(largest);
      }
      largest = next;
    }
  }
}
