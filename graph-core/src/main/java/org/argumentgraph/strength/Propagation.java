package org.argumentgraph.strength;

import java.util.HashMap;
import java.util.Map;
import org.argumentgraph.Progress;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Influences;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Work;

/**
 * What there is to work out in a debate: how the strength of each node of its {@link Influences}
 * follows from those of the nodes that bear on it.
 */
final class Propagation {
  final Network network;
  final Influences influences;
  final double tolerance;
  final int maxSweeps;
  final double step;

  final GradualSemantics semantics;
  final Aggregation aggregation;
  /** The base score of a statement, the weight of an arm. */
  private final Progress progress;

  private final double[] start;

  private final int[] premiseStart;
  private final int[] premises;
  private final int[] rows;
  private final int[] sources;
  private final double[] weights;

  Propagation(
      Network network,
      GradualSemantics semantics,
      double[] base,
      double tolerance,
      int maxSweeps,
      double step,
      Progress progress) {
    this.network = network;
    this.influences = network.influences();
    this.semantics = semantics;
    this.aggregation = semantics.aggregation();
    this.tolerance = tolerance;
    this.maxSweeps = maxSweeps;
    this.step = step;
    this.progress = progress;
    premiseStart = influences.premiseStart();
    premises = influences.premises();
    rows = influences.rows();
    sources = influences.sources();
    weights = influences.weights();
    start = new double[influences.size()];
    for (int node = 0; node < start.length; node++) {
      start[node] = influences.isStatement(node)
          ? base[influences.statement(node)]
          : network.weight(influences.arm(node));
    }
  }

  /** Where an evaluation stands. */
  static final class State {
    private static final byte SETTLED = 1;
    private static final byte TOUCHED = 2;

    final double[] strength;
    /** What is out of the ordinary about each node. */
    private final byte[] marks;
    /** The strengths that are imposed on arms that are no nodes. */
    private final Map<Integer, Double> settledArms;
    /** The most sweeps that were made over one component. */
    int sweeps;

    private State(double[] strength, byte[] marks, Map<Integer, Double> settledArms) {
      this.strength = strength;
      this.marks = marks;
      this.settledArms = settledArms;
    }

    State copy() {
      return new State(strength.clone(), marks.clone(), new HashMap<>(settledArms));
    }

    byte mark(int node) {
      return marks[node];
    }

    void restoreMark(int node, byte mark) {
      marks[node] = mark;
    }

    boolean isSettled(int node) {
      return (marks[node] & SETTLED) != 0;
    }

    /** Fixes the strength of a node where it is. */
    void settle(int node) {
      marks[node] |= SETTLED;
    }

    Map<Integer, Double> settledArms() {
      return settledArms;
    }

    /** Lets a node heed that an arm that bears on it is settled. */
    void touch(int node) {
      marks[node] |= TOUCHED;
    }
  }

  /** Starts work on so many strengths. */
  Work work(int strengths) {
    return new Work(progress, "strengths", strengths);
  }

  /** Evaluates everything; cycles start from their base scores. */
  State evaluate() {
    State state = new State(new double[start.length], new byte[start.length], new HashMap<>());
    double[] strength = state.strength;
    Work work = work(start.length);
    for (int component = 0; component < influences.components(); component++) {
      work.advance(influences.first(component + 1) - influences.first(component));
      int first = influences.first(component);
      if (influences.isCyclic(component)) {
        int end = influences.first(component + 1);
        begin(strength, first, end);
        FixedPoint search = new FixedPoint(this, state, first, end, tolerance, work);
        search.seek();
        state.sweeps = Math.max(state.sweeps, search.sweeps());
      } else {
        strength[first] = defined(first, strength, strength);
        state.sweeps = Math.max(state.sweeps, 1);
      }
    }
    return state;
  }

  /** Sets each node of a component to what it would be if nothing supported or attacked it. */
  private void begin(double[] strength, int first, int end) {
    for (int node = first; node < end; node++) {
      if (influences.isStatement(node)) {
        strength[node] = start[node];
      }
    }
    for (int node = first; node < end; node++) {
      if (!influences.isStatement(node)) {
        strength[node] = start(node, strength);
      }
    }
  }

  /** The most that one strength would still move if all were computed anew. */
  double residual(State state) {
    return residual(state, 0, start.length);
  }

  /** The most that one strength of a range would still move if all were computed anew. */
  double residual(State state, int from, int to) {
    double[] strength = state.strength;
    double residual = 0;
    for (int node = from; node < to; node++) {
      double move = defined(node, state, strength, strength) - strength[node];
      residual = Math.max(residual, Math.abs(move));
    }
    return residual;
  }

  /** The strength of a node of the network: a statement or any arm. */
  double strength(int networkNode, State state, double[] strength) {
    double source = strength[influences.node(networkNode)];
    return influences.isClosed(networkNode)
        ? state.settledArms.getOrDefault(networkNode, network.weight(networkNode) * source)
        : source;
  }

  /**
   * The strength that a node has by its definition, given those of what helps it and of what
   * hinders it, whatever is settled.
   */
  double defined(int node, State state, double[] helping, double[] hindering) {
    if (state.marks[node] == 0) {
      return defined(node, helping, hindering);
    }
    return state.isSettled(node)
        ? state.strength[node]
        : definedByArms(node, state, helping, hindering);
  }

  private double defined(int node, double[] helping, double[] hindering) {
    int supports = rows[2 * node];
    int attacks = rows[2 * node + 1];
    int end = rows[2 * node + 2];
    return semantics.strength(
        start(node, helping),
        aggregate(helping, supports, attacks),
        aggregate(hindering, attacks, end));
  }

  /**
   * The strength that a node would have if nothing supported or attacked it. Linked premises are as
   * strong as the weakest.
   */
  double start(int node, double[] strength) {
    double least = 1;
    for (int i = premiseStart[node]; i < premiseStart[node + 1]; i++) {
      least = Math.min(least, strength[premises[i]]);
    }
    return start[node] * least;
  }

  /** What {@link Aggregation#add} makes of part of a row, without a call for each entry. */
  double aggregate(double[] strength, int from, int to) {
    double aggregate = 0;
    switch (aggregation) {
      case SUM -> {
        for (int i = from; i < to; i++) {
          aggregate += weights[i] * strength[sources[i]];
        }
      }
      case PROBABILISTIC_SUM -> {
        double rest = 1;
        for (int i = from; i < to; i++) {
          rest *= 1 - weights[i] * strength[sources[i]];
        }
        aggregate = 1 - rest;
      }
      case MAXIMUM -> {
        for (int i = from; i < to; i++) {
          aggregate = Math.max(aggregate, weights[i] * strength[sources[i]]);
        }
      }
    }
    return aggregate;
  }

  /** The strength of a node if a premise had another strength. */
  double definedWith(int node, int premise, double strength, State state) {
    double kept = state.strength[premise];
    state.strength[premise] = strength;
    double defined = defined(node, state.strength, state.strength);
    state.strength[premise] = kept;
    return defined;
  }

  /** The same arm by arm, for a node that a settled arm bears on. */
  private double definedByArms(int node, State state, double[] helping, double[] hindering) {
    int networkNode = influences.networkNode(node);
    Digraph in = network.in();
    double support = 0;
    double attack = 0;
    for (int edge = in.start(networkNode); edge < in.start(networkNode + 1); edge++) {
      int arm = in.head(edge);
      if (network.isStatement(arm)) {
        continue;
      }
      if (network.sign(arm) > 0) {
        support = aggregation.add(support, strength(arm, state, helping));
      } else {
        attack = aggregation.add(attack, strength(arm, state, hindering));
      }
    }
    return semantics.strength(start(node, helping), support, attack);
  }
}
