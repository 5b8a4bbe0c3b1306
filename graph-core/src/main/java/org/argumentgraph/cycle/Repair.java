package org.argumentgraph.cycle;

import java.util.List;
import org.argumentgraph.Element;

/**
 * Which claims or relations to give up, so that no trouble of a kind remains where it was found.
 */
public sealed interface Repair permits RepairRecord {
  /**
   * Returns what to give up. A claim stands for all its restatements.
   *
   * @return claims and relations, in the order of the graph, unmodifiable
   */
  List<Element> elements();

  /**
   * Returns how many elements have to be given up at least.
   *
   * @return a proven bound, at most the number of elements
   */
  int lowerBound();

  /**
   * Returns whether nothing smaller would do.
   *
   * @return true if the number of elements is the proven lower bound; false if the search was
   *     stopped by its limit
   */
  default boolean isSmallest() {
    return elements().size() == lowerBound();
  }
}
