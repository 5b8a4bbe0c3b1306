package org.argumentgraph.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Chain;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

/**
 * The signed graph of a debate, straight from its definition: statements and relations, and the
 * steps between them. A contradiction stands in it twice, once for each way in which it is walked.
 */
public final class NaiveSteps {
  /**
   * A vertex.
   *
   * @param element the id of the first claim of a statement, or of a relation
   * @param back whether it is a contradiction, walked from its target to its source
   */
  public record Vertex(String element, boolean back) {}

  private final ArgumentGraph graph;
  private final Map<Vertex, Set<Vertex>> steps = new LinkedHashMap<>();

  /**
   * Draws the signed graph.
   *
   * @param graph the debate
   */
  public NaiveSteps(ArgumentGraph graph) {
    this.graph = graph;
    for (Claim claim : graph.claims()) {
      steps.computeIfAbsent(statement(claim.id()), vertex -> new LinkedHashSet<>());
    }
    for (Relation relation : graph.relations()) {
      if (relation.kind().polarity() != 0) {
        vertices(relation).forEach(vertex -> steps.put(vertex, new LinkedHashSet<>()));
      }
    }
    for (Relation relation : graph.relations()) {
      if (relation.kind().polarity() == 0) {
        continue;
      }
      for (Vertex vertex : vertices(relation)) {
        List<String> from = vertex.back() ? List.of(relation.target()) : relation.sources();
        String to = vertex.back() ? relation.sources().get(0) : relation.target();
        from.forEach(source -> step(statement(source), vertex));
        if (graph.element(to) instanceof Relation target) {
          vertices(target).stream().filter(steps::containsKey).forEach(end -> step(vertex, end));
        } else if (graph.element(to) instanceof Claim) {
          step(vertex, statement(to));
        }
      }
    }
  }

  private void step(Vertex from, Vertex to) {
    steps.computeIfAbsent(from, vertex -> new LinkedHashSet<>()).add(to);
  }

  /**
   * Returns the vertex of a claim.
   *
   * @param claim the id of the claim
   * @return the vertex that it shares with all its restatements
   */
  public Vertex statement(String claim) {
    return new Vertex(graph.restatements(claim).get(0).id(), false);
  }

  /**
   * Returns the vertices of an element.
   *
   * @param element a claim or a relation
   * @return one, or two for a contradiction
   */
  public List<Vertex> vertices(Element element) {
    if (element instanceof Relation relation) {
      Vertex forth = new Vertex(relation.id(), false);
      return relation.kind() == RelationKind.CONTRADICTION
          ? List.of(forth, new Vertex(relation.id(), true))
          : List.of(forth);
    }
    return element instanceof Claim ? List.of(statement(element.id())) : List.of();
  }

  /**
   * Returns all vertices.
   *
   * @return the vertices
   */
  public Set<Vertex> all() {
    return steps.keySet();
  }

  /**
   * Returns where the steps from a vertex lead.
   *
   * @param vertex the vertex
   * @return the vertices that it bears on
   */
  public Set<Vertex> from(Vertex vertex) {
    return steps.getOrDefault(vertex, Set.of());
  }

  /**
   * Returns whether the steps from a vertex are negative.
   *
   * @param vertex the vertex
   * @return whether it is a relation that attacks
   */
  public boolean isNegative(Vertex vertex) {
    return graph.element(vertex.element()) instanceof Relation relation
        && relation.kind().polarity() < 0;
  }

  /**
   * Counts the steps of a shortest way.
   *
   * @param starts where to start
   * @param end where to arrive
   * @return the number of steps, if there is a way
   */
  public OptionalInt distance(List<Vertex> starts, Vertex end) {
    Map<Vertex, Integer> reached = new HashMap<>();
    Deque<Vertex> waiting = new ArrayDeque<>(starts);
    starts.forEach(start -> reached.put(start, 0));
    while (!waiting.isEmpty()) {
      Vertex vertex = waiting.remove();
      int length = reached.getOrDefault(vertex, 0);
      if (vertex.equals(end)) {
        return OptionalInt.of(length);
      }
      for (Vertex next : from(vertex)) {
        if (reached.putIfAbsent(next, length + 1) == null) {
          waiting.add(next);
        }
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Returns which vertices can be reached.
   *
   * @param start where to start
   * @return the vertices that some steps lead to; the start only if a circle leads back to it
   */
  public Set<Vertex> reachableFrom(Vertex start) {
    Set<Vertex> reached = new LinkedHashSet<>();
    Deque<Vertex> waiting = new ArrayDeque<>(from(start));
    while (!waiting.isEmpty()) {
      Vertex vertex = waiting.remove();
      if (reached.add(vertex)) {
        waiting.addAll(from(vertex));
      }
    }
    return reached;
  }

  /**
   * Returns the statements and relations that a chain runs through.
   *
   * @param chain the chain
   * @param closed whether its last element bears on its first
   * @return their ids; of a statement that of its first claim, once for each time it is met
   */
  public List<String> elements(Chain chain, boolean closed) {
    List<String> elements = new ArrayList<>();
    for (Element element : chain.elements()) {
      String id = element instanceof Claim ? statement(element.id()).element() : element.id();
      if (elements.isEmpty() || !elements.get(elements.size() - 1).equals(id)) {
        elements.add(id);
      }
    }
    int last = elements.size() - 1;
    if (closed && last > 0 && elements.get(0).equals(elements.get(last))) {
      elements.remove(last);
    }
    return elements;
  }

  /**
   * Returns whether each element of a chain bears on the next, as a chain is defined.
   *
   * @param chain the chain
   * @param closed whether its last element bears on its first
   * @return whether all steps are there
   */
  public boolean isWalkable(Chain chain, boolean closed) {
    List<Element> elements = new ArrayList<>(chain.elements());
    if (closed) {
      elements.add(elements.get(0));
    }
    Set<Vertex> starts = new LinkedHashSet<>(vertices(elements.get(0)));
    for (Vertex start : starts) {
      Set<Vertex> at = Set.of(start);
      for (int i = 1; i < elements.size(); i++) {
        at = stepsTo(at, elements.get(i - 1), elements.get(i));
      }
      if (closed ? at.contains(start) : !at.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private Set<Vertex> stepsTo(Set<Vertex> at, Element from, Element to) {
    Set<Vertex> next = new LinkedHashSet<>();
    if (from instanceof Claim && to instanceof Claim) {
      return statement(from.id()).equals(statement(to.id())) && !from.equals(to) ? at : next;
    }
    for (Vertex vertex : at) {
      for (Vertex end : vertices(to)) {
        if (from(vertex).contains(end)
            && isEnd(from, vertex, true, to)
            && isEnd(to, end, false, from)) {
          next.add(end);
        }
      }
    }
    return next;
  }

  /** Whether a neighbour is what a relation itself names, and not only a restatement of it. */
  private static boolean isEnd(Element step, Vertex vertex, boolean out, Element neighbour) {
    if (!(step instanceof Relation relation) || !(neighbour instanceof Claim)) {
      return true;
    }
    return out == vertex.back()
        ? relation.sources().contains(neighbour.id())
        : relation.target().equals(neighbour.id());
  }
}
