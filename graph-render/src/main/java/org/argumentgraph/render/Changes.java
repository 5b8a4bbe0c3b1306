package org.argumentgraph.render;

import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Occasion;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.Speaker;

/** What is new, changed and removed from one version of a debate to the next. */
final class Changes {
  private final ArgumentGraph before;
  private final ArgumentGraph after;
  private final Map<String, Element> all = new LinkedHashMap<>();
  private final Map<String, Badge> changes = new LinkedHashMap<>();
  private int lost;

  private Changes(ArgumentGraph before, ArgumentGraph after) {
    this.before = before;
    this.after = after;
  }

  static Part since(ArgumentGraph before, Part part) {
    return new Changes(before, part.shown()).of(part);
  }

  private Part of(Part part) {
    for (Element element : after.elements()) {
      all.put(element.id(), element);
      Element old = before.find(element.id()).orElse(null);
      if (old == null) {
        changes.put(element.id(), Badge.NEW);
      } else if (!old.equals(element)) {
        changes.put(element.id(), Badge.CHANGED);
      }
    }
    removed();
    ArgumentGraph.Builder builder = ArgumentGraph.builder(after.title());
    both(ArgumentGraph::speakers, Speaker::id).forEach(builder::speaker);
    both(ArgumentGraph::occasions, Occasion::id).forEach(builder::occasion);
    both(ArgumentGraph::sources, Source::id).forEach(builder::source);
    all.values().forEach(builder::add);
    after.stances().forEach(builder::stance);
    if (after.hasNamedTheses()) {
      builder.theses(after.theses().stream().map(Claim::id).toArray(String[]::new));
    }
    return part.changed(builder.build(), ImmutableMap.copyOf(changes), words());
  }

  /** What is gone is shown where it stood, unless an end of it has become something else. */
  private void removed() {
    Set<Relation> waiting = new LinkedHashSet<>();
    for (Element element : before.elements()) {
      if (after.find(element.id()).isEmpty()) {
        if (element instanceof Relation relation) {
          waiting.add(relation);
        } else {
          remove(element);
        }
      }
    }
    boolean found = true;
    while (found) {
      List<Relation> fitting = waiting.stream().filter(this::fits).toList();
      fitting.forEach(this::remove);
      fitting.forEach(waiting::remove);
      found = !fitting.isEmpty();
    }
    lost = waiting.size();
  }

  private void remove(Element element) {
    all.put(element.id(), element);
    changes.put(element.id(), Badge.REMOVED);
  }

  private boolean fits(Relation relation) {
    return isOneOf(relation.kind().targets(), relation.target())
        && relation.sources().stream().allMatch(id -> isOneOf(relation.kind().sources(), id));
  }

  private boolean isOneOf(Set<ElementType> types, String id) {
    Element element = all.get(id);
    return element != null && types.contains(element.type());
  }

  /** What belongs to either version; where both have something under an id, the new one. */
  private <T> Stream<T> both(Function<ArgumentGraph, List<T>> list, Function<T, String> id) {
    return Stream.concat(list.apply(after).stream(), list.apply(before).stream())
        .collect(toMap(id, Function.identity(), (newer, older) -> newer, LinkedHashMap::new))
        .values()
        .stream();
  }

  private String words() {
    List<String> counts = new ArrayList<>();
    for (Badge badge : List.of(Badge.NEW, Badge.CHANGED, Badge.REMOVED)) {
      long count = changes.values().stream().filter(badge::equals).count();
      counts.add(count + " " + badge.word.toLowerCase(java.util.Locale.ROOT));
    }
    return "What has changed, relations counted too: " + String.join(", ", counts)
        + (lost == 0 ? "" : ", and " + lost + " removed that cannot be drawn any more");
  }
}
