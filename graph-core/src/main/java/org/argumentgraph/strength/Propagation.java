package org.argumentgraph.strength;

import java.util.Arrays;
import org.argumentgraph.internal.Components;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Network;

/**
 * What there is to work out in a debate: how the strength of each node follows from those of the
 * nodes that bear on it.
 */
final class Propagation {
  final Network network;
  final Digraph in;
  final Digraph out;
  final Components components;
  final double tolerance;
  final int maxSweeps;
  final double step;

  private static final byte PREMISE = 0;
  private static final byte SUPPORT = 1;
  private static final byte ATTACK = -1;

  private final GradualSemantics semantics;
  private final double[] base;
  private final double[] weight;
  /** What the source of an edge is to its target, beside the edges for the sake of the cache. */
  private final byte[] role;

  Propagation(
      Network network,
      GradualSemantics semantics,
      double[] base,
      double tolerance,
      int maxSweeps,
      double step) {
    this.network = network;
    this.in = network.in();
    this.out = network.out();
    this.components = Components.of(out);
    this.semantics = semantics;
    this.base = base;
    this.tolerance = tolerance;
    this.maxSweeps = maxSweeps;
    this.step = step;
    weight = new double[network.size()];
    for (int arm = network.statements(); arm < weight.length; arm++) {
      weight[arm] =
          network.relation(arm).weight() * network.relation(arm).kind().weightFactor();
    }
    role = new byte[in.edges()];
    for (int edge = 0; edge < role.length; edge++) {
      int source = in.head(edge);
      if (!network.isStatement(source)) {
        role[edge] = network.sign(source) > 0 ? SUPPORT : ATTACK;
      }
    }
  }

  /** Where an evaluation stands. */
  static final class State {
    final double[] strength;
    /** The strength that is imposed on a node; NaN where none is. */
    final double[] settled;

    private State(double[] strength, double[] settled) {
      this.strength = strength;
      this.settled = settled;
    }

    State copy() {
      return new State(strength.clone(), settled.clone());
    }
  }

  /** Evaluates everything; cycles start from their base scores. */
  State evaluate() {
    double[] settled = new double[network.size()];
    Arrays.fill(settled, Double.NaN);
    State state = new State(new double[network.size()], settled);
    Relaxation relaxation = new Relaxation(this, state);
    for (int component = 0; component < components.count(); component++) {
      // Members ascend and statements come before arms, so that an arm finds its premises at their
      // base scores.
      for (int i = 0; i < components.size(component); i++) {
        int node = components.member(component, i);
        state.strength[node] = start(node, state.strength);
        relaxation.await(node);
      }
      relaxation.relax(component);
    }
    return state;
  }

  /** The most that one strength would still move if all were computed anew. */
  double residual(State state) {
    double residual = 0;
    for (int node = 0; node < network.size(); node++) {
      residual = Math.max(residual, Math.abs(defined(node, state) - state.strength[node]));
    }
    return residual;
  }

  /** The strength that a node would have if nothing supported or attacked it. */
  private double start(int node, double[] strength) {
    return network.isStatement(node) ? base[node] : leastPremise(node, strength);
  }

  /**
   * The weight of a relation times the least strength of its sources: linked premises are as strong
   * as the weakest.
   */
  private double leastPremise(int arm, double[] strength) {
    double least = 1;
    for (int edge = in.start(arm); edge < in.start(arm + 1); edge++) {
      int source = in.head(edge);
      if (network.isStatement(source)) {
        least = Math.min(least, strength[source]);
      }
    }
    return least * weight[arm];
  }

  /** The strength that a node has by its definition, given those of what bears on it. */
  double defined(int node, State state) {
    if (!Double.isNaN(state.settled[node])) {
      return state.settled[node];
    }
    double least = 1;
    double support = 0;
    double attack = 0;
    for (int edge = in.start(node); edge < in.start(node + 1); edge++) {
      double strength = state.strength[in.head(edge)];
      switch (role[edge]) {
        case PREMISE -> least = Math.min(least, strength);
        case SUPPORT -> support = semantics.aggregate(support, strength);
        default -> attack = semantics.aggregate(attack, strength);
      }
    }
    double start = network.isStatement(node) ? base[node] : least * weight[node];
    return semantics.strength(start, support, attack);
  }
}
