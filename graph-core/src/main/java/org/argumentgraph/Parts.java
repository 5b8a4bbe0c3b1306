package org.argumentgraph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a debate is put together from, before anybody has looked whether it fits. */
final class Parts {
  final String title;
  final List<Speaker> speakers = new ArrayList<>();
  final List<Occasion> occasions = new ArrayList<>();
  final List<Source> sources = new ArrayList<>();
  final List<Element> elements = new ArrayList<>();
  final List<Stance> stances = new ArrayList<>();
  final Set<String> theses = new LinkedHashSet<>();

  Parts(String title) {
    this.title = title;
  }

  /** Returns these parts and all of the debates included; what is there already is not repeated. */
  Parts with(Map<String, ? extends Collection<ArgumentGraph>> included) {
    if (included.isEmpty()) {
      return this;
    }
    Parts all = new Parts(title);
    all.speakers.addAll(speakers);
    all.occasions.addAll(occasions);
    all.sources.addAll(sources);
    all.elements.addAll(elements);
    all.stances.addAll(stances);
    all.theses.addAll(theses);
    Set<Object> present = new HashSet<>();
    List.of(speakers, occasions, sources, elements, stances).forEach(present::addAll);
    included.forEach((name, debates) -> {
      Qualification names = new Qualification(name);
      for (ArgumentGraph debate : debates) {
        debate.speakers().stream().filter(present::add).forEach(all.speakers::add);
        debate.sources().stream().filter(present::add).forEach(all.sources::add);
        debate.occasions().stream().map(names::of).filter(present::add).forEach(all.occasions::add);
        debate.elements().stream().map(names::of).filter(present::add).forEach(all.elements::add);
        debate.stances().stream().map(names::of).filter(present::add).forEach(all.stances::add);
        debate.theses().forEach(thesis -> all.theses.add(names.of(thesis.id())));
      }
    });
    return all;
  }
}
