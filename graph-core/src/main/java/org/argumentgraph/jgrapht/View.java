package org.argumentgraph.jgrapht;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;

/** What the views have in common: they answer from the debate, and refuse to be changed. */
abstract class View<V, E> extends AbstractGraph<V, E> {
  final ArgumentGraph graph;
  private final GraphType type;

  View(ArgumentGraph graph, GraphType type) {
    this.graph = graph;
    this.type = type;
  }

  /** The edges that leave a vertex of this view. */
  abstract Stream<E> leaving(V vertex);

  /** The edges that enter a vertex of this view. */
  abstract Stream<E> entering(V vertex);

  abstract Stream<V> vertices();

  abstract Stream<E> edges();

  abstract boolean isVertex(Object object);

  abstract boolean isEdge(Object object);

  abstract V tail(E edge);

  abstract V head(E edge);

  @Override
  public GraphType getType() {
    return type;
  }

  @Override
  public Set<V> vertexSet() {
    return new LazySet<>(this::vertices, this::isVertex);
  }

  @Override
  public Set<E> edgeSet() {
    return new LazySet<>(this::edges, this::isEdge);
  }

  @Override
  public boolean containsVertex(V vertex) {
    return isVertex(vertex);
  }

  @Override
  public boolean containsEdge(E edge) {
    return isEdge(edge);
  }

  @Override
  public V getEdgeSource(E edge) {
    return tail(edge);
  }

  @Override
  public V getEdgeTarget(E edge) {
    return head(edge);
  }

  @Override
  public double getEdgeWeight(E edge) {
    return Graph.DEFAULT_EDGE_WEIGHT;
  }

  @Override
  public Set<E> outgoingEdgesOf(V vertex) {
    assertVertexExist(vertex);
    return leaving(vertex).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Set<E> incomingEdgesOf(V vertex) {
    assertVertexExist(vertex);
    return entering(vertex).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public Set<E> edgesOf(V vertex) {
    assertVertexExist(vertex);
    return Stream.concat(entering(vertex), leaving(vertex)).collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public int outDegreeOf(V vertex) {
    return outgoingEdgesOf(vertex).size();
  }

  @Override
  public int inDegreeOf(V vertex) {
    return incomingEdgesOf(vertex).size();
  }

  /** As JGraphT defines it, a self-loop counts twice. */
  @Override
  public int degreeOf(V vertex) {
    return outDegreeOf(vertex) + inDegreeOf(vertex);
  }

  @Override
  @SuppressWarnings("NullAway") // JGraphT returns null where a vertex is missing.
  public Set<E> getAllEdges(V source, V target) {
    if (!containsVertex(source) || !containsVertex(target)) {
      return null;
    }
    return leaving(source)
        .filter(edge -> head(edge).equals(target))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  @SuppressWarnings("NullAway") // JGraphT returns null where there is no such edge.
  public E getEdge(V source, V target) {
    Set<E> all = getAllEdges(source, target);
    return all == null || all.isEmpty() ? null : all.iterator().next();
  }

  @Override
  @SuppressWarnings("NullAway") // JGraphT returns null where there is no supplier.
  public Supplier<V> getVertexSupplier() {
    return null;
  }

  @Override
  @SuppressWarnings("NullAway") // JGraphT returns null where there is no supplier.
  public Supplier<E> getEdgeSupplier() {
    return null;
  }

  private static UnsupportedOperationException unmodifiable() {
    return new UnsupportedOperationException(
        "This is a view of a debate, which cannot be changed; build another debate instead");
  }

  @Override
  public E addEdge(V source, V target) {
    throw unmodifiable();
  }

  @Override
  public boolean addEdge(V source, V target, E edge) {
    throw unmodifiable();
  }

  @Override
  public V addVertex() {
    throw unmodifiable();
  }

  @Override
  public boolean addVertex(V vertex) {
    throw unmodifiable();
  }

  @Override
  public E removeEdge(V source, V target) {
    throw unmodifiable();
  }

  @Override
  public boolean removeEdge(E edge) {
    throw unmodifiable();
  }

  @Override
  public boolean removeVertex(V vertex) {
    throw unmodifiable();
  }

  @Override
  public void setEdgeWeight(E edge, double weight) {
    throw unmodifiable();
  }
}
