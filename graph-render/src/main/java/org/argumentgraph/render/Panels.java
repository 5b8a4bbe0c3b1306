package org.argumentgraph.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Relation;

/**
 * Divides a debate into parts that can be read at a glance: by a {@link Grouping}; and what is
 * still too large by the lines of argument in it, so that a claim stays with what it bears on.
 */
final class Panels {
  /** More boxes than this are not read at a glance. */
  private static final int MOST = 48;

  private final ArgumentGraph graph;
  private final Grouping grouping;

  private Panels(ArgumentGraph graph, Grouping grouping) {
    this.graph = graph;
    this.grouping = grouping;
  }

  /** Returns the claims and questions of each panel, by its title. */
  static Map<String, List<Element>> of(ArgumentGraph graph, Grouping grouping) {
    return new Panels(graph, grouping).divided();
  }

  private Map<String, List<Element>> divided() {
    Map<String, List<Element>> panels = new LinkedHashMap<>();
    grouped().forEach((title, members) -> {
      List<List<Element>> parts =
          members.size() <= MOST ? List.of(members) : byLineOfArgument(members);
      for (int i = 0; i < parts.size(); i++) {
        panels.put(parts.size() == 1 ? title : partTitle(title, i + 1, parts.size()), parts.get(i));
      }
    });
    return panels;
  }

  private static String partTitle(String title, int part, int parts) {
    return title.isEmpty()
        ? "Part " + part + " of " + parts
        : title + " (" + part + " of " + parts + ")";
  }

  private Map<String, List<Element>> grouped() {
    Map<String, List<Element>> groups = new LinkedHashMap<>();
    // Sections come in the order of the sources, whatever stands first in the debate.
    grouping.titles(graph).forEach(title -> groups.put(title, new ArrayList<>()));
    boolean isDivided = !groups.isEmpty();
    for (Element element : graph.elements()) {
      if (element.type() != ElementType.RELATION) {
        groups
            .computeIfAbsent(isDivided ? groupOf(element) : "", any -> new ArrayList<>())
            .add(element);
      }
    }
    groups.values().removeIf(List::isEmpty);
    return groups;
  }

  /**
   * The group in which an element belongs or, where it belongs nowhere, that of the first thing it
   * bears on that does.
   */
  private String groupOf(Element element) {
    Set<String> seen = new HashSet<>();
    List<Element> next = new ArrayList<>(List.of(element));
    for (int i = 0; i < next.size(); i++) {
      Optional<String> group = grouping.titleOf(graph, next.get(i));
      if (group.isPresent()) {
        return group.orElseThrow();
      }
      for (Element borne : borneUpon(next.get(i))) {
        if (seen.add(borne.id())) {
          next.add(borne);
        }
      }
    }
    return "";
  }

  private List<Element> borneUpon(Element element) {
    if (element instanceof Relation relation) {
      return List.of(
          graph.element(relation.target()), graph.element(relation.sources().get(0)));
    }
    return graph.relationsFrom(element.id()).stream()
        .map(relation -> graph.element(relation.target()))
        .toList();
  }

  /**
   * Divides into parts of at most the most boxes: each claim that bears on nothing else here begins
   * a line of argument; what bears on it follows it; long lines are divided at their branches, and
   * short ones share a part.
   */
  private List<List<Element>> byLineOfArgument(List<Element> members) {
    Map<String, List<Element>> children = new HashMap<>();
    List<Element> heads = new ArrayList<>();
    Map<String, String> above = parents(members);
    for (Element member : members) {
      String parent = above.get(member.id());
      if (parent == null) {
        heads.add(member);
      } else {
        children.computeIfAbsent(parent, any -> new ArrayList<>()).add(member);
      }
    }
    Map<String, Integer> sizes = sizes(descendants(heads, children), children);
    List<List<Element>> parts = new ArrayList<>();
    List<Element> part = new ArrayList<>();
    Deque<Element> lines = new ArrayDeque<>(heads);
    while (!lines.isEmpty()) {
      Element head = lines.pop();
      int size = sizes.getOrDefault(head.id(), 1);
      List<Element> line = size <= MOST ? descendants(List.of(head), children) : List.of(head);
      if (size > MOST) {
        List<Element> branches = children.getOrDefault(head.id(), List.of());
        for (int i = branches.size() - 1; i >= 0; i--) {
          lines.push(branches.get(i));
        }
      }
      if (part.size() + line.size() > MOST) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.addAll(line);
    }
    parts.add(part);
    return parts;
  }

  /** What each member bears on first, among the members; nothing for one in each circle of them. */
  private Map<String, String> parents(List<Element> members) {
    Set<String> here = new HashSet<>();
    members.forEach(member -> here.add(member.id()));
    Map<String, String> above = new HashMap<>();
    for (Element member : members) {
      firstBorneUpon(member, here).ifPresent(parent -> above.put(member.id(), parent));
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

  private Optional<String> firstBorneUpon(Element member, Set<String> here) {
    Set<String> seen = new HashSet<>();
    List<Element> next = new ArrayList<>(borneUpon(member));
    for (int i = 0; i < next.size(); i++) {
      Element borne = next.get(i);
      if (here.contains(borne.id()) && !borne.id().equals(member.id())) {
        return Optional.of(borne.id());
      }
      if (borne instanceof Relation && seen.add(borne.id())) {
        next.addAll(borneUpon(borne));
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
