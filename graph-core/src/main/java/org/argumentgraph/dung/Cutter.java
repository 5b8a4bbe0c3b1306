package org.argumentgraph.dung;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.argumentgraph.internal.Digraph;

/**
 * Cuts parts out of one framework. Arguments come and go as their numbers in the framework,
 * ascending. Each cut takes time linear in what is cut and the attacks at it.
 */
final class Cutter {
  private final Digraph attacked;
  private final Digraph attackers;

  /** The number of each argument in the part that is being cut; negative if it is not in it. */
  private final int[] numbers;

  /** What may still be met, and what was. */
  private final BitSet left;

  private final int[] queue;
  private int filled;

  Cutter(AttackFramework framework) {
    attacked = framework.attacked();
    attackers = framework.attackers();
    numbers = new int[framework.size()];
    Arrays.fill(numbers, -1);
    left = new BitSet(framework.size());
    queue = new int[framework.size()];
  }

  Part cut(int[] members) {
    return cut(members, new BitSet());
  }

  /** Makes a part of some arguments; those barred are given by their numbers in it. */
  Part cut(int[] members, BitSet barred) {
    for (int i = 0; i < members.length; i++) {
      numbers[members[i]] = i;
    }
    Digraph.Builder rows = new Digraph.Builder(members.length, 4 * members.length);
    for (int i = 0; i < members.length; i++) {
      for (int edge = attacked.start(members[i]); edge < attacked.start(members[i] + 1); edge++) {
        int number = numbers[attacked.head(edge)];
        if (number >= 0) {
          rows.edge(i, number);
        }
      }
    }
    for (int member : members) {
      numbers[member] = -1;
    }
    return new Part(members, barred, rows.build());
  }

  /**
   * Returns as many pieces of some arguments as possible, such that there is no attack between
   * pieces, in the order of their first arguments.
   */
  List<int[]> pieces(int[] arguments) {
    allow(arguments);
    List<int[]> pieces = new ArrayList<>();
    for (int first : arguments) {
      if (left.get(first)) {
        meet(first);
        pieces.add(met(attackers, attacked));
      }
    }
    return pieces;
  }

  /** Returns the piece of some arguments in which one of them is. */
  int[] around(int argument, int[] arguments) {
    allow(arguments);
    meet(argument);
    int[] around = met(attackers, attacked);
    left.clear();
    return around;
  }

  /** Returns which of some arguments can reach one of them along attacks among them. */
  int[] behind(int argument, int[] arguments) {
    allow(arguments);
    meet(argument);
    int[] behind = met(attackers);
    left.clear();
    return behind;
  }

  private void allow(int[] arguments) {
    for (int argument : arguments) {
      left.set(argument);
    }
  }

  /** Goes on from what was met, and returns all that is met. */
  private int[] met(Digraph... ways) {
    for (int next = 0; next < filled; next++) {
      for (Digraph way : ways) {
        meetAll(way, queue[next]);
      }
    }
    int[] members = Arrays.copyOf(queue, filled);
    filled = 0;
    Arrays.sort(members);
    return members;
  }

  private void meetAll(Digraph graph, int argument) {
    for (int edge = graph.start(argument); edge < graph.start(argument + 1); edge++) {
      if (left.get(graph.head(edge))) {
        meet(graph.head(edge));
      }
    }
  }

  private void meet(int argument) {
    left.clear(argument);
    queue[filled++] = argument;
  }
}
