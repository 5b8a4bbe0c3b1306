package org.argumentgraph.dung;

import java.util.BitSet;
import org.argumentgraph.internal.Digraph;

/**
 * The grounded labelling, by propagation: what has no attacker left is in; what it attacks is out,
 * and is an attacker no longer. Each attack is looked at twice at most, so that this is linear
 * (Samer Nofal, Katie Atkinson, Paul E. Dunne, <i>Computing grounded extensions of abstract
 * argumentation frameworks</i>, The Computer Journal 64, 2021).
 */
final class Grounded {
  private final BitSet in = new BitSet();
  private final BitSet labelled = new BitSet();

  private Grounded() {}

  static Grounded of(AttackFramework framework) {
    Grounded grounded = new Grounded();
    grounded.propagate(framework.attacked(), framework.attackers());
    return grounded;
  }

  private void propagate(Digraph attacked, Digraph attackers) {
    int size = attacked.size();
    int[] left = new int[size];
    int[] queue = new int[size];
    int filled = 0;
    for (int argument = 0; argument < size; argument++) {
      left[argument] = attackers.degree(argument);
      if (left[argument] == 0) {
        queue[filled++] = argument;
      }
    }
    for (int next = 0; next < filled; next++) {
      int member = queue[next];
      in.set(member);
      labelled.set(member);
      for (int edge = attacked.start(member); edge < attacked.start(member + 1); edge++) {
        int beaten = attacked.head(edge);
        if (labelled.get(beaten)) {
          continue;
        }
        labelled.set(beaten);
        for (int freed = attacked.start(beaten); freed < attacked.start(beaten + 1); freed++) {
          int target = attacked.head(freed);
          if (--left[target] == 0 && !labelled.get(target)) {
            queue[filled++] = target;
          }
        }
      }
    }
  }

  BitSet in() {
    return in;
  }

  /** What is in or out. */
  BitSet labelled() {
    return labelled;
  }
}
