package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Optional;
import org.argumentgraph.internal.Components;
import org.argumentgraph.internal.Digraph;

/**
 * Sees without search that all preferred sets of a part are stable: because all attacks are mutual
 * and none is of an argument on itself, so that the preferred sets are the largest independent ones
 * (Sylvie Coste-Marquis, Caroline Devred, Pierre Marquis, <i>Symmetric argumentation
 * frameworks</i>, ECSQARU 2005); or because no cycle of attacks is of odd length (Phan Minh Dung,
 * Artificial Intelligence 77, 1995, theorem 33). Linear.
 */
final class Coherence {
  private final Part part;
  private final Components components;

  /** One colour of two, such that no attack stays in a colour and in a component. */
  private final BitSet coloured = new BitSet();

  private final BitSet met = new BitSet();

  private Coherence(Part part) {
    this.part = part;
    components = Components.of(part.attacked());
  }

  static boolean isSeen(Part part) {
    return isSymmetric(part) || (!isBarred(part) && new Coherence(part).hasTwoColours());
  }

  /** Returns a preferred set of a strongly connected part, if it can be told without search. */
  static Optional<BitSet> preferred(Part part) {
    BitSet possible = part.possible();
    if (possible.isEmpty()) {
      return Optional.of(possible);
    }
    if (isSymmetric(part)) {
      return Optional.of(independent(part));
    }
    Coherence coherence = new Coherence(part);
    // Strongly connected, each argument has an attacker, which is of the other colour.
    return part.size() > 1
            && !isBarred(part)
            && coherence.components.count() == 1
            && coherence.hasTwoColours()
        ? Optional.of(coherence.coloured)
        : Optional.empty();
  }

  private static boolean isBarred(Part part) {
    return part.possible().cardinality() < part.size();
  }

  private static boolean isSymmetric(Part part) {
    if (isBarred(part)) {
      return false;
    }
    Digraph attacked = part.attacked();
    Digraph attackers = part.attackers();
    for (int argument = 0; argument < part.size(); argument++) {
      if (attacked.start(argument + 1) != attackers.start(argument + 1)) {
        return false;
      }
    }
    // Both are in the same order.
    for (int edge = 0; edge < attacked.edges(); edge++) {
      if (attacked.head(edge) != attackers.head(edge)) {
        return false;
      }
    }
    return true;
  }

  /** Takes what is not attacked by what was taken, of a symmetric part. */
  private static BitSet independent(Part part) {
    Digraph attacked = part.attacked();
    BitSet taken = new BitSet(part.size());
    BitSet beaten = new BitSet(part.size());
    for (int argument = 0; argument < part.size(); argument++) {
      if (!beaten.get(argument)) {
        taken.set(argument);
        for (int edge = attacked.start(argument); edge < attacked.start(argument + 1); edge++) {
          beaten.set(attacked.head(edge));
        }
      }
    }
    return taken;
  }

  /** Within a component, a closed walk of odd length contains a cycle of odd length. */
  private boolean hasTwoColours() {
    int[] queue = new int[part.size()];
    for (int root = 0; root < part.size(); root++) {
      if (!met.get(root) && !colour(root, queue)) {
        return false;
      }
    }
    return true;
  }

  private boolean colour(int root, int[] queue) {
    Digraph attacked = part.attacked();
    int filled = 0;
    queue[filled++] = root;
    met.set(root);
    coloured.set(root);
    for (int next = 0; next < filled; next++) {
      int argument = queue[next];
      for (int edge = attacked.start(argument); edge < attacked.start(argument + 1); edge++) {
        int target = attacked.head(edge);
        if (components.of(target) != components.of(root)) {
          continue;
        }
        if (!met.get(target)) {
          met.set(target);
          coloured.set(target, !coloured.get(argument));
          queue[filled++] = target;
        } else if (coloured.get(target) == coloured.get(argument)) {
          return false;
        }
      }
    }
    return true;
  }
}
