package org.argumentgraph.io.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import org.argumentgraph.io.internal.Ids;

/**
 * What speakers, occasions or sources are called in the cells of other rows: by the ids of their
 * own rows or, if none of them has a row, by any names, of which ids are made.
 */
final class Names {
  private final boolean haveRows;
  private final String otherwise;
  private final Ids ids = new Ids();
  private final Map<String, String> made = new LinkedHashMap<>();

  /**
   * Begins.
   *
   * @param haveRows whether there is a row for any of them
   * @param otherwise what to make ids of where names are no use
   */
  Names(boolean haveRows, String otherwise) {
    this.haveRows = haveRows;
    this.otherwise = otherwise;
  }

  /** Returns the id of what is called so. */
  String idOf(String name) {
    return haveRows ? name : made.computeIfAbsent(name, unknown -> ids.of(unknown, otherwise));
  }

  /** Returns the ids that were made, by the name. */
  Map<String, String> made() {
    return made;
  }
}
