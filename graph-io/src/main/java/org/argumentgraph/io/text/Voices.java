package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.argumentgraph.Speaker;
import org.argumentgraph.io.internal.Ids;

/** Who speaks in a text. A part of a full name stands for it, if it is a part of no other. */
final class Voices {
  private final ImmutableSetMultimap<String, String> fullNames;
  private final Ids ids = new Ids();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private Voices(ImmutableSetMultimap<String, String> fullNames) {
    this.fullNames = fullNames;
  }

  static Voices of(List<Passage> passages) {
    ImmutableSetMultimap.Builder<String, String> fullNames = ImmutableSetMultimap.builder();
    passages.stream()
        .flatMap(passage -> passage.speaker().stream())
        .filter(name -> name.contains(" "))
        .distinct()
        .forEach(name -> Stream.of(name.split(" ", -1)).forEach(part -> fullNames.put(part, name)));
    return new Voices(fullNames.build());
  }

  /** The id of whoever has a name. */
  String id(String name) {
    ImmutableSet<String> full = fullNames.get(name);
    String known = full.size() == 1 ? full.iterator().next() : name;
    return speakers
        .computeIfAbsent(
            known, key -> new Speaker(ids.of(key.toLowerCase(Locale.ROOT), "speaker"), key))
        .id();
  }

  Optional<String> id(Optional<String> name) {
    return name.map(this::id);
  }

  Iterable<Speaker> speakers() {
    return speakers.values();
  }
}
