package org.argumentgraph.strength;

import java.util.Arrays;
import java.util.BitSet;
import org.argumentgraph.internal.Components;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Network;

/**
 * Works out strengths component by component, in topological order, so that everything outside of
 * cycles is exact after one step.
 *
 * <p>A component with cycles starts from its base scores and is swept until no strength moves by
 * more than the tolerance; every sweep computes each strength from those of the sweep before, which
 * treats like things alike. Where the residual does not halve within a number of sweeps, the step
 * is damped: each strength then moves only part of the way. The outcome depends on nothing but the
 * inputs of the component, so that re-evaluating what a change reaches gives, to the last bit, what
 * evaluating everything would.
 */
final class Propagation {
  private static final int PATIENCE = 64;
  private static final double LEAST_STEP = 1.0 / 64;

  private final Network network;
  private final Components components;
  private final GradualSemantics semantics;
  private final double[] base;
  private final double tolerance;
  private final int maxSweeps;

  Propagation(
      Network network, GradualSemantics semantics, double[] base, double tolerance, int maxSweeps) {
    this.network = network;
    this.components = Components.of(network.out());
    this.semantics = semantics;
    this.base = base;
    this.tolerance = tolerance;
    this.maxSweeps = maxSweeps;
  }

  Network network() {
    return network;
  }

  /**
   * Where an evaluation stands: a strength for each node, NaN in {@code settled} where none is
   * imposed.
   */
  static final class State {
    final double[] strength;
    final double[] settled;
    /** The residual of each component that has cycles and was swept; all others are exact. */
    final double[] residual;

    private int sweeps;

    private State(double[] strength, double[] settled, double[] residual) {
      this.strength = strength;
      this.settled = settled;
      this.residual = residual;
    }

    int sweeps() {
      return sweeps;
    }

    double largestResidual() {
      return Arrays.stream(residual).max().orElse(0);
    }
  }

  /** Evaluates everything. */
  State evaluate() {
    double[] settled = new double[network.size()];
    Arrays.fill(settled, Double.NaN);
    State state = new State(new double[network.size()], settled, new double[components.count()]);
    for (int component = 0; component < components.count(); component++) {
      update(component, state);
    }
    return state;
  }

  /** Settles some more nodes and re-evaluates what that reaches. */
  State settle(State before, int[] nodes, double[] values) {
    State state =
        new State(before.strength.clone(), before.settled.clone(), before.residual.clone());
    BitSet waiting = new BitSet(components.count());
    for (int i = 0; i < nodes.length; i++) {
      state.settled[nodes[i]] = values[i];
      waiting.set(components.of(nodes[i]));
    }
    Digraph out = network.out();
    for (int next = waiting.nextSetBit(0); next >= 0; next = waiting.nextSetBit(next + 1)) {
      update(next, state);
      for (int i = 0; i < components.size(next); i++) {
        int node = components.member(next, i);
        if (state.strength[node] != before.strength[node]) {
          for (int edge = out.start(node); edge < out.start(node + 1); edge++) {
            waiting.set(components.of(out.head(edge)));
          }
        }
      }
    }
    return state;
  }

  private void update(int component, State state) {
    if (components.size(component) == 1) {
      int node = components.member(component, 0);
      state.strength[node] =
          Double.isNaN(state.settled[node]) ? next(node, state.strength) : state.settled[node];
    } else {
      sweep(component, state);
    }
  }

  private void sweep(int component, State state) {
    int size = components.size(component);
    int[] nodes = new int[size];
    for (int i = 0; i < size; i++) {
      nodes[i] = components.member(component, i);
      start(nodes[i], state);
    }
    double[] moved = new double[size];
    double step = 1;
    double checkpoint = Double.POSITIVE_INFINITY;
    double residual = 0;
    for (int sweep = 1; sweep <= maxSweeps; sweep++) {
      residual = 0;
      for (int i = 0; i < size; i++) {
        int node = nodes[i];
        moved[i] =
            Double.isNaN(state.settled[node]) ? next(node, state.strength) : state.settled[node];
        residual = Math.max(residual, Math.abs(moved[i] - state.strength[node]));
      }
      state.sweeps = Math.max(state.sweeps, sweep);
      if (residual <= tolerance) {
        break;
      }
      for (int i = 0; i < size; i++) {
        state.strength[nodes[i]] += step * (moved[i] - state.strength[nodes[i]]);
      }
      if (sweep % PATIENCE == 0) {
        step = residual > checkpoint / 2 ? Math.max(step / 2, LEAST_STEP) : step;
        checkpoint = residual;
      }
    }
    state.residual[component] = residual;
  }

  /**
   * Members ascend and statements come before arms, so that an arm finds its premises at their
   * starting strengths.
   */
  private void start(int node, State state) {
    if (!Double.isNaN(state.settled[node])) {
      state.strength[node] = state.settled[node];
    } else {
      state.strength[node] =
          network.isStatement(node) ? base[node] : leastPremise(node, state.strength);
    }
  }

  /** The strength of a node by its definition, from the strengths of what bears on it. */
  private double next(int node, double[] strength) {
    Digraph in = network.in();
    double support = 0;
    double attack = 0;
    for (int edge = in.start(node); edge < in.start(node + 1); edge++) {
      int source = in.head(edge);
      if (!network.isStatement(source)) {
        if (network.sign(source) > 0) {
          support = semantics.aggregate(support, strength[source]);
        } else {
          attack = semantics.aggregate(attack, strength[source]);
        }
      }
    }
    double start = network.isStatement(node) ? base[node] : leastPremise(node, strength);
    return semantics.strength(start, support, attack);
  }

  /**
   * The weight of a relation times the least strength of its sources: linked premises are as strong
   * as the weakest.
   */
  private double leastPremise(int arm, double[] strength) {
    Digraph in = network.in();
    double least = 1;
    for (int edge = in.start(arm); edge < in.start(arm + 1); edge++) {
      int source = in.head(edge);
      if (network.isStatement(source)) {
        least = Math.min(least, strength[source]);
      }
    }
    return least * network.relation(arm).weight() * network.relation(arm).kind().weightFactor();
  }
}
