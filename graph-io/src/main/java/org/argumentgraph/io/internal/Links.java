package org.argumentgraph.io.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links of names, at most one from each, which are followed to where they end. To follow the links
 * from all names takes time linear in their number.
 */
public final class Links {
  private final Map<String, String> next = new HashMap<>();
  private final Map<String, Optional<String>> ends = new HashMap<>();

  /** Adds a link, before any is followed. Returns whether it is the first from there. */
  public boolean add(String from, String to) {
    return next.putIfAbsent(from, to) == null;
  }

  /**
   * Returns where the links from a name end, which is the name itself if there is none from it;
   * empty if they run in a circle.
   */
  public Optional<String> end(String name) {
    Set<String> way = new LinkedHashSet<>();
    String at = name;
    while (!ends.containsKey(at) && next.containsKey(at) && way.add(at)) {
      at = next.get(at);
    }
    Optional<String> none = way.contains(at) ? Optional.empty() : Optional.of(at);
    Optional<String> end = ends.getOrDefault(at, none);
    way.forEach(passed -> ends.put(passed, end));
    return end;
  }
}
