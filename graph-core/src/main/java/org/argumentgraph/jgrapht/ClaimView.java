package org.argumentgraph.jgrapht;

import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.jgrapht.graph.DefaultGraphType;

/** Claims are vertices; relations between claims are edges. */
final class ClaimView extends View<Claim, ClaimLink> {
  ClaimView(ArgumentGraph graph) {
    super(
        graph,
        new DefaultGraphType.Builder()
            .directed()
            .allowMultipleEdges(true)
            .allowSelfLoops(true)
            .modifiable(false)
            .build());
  }

  @Override
  Stream<Claim> vertices() {
    return graph.claims().stream();
  }

  @Override
  Stream<ClaimLink> leaving(Claim vertex) {
    return graph.relationsFrom(vertex.id()).stream()
        .flatMap(this::links)
        .filter(link -> link.source().equals(vertex));
  }

  @Override
  Stream<ClaimLink> entering(Claim vertex) {
    return graph.relationsTo(vertex.id()).stream().flatMap(this::links);
  }

  @Override
  boolean isVertex(Object object) {
    return object instanceof Claim vertex
        && graph.find(vertex.id()).filter(vertex::equals).isPresent();
  }

  @Override
  boolean isEdge(Object object) {
    return object instanceof ClaimLink edge
        && isVertex(tail(edge))
        && leaving(tail(edge)).anyMatch(edge::equals);
  }

  @Override
  Stream<ClaimLink> edges() {
    return graph.relations().stream().flatMap(this::links);
  }

  private Stream<ClaimLink> links(Relation relation) {
    return graph.element(relation.target()) instanceof Claim target
        ? relation.sources().stream()
            .map(graph::element)
            .filter(Claim.class::isInstance)
            .map(source -> new ClaimLink(relation, (Claim) source, target))
        : Stream.empty();
  }

  @Override
  Claim tail(ClaimLink edge) {
    return edge.source();
  }

  @Override
  Claim head(ClaimLink edge) {
    return edge.target();
  }
}
