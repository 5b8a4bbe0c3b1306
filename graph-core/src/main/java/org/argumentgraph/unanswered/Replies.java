package org.argumentgraph.unanswered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Positions;

/** What counts as a reply to an attack, and as taking up a claim. */
final class Replies {
  private final ArgumentGraph graph;
  private final Positions positions;
  private final Map<String, Integer> place = new HashMap<>();
  private final Map<String, List<Stance>> stances = new HashMap<>();
  private final Map<Stance, Integer> turn = new HashMap<>();
  private final Moves movesTo;
  private final Moves movesFrom;

  Replies(Network network, Positions positions) {
    graph = network.graph();
    this.positions = positions;
    movesTo = new Moves(positions, graph::relationsTo);
    movesFrom = new Moves(positions, graph::relationsFrom);
    for (Element element : graph.elements()) {
      place.put(element.id(), place.size());
    }
    for (Stance stance : graph.stances()) {
      stances.computeIfAbsent(stance.element(), any -> new ArrayList<>()).add(stance);
      turn.putIfAbsent(stance, turn.size());
    }
  }

  /** How many elements were added to the graph before an element. */
  int place(String element) {
    return place.getOrDefault(element, 0);
  }

  /**
   * Whether somebody met an attack by a mere attitude: granted it, denied or doubted it, or
   * reasserted what it attacks.
   */
  boolean hasStance(Relation attack, String speaker) {
    if (stances.isEmpty()) {
      return false;
    }
    Set<String> attacking = statements(attack.sources());
    attacking.add(attack.id());
    return attacking.stream()
            .flatMap(id -> stancesOn(id, speaker).stream())
            .anyMatch(stance -> stance.attitude() != Attitude.RETRACTS)
        || renewals(attack.target(), speaker).anyMatch(stance -> follows(stance, attack));
  }

  /** The stances by which somebody accepts anew what they put forward or had accepted before. */
  private Stream<Stance> renewals(String element, String speaker) {
    Set<String> same = statements(List.of(element));
    boolean isOwn = same.stream()
        .anyMatch(
            id -> graph.element(id).origin().speaker().filter(speaker::equals).isPresent());
    return same.stream()
        .flatMap(id -> stancesOn(id, speaker).stream())
        .filter(stance -> stance.attitude().accepts())
        .sorted(Comparator.comparingInt(stance -> turn.getOrDefault(stance, 0)))
        .skip(isOwn ? 0 : 1);
  }

  /**
   * The relations by which somebody attacked an attack or its sources, or backed anew what it
   * attacks.
   */
  List<Relation> counters(Relation attack, String speaker) {
    Set<Relation> counters = new LinkedHashSet<>();
    counters.addAll(movesTo.of(speaker, attack.id(), move -> move.kind().attacks()));
    for (String source : statements(attack.sources())) {
      counters.addAll(movesTo.of(speaker, source, move -> move.kind().polarity() < 0));
      counters.addAll(
          movesFrom.of(speaker, source, move -> move.kind() == RelationKind.CONTRADICTION));
    }
    for (String target : statements(List.of(attack.target()))) {
      counters.addAll(movesTo.of(
          speaker, target, move -> move.kind() == RelationKind.SUPPORT && follows(move, attack)));
    }
    return List.copyOf(counters);
  }

  /** The replies to an attack that were made by some, as {@link #counters} has them. */
  List<Relation> madeBy(Predicate<String> some, Relation attack) {
    Set<Relation> made = new LinkedHashSet<>();
    addMade(made, some, graph.relationsTo(attack.id()), move -> move.kind().attacks());
    for (String source : statements(attack.sources())) {
      addMade(made, some, graph.relationsTo(source), move -> move.kind().polarity() < 0);
      addMade(
          made,
          some,
          graph.relationsFrom(source),
          move -> move.kind() == RelationKind.CONTRADICTION);
    }
    for (String target : statements(List.of(attack.target()))) {
      addMade(
          made,
          some,
          graph.relationsTo(target),
          move -> move.kind() == RelationKind.SUPPORT && follows(move, attack));
    }
    return List.copyOf(made);
  }

  private static void addMade(
      Set<Relation> made,
      Predicate<String> some,
      List<Relation> relations,
      Predicate<Relation> wanted) {
    relations.stream()
        .filter(move -> move.origin().speaker().filter(some).isPresent())
        .filter(wanted)
        .forEach(made::add);
  }

  /**
   * Who took a stance on a statement or connected anything to it or to a step that starts from it.
   */
  Set<String> whoTakesUp(String claim) {
    Set<String> all = new HashSet<>();
    for (String member : statements(List.of(claim))) {
      stances.getOrDefault(member, List.of()).forEach(stance -> all.add(stance.speaker()));
      graph.relationsTo(member).forEach(relation -> addMakers(relation, all));
      for (Relation step : graph.relationsFrom(member)) {
        addMakers(step, all);
        graph.relationsTo(step.id()).forEach(relation -> addMakers(relation, all));
      }
    }
    return all;
  }

  private void addMakers(Relation relation, Set<String> all) {
    relation.origin().speaker().ifPresent(all::add);
    all.addAll(positions.holders(relation));
  }

  private List<Stance> stancesOn(String element, String speaker) {
    return stances.getOrDefault(element, List.of()).stream()
        .filter(stance -> stance.speaker().equals(speaker))
        .toList();
  }

  /** The elements and all claims that restate one of them. */
  private Set<String> statements(List<String> ids) {
    Set<String> all = new LinkedHashSet<>(ids);
    for (String id : ids) {
      if (graph.element(id) instanceof Claim) {
        graph.restatements(id).forEach(member -> all.add(member.id()));
      }
    }
    return all;
  }

  private boolean follows(Relation later, Relation earlier) {
    return compareLines(later.origin().span(), earlier.origin().span())
        .filter(lines -> lines != 0)
        .map(lines -> lines > 0)
        .orElseGet(() -> place(later) > place(earlier));
  }

  private static boolean follows(Stance later, Relation earlier) {
    return compareLines(later.origin().span(), earlier.origin().span())
        .map(lines -> lines > 0)
        .orElse(true);
  }

  private static Optional<Integer> compareLines(
      Optional<SourceSpan> left, Optional<SourceSpan> right) {
    return left.flatMap(one -> right
        .filter(other -> other.source().equals(one.source()))
        .map(other -> Integer.compare(one.first(), other.first())));
  }

  /** A relation was made when the last of its sources was. */
  private int place(Relation relation) {
    return relation.sources().stream()
        .mapToInt(source -> place.getOrDefault(source, 0))
        .max()
        .orElse(0);
  }
}
