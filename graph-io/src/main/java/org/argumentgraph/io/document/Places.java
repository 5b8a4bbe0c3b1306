package org.argumentgraph.io.document;

import java.util.HashMap;
import java.util.Map;
import org.argumentgraph.Problem;
import org.argumentgraph.io.internal.Node;

/**
 * Remembers where those parts of a debate stand of which something is wrong, so that what a builder
 * finds can be shown in the document.
 */
final class Places {
  private record Key(String subject, String field, String value) {}

  private final Map<Key, Node.Place> places = new HashMap<>();
  private final Hindsight hindsight;

  Places(Hindsight hindsight) {
    this.hindsight = hindsight;
  }

  /** Remembers the place of a subject, if that is sought. */
  void put(String subject, Node.Place place) {
    if (hindsight.seeks(subject)) {
      put(new Key(subject, "", ""), place);
    }
  }

  /** Remembers the place of a field, under a name of it, of a subject, if that is sought. */
  void put(String subject, String field, Node.Place place) {
    if (hindsight.seeks(subject)) {
      put(new Key(subject, field, ""), place);
    }
  }

  /** Remembers the places of all fields of a subject, if that is sought. */
  void put(String subject, Node.Mapping mapping) {
    if (hindsight.seeks(subject)) {
      putAll(subject, mapping);
    }
  }

  /** Remembers the places of all fields of a subject, and of the words in their lists. */
  void putAll(String subject, Node.Mapping mapping) {
    put(new Key(subject, "", ""), mapping.place());
    for (Node.Entry entry : mapping.entries()) {
      put(new Key(subject, entry.key(), ""), entry.value().place());
      if (entry.value() instanceof Node.Sequence sequence) {
        for (Node item : sequence.items()) {
          if (item instanceof Node.Scalar scalar) {
            put(new Key(subject, entry.key(), scalar.text()), item.place());
          }
        }
      }
    }
  }

  private void put(Key key, Node.Place place) {
    places.putIfAbsent(key, place);
  }

  /** The place of what is wrong; where that is not known yet, it is sought in the next reading. */
  Node.Place of(Problem problem) {
    hindsight.seek(problem.subject());
    return place(problem.subject(), problem.field(), problem.value());
  }

  /** The place of a value or, failing that, of its field or its subject. */
  Node.Place place(String subject, String field, String value) {
    Node.Place whole = places.getOrDefault(new Key(subject, "", ""), Node.Place.WHOLE);
    Node.Place ofField = places.getOrDefault(new Key(subject, field, ""), whole);
    return places.getOrDefault(new Key(subject, field, value), ofField);
  }
}
