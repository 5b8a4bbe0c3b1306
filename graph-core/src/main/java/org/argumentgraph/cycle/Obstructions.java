package org.argumentgraph.cycle;

import java.util.BitSet;
import java.util.List;

/**
 * Something to be got rid of by giving up elements, each told apart by a node of the network (see
 * {@link org.argumentgraph.internal.Network#element}).
 */
interface Obstructions {
  /**
   * Returns the elements of some obstructions that remain when some elements are given up; none
   * only if none remains.
   *
   * @throws Unproven if a limit stopped the search before one was found or none was proven to
   *     remain
   */
  List<int[]> remaining(BitSet givenUp) throws Unproven;

  /** Returns elements that surely get rid of all, in linear time; more than are needed. */
  BitSet enough();

  /** Whether they are too many to look for them over and over. */
  boolean areMany();

  /** Says that a search was stopped by its limit. */
  @SuppressWarnings("serial")
  final class Unproven extends Exception {}
}
