package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Optional;

/**
 * One preferred set without a certain argument. Mostly the first that is found will do. If an
 * admissible set attacks the argument, any preferred one around it will do. Otherwise a largest set
 * among those without the argument is preferred unless some larger set has the argument; then that
 * one is ruled out with all its parts, among which no preferred set is but perhaps itself (Wolfgang
 * Dvořák, Matti Järvisalo, Johannes Peter Wallner, Stefan Woltran, <i>Complexity-sensitive decision
 * procedures for abstract argumentation</i>, Artificial Intelligence 206, 2014; Andreas Niskanen,
 * Matti Järvisalo, <i>µ-toksia: an efficient abstract argumentation reasoner</i>, KR 2020).
 */
final class AvoidingSearch implements Search {
  private static final Literals NOTHING = new Literals();

  private final Encoding encoding;
  private final LargestSearch sets;
  private final int avoided;
  private boolean exhausted;

  AvoidingSearch(Encoding encoding, int avoided) {
    this.encoding = encoding;
    this.avoided = avoided;
    sets = new LargestSearch(encoding, Condition.NONE);
  }

  @Override
  public Optional<BitSet> next() {
    if (exhausted) {
      return Optional.empty();
    }
    exhausted = true;
    BitSet any = sets.grow(new BitSet(), NOTHING);
    if (!any.get(avoided)) {
      return Optional.of(any);
    }
    return encoding.solver().solve(Literals.of(encoding.out(avoided)))
        ? Optional.of(sets.grow(encoding.answer(), NOTHING))
        : leftAside();
  }

  private Optional<BitSet> leftAside() {
    SatSolver solver = encoding.solver();
    Literals without = Literals.of(-encoding.in(avoided));
    while (solver.solve(without)) {
      BitSet largest = sets.grow(encoding.answer(), without);
      Literals larger = Literals.of(encoding.in(avoided));
      if (!solver.solve(larger.addAll(encoding.oneOf(largest, encoding.in())))) {
        return Optional.of(largest);
      }
      sets.ruleOut(sets.grow(encoding.answer(), NOTHING));
    }
    return Optional.empty();
  }
}
