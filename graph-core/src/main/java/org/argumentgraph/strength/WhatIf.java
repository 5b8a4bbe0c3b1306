package org.argumentgraph.strength;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Influences;

/**
 * Asks, over and over, what would be if an element were settled, of everything that it reaches.
 * Each question starts from the strengths of which this was made, and takes time only for what
 * moves; along a single path to what is asked about, for the length of that path. Without cycles
 * the answers are those of {@link Strengths#settling}; in cycles, what moves by less than
 * 10<sup>-7</sup> is not followed further. A {@link Probe} watches one claim, and follows only what
 * leads there.
 *
 * <p>Made by {@link Strengths#whatIf}, in O(n + m). Not safe for use by several threads.
 */
public final class WhatIf {
  private final Strengths strengths;
  private final Propagation propagation;
  private final Propagation.State state;
  private final Relaxation relaxation;
  private final Supplier<Paths> paths;
  private long stepsOnPaths;

  WhatIf(Strengths strengths, Propagation propagation, Propagation.State state) {
    this.strengths = strengths;
    this.propagation = propagation;
    this.state = state.copy();
    relaxation =
        new Relaxation(propagation, this.state, Math.max(propagation.tolerance, Probe.TOLERANCE));
    paths = Suppliers.memoize(() -> new Paths(propagation, this.state));
  }

  /**
   * Returns how far claims would move.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @param strength the strength to fix it at, from 0 to 1
   * @return the strength then less the strength now of every claim that is another then, by id,
   *     unmodifiable, in the order of the graph; of restated claims the first stands for all
   * @throws IllegalArgumentException if the strength is out of range or the element has none
   */
  public Map<String, Double> moves(String element, double strength) {
    strengths.impose(ImmutableMap.of(element, strength), relaxation);
    Influences influences = propagation.influences;
    TreeMap<Integer, Double> moved = new TreeMap<>();
    for (int node : new TreeSet<>(relaxation.moved())) {
      if (influences.isStatement(node)) {
        moved.put(influences.statement(node), state.strength[node]);
      }
    }
    relaxation.undo();
    ImmutableMap.Builder<String, Double> moves = ImmutableMap.builder();
    moved.forEach((statement, then) -> {
      double move = then - state.strength[influences.node(statement)];
      if (move != 0) {
        moves.put(propagation.network.claim(statement).id(), move);
      }
    });
    return moves.buildOrThrow();
  }

  /**
   * Returns how far an element moves a claim or relation.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @param watched the id of a claim or of a relation other than a challenge
   * @return the strength of what is watched with the element settled at 1, less that with it
   *     settled at 0
   * @throws IllegalArgumentException if one of them has no strength
   */
  public double swing(String element, String watched) {
    int[] nodes = strengths.nodes(watched);
    int[] settled = strengths.nodes(element);
    OptionalDouble swing = settled.length == 1 && nodes.length == 1
        ? swingAlongPath(settled[0], nodes[0])
        : OptionalDouble.empty();
    return swing.isPresent()
        ? swing.getAsDouble()
        : settling(element, 1, nodes) - settling(element, 0, nodes);
  }

  /** The swing of a node of the network on another, if a single path without cycles leads there. */
  private OptionalDouble swingAlongPath(int settled, int watched) {
    Influences influences = propagation.influences;
    if (influences.isClosed(watched)) {
      return OptionalDouble.empty();
    }
    Paths ways = paths.get();
    int end = influences.node(watched);
    int node = influences.node(settled);
    double atZero = 0;
    double atOne = 1;
    if (influences.isClosed(settled)) {
      if (!ways.hasArm(node) || !leadsTo(settled, ways.next(node))) {
        return OptionalDouble.empty();
      }
      atZero = ways.nextStrengthByArm(node, 0);
      atOne = ways.nextStrengthByArm(node, 1);
      node = ways.next(node);
    }
    while (node != end) {
      if (ways.next(node) < 0) {
        return OptionalDouble.empty();
      }
      stepsOnPaths++;
      atZero = ways.nextStrength(node, atZero);
      atOne = ways.nextStrength(node, atOne);
      node = ways.next(node);
    }
    return OptionalDouble.of(atOne - atZero);
  }

  /** Answers lead nowhere. */
  private boolean leadsTo(int arm, int node) {
    Digraph out = propagation.network.out();
    return out.degree(arm) == 1 && propagation.influences.node(out.head(out.start(arm))) == node;
  }

  private double settling(String element, double strength, int[] nodes) {
    strengths.impose(ImmutableMap.of(element, strength), relaxation);
    double answer = Strengths.greatest(propagation, state, nodes);
    relaxation.undo();
    return answer;
  }

  /**
   * Returns what the questions so far have cost.
   *
   * @return how many times a strength was worked out
   */
  public long steps() {
    return relaxation.steps() + stepsOnPaths;
  }
}
