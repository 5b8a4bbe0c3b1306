package org.argumentgraph.internal;

import java.util.Arrays;
import java.util.Optional;

/**
 * The shortest ways from every node of a network to the nearest of some ends, found by one
 * breadth-first search from the ends backwards.
 */
public final class Ways {
  private static final int UNREACHED = -1;

  /** The next node on the way; an end is its own next. */
  private final int[] next;

  /** Where the way ends. */
  private final int[] end;

  /** How many steps it takes. */
  private final int[] length;

  private Ways(int[] next, int[] end, int[] length) {
    this.next = next;
    this.end = end;
    this.length = length;
  }

  /**
   * Finds the ways to the nearest of some ends; of ends that are as near, to the one given first.
   */
  public static Ways to(Network network, int... ends) {
    Digraph in = network.in();
    int[] next = new int[network.size()];
    Arrays.fill(next, UNREACHED);
    int[] endOf = new int[next.length];
    int[] length = new int[next.length];
    int[] queue = new int[next.length];
    int filled = 0;
    for (int end : ends) {
      next[end] = end;
      endOf[end] = end;
      queue[filled++] = end;
    }
    for (int done = 0; done < filled; done++) {
      for (int edge = in.start(queue[done]); edge < in.start(queue[done] + 1); edge++) {
        int before = in.head(edge);
        if (next[before] == UNREACHED) {
          next[before] = queue[done];
          endOf[before] = endOf[queue[done]];
          length[before] = length[queue[done]] + 1;
          queue[filled++] = before;
        }
      }
    }
    return new Ways(next, endOf, length);
  }

  /** Whether a way leads from a node to an end. */
  public boolean leadFrom(int node) {
    return next[node] != UNREACHED;
  }

  /** Returns where the way from a node ends; meaningless if there is none. */
  public int end(int node) {
    return end[node];
  }

  /** Returns how many steps the way from a node takes; meaningless if there is none. */
  public int length(int node) {
    return length[node];
  }

  /**
   * Returns the nodes on the way from a node, itself and the end among them; empty if there is
   * none.
   */
  public Optional<int[]> from(int node) {
    if (!leadFrom(node)) {
      return Optional.empty();
    }
    int[] way = new int[length[node] + 1];
    way[0] = node;
    for (int i = 1; i < way.length; i++) {
      way[i] = next[way[i - 1]];
    }
    return Optional.of(way);
  }
}
