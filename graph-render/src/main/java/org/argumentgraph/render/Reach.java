package org.argumentgraph.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;

/** What bears on what, through however many steps. */
final class Reach {
  private Reach() {}

  static Part focus(Part part, String claim, int depth) {
    ArgumentGraph graph = part.shown();
    checkIsNoRelation(graph.element(claim));
    Set<String> kept = new HashSet<>(depths(graph, claim, depth).keySet());
    graph.relations().forEach(relation -> kept.add(relation.id()));
    return part.keeping(
        kept,
        ImmutableSet.of(claim),
        "What bears on " + new Wording(graph).shortened(claim) + " in up to " + depth
            + (depth == 1 ? " step" : " steps"));
  }

  /** Goes against the arrows; the elements found, relations included, each at its depth. */
  private static Map<String, Integer> depths(ArgumentGraph graph, String start, int most) {
    Map<String, Integer> depths = new HashMap<>();
    Deque<String> next = new ArrayDeque<>();
    depths.put(start, 0);
    next.add(start);
    while (!next.isEmpty()) {
      String target = next.remove();
      int depth = depths.getOrDefault(target, 0) + 1;
      if (depth > most) {
        continue;
      }
      for (Relation relation : bearingOn(graph, target)) {
        if (depths.putIfAbsent(relation.id(), depth) == null) {
          next.add(relation.id());
        }
        for (String source : ends(relation, target)) {
          if (depths.putIfAbsent(source, depth) == null) {
            next.add(source);
          }
        }
      }
    }
    return depths;
  }

  private static List<Relation> bearingOn(ArgumentGraph graph, String target) {
    List<Relation> bearing = new ArrayList<>(graph.relationsTo(target));
    graph.relationsFrom(target).stream()
        .filter(relation -> relation.kind().symmetric())
        .forEach(bearing::add);
    return bearing;
  }

  /** Where a relation comes from, seen from what it bears on. */
  private static List<String> ends(Relation relation, String target) {
    return relation.kind().symmetric() && !relation.target().equals(target)
        ? List.of(relation.target())
        : relation.sources();
  }

  static Part path(Part part, String from, String to) {
    ArgumentGraph graph = part.shown();
    checkIsNoRelation(graph.element(from));
    checkIsNoRelation(graph.element(to));
    Wording wording = new Wording(graph);
    Set<String> ways = Sets.intersection(
        reached(from, to, id -> onwards(graph, id)), reached(to, from, id -> back(graph, id)));
    checkArgument(
        ways.contains(from),
        "%s does not bear on %s, by no way; look at what does, with View.focus(\"%s\", 3)",
        wording.shortened(from),
        wording.shortened(to),
        to);
    Set<String> kept = new HashSet<>(ways);
    for (Relation relation : graph.relations()) {
      if (ways.contains(relation.id())) {
        kept.addAll(relation.sources());
        kept.add(relation.target());
      }
    }
    return part.keeping(
        kept,
        ImmutableSet.of(from, to),
        "How " + wording.shortened(from) + " bears on " + wording.shortened(to));
  }

  /** What can be reached from a start by steps, none of them onwards from the end. */
  private static Set<String> reached(
      String start, String end, Function<String, List<String>> steps) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>();
    reached.add(start);
    next.add(start);
    while (!next.isEmpty()) {
      String id = next.remove();
      if (!id.equals(end)) {
        for (String step : steps.apply(id)) {
          if (reached.add(step)) {
            next.add(step);
          }
        }
      }
    }
    return reached;
  }

  private static List<String> onwards(ArgumentGraph graph, String id) {
    List<String> steps = new ArrayList<>();
    graph.relationsFrom(id).forEach(relation -> steps.add(relation.id()));
    graph.relationsTo(id).stream()
        .filter(relation -> relation.kind().symmetric())
        .forEach(relation -> steps.add(relation.id()));
    if (graph.element(id) instanceof Relation relation) {
      steps.add(relation.target());
      if (relation.kind().symmetric()) {
        steps.addAll(relation.sources());
      }
    }
    return steps;
  }

  private static List<String> back(ArgumentGraph graph, String id) {
    List<String> steps = new ArrayList<>();
    bearingOn(graph, id).forEach(relation -> steps.add(relation.id()));
    if (graph.element(id) instanceof Relation relation) {
      steps.addAll(relation.sources());
      if (relation.kind().symmetric()) {
        steps.add(relation.target());
      }
    }
    return steps;
  }

  private static void checkIsNoRelation(Element element) {
    checkArgument(
        !(element instanceof Relation),
        "\"%s\" is a relation; name the claim that it starts from",
        element.id());
  }
}
