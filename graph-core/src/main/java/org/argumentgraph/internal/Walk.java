package org.argumentgraph.internal;

import java.util.ArrayList;
import java.util.List;
import org.argumentgraph.Chain;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;

/** How ways through a {@link Network} read as elements of the debate. */
public final class Walk {
  private Walk() {}

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
