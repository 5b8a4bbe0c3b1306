package org.argumentgraph.strength;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.argumentgraph.internal.Influences;

/**
 * Asks, over and over, what would be if an element were settled, of everything that it reaches.
 * Each question starts from the strengths of which this was made, and takes time only for what
 * moves. Without cycles the answers are those of {@link Strengths#settling}; in cycles, what moves
 * by less than 10<sup>-7</sup> is not followed further. A {@link Probe} watches one claim, and
 * follows only what leads there.
 *
 * <p>Made by {@link Strengths#whatIf}, in O(n + m). Not safe for use by several threads.
 */
public final class WhatIf {
  private final Strengths strengths;
  private final Propagation propagation;
  private final Propagation.State state;
  private final Relaxation relaxation;

  WhatIf(Strengths strengths, Propagation propagation, Propagation.State state) {
    this.strengths = strengths;
    this.propagation = propagation;
    this.state = state.copy();
    relaxation =
        new Relaxation(propagation, this.state, Math.max(propagation.tolerance, Probe.TOLERANCE));
  }

  /**
   * Returns on which claims the verdict would be another.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @param strength the strength to fix it at, from 0 to 1
   * @return the new verdicts, by id, unmodifiable, in the order of the graph; of restated claims
   *     the first stands for all
   * @throws IllegalArgumentException if the strength is out of range or the element has none
   */
  public Map<String, Verdict> changes(String element, double strength) {
    strengths.impose(ImmutableMap.of(element, strength), relaxation);
    Influences influences = propagation.influences;
    TreeMap<Integer, Double> moved = new TreeMap<>();
    for (int node : new TreeSet<>(relaxation.moved())) {
      if (influences.isStatement(node)) {
        moved.put(influences.statement(node), state.strength[node]);
      }
    }
    relaxation.undo();
    ImmutableMap.Builder<String, Verdict> changes = ImmutableMap.builder();
    moved.forEach((statement, now) -> {
      double before = state.strength[influences.node(statement)];
      if (strengths.verdict(now) != strengths.verdict(before)) {
        changes.put(propagation.network.claim(statement).id(), strengths.verdict(now));
      }
    });
    return changes.buildOrThrow();
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
    return settling(element, 1, nodes) - settling(element, 0, nodes);
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
    return relaxation.steps();
  }
}
