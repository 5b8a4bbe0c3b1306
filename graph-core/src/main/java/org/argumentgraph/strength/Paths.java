package org.argumentgraph.strength;

import java.util.Arrays;
import org.argumentgraph.internal.Influences;
import org.argumentgraph.strength.Propagation.State;

/**
 * The single paths by which nodes bear on a watched node of a state at rest: as long as a node
 * bears on one other only, what becomes of that one if the first moves is worked out in constant
 * time, however much else bears on it.
 */
final class Paths {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;
  /** How many numbers describe a step; they stand side by side for the sake of the cache. */
  private static final int WIDTH = 5;

  private static final int BEFORE = 0;
  private static final int AFTER = 1;
  /** The weight of the step, negative if it attacks, 0 if it is that of a linked premise. */
  private static final int WEIGHT = 2;

  private static final int OTHER_SIDE = 3;
  private static final int START = 4;

  private final Propagation propagation;
  private final State state;
  private final int[] next;
  private final double[] steps;

  /** Finds the paths of everything. */
  Paths(Propagation propagation, State state) {
    this(propagation, state, Relaxation.everything(state.strength.length));
  }

  Paths(Propagation propagation, State state, boolean[] matters) {
    this.propagation = propagation;
    this.state = state;
    Influences influences = propagation.influences;
    next = new int[influences.size()];
    Arrays.fill(next, NONE);
    steps = new double[WIDTH * next.length];
    for (int node = 0; node < next.length; node++) {
      if (matters[node]) {
        link(influences, node);
      }
    }
  }

  private void link(Influences influences, int node) {
    boolean isPlain = state.mark(node) == 0 && !influences.isCyclic(influences.component(node));
    int to = isPlain ? node : SEVERAL;
    for (int i = influences.premiseStart()[node]; i < influences.premiseStart()[node + 1]; i++) {
      link(influences.premises()[i], to);
    }
    int supports = influences.rows()[2 * node];
    int attacks = influences.rows()[2 * node + 1];
    int end = influences.rows()[2 * node + 2];
    for (int i = supports; i < end; i++) {
      link(influences.sources()[i], to);
    }
    if (isPlain && supports < end) {
      double start = propagation.start(node, state.strength);
      double support = propagation.aggregate(state.strength, supports, attacks);
      double attack = propagation.aggregate(state.strength, attacks, end);
      describe(influences, supports, attacks, 1, attack, start);
      describe(influences, attacks, end, -1, support, start);
    }
  }

  private void link(int from, int to) {
    next[from] = next[from] == NONE ? to : SEVERAL;
  }

  private void describe(
      Influences influences, int from, int to, int sign, double otherSide, double start) {
    Aggregation aggregation = propagation.aggregation;
    double aggregate = 0;
    for (int i = from; i < to; i++) {
      int source = influences.sources()[i];
      double weight = influences.weights()[i];
      steps[WIDTH * source + BEFORE] = aggregate;
      steps[WIDTH * source + WEIGHT] = sign * weight;
      steps[WIDTH * source + OTHER_SIDE] = otherSide;
      steps[WIDTH * source + START] = start;
      aggregate = aggregation.add(aggregate, weight * state.strength[source]);
    }
    aggregate = 0;
    for (int i = to - 1; i >= from; i--) {
      int source = influences.sources()[i];
      steps[WIDTH * source + AFTER] = aggregate;
      aggregate = aggregation.add(aggregate, influences.weights()[i] * state.strength[source]);
    }
  }

  /** The only node on which a node bears directly, negative if there are none or several. */
  int next(int node) {
    return next[node];
  }

  /** Whether a node bears on nothing that matters. */
  boolean isEnd(int node) {
    return next[node] == NONE;
  }

  /** The strength of the next node if that of a node were another. */
  double nextStrength(int node, double strength) {
    double weight = steps[WIDTH * node + WEIGHT];
    return weight == 0
        ? propagation.definedWith(next[node], node, strength, state)
        : nextStrengthByArm(node, Math.abs(weight) * strength);
  }

  /** Whether the next node is one that a node supports or attacks by an arm of its own. */
  boolean hasArm(int node) {
    return next[node] >= 0 && steps[WIDTH * node + WEIGHT] != 0;
  }

  /** The strength of the next node if that of the arm which leads there were another. */
  double nextStrengthByArm(int node, double strength) {
    int step = WIDTH * node;
    double weight = steps[step + WEIGHT];
    Aggregation aggregation = propagation.aggregation;
    double changed =
        aggregation.add(aggregation.add(steps[step + BEFORE], strength), steps[step + AFTER]);
    double otherSide = steps[step + OTHER_SIDE];
    return weight > 0
        ? propagation.semantics.strength(steps[step + START], changed, otherSide)
        : propagation.semantics.strength(steps[step + START], otherSide, changed);
  }
}
