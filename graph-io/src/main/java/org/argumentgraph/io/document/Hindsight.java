package org.argumentgraph.io.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What one reading of a document has shown to be needed in the next. A document in which nothing is
 * wrong is read once, and nobody asks where its parts stand.
 */
final class Hindsight {
  private final Set<String> subjects = new HashSet<>();
  private Optional<List<String>> sources = Optional.empty();
  private boolean hasPlaces;
  private boolean again;

  /** Returns whether another reading would know more; asked once after each. */
  boolean asksForAnother() {
    boolean asked = again;
    again = false;
    return asked;
  }

  /** Returns whether something is wrong, so that the places of everything are looked at. */
  boolean hasPlaces() {
    return hasPlaces;
  }

  /** Asks for the places of everything. */
  void seekPlaces() {
    again |= !hasPlaces;
    hasPlaces = true;
  }

  /** Asks where a subject stands of which something is wrong. */
  void seek(String subject) {
    again |= subjects.add(subject);
  }

  /** Returns whether nothing is sought, as in the first reading. */
  boolean seeksNothing() {
    return subjects.isEmpty();
  }

  /** Returns whether it is asked where a subject stands. */
  boolean seeks(String subject) {
    return subjects.contains(subject);
  }

  /** Returns the ids of all sources of the document, if a reading has found them out. */
  Optional<List<String>> sources() {
    return sources;
  }

  /** Remembers the ids of all sources of the document. */
  void learnSources(List<String> ids) {
    again |= sources.isEmpty();
    sources = Optional.of(ids);
  }
}
