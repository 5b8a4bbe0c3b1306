package org.argumentgraph.cycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something to be got rid of by giving up elements, each told apart by a node of the network. */
interface Obstructions {
  /**
   * Returns the elements of one obstruction, a shortest one, that remains when some elements are
   * given up.
   *
   * @throws Unproven if a limit stopped the search before one was found or none was proven to
   *     remain
   */
  Optional<List<Integer>> shortest(Set<Integer> givenUp) throws Unproven;

  /**
   * Returns the elements of something that may be an obstruction, in time linear in the knot but
   * for its length. Empty only if none remains.
   */
  Optional<List<Integer>> suspected(Set<Integer> givenUp);

  /** Says that a search was stopped by its limit. */
  @SuppressWarnings("serial")
  final class Unproven extends Exception {}
}
