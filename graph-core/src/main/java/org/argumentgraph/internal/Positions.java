package org.argumentgraph.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;

/**
 * Where every speaker stands on each statement of a debate. An attitude to one claim is an attitude
 * to every restatement of it.
 *
 * <p>A speaker <i>holds</i> a statement if they are committed to one of its claims. They <i>argue
 * for</i> it if they are committed to a support of it. They <i>oppose</i> it if they do not hold it
 * and deny one of its claims, or are committed to a rebuttal of it, or to a contradiction between
 * it and something that they hold.
 *
 * <p>Takes time and memory linear in elements and stances, but for sorting, however many speakers
 * there are.
 */
public final class Positions {
  private final List<String> speakers;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Network network;
  private final Stands stands;
  private final Pairs held;
  private final Pairs opposed;
  private final Pairs arguedFor;

  Positions(Network network) {
    this.network = network;
    speakers = network.graph().speakers().stream().map(Speaker::id).toList();
    speakers.forEach(speaker -> numbers.put(speaker, numbers.size()));
    stands = new Stands(network);
    Pairs.Builder holders = new Pairs.Builder();
    Pairs.Builder opponents = new Pairs.Builder();
    for (int statement = 0; statement < network.statements(); statement++) {
      for (int place : network.places(statement)) {
        for (String speaker : stands.by(place)) {
          holders.add(statement, number(speaker));
        }
        for (String speaker : stands.against(place)) {
          opponents.add(statement, number(speaker));
        }
      }
    }
    held = holders.build();
    Pairs.Builder advocates = new Pairs.Builder();
    for (int arm = network.statements(); arm < network.size(); arm++) {
      int end = network.target(arm);
      if (end >= 0 && network.isStatement(end)) {
        takeStep(arm, end, opponents, advocates);
      }
    }
    opposed = opponents.buildWithout(held);
    arguedFor = advocates.build();
  }

  private void takeStep(int arm, int end, Pairs.Builder opponents, Pairs.Builder advocates) {
    RelationKind kind = network.relation(arm).kind();
    for (String taker : stands.by(network.place(arm))) {
      int speaker = number(taker);
      if (kind == RelationKind.REBUTTAL
          || (kind == RelationKind.CONTRADICTION
              && held.contain(network.target(network.otherArm(arm)), speaker))) {
        opponents.add(end, speaker);
      } else if (kind == RelationKind.SUPPORT) {
        advocates.add(end, speaker);
      }
    }
  }

  private int number(String speaker) {
    return numbers.getOrDefault(speaker, -1);
  }

  /** Finds where everybody stands. */
  public static Positions of(Network network) {
    return network.positions();
  }

  /**
   * Returns where one speaker stands.
   *
   * @throws java.util.NoSuchElementException if there is no such speaker
   */
  public Position of(String speaker) {
    return new Position(this, network.graph().speaker(speaker).id());
  }

  /** Returns who is committed to a statement, in the order of the graph. */
  public List<String> holders(int statement) {
    return held.speakers(statement).mapToObj(speakers::get).toList();
  }

  /** Returns who is committed to a relation, in the order of the graph. */
  public List<String> holders(Relation relation) {
    return inOrder(stands.by(network.place(relation.id())));
  }

  /** Returns who is committed to the relation of an arm, in the order of the graph. */
  public List<String> takers(int arm) {
    return inOrder(stands.by(network.place(arm)));
  }

  private List<String> inOrder(Set<String> some) {
    return some.size() < 2
        ? List.copyOf(some)
        : some.stream().sorted(Comparator.comparingInt(this::number)).toList();
  }

  /** Returns who denies a statement or argues against it, without holding it, in that order. */
  public List<String> opponents(int statement) {
    return opposed.speakers(statement).mapToObj(speakers::get).toList();
  }

  /** Where one speaker stands. */
  public static final class Position {
    private final Positions all;
    private final String speaker;
    private final int number;

    private Position(Positions all, String speaker) {
      this.all = all;
      this.speaker = speaker;
      number = all.number(speaker);
    }

    /** Returns whether the speaker is committed to a statement. */
    public boolean holds(int statement) {
      return all.held.contain(statement, number);
    }

    /** Returns whether the speaker denies a statement or argues against it, without holding it. */
    public boolean opposes(int statement) {
      return all.opposed.contain(statement, number);
    }

    /** Returns whether the speaker gives a reason for a statement. */
    public boolean arguesFor(int statement) {
      return all.arguedFor.contain(statement, number);
    }

    /** Returns whether the speaker is committed to a relation. */
    public boolean holdsStep(Relation relation) {
      return all.stands.by(all.network.place(relation.id())).contains(speaker);
    }

    /** Returns whether the speaker is committed to the relation of an arm. */
    public boolean takes(int arm) {
      return all.stands.by(all.network.place(arm)).contains(speaker);
    }
  }
}
