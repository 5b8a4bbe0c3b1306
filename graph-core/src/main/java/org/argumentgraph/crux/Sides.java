package org.argumentgraph.crux;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argumentgraph.Speaker;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Positions;

/** Which speakers hold and which oppose a statement. */
final class Sides {
  private final List<Speaker> speakers;
  private final Positions positions;

  Sides(Network network) {
    speakers = network.graph().speakers();
    positions = Positions.of(network);
  }

  boolean holds(String speaker, int statement) {
    return positions.of(speaker).holds(statement);
  }

  List<String> holders(int statement) {
    return positions.holders(statement);
  }

  List<String> opponents(int statement) {
    return positions.opponents(statement);
  }

  /** Whether one of two speakers holds a statement and the other opposes it. */
  boolean disagree(String one, String other, int statement) {
    Positions.Position mine = positions.of(one);
    Positions.Position theirs = positions.of(other);
    return (mine.holds(statement) && theirs.opposes(statement))
        || (mine.opposes(statement) && theirs.holds(statement));
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
    return disputing.isEmpty()
        ? ImmutableSet.of()
        : speakers.stream()
            .map(Speaker::id)
            .filter(disputing::contains)
            .collect(ImmutableSet.toImmutableSet());
  }
}
