package org.argumentgraph.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  private final Map<Integer, Map<String, Integer>> commitments = new HashMap<>();

  private final List<Element> elements;
  /** Where there is a stance. */
  private final BitSet places = new BitSet();

  Stands(Network network) {
    elements = network.graph().elements();
    for (Stance stance : network.graph().stances()) {
      int at = network.place(stance.element());
      places.set(at);
      commitments
          .computeIfAbsent(at, any -> {
            Map<String, Integer> begun = new LinkedHashMap<>();
            author(elements.get(at)).forEach(author -> begun.put(author, 1));
            return begun;
          })
          .compute(
              stance.speaker(),
              (speaker, before) -> stance.attitude().commitment(before == null ? 0 : before));
    }
  }

  /** Who is committed to the element at a place. */
  Set<String> by(int place) {
    return places.get(place) ? having(place, 1) : author(elements.get(place));
  }

  /** Who is committed against the element at a place. */
  Set<String> against(int place) {
    return places.get(place) ? having(place, -1) : NOBODY;
  }

  private Set<String> having(int place, int commitment) {
    return commitments.getOrDefault(place, Map.of()).entrySet().stream()
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
