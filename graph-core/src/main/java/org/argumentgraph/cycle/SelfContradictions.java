package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Positions;

/**
 * The ways in which one speaker's commitments speak against each other.
 *
 * <p>Every statement inside a way would be one that the speaker holds, and would split it into two,
 * one of which is negative too. So the ways that cannot be shortened run from a held statement
 * through held relations alone to a held statement; and a relation ends in one thing, so that there
 * is one such way for each held premise of the relation that it starts with.
 */
final class SelfContradictions implements Obstructions {
  private final List<int[]> ways = new ArrayList<>();

  private SelfContradictions() {}

  /** Finds the ways of every speaker who has any, in the order of the speakers. */
  static Map<String, SelfContradictions> of(Network network) {
    Search search = new Search(network);
    for (int arm = network.statements(); arm < network.size(); arm++) {
      search.waysFrom(arm);
    }
    Map<String, SelfContradictions> inOrder = new LinkedHashMap<>();
    for (Speaker speaker : network.graph().speakers()) {
      SelfContradictions found = search.found.get(speaker.id());
      if (found != null) {
        found.ways.sort(Comparator.comparingInt((int[] way) -> way.length));
        inOrder.put(speaker.id(), found);
      }
    }
    return inOrder;
  }

  /** Looks at the steps one by one, and at each with the eyes of everybody who takes it. */
  private static final class Search {
    private final Network network;
    private final Positions positions;
    private final Map<String, SelfContradictions> found = new HashMap<>();

    Search(Network network) {
      this.network = network;
      positions = Positions.of(network);
    }

    void waysFrom(int arm) {
      int end = negativeEnd(arm);
      if (end < 0) {
        return;
      }
      Digraph in = network.in();
      for (String speaker : takers(arm)) {
        Positions.Position position = positions.of(speaker);
        if (!position.holds(end)) {
          continue;
        }
        for (int edge = in.start(arm); edge < in.start(arm + 1); edge++) {
          if (network.isStatement(in.head(edge)) && position.holds(in.head(edge))) {
            follow(in.head(edge), arm, speaker);
          }
        }
      }
    }

    /** The statement against which an arm speaks in the end, if there is one. */
    private int negativeEnd(int arm) {
      int sign = 1;
      int next = arm;
      while (next >= 0 && !network.isStatement(next)) {
        sign *= network.sign(next);
        next = target(next);
      }
      return sign < 0 ? next : -1;
    }

    /**
     * Who takes an arm: whoever makes the step, or holds both ends of a contradiction; that counts
     * only once.
     */
    private List<String> takers(int arm) {
      Relation relation = network.relation(arm);
      if (relation.kind() != RelationKind.CONTRADICTION) {
        return isStep(arm) ? positions.takers(arm) : List.of();
      }
      if (network.isReverseArm(arm)) {
        return List.of();
      }
      int target = network.out().head(network.out().start(arm));
      int source = network.in().head(network.in().start(arm));
      return positions.holders(source).stream()
          .filter(speaker -> positions.of(speaker).holds(target))
          .toList();
    }

    /** Follows a relation to the statement in which it ends, and keeps the way if all is held. */
    private void follow(int premise, int arm, String speaker) {
      Positions.Position position = positions.of(speaker);
      int length = 2;
      int next = target(arm);
      while (!network.isStatement(next)) {
        if (!isStep(next) || !position.takes(next)) {
          return;
        }
        next = target(next);
        length++;
      }
      found
          .computeIfAbsent(speaker, any -> new SelfContradictions())
          .ways
          .add(way(premise, arm, length + 1));
    }

    private int[] way(int premise, int arm, int length) {
      int[] way = new int[length];
      way[0] = premise;
      way[1] = arm;
      for (int i = 2; i < length; i++) {
        way[i] = target(way[i - 1]);
      }
      return way;
    }

    /**
     * Whether a way may pass through an arm. A contradiction is only met head on, and a
     * qualification grants what it limits.
     */
    private boolean isStep(int arm) {
      RelationKind kind = network.relation(arm).kind();
      return kind != RelationKind.CONTRADICTION && kind != RelationKind.QUALIFICATION;
    }

    private int target(int arm) {
      Digraph out = network.out();
      return out.degree(arm) == 0 ? -1 : out.head(out.start(arm));
    }
  }

  /**
   * The ways, as nodes of the network, shorter ones first; of linked premises the first held one
   * stands for all.
   */
  List<int[]> ways() {
    Set<Integer> begun = new HashSet<>();
    return ways.stream().filter(way -> begun.add(way[1])).toList();
  }

  @Override
  public List<int[]> remaining(BitSet givenUp) {
    return ways.stream()
        .map(way -> Arrays.stream(way).distinct().toArray())
        .filter(way -> Arrays.stream(way).noneMatch(givenUp::get))
        .toList();
  }

  @Override
  public BitSet enough() {
    BitSet enough = new BitSet();
    ways.forEach(way -> enough.set(way[1]));
    return enough;
  }

  @Override
  public boolean areMany() {
    return false;
  }
}
