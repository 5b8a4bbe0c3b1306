package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

/**
 * Folds sub-debates, so that only so many boxes are left: lines of argument are opened from their
 * heads on, theses first, level by level, and the longest first.
 */
final class Folding {
  /** Where a fold goes that hangs below nothing. */
  static final String LOOSE = "";

  private final ArgumentGraph graph;
  private final List<Element> members;
  private final Lines lines;
  private final int most;
  private final Set<String> kept = new LinkedHashSet<>();
  /** With nothing shown, all is folded into one. */
  private int boxes = 1;

  private Folding(ArgumentGraph graph, int most) {
    this.graph = graph;
    this.most = most;
    members = graph.elements().stream()
        .filter(element -> !(element instanceof Relation))
        .toList();
    lines = Lines.of(graph, members);
  }

  static Part summary(Part part, int most) {
    ArgumentGraph graph = part.shown();
    if (graph.claims().size() + graph.questions().size() <= most) {
      return part;
    }
    Folding folding = new Folding(graph, most);
    part.subjects().forEach(subject -> graph.find(subject).ifPresent(folding::keep));
    folding.open(graph.theses());
    folding.open(folding.lines.heads());
    Set<String> left = new HashSet<>(folding.kept);
    graph.relations().forEach(relation -> left.add(relation.id()));
    String caption = part.isWhole() ? "The main lines" : part.caption() + ", the main lines";
    return part.keeping(left, part.subjects(), caption).withFolds(folding.folds());
  }

  private void open(List<? extends Element> heads) {
    List<Element> level = longestFirst(heads);
    while (!level.isEmpty()) {
      List<Element> next = new ArrayList<>();
      for (Element element : level) {
        if (kept.isEmpty() || boxesWith(together(element)) <= most) {
          keep(element);
        }
        if (kept.contains(element.id())) {
          next.addAll(lines.below(element.id()));
        }
      }
      level = longestFirst(next);
    }
  }

  /** Shows an element, with what belongs to it if there is room for that. */
  private void keep(Element element) {
    Set<String> all = together(element);
    Set<String> together = boxesWith(all) <= most ? all : Set.of(element.id());
    boxes = boxesWith(together);
    kept.addAll(together);
  }

  private List<Element> longestFirst(List<? extends Element> level) {
    return level.stream()
        .map(Element.class::cast)
        .sorted(Comparator.comparing(element -> -lines.size(element.id())))
        .toList();
  }

  /** What has to be shown so that the relation is by which an element hangs below its parent. */
  private Set<String> together(Element element) {
    Set<String> together = new LinkedHashSet<>(List.of(element.id()));
    Deque<Relation> drawn = new ArrayDeque<>();
    if (lines.parents().containsKey(element.id())) {
      graph.relationsFrom(element.id()).stream().limit(1).forEach(drawn::add);
    }
    Set<String> seen = new HashSet<>();
    while (!drawn.isEmpty()) {
      Relation relation = drawn.remove();
      together.addAll(relation.sources());
      if (graph.element(relation.target()) instanceof Relation further) {
        if (seen.add(further.id())) {
          drawn.add(further);
        }
      } else {
        together.add(relation.target());
      }
    }
    return together;
  }

  /** How many boxes there are when these are shown too: what is shown, and what is folded. */
  private int boxesWith(Set<String> together) {
    Set<String> added = Sets.difference(together, kept);
    Set<String> shown = Sets.union(kept, together);
    Set<String> affected = new HashSet<>(added);
    added.forEach(id -> affected.add(lines.parents().getOrDefault(id, LOOSE)));
    int with = boxes + added.size();
    for (String id : affected) {
      with += hasFold(id, shown) ? 1 : 0;
      with -= hasFold(id, kept) ? 1 : 0;
    }
    return with;
  }

  private boolean hasFold(String id, Set<String> shown) {
    List<Element> below = id.equals(LOOSE) ? lines.heads() : lines.below(id);
    return (id.equals(LOOSE) || shown.contains(id))
        && below.stream().anyMatch(element -> !shown.contains(element.id()));
  }

  private ImmutableMap<String, Fold> folds() {
    Map<String, String> foldOf = new HashMap<>();
    Map<String, Integer> pushes = new HashMap<>();
    for (Element element : lines.all()) {
      String id = element.id();
      if (!kept.contains(id)) {
        String parent = lines.parents().getOrDefault(id, LOOSE);
        foldOf.put(id, foldOf.getOrDefault(parent, parent));
        pushes.put(id, push(id) * pushes.getOrDefault(parent, parent.equals(LOOSE) ? 0 : 1));
      }
    }
    Map<String, List<Element>> hidden = new LinkedHashMap<>();
    for (Element member : members) {
      String fold = foldOf.get(member.id());
      if (fold != null) {
        hidden.computeIfAbsent(fold, any -> new ArrayList<>()).add(member);
      }
    }
    ImmutableMap.Builder<String, Fold> folds = ImmutableMap.builder();
    hidden.forEach((at, folded) -> {
      long supporting = folded.stream().filter(is(1, pushes)).count();
      long attacking = folded.stream().filter(is(-1, pushes)).count();
      folds.put(at, new Fold(ImmutableList.copyOf(folded), (int) supporting, (int) attacking));
    });
    return folds.buildOrThrow();
  }

  private static Predicate<Element> is(int push, Map<String, Integer> pushes) {
    return element -> pushes.getOrDefault(element.id(), 0) == push;
  }

  /** Which way an element pushes what it hangs below: 1, -1, or 0 for neither. */
  private int push(String id) {
    int push = 1;
    List<Relation> from = graph.relationsFrom(id);
    Set<String> seen = new HashSet<>();
    while (!from.isEmpty() && seen.add(from.get(0).id())) {
      Relation relation = from.get(0);
      push *= relation.kind() == RelationKind.RESTATEMENT ? 1 : relation.kind().polarity();
      from = graph.element(relation.target()) instanceof Relation further
          ? List.of(further)
          : List.of();
    }
    return push;
  }
}
