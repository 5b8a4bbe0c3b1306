package org.argumentgraph.testing;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
import org.argumentgraph.strength.Viewpoint;

/** All ways to look at a random debate, numbered. */
public final class Evaluators {
  /** The number of the last one. */
  public static final int LAST = 7;

  private Evaluators() {}

  /**
   * Returns an evaluator. Every other one has quadratic energy; each speaker has a viewpoint, and
   * what is left is neutral.
   *
   * @param graph the debate
   * @param number from 0 to {@link #LAST}
   * @return the evaluator
   */
  public static Evaluator of(ArgumentGraph graph, int number) {
    Evaluator evaluator = number % 2 == 0
        ? Evaluator.standard()
        : Evaluator.standard().withSemantics(GradualSemantics.quadraticEnergy());
    int eye = number / 2;
    return eye < graph.speakers().size()
        ? evaluator.withViewpoint(Viewpoint.of(graph.speakers().get(eye).id()))
        : evaluator;
  }
}
