package org.argumentgraph.io.aif;

import java.util.Optional;

/**
 * A name in two parts, as participants have it.
 *
 * @param first the first name, or the whole name
 * @param last the surname; empty where the name has one part
 */
record PersonName(String first, String last) {
  /** Joins two parts; empty if both are blank. */
  static Optional<String> of(String first, String last) {
    if (first.isBlank() || last.isBlank()) {
      return Optional.of(first.isBlank() ? last : first).filter(name -> !name.isBlank());
    }
    return Optional.of(first + " " + last);
  }

  /** Divides a name so that its parts are joined to the same again. */
  static PersonName divide(String name) {
    int space = name.lastIndexOf(' ');
    boolean hasParts = space > 0
        && !name.substring(0, space).isBlank()
        && !name.substring(space + 1).isBlank();
    return hasParts
        ? new PersonName(name.substring(0, space), name.substring(space + 1))
        : new PersonName(name, "");
  }
}
