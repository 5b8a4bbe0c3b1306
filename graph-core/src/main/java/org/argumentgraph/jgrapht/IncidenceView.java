package org.argumentgraph.jgrapht;

import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.jgrapht.graph.DefaultGraphType;

/** Elements are vertices; premise to relation, and relation to target, are edges. */
final class IncidenceView extends View<Element, Incidence> {
  IncidenceView(ArgumentGraph graph) {
    super(
        graph,
        new DefaultGraphType.Builder()
            .directed()
            .allowMultipleEdges(false)
            .allowSelfLoops(false)
            .modifiable(false)
            .build());
  }

  @Override
  Stream<Element> vertices() {
    return graph.elements().stream();
  }

  @Override
  Stream<Incidence> leaving(Element vertex) {
    Stream<Incidence> uses =
        graph.relationsFrom(vertex.id()).stream().map(relation -> new Incidence(vertex, relation));
    return vertex instanceof Relation relation
        ? Stream.concat(uses, Stream.of(new Incidence(relation, graph.element(relation.target()))))
        : uses;
  }

  @Override
  Stream<Incidence> entering(Element vertex) {
    Stream<Incidence> bearing =
        graph.relationsTo(vertex.id()).stream().map(relation -> new Incidence(relation, vertex));
    return vertex instanceof Relation relation
        ? Stream.concat(
            relation.sources().stream()
                .map(source -> new Incidence(graph.element(source), relation)),
            bearing)
        : bearing;
  }

  @Override
  boolean isVertex(Object object) {
    return object instanceof Element vertex
        && graph.find(vertex.id()).filter(vertex::equals).isPresent();
  }

  @Override
  boolean isEdge(Object object) {
    return object instanceof Incidence edge
        && isVertex(tail(edge))
        && leaving(tail(edge)).anyMatch(edge::equals);
  }

  @Override
  Stream<Incidence> edges() {
    return graph.relations().stream()
        .flatMap(relation -> Stream.concat(
            relation.sources().stream()
                .map(source -> new Incidence(graph.element(source), relation)),
            Stream.of(new Incidence(relation, graph.element(relation.target())))));
  }

  @Override
  Element tail(Incidence edge) {
    return edge.from();
  }

  @Override
  Element head(Incidence edge) {
    return edge.to();
  }
}
