package org.argumentgraph.jgrapht;

import static java.util.Objects.requireNonNull;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.jgrapht.Graph;

/**
 * Shows a debate to JGraphT.
 *
 * <p>The views are unmodifiable and cost nothing to make: they look things up in the debate.
 * Vertices are iterated in insertion order, and edges in that of the relations.
 */
public final class JGraphTViews {
  private JGraphTViews() {}

  /**
   * Returns the view in which all elements are vertices, and the steps from premises into relations
   * and from relations into targets are edges. It is a simple directed graph.
   *
   * @param graph the debate
   * @return an unmodifiable view
   */
  public static Graph<Element, Incidence> incidence(ArgumentGraph graph) {
    return new IncidenceView(requireNonNull(graph, "graph"));
  }

  /**
   * Returns the view in which the claims are vertices and the relations between claims are edges.
   * It is a directed graph that may have parallel edges and self-loops.
   *
   * @param graph the debate
   * @return an unmodifiable view
   */
  public static Graph<Claim, ClaimLink> claims(ArgumentGraph graph) {
    return new ClaimView(requireNonNull(graph, "graph"));
  }
}
