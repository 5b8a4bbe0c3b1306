package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Optional;

/** Goes through the extensions of a part, one at a time, each once. */
interface Search {
  /** Returns the next extension; empty at the end, and ever after. */
  Optional<BitSet> next();

  /** What is asked of the extensions. */
  record Condition(int argument, boolean accepted) {
    /** Nothing. */
    static final Condition NONE = new Condition(-1, true);

    boolean isNone() {
      return argument < 0;
    }

    /** As a literal to assume. */
    Literals literals(Encoding encoding) {
      if (isNone()) {
        return new Literals();
      }
      int variable = encoding.in(argument);
      return Literals.of(accepted ? variable : -variable);
    }
  }

  /** Starts a search. */
  static Search of(Part part, Semantics semantics, Condition condition) {
    return switch (semantics) {
      case CONFLICT_FREE, ADMISSIBLE, COMPLETE, NAIVE, STABLE ->
        new PlainSearch(Encoding.of(part, semantics), semantics, condition);
      case PREFERRED -> preferred(part, condition);
      case SEMI_STABLE -> new RangeSearch(Encoding.of(part, Semantics.COMPLETE), condition);
      case STAGE -> new RangeSearch(Encoding.of(part, Semantics.CONFLICT_FREE), condition);
      case IDEAL -> new IdealSearch(Encoding.of(part, Semantics.COMPLETE), condition);
      case GROUNDED -> throw new IllegalArgumentException("Nothing is left to search");
    };
  }

  private static Search preferred(Part part, Condition condition) {
    if (Coherence.isSeen(part)) {
      return of(part, Semantics.STABLE, condition);
    }
    Encoding encoding = Encoding.of(part, Semantics.ADMISSIBLE);
    return condition.isNone() || condition.accepted()
        ? new LargestSearch(encoding, condition)
        : new AvoidingSearch(encoding, condition.argument());
  }
}
