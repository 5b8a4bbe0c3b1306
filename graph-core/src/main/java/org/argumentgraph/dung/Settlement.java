package org.argumentgraph.dung;

import java.util.BitSet;
import org.argumentgraph.internal.Digraph;

/**
 * A labelling in the making, which can be taken back step by step. What follows for an argument
 * once all its attackers have labels is drawn at once: it is out if one of them is in, in if all of
 * them are out, and undecided otherwise.
 */
final class Settlement {
  private enum State {
    OPEN,
    IN,
    OUT,
    UNDECIDED
  }

  private final Digraph attacked;
  private final State[] states;

  /** How many attackers of each argument are open, and how many are undecided. */
  private final int[] open;

  private final int[] undecided;

  /** What has a label, in the order in which it got it, and how much of that has had its effect. */
  private final int[] trail;

  private int filled;
  private int next;

  /** How many arguments are undecided. */
  private int suspended;

  private Settlement(AttackFramework framework) {
    int size = framework.size();
    attacked = framework.attacked();
    states = new State[size];
    open = new int[size];
    undecided = new int[size];
    trail = new int[size];
    for (int argument = 0; argument < size; argument++) {
      states[argument] = State.OPEN;
      open[argument] = framework.attackers().degree(argument);
    }
  }

  /** Starts with what the grounded extension says. */
  static Settlement grounded(AttackFramework framework) {
    Settlement settlement = new Settlement(framework);
    for (int argument = 0; argument < framework.size(); argument++) {
      if (settlement.open[argument] == 0) {
        settlement.label(argument, State.IN);
      }
    }
    settlement.propagate();
    return settlement;
  }

  boolean isOpen(int argument) {
    return states[argument] == State.OPEN;
  }

  /** Whether an open argument cannot be in, since an attacker is undecided. */
  boolean isBarred(int argument) {
    return undecided[argument] > 0;
  }

  /** How many arguments have labels, to come back to. */
  int mark() {
    return filled;
  }

  /** Takes back all labels but the first so many. */
  void undo(int mark) {
    while (filled > mark) {
      int argument = trail[--filled];
      int suspends = states[argument] == State.UNDECIDED ? 1 : 0;
      suspended -= suspends;
      for (int edge = attacked.start(argument); edge < attacked.start(argument + 1); edge++) {
        open[attacked.head(edge)]++;
        undecided[attacked.head(edge)] -= suspends;
      }
      states[argument] = State.OPEN;
    }
    next = filled;
  }

  /**
   * Labels a part by an extension of it, given by the numbers of the part.
   *
   * @return whether neither the part nor what follows from it is undecided anywhere
   */
  boolean settle(Part part, BitSet extension) {
    int before = suspended;
    extension.stream().forEach(member -> label(part.member(member), State.IN));
    propagate();
    for (int number = 0; number < part.size(); number++) {
      if (isOpen(part.member(number))) {
        label(part.member(number), State.UNDECIDED);
      }
    }
    propagate();
    return suspended == before;
  }

  private void label(int argument, State state) {
    states[argument] = state;
    trail[filled++] = argument;
    if (state == State.UNDECIDED) {
      suspended++;
    }
  }

  private void propagate() {
    for (; next < filled; next++) {
      int argument = trail[next];
      State state = states[argument];
      for (int edge = attacked.start(argument); edge < attacked.start(argument + 1); edge++) {
        int target = attacked.head(edge);
        open[target]--;
        if (state == State.UNDECIDED) {
          undecided[target]++;
        }
        if (isOpen(target)) {
          if (state == State.IN) {
            label(target, State.OUT);
          } else if (open[target] == 0) {
            label(target, isBarred(target) ? State.UNDECIDED : State.IN);
          }
        }
      }
    }
  }

  BitSet in() {
    BitSet in = new BitSet(states.length);
    for (int i = 0; i < filled; i++) {
      in.set(trail[i], states[trail[i]] == State.IN);
    }
    return in;
  }
}
