package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Optional;
import org.argumentgraph.internal.Digraph;

/**
 * The ideal set: an admissible set is part of every preferred one if and only if no admissible set
 * attacks it, so that all members of the ideal set are in any complete one that is preferred, and
 * what is left of that when all that admissible sets attack is taken away, and then all that is not
 * defended by what is left, is the ideal set (Phan Minh Dung, Paolo Mancarella, Francesca Toni,
 * <i>Computing ideal sceptical argumentation</i>, Artificial Intelligence 171, 2007; Paul E. Dunne,
 * <i>The computational complexity of ideal semantics</i>, Artificial Intelligence 173, 2009).
 */
final class IdealSearch implements Search {
  private final Encoding encoding;
  private final Condition condition;
  private boolean exhausted;

  IdealSearch(Encoding encoding, Condition condition) {
    this.encoding = encoding;
    this.condition = condition;
  }

  @Override
  public Optional<BitSet> next() {
    if (exhausted) {
      return Optional.empty();
    }
    exhausted = true;
    BitSet ideal = unattacked();
    keepDefended(ideal);
    return condition.isNone() || ideal.get(condition.argument()) == condition.accepted()
        ? Optional.of(ideal)
        : Optional.empty();
  }

  /** The members of a preferred set that no complete set attacks, nor therefore any admissible. */
  private BitSet unattacked() {
    SatSolver solver = encoding.solver();
    BitSet left = new LargestSearch(encoding, Condition.NONE).grow(new BitSet(), new Literals());
    for (int member = left.nextSetBit(0); member >= 0; member = left.nextSetBit(member + 1)) {
      int attacked = encoding.out(member);
      if (solver.solve(Literals.of(attacked))) {
        BitSet attacker = encoding.answer();
        BitSet beaten = encoding.range(attacker);
        beaten.andNot(attacker);
        left.andNot(beaten);
      } else {
        solver.add(Literals.of(-attacked));
      }
    }
    return left;
  }

  /** Takes away what is attacked by something that the set does not attack, until nothing is. */
  private void keepDefended(BitSet set) {
    Digraph attacked = encoding.part().attacked();
    int[] against = new int[encoding.part().size()];
    int[] queue = new int[encoding.part().size()];
    int filled = 0;
    set.stream().forEach(member -> {
      for (int edge = attacked.start(member); edge < attacked.start(member + 1); edge++) {
        against[attacked.head(edge)]++;
      }
    });
    for (int attacker = 0; attacker < against.length; attacker++) {
      if (against[attacker] == 0) {
        queue[filled++] = attacker;
      }
    }
    for (int next = 0; next < filled; next++) {
      int free = queue[next];
      for (int edge = attacked.start(free); edge < attacked.start(free + 1); edge++) {
        int lost = attacked.head(edge);
        if (set.get(lost)) {
          set.clear(lost);
          for (int reach = attacked.start(lost); reach < attacked.start(lost + 1); reach++) {
            if (--against[attacked.head(reach)] == 0) {
              queue[filled++] = attacked.head(reach);
            }
          }
        }
      }
    }
  }
}
