package org.argumentgraph.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.Chain;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;

/** Ways through a {@link Network}, and how they read as elements of the debate. */
public final class Walk {
  private Walk() {}

  /**
   * Finds a shortest way from one node to another; of several the one that keeps to earlier edges.
   */
  public static Optional<int[]> shortest(Network network, int from, int to) {
    boolean[] wanted = new boolean[network.size()];
    wanted[to] = true;
    return toNearest(network, from, wanted);
  }

  /** Finds that of the wanted nodes to which the way is shortest. */
  public static Optional<Integer> nearest(Network network, int from, boolean[] wanted) {
    return toNearest(network, from, wanted).map(way -> way[way.length - 1]);
  }

  private static Optional<int[]> toNearest(Network network, int from, boolean[] wanted) {
    Digraph out = network.out();
    int[] before = new int[network.size()];
    Arrays.fill(before, -1);
    int[] queue = new int[network.size()];
    int filled = 0;
    before[from] = from;
    queue[filled++] = from;
    for (int next = 0; next < filled; next++) {
      if (wanted[queue[next]]) {
        return Optional.of(trace(before, from, queue[next]));
      }
      for (int edge = out.start(queue[next]); edge < out.start(queue[next] + 1); edge++) {
        int head = out.head(edge);
        if (before[head] < 0) {
          before[head] = queue[next];
          queue[filled++] = head;
        }
      }
    }
    return Optional.empty();
  }

  private static int[] trace(int[] before, int from, int to) {
    int length = 1;
    for (int node = to; node != from; node = before[node]) {
      length++;
    }
    int[] way = new int[length];
    for (int node = to; length > 0; node = before[node]) {
      way[--length] = node;
    }
    return way;
  }

  /** Returns how a way reads that begins with one claim and ends with another. */
  public static Chain open(Network network, int[] way, String first, String last) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < way.length; i++) {
      String entered = i == 0 ? first : end(network, way[i - 1]);
      String left = i == way.length - 1 ? last : beginning(network, way[i], way[i + 1]);
      add(ids, network, way[i], entered, left);
    }
    return Chain.of(network.graph(), ids);
  }

  /**
   * Returns how a way reads that begins and ends in the middle of what it says: without
   * restatements at its ends.
   */
  public static Chain direct(Network network, int[] way) {
    String first = beginning(network, way[0], way[1]);
    String last = end(network, way[way.length - 2]);
    return open(network, way, first, last);
  }

  /** Returns how a cycle reads, without the return to its first claim. */
  public static Chain closed(Network network, int[] cycle) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < cycle.length; i++) {
      String entered = end(network, cycle[(i + cycle.length - 1) % cycle.length]);
      String left = beginning(network, cycle[i], cycle[(i + 1) % cycle.length]);
      add(ids, network, cycle[i], entered, left);
    }
    return Chain.of(network.graph(), ids);
  }

  private static void add(
      List<String> ids, Network network, int node, String entered, String left) {
    if (!network.isStatement(node)) {
      ids.add(network.relation(node).id());
      return;
    }
    ids.add(entered);
    if (!left.equals(entered)) {
      ids.add(left);
    }
  }

  /** Returns the element that an arm ends in; meaningless for a statement. */
  private static String end(Network network, int arm) {
    if (network.isStatement(arm)) {
      return "";
    }
    Relation relation = network.relation(arm);
    return network.isReverseArm(arm) ? relation.sources().get(0) : relation.target();
  }

  /** Returns the claim of a statement from which an arm starts; meaningless for an arm. */
  private static String beginning(Network network, int statement, int arm) {
    if (!network.isStatement(statement)) {
      return "";
    }
    Relation relation = network.relation(arm);
    if (network.isReverseArm(arm)) {
      return relation.target();
    }
    List<String> members = network.claims(statement).stream().map(Claim::id).toList();
    return relation.sources().stream().filter(members::contains).findFirst().orElseThrow();
  }
}
