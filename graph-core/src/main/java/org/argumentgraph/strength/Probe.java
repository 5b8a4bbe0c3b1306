package org.argumentgraph.strength;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.argumentgraph.internal.Network;

/**
 * Watches one claim while others are settled: asks, over and over, what its strength would be if
 * this or that were so. Each question starts from the strengths of which the probe was made and
 * re-evaluates only what lies between what is settled and what is watched, which makes it much
 * cheaper than {@link Strengths#settling}. Without cycles the answers are the same; in cycles, what
 * moves by less than 10<sup>-7</sup> is not followed further.
 *
 * <p>Made by {@link Strengths#probe}. Not safe for use by several threads.
 */
public final class Probe {
  static final double TOLERANCE = 1e-7;

  private final Strengths strengths;
  private final Propagation propagation;
  private final Propagation.State state;
  private final Relaxation relaxation;
  private final int[] watched;
  private final boolean[] matters;

  Probe(Strengths strengths, Propagation propagation, Propagation.State state, int[] watched) {
    this.strengths = strengths;
    this.propagation = propagation;
    this.state = state.copy();
    this.watched = watched;
    matters = propagation.influences.bearingOn(watched);
    relaxation = new Relaxation(
        propagation, this.state, matters, Math.max(propagation.tolerance, TOLERANCE));
  }

  /**
   * Returns what the strength of the watched claim would be if an element were settled.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @param strength the strength to fix it at, from 0 to 1
   * @return the strength of what is watched
   * @throws IllegalArgumentException if the strength is out of range or the element has none
   */
  public double settling(String element, double strength) {
    return settling(ImmutableMap.of(element, strength));
  }

  /**
   * Returns what the strength of the watched claim would be if several elements were settled
   * together.
   *
   * @param settlements the strength to fix each at, by id
   * @return the strength of what is watched
   * @throws IllegalArgumentException if a strength is out of range or an element has none
   */
  public double settling(Map<String, Double> settlements) {
    strengths.impose(settlements, relaxation);
    double answer = Strengths.greatest(propagation, state, watched);
    relaxation.undo();
    return answer;
  }

  /**
   * Returns how far an element moves the watched claim.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @return the strength of what is watched with the element settled at 1, less that with it
   *     settled at 0
   */
  public double swing(String element) {
    return settling(element, 1) - settling(element, 0);
  }

  /**
   * Returns what the strength of the watched claim would be if each of the claims that bear on it
   * were settled, one at a time: what {@link #settling} answers, but for rounding, much sooner.
   * Where a claim bears on the watched one by a single path without cycles, takes time only for the
   * length of that path.
   *
   * @return the effect of each claim, by id, unmodifiable, in the order of the graph; of restated
   *     claims the first stands for all
   */
  public Map<String, Effect> effects() {
    Network network = propagation.network;
    Paths paths = new Paths(propagation, state, matters);
    ImmutableMap.Builder<String, Effect> effects = ImmutableMap.builder();
    for (int statement = 0; statement < network.statements(); statement++) {
      int node = propagation.influences.node(statement);
      if (matters[node]) {
        Effect effect = follow(paths, node);
        effects.put(network.claim(statement).id(), effect);
      }
    }
    return effects.buildOrThrow();
  }

  /** Settles a node, goes on while it bears on one other node only, and settles where that ends. */
  private Effect follow(Paths paths, int first) {
    int node = first;
    double atZero = 0;
    double atOne = 1;
    while (paths.next(node) >= 0 && atZero != atOne) {
      atZero = paths.nextStrength(node, atZero);
      atOne = paths.nextStrength(node, atOne);
      node = paths.next(node);
    }
    if (paths.isEnd(node)) {
      return new Effect(answer(node, atZero), answer(node, atOne));
    }
    double low = settlingNode(node, atZero);
    return new Effect(low, atZero == atOne ? low : settlingNode(node, atOne));
  }

  private double settlingNode(int node, double strength) {
    relaxation.impose(
        new int[] {propagation.influences.networkNode(node)}, new double[] {strength});
    double answer = Strengths.greatest(propagation, state, watched);
    relaxation.undo();
    return answer;
  }

  /** What the strength of what is watched is when a node moves that bears on nothing else. */
  private double answer(int node, double strength) {
    double kept = state.strength[node];
    state.strength[node] = strength;
    double answer = Strengths.greatest(propagation, state, watched);
    state.strength[node] = kept;
    return answer;
  }

  /**
   * Returns whether every cycle came to rest in all questions so far.
   *
   * @return false if an answer was taken from a cycle that did not converge
   */
  public boolean converged() {
    return relaxation.converged();
  }
}
