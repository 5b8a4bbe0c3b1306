package org.argumentgraph.unanswered;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Speaker;

/** Who was there. All sets are in the order of the graph. */
final class Rooms {
  private final ArgumentGraph graph;
  private final Map<String, Integer> order = new HashMap<>();
  private final ImmutableSet<String> everybody;
  private final Map<String, ImmutableSet<String>> participants = new HashMap<>();
  private final Map<Absence, ImmutableSet<String>> others = new HashMap<>();

  /** A room without somebody; of no occasion, if everybody is in it. */
  private record Absence(Optional<String> occasion, String speaker) {}

  Rooms(ArgumentGraph graph) {
    this.graph = graph;
    everybody = graph.speakers().stream().map(Speaker::id).collect(ImmutableSet.toImmutableSet());
    everybody.forEach(speaker -> order.put(speaker, order.size()));
  }

  /** The participants of the occasion of an element; everybody, if it is not known. */
  ImmutableSet<String> of(Element element) {
    return element
        .origin()
        .occasion()
        .map(occasion -> participants.computeIfAbsent(
            occasion, id -> inOrder(graph.occasion(id).participants())))
        .orElse(everybody);
  }

  /** The room of an element without somebody. */
  ImmutableSet<String> othersThan(String speaker, Element element) {
    return others.computeIfAbsent(
        new Absence(element.origin().occasion(), speaker),
        any -> of(element).stream()
            .filter(other -> !other.equals(speaker))
            .collect(ImmutableSet.toImmutableSet()));
  }

  ImmutableSet<String> inOrder(Collection<String> some) {
    return some.stream()
        .sorted(Comparator.comparingInt(speaker -> order.getOrDefault(speaker, 0)))
        .collect(ImmutableSet.toImmutableSet());
  }
}
