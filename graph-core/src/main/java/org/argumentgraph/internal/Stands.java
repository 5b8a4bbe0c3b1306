package org.argumentgraph.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Stance;

/**
 * Who stands by and who against each element: the {@link org.argumentgraph.Commitments} of all
 * speakers, in one pass over the stances.
 */
final class Stands {
  private static final Set<String> NOBODY = Set.of();

  /** For elements on which there is a stance, the commitment of each speaker: 1, 0 or -1. */
  private final Map<String, Map<String, Integer>> commitments = new HashMap<>();

  Stands(ArgumentGraph graph) {
    for (Stance stance : graph.stances()) {
      commitments
          .computeIfAbsent(stance.element(), id -> {
            Map<String, Integer> begun = new LinkedHashMap<>();
            author(graph.element(id)).forEach(author -> begun.put(author, 1));
            return begun;
          })
          .compute(
              stance.speaker(),
              (speaker, before) -> stance.attitude().commitment(before == null ? 0 : before));
    }
  }

  /** Who is committed to an element. */
  Set<String> by(Element element) {
    Map<String, Integer> known = commitments.get(element.id());
    return known == null ? author(element) : having(known, 1);
  }

  /** Who is committed against an element. */
  Set<String> against(Element element) {
    Map<String, Integer> known = commitments.get(element.id());
    return known == null ? NOBODY : having(known, -1);
  }

  private static Set<String> having(Map<String, Integer> known, int commitment) {
    return known.entrySet().stream()
        .filter(entry -> entry.getValue() == commitment)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** To ask is not to be committed. */
  private static Set<String> author(Element element) {
    return element.type() == ElementType.QUESTION
        ? NOBODY
        : element.origin().speaker().map(Set::of).orElse(NOBODY);
  }
}
