package org.argumentgraph.testing;

import com.google.common.collect.ImmutableList;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
import org.argumentgraph.strength.Viewpoint;

/** All ways to look at a random debate, numbered. */
public final class Evaluators {
  /** All semantics. */
  public static final ImmutableList<GradualSemantics> SEMANTICS = ImmutableList.of(
      GradualSemantics.dfQuad(),
      GradualSemantics.quadraticEnergy(),
      GradualSemantics.eulerBased(),
      GradualSemantics.hCategoriser(),
      GradualSemantics.maxBased());

  /** The number of the last one. */
  public static final int LAST = 19;

  private Evaluators() {}

  /**
   * Returns an evaluator. The semantics take turns; each of the first speakers has a viewpoint, and
   * what is left is neutral.
   *
   * @param graph the debate
   * @param number from 0 to {@link #LAST}
   * @return the evaluator
   */
  public static Evaluator of(ArgumentGraph graph, int number) {
    Evaluator evaluator = neutral(number);
    int eye = number / SEMANTICS.size();
    return eye < graph.speakers().size()
        ? evaluator.withViewpoint(Viewpoint.of(graph.speakers().get(eye).id()))
        : evaluator;
  }

  /**
   * Returns an evaluator with the neutral viewpoint.
   *
   * @param number from 0 to {@link #LAST}
   * @return the evaluator
   */
  public static Evaluator neutral(int number) {
    return Evaluator.standard().withSemantics(SEMANTICS.get(number % SEMANTICS.size()));
  }
}
