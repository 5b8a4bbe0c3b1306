package org.argumentgraph.dung;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.argumentgraph.internal.Digraph;

/** Finds the reasons for the labels of one labelling. */
final class Reason {
  private final AttackFramework framework;
  private final Label[] labels;

  Reason(AttackFramework framework, Label[] labels) {
    this.framework = framework;
    this.labels = labels;
  }

  Explanation why(int argument) {
    return switch (labels[argument]) {
      case IN -> defence(argument);
      case OUT ->
        explanation(
            argument,
            IntStream.empty(),
            IntStream.empty(),
            IntStream.of(attacker(argument, Label.IN).orElseThrow()),
            IntStream.empty());
      case UNDECIDED -> suspension(argument);
    };
  }

  /** Takes an accepted attacker against every attacker, in breadth, until none is missing. */
  private Explanation defence(int argument) {
    Digraph attackers = framework.attackers();
    int[] queue = new int[framework.size()];
    BitSet met = new BitSet();
    BitSet taken = new BitSet();
    BitSet unanswered = new BitSet();
    int filled = 0;
    queue[filled++] = argument;
    taken.set(argument);
    for (int next = 0; next < filled; next++) {
      int member = queue[next];
      for (int edge = attackers.start(member); edge < attackers.start(member + 1); edge++) {
        int attacker = attackers.head(edge);
        if (met.get(attacker)) {
          continue;
        }
        met.set(attacker);
        OptionalInt defender = attacker(attacker, Label.IN);
        if (defender.isEmpty()) {
          unanswered.set(attacker);
        } else if (!taken.get(defender.getAsInt())) {
          taken.set(defender.getAsInt());
          queue[filled++] = defender.getAsInt();
        }
      }
    }
    return explanation(
        argument,
        Arrays.stream(queue, 0, filled),
        unanswered.stream(),
        IntStream.empty(),
        IntStream.empty());
  }

  /** Goes back from attacker to attacker among the undecided, until one comes again. */
  private Explanation suspension(int argument) {
    int[] at = new int[framework.size()];
    int[] walk = new int[framework.size()];
    int length = 0;
    OptionalInt next = OptionalInt.of(argument);
    while (next.isPresent() && at[next.getAsInt()] == 0) {
      walk[length++] = next.getAsInt();
      at[next.getAsInt()] = length;
      next = attacker(next.getAsInt(), Label.UNDECIDED);
    }
    int cycle = next.isPresent() ? at[next.getAsInt()] - 1 : length;
    return explanation(
        argument,
        IntStream.empty(),
        IntStream.empty(),
        Arrays.stream(walk, 1, Math.max(1, Math.min(cycle + 1, length))),
        Arrays.stream(walk, cycle, length));
  }

  private OptionalInt attacker(int argument, Label label) {
    Digraph attackers = framework.attackers();
    return IntStream.range(attackers.start(argument), attackers.start(argument + 1))
        .map(attackers::head)
        .filter(attacker -> labels[attacker] == label)
        .findFirst();
  }

  private Explanation explanation(
      int argument, IntStream defence, IntStream unanswered, IntStream attackers, IntStream cycle) {
    return new ExplanationRecord(
        framework.name(argument),
        labels[argument],
        names(defence),
        names(unanswered),
        names(attackers),
        names(cycle));
  }

  private ImmutableList<String> names(IntStream arguments) {
    return arguments.mapToObj(framework::name).collect(ImmutableList.toImmutableList());
  }
}
