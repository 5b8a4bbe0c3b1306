package org.argumentgraph.crux;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.argumentgraph.Speaker;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Position;

/** Which speakers hold and which oppose a statement. */
final class Sides {
  private final Map<String, Position> positions = new LinkedHashMap<>();

  Sides(Network network) {
    for (Speaker speaker : network.graph().speakers()) {
      positions.put(speaker.id(), Position.of(network, speaker.id()));
    }
  }

  Position position(String speaker) {
    return requireNonNull(positions.get(speaker));
  }

  List<String> holders(int statement) {
    return having(position -> position.holds(statement));
  }

  List<String> opponents(int statement) {
    return having(position -> position.opposes(statement));
  }

  private List<String> having(Predicate<Position> attitude) {
    return positions.entrySet().stream()
        .filter(position -> attitude.test(position.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether one of two speakers holds a statement and the other opposes it. */
  boolean disagree(String one, String other, int statement) {
    return (position(one).holds(statement) && position(other).opposes(statement))
        || (position(one).opposes(statement) && position(other).holds(statement));
  }

  /** Whether somebody holds a statement that somebody else opposes. */
  boolean areAtOdds(int statement) {
    return !holders(statement).isEmpty() && !opponents(statement).isEmpty();
  }

  /** All who hold or oppose a statement over which somebody is at odds with somebody else. */
  ImmutableSet<String> disputing(List<Integer> statements) {
    Set<String> disputing = new HashSet<>();
    for (int statement : statements) {
      if (areAtOdds(statement)) {
        disputing.addAll(holders(statement));
        disputing.addAll(opponents(statement));
      }
    }
    return positions.keySet().stream()
        .filter(disputing::contains)
        .collect(ImmutableSet.toImmutableSet());
  }
}
