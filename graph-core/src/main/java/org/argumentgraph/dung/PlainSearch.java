package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Optional;

/** The sets that the clauses describe: each one found is ruled out. */
final class PlainSearch implements Search {
  private final Encoding encoding;
  private final Literals condition;
  private final boolean largest;
  private boolean exhausted;

  PlainSearch(Encoding encoding, Semantics semantics, Condition condition) {
    this.encoding = encoding;
    this.condition = condition.literals(encoding);
    largest = semantics == Semantics.STABLE || semantics == Semantics.NAIVE;
  }

  @Override
  public Optional<BitSet> next() {
    if (exhausted || !encoding.solver().solve(condition)) {
      exhausted = true;
      return Optional.empty();
    }
    BitSet found = encoding.answer();
    Literals other = encoding.oneOf(encoding.outside(found), encoding.in());
    if (!largest) {
      found.stream().forEach(member -> other.add(-encoding.in(member)));
    }
    encoding.solver().add(other);
    exhausted = other.isEmpty();
    return Optional.of(found);
  }
}
