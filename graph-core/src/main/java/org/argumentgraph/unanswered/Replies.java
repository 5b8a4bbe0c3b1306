package org.argumentgraph.unanswered;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Position;

/** What counts as a reply to an attack, and as taking up a claim. */
final class Replies {
  private final ArgumentGraph graph;
  private final Map<String, Position> positions = new HashMap<>();
  private final Map<String, Integer> place = new HashMap<>();
  private final Map<String, List<Stance>> stances = new HashMap<>();
  private final Map<Stance, Integer> turn = new HashMap<>();

  Replies(Network network) {
    graph = network.graph();
    for (Speaker speaker : graph.speakers()) {
      positions.put(speaker.id(), Position.of(network, speaker.id()));
    }
    for (Element element : graph.elements()) {
      place.put(element.id(), place.size());
    }
    for (Stance stance : graph.stances()) {
      stances.computeIfAbsent(stance.element(), any -> new ArrayList<>()).add(stance);
      turn.putIfAbsent(stance, turn.size());
    }
  }

  Position position(String speaker) {
    return requireNonNull(positions.get(speaker));
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
    for (Relation relation : graph.relationsTo(attack.id())) {
      if (relation.kind().attacks()) {
        counters.add(relation);
      }
    }
    for (String source : statements(attack.sources())) {
      for (Relation relation : graph.relationsTo(source)) {
        if (relation.kind().polarity() < 0) {
          counters.add(relation);
        }
      }
      for (Relation relation : graph.relationsFrom(source)) {
        if (relation.kind() == RelationKind.CONTRADICTION) {
          counters.add(relation);
        }
      }
    }
    for (String target : statements(List.of(attack.target()))) {
      for (Relation relation : graph.relationsTo(target)) {
        if (relation.kind() == RelationKind.SUPPORT && follows(relation, attack)) {
          counters.add(relation);
        }
      }
    }
    return counters.stream()
        .filter(relation -> position(speaker).holdsStep(relation))
        .toList();
  }

  /**
   * Whether somebody took a stance on a statement or connected anything to it or to a step that
   * starts from it.
   */
  boolean takesUp(String claim, String speaker) {
    return statements(List.of(claim)).stream()
        .anyMatch(member -> !stancesOn(member, speaker).isEmpty()
            || graph.relationsTo(member).stream().anyMatch(relation -> isBy(relation, speaker))
            || graph.relationsFrom(member).stream()
                .anyMatch(step -> isBy(step, speaker)
                    || graph.relationsTo(step.id()).stream()
                        .anyMatch(relation -> isBy(relation, speaker))));
  }

  private boolean isBy(Relation relation, String speaker) {
    return relation.origin().speaker().filter(speaker::equals).isPresent()
        || position(speaker).holdsStep(relation);
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
