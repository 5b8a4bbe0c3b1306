package org.argumentgraph.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;

/**
 * Divides a debate into parts that can be read at a glance: by a {@link Grouping}; and what is
 * still too large by the lines of argument in it, so that a claim stays with what it bears on.
 */
final class Panels {
  /** More boxes than this are not read at a glance. */
  static final int MOST = 48;

  private final ArgumentGraph graph;
  private final Grouping grouping;
  private final int most;
  private final int enough;

  private Panels(ArgumentGraph graph, Grouping grouping, int most, int enough) {
    this.most = most;
    this.enough = enough;
    this.graph = graph;
    this.grouping = grouping;
  }

  /** Returns the claims and questions of each panel, by its title. */
  static Map<String, List<Element>> of(ArgumentGraph graph, Grouping grouping) {
    return new Panels(graph, grouping, MOST, MOST).divided();
  }

  /**
   * Returns the claims and questions of each panel of a page, by its title. Panels are smaller, so
   * that they can stand side by side, but no line of argument is divided that fits on half a page.
   */
  static Map<String, List<Element>> of(ArgumentGraph graph, Grouping grouping, Page page) {
    return new Panels(graph, grouping, Math.min(page.boxes / 2, MOST), page.boxes / 8).divided();
  }

  private Map<String, List<Element>> divided() {
    Map<String, List<Element>> panels = new LinkedHashMap<>();
    grouped().forEach((title, members) -> {
      List<List<Element>> parts =
          members.size() <= enough ? List.of(members) : byLineOfArgument(members);
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
      for (Element borne : Lines.borneUpon(graph, next.get(i))) {
        if (seen.add(borne.id())) {
          next.add(borne);
        }
      }
    }
    return "";
  }

  /**
   * Divides into parts of at most the most boxes, which take no further line once they have enough:
   * each claim that bears on nothing else here begins a line of argument; what bears on it follows
   * it; long lines are divided at their branches, and short ones share a part.
   */
  private List<List<Element>> byLineOfArgument(List<Element> members) {
    Lines all = Lines.of(graph, members);
    List<List<Element>> parts = new ArrayList<>();
    List<Element> part = new ArrayList<>();
    Deque<Element> lines = new ArrayDeque<>(all.heads());
    while (!lines.isEmpty()) {
      Element head = lines.pop();
      int size = all.size(head.id());
      List<Element> line = size <= most ? all.from(head) : List.of(head);
      if (size > most) {
        List<Element> branches = all.below(head.id());
        for (int i = branches.size() - 1; i >= 0; i--) {
          lines.push(branches.get(i));
        }
      }
      if (part.size() >= enough || part.size() + line.size() > most) {
        parts.add(part);
        part = new ArrayList<>();
      }
      part.addAll(line);
    }
    parts.add(part);
    return parts;
  }
}
