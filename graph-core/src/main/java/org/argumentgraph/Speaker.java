package org.argumentgraph;

import static java.util.Objects.requireNonNull;

/**
 * Somebody who takes part in a debate.
 *
 * @param id a readable id, unique among the speakers of a graph
 * @param name the name to show
 */
public record Speaker(String id, String name) {
  /**
   * Refuses null.
   *
   * @param id a readable id
   * @param name the name to show
   */
  public Speaker {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }

  @Override
  public String toString() {
    return name;
  }
}
