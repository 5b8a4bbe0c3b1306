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

  private Ways(int[] next) {
    this.next = next;
  }

  /**
   * Finds the ways to the nearest of some ends; of ends that are as near, to the one given first.
   */
  public static Ways to(Network network, int... ends) {
    Digraph in = network.in();
    int[] next = new int[network.size()];
    Arrays.fill(next, UNREACHED);
    int[] queue = new int[network.size()];
    int filled = 0;
    for (int end : ends) {
      next[end] = end;
      queue[filled++] = end;
    }
    for (int done = 0; done < filled; done++) {
      for (int edge = in.start(queue[done]); edge < in.start(queue[done] + 1); edge++) {
        int before = in.head(edge);
        if (next[before] == UNREACHED) {
          next[before] = queue[done];
          queue[filled++] = before;
        }
      }
    }
    return new Ways(next);
  }

  /** Whether a way leads from a node to an end. */
  public boolean leadFrom(int node) {
    return next[node] != UNREACHED;
  }

  /**
   * Returns the nodes on the way from a node, itself and the end among them; empty if there is
   * none.
   */
  public Optional<int[]> from(int node) {
    if (!leadFrom(node)) {
      return Optional.empty();
    }
    int length = 1;
    for (int at = node; next[at] != at; at = next[at]) {
      length++;
    }
    int[] way = new int[length];
    way[0] = node;
    for (int i = 1; i < length; i++) {
      way[i] = next[way[i - 1]];
    }
    return Optional.of(way);
  }
}
