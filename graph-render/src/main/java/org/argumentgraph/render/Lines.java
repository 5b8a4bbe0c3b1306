package org.argumentgraph.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;

/**
 * Lines of argument: each claim or question hangs below what it bears on first, and those that bear
 * on nothing begin a line.
 *
 * @param heads those that begin a line
 * @param parents what each of the others hangs below, by its id
 * @param children what hangs below each, directly
 * @param sizes how many each line has, from its head on
 */
record Lines(
    List<Element> heads,
    Map<String, String> parents,
    Map<String, List<Element>> children,
    Map<String, Integer> sizes) {
  static Lines of(ArgumentGraph graph, List<Element> members) {
    Map<String, String> parents = parents(graph, members);
    Map<String, List<Element>> children = new HashMap<>();
    List<Element> heads = new ArrayList<>();
    for (Element member : members) {
      String parent = parents.get(member.id());
      if (parent == null) {
        heads.add(member);
      } else {
        children.computeIfAbsent(parent, any -> new ArrayList<>()).add(member);
      }
    }
    return new Lines(heads, parents, children, sizes(descendants(heads, children), children));
  }

  /** All of them, each before what hangs below it. */
  List<Element> all() {
    return descendants(heads, children);
  }

  /** What hangs below an element, directly. */
  List<Element> below(String id) {
    return children.getOrDefault(id, List.of());
  }

  int size(String id) {
    return sizes.getOrDefault(id, 1);
  }

  /** An element and all that hangs below it, each before what hangs below it. */
  List<Element> from(Element head) {
    return descendants(List.of(head), children);
  }

  static List<Element> borneUpon(ArgumentGraph graph, Element element) {
    if (element instanceof Relation relation) {
      return List.of(
          graph.element(relation.target()), graph.element(relation.sources().get(0)));
    }
    return graph.relationsFrom(element.id()).stream()
        .map(relation -> graph.element(relation.target()))
        .toList();
  }

  /** What each member bears on first, among the members; nothing for one in each circle of them. */
  private static Map<String, String> parents(ArgumentGraph graph, List<Element> members) {
    Set<String> here = new HashSet<>();
    members.forEach(member -> here.add(member.id()));
    Map<String, String> above = new HashMap<>();
    for (Element member : members) {
      firstBorneUpon(graph, member, here).ifPresent(parent -> above.put(member.id(), parent));
    }
    Map<String, Integer> visitedIn = new HashMap<>();
    int walk = 0;
    for (Element member : members) {
      walk++;
      String at = member.id();
      while (at != null && visitedIn.putIfAbsent(at, walk) == null) {
        at = above.get(at);
      }
      if (at != null && visitedIn.getOrDefault(at, 0) == walk) {
        above.remove(at);
      }
    }
    return above;
  }

  private static Optional<String> firstBorneUpon(
      ArgumentGraph graph, Element member, Set<String> here) {
    Set<String> seen = new HashSet<>();
    List<Element> next = new ArrayList<>(borneUpon(graph, member));
    for (int i = 0; i < next.size(); i++) {
      Element borne = next.get(i);
      if (here.contains(borne.id()) && !borne.id().equals(member.id())) {
        return Optional.of(borne.id());
      }
      if (borne instanceof Relation && seen.add(borne.id())) {
        next.addAll(borneUpon(graph, borne));
      }
    }
    return Optional.empty();
  }

  /** Heads and all that follows them, each before what follows it. */
  private static List<Element> descendants(
      List<Element> heads, Map<String, List<Element>> children) {
    List<Element> line = new ArrayList<>();
    Deque<Element> waiting = new ArrayDeque<>(heads);
    while (!waiting.isEmpty()) {
      Element next = waiting.pop();
      line.add(next);
      List<Element> below = children.getOrDefault(next.id(), List.of());
      for (int i = below.size() - 1; i >= 0; i--) {
        waiting.push(below.get(i));
      }
    }
    return line;
  }

  /** How long each line of argument is, from its head on. */
  private static Map<String, Integer> sizes(
      List<Element> headsFirst, Map<String, List<Element>> children) {
    Map<String, Integer> sizes = new HashMap<>();
    for (int i = headsFirst.size() - 1; i >= 0; i--) {
      int size = 1;
      for (Element child : children.getOrDefault(headsFirst.get(i).id(), List.of())) {
        size += sizes.getOrDefault(child.id(), 0);
      }
      sizes.put(headsFirst.get(i).id(), size);
    }
    return sizes;
  }
}
