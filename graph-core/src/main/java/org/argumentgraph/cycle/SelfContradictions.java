package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Position;

/**
 * The ways in which one speaker's commitments speak against each other.
 *
 * <p>Every statement inside a way would be one that the speaker holds, and would split it into two,
 * one of which is negative too. So the ways that cannot be shortened run from a held statement
 * through held relations alone to a held statement; and a relation ends in one thing, so that there
 * is one such way for each held premise of the relation that it starts with.
 */
final class SelfContradictions implements Obstructions {
  private final Network network;
  private final Position position;
  private final List<int[]> ways = new ArrayList<>();

  SelfContradictions(Network network, String speaker) {
    this.network = network;
    position = Position.of(network, speaker);
    for (int arm = network.statements(); arm < network.size(); arm++) {
      if (isHeld(arm)) {
        addWays(arm);
      }
    }
    ways.sort(Comparator.comparingInt((int[] way) -> way.length));
  }

  private void addWays(int arm) {
    Digraph in = network.in();
    for (int edge = in.start(arm); edge < in.start(arm + 1); edge++) {
      if (network.isStatement(in.head(edge)) && position.holds(in.head(edge))) {
        follow(in.head(edge), arm);
      }
    }
  }

  /**
   * Whether an arm is a step of the speaker, or a contradiction between two things that they hold;
   * the latter only once.
   */
  private boolean isHeld(int arm) {
    if (network.relation(arm).kind() != RelationKind.CONTRADICTION) {
      return isStep(arm);
    }
    return !network.isReverseArm(arm)
        && position.holds(network.statement(network.relation(arm).sources().get(0)))
        && position.holds(network.statement(network.relation(arm).target()));
  }

  /**
   * Follows a relation to the statement in which it ends, and keeps the way if that is held and the
   * product is negative.
   */
  private void follow(int premise, int arm) {
    int[] way = {premise, arm};
    int sign = network.sign(arm);
    OptionalInt next = target(arm);
    while (next.isPresent() && !network.isStatement(next.getAsInt())) {
      if (!isStep(next.getAsInt())) {
        return;
      }
      way = append(way, next.getAsInt());
      sign *= network.sign(next.getAsInt());
      next = target(next.getAsInt());
    }
    if (next.isPresent() && sign < 0 && position.holds(next.getAsInt())) {
      ways.add(append(way, next.getAsInt()));
    }
  }

  /**
   * Whether a way may pass through an arm. A contradiction is only met head on, and a qualification
   * grants what it limits.
   */
  private boolean isStep(int arm) {
    Relation relation = network.relation(arm);
    return relation.kind() != RelationKind.CONTRADICTION
        && relation.kind() != RelationKind.QUALIFICATION
        && position.holdsStep(relation);
  }

  private OptionalInt target(int arm) {
    Digraph out = network.out();
    return out.start(arm) == out.start(arm + 1)
        ? OptionalInt.empty()
        : OptionalInt.of(out.head(out.start(arm)));
  }

  private static int[] append(int[] way, int node) {
    int[] longer = Arrays.copyOf(way, way.length + 1);
    longer[way.length] = node;
    return longer;
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
