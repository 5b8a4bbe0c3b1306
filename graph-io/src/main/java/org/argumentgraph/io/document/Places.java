package org.argumentgraph.io.document;

import java.util.HashMap;
import java.util.Map;
import org.argumentgraph.Problem;

/**
 * Remembers where each part of a debate stands, so that what a builder finds wrong can be shown in
 * the document.
 */
final class Places {
  private record Key(String subject, String field, String value) {}

  private final Map<Key, Node.Place> places = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  void put(String subject, Node.Place place) {
    places.putIfAbsent(new Key(subject, "", ""), place);
  }

  void put(String subject, String field, Node.Place place) {
    places.putIfAbsent(new Key(subject, field, ""), place);
  }

  void put(String subject, String field, String value, Node.Place place) {
    places.putIfAbsent(new Key(subject, field, value), place);
  }

  /** Lets a subject be known under a second name. */
  void alias(String name, String subject) {
    aliases.put(name, subject);
  }

  /** The place of what is wrong. */
  Node.Place of(Problem problem) {
    return place(
        aliases.getOrDefault(problem.subject(), problem.subject()),
        problem.field(),
        problem.value());
  }

  /** The place of a value or, failing that, of its field or its subject. */
  Node.Place place(String subject, String field, String value) {
    Node.Place whole = places.getOrDefault(new Key(subject, "", ""), Node.Place.WHOLE);
    Node.Place ofField = places.getOrDefault(new Key(subject, field, ""), whole);
    return places.getOrDefault(new Key(subject, field, value), ofField);
  }
}
