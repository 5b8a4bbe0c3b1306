package org.argumentgraph.cycle;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.testing.NaiveCommitments;
import org.argumentgraph.testing.NaiveSteps;
import org.argumentgraph.testing.NaiveSteps.Vertex;

/**
 * All elementary cycles of the signed graph, and all paths of a speaker between two claims, by
 * trying every way to walk. A cycle or path is the list of its elements; that it may be turned
 * round, where all its relations may, does not make it another.
 */
final class NaiveCycles {
  private final ArgumentGraph graph;
  private final NaiveSteps steps;

  NaiveCycles(ArgumentGraph graph) {
    this.graph = graph;
    steps = new NaiveSteps(graph);
  }

  /** All elementary cycles, each in its {@linkplain #canonical plainest} form, with their kinds. */
  Map<List<String>, CycleKind> cycles() {
    Map<List<String>, CycleKind> cycles = new LinkedHashMap<>();
    for (Vertex start : steps.all()) {
      List<Vertex> walk = new ArrayList<>();
      walk.add(start);
      extend(walk, cycles);
    }
    return cycles;
  }

  private void extend(List<Vertex> walk, Map<List<String>, CycleKind> cycles) {
    for (Vertex next : steps.from(walk.get(walk.size() - 1))) {
      if (next.equals(walk.get(0))) {
        List<String> elements = walk.stream().map(Vertex::element).toList();
        cycles.put(canonical(elements), kind(walk));
      } else if (walk.stream().noneMatch(met -> met.element().equals(next.element()))) {
        walk.add(next);
        extend(walk, cycles);
        walk.remove(walk.size() - 1);
      }
    }
  }

  private CycleKind kind(List<Vertex> walk) {
    long negative = negativeSteps(walk);
    if (negative == 0) {
      return CycleKind.CIRCULAR_REASONING;
    }
    return negative % 2 == 0 ? CycleKind.STANDOFF : CycleKind.CONTRADICTION;
  }

  private long negativeSteps(Collection<Vertex> walk) {
    return walk.stream().filter(steps::isNegative).count();
  }

  /**
   * The rotation that comes first in the alphabet, also of the reverse where that is the same
   * cycle.
   */
  List<String> canonical(List<String> cycle) {
    List<List<String>> forms = new ArrayList<>();
    for (int start = 0; start < cycle.size(); start++) {
      List<String> rotated = new ArrayList<>(cycle);
      Collections.rotate(rotated, start);
      forms.add(rotated);
      if (isReversible(cycle)) {
        forms.add(Lists.reverse(rotated));
      }
    }
    return List.copyOf(first(forms));
  }

  private static List<String> first(List<List<String>> forms) {
    return forms.stream()
        .min(Comparator.comparing(form -> String.join("\n", form)))
        .orElseThrow();
  }

  private boolean isReversible(List<String> elements) {
    return elements.stream()
        .allMatch(id ->
            !(graph.element(id) instanceof Relation relation) || relation.kind().symmetric());
  }

  /** All elements that lie in the same strongly connected part as an element. */
  Set<String> knot(String element) {
    Set<String> knot = new TreeSet<>();
    for (Vertex start : steps.vertices(graph.element(element))) {
      for (Vertex vertex : steps.reachableFrom(start)) {
        if (steps.reachableFrom(vertex).contains(start)) {
          knot.add(vertex.element());
        }
      }
    }
    return knot;
  }

  /**
   * All paths of negative product from a statement to a statement, also to the same, on which the
   * speaker stands by every statement and is committed to every relation. A contradiction needs
   * nobody's commitment, and leads only from one of its ends to the other. A qualification is no
   * step.
   */
  Set<List<String>> selfContradictions(String speaker) {
    NaiveCommitments mind = new NaiveCommitments(graph, speaker);
    Set<List<String>> paths = new TreeSet<>(Comparator.comparing(path -> String.join("\n", path)));
    for (Vertex start : steps.all()) {
      if (isClaim(start) && mind.standBy(start.element())) {
        List<Vertex> walk = new ArrayList<>();
        walk.add(start);
        extend(walk, mind, paths);
      }
    }
    return paths;
  }

  private void extend(List<Vertex> walk, NaiveCommitments mind, Set<List<String>> paths) {
    Vertex last = walk.get(walk.size() - 1);
    for (Vertex next : steps.from(last)) {
      boolean theirs = isOfKind(next, RelationKind.CONTRADICTION)
          ? isClaim(last)
          : mind.standBy(next.element()) && !isOfKind(next, RelationKind.QUALIFICATION);
      boolean returns = next.equals(walk.get(0));
      if (theirs
          && (returns || walk.stream().noneMatch(met -> met.element().equals(next.element())))) {
        walk.add(next);
        if (isClaim(next) && negativeSteps(walk) % 2 == 1) {
          paths.add(canonicalPath(walk.stream().map(Vertex::element).toList()));
        }
        if (!returns) {
          extend(walk, mind, paths);
        }
        walk.remove(walk.size() - 1);
      }
    }
  }

  private boolean isClaim(Vertex vertex) {
    return !isRelation(vertex.element());
  }

  private boolean isOfKind(Vertex vertex, RelationKind kind) {
    return graph.element(vertex.element()) instanceof Relation relation && relation.kind() == kind;
  }

  /**
   * The path or, where that is the same path, its reverse; whichever comes first in the alphabet.
   */
  List<String> canonicalPath(List<String> path) {
    return isReversible(path) ? List.copyOf(first(List.of(path, Lists.reverse(path)))) : path;
  }

  boolean isRelation(String element) {
    return graph.element(element) instanceof Relation;
  }

  /** How many elements it takes to meet every one of some sets, by trying all combinations. */
  static int smallestCover(Collection<? extends Collection<String>> sets) {
    for (int size = 0; ; size++) {
      if (isCoverable(sets, size)) {
        return size;
      }
    }
  }

  private static boolean isCoverable(Collection<? extends Collection<String>> sets, int size) {
    if (sets.isEmpty()) {
      return true;
    }
    Collection<String> open = sets.iterator().next();
    return size > 0
        && open.stream()
            .anyMatch(element -> isCoverable(
                sets.stream().filter(set -> !set.contains(element)).toList(), size - 1));
  }
}
