package org.argumentgraph.strength;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

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
  private static final double TOLERANCE = 1e-7;

  private final Strengths strengths;
  private final Propagation propagation;
  private final Propagation.State state;
  private final Relaxation relaxation;
  private final int[] watched;

  Probe(Strengths strengths, Propagation propagation, Propagation.State state, int[] watched) {
    this.strengths = strengths;
    this.propagation = propagation;
    this.state = state.copy();
    this.watched = watched;
    relaxation = new Relaxation(
        propagation,
        this.state,
        propagation.influences.bearingOn(watched),
        Math.max(propagation.tolerance, TOLERANCE));
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
   * Returns whether every cycle came to rest in all questions so far.
   *
   * @return false if an answer was taken from a cycle that did not converge
   */
  public boolean converged() {
    return relaxation.converged();
  }
}
