package org.argumentgraph.unanswered;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Position;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Verdict;

/** One search for open points in one debate. */
final class UnansweredSearch {
  private final ArgumentGraph graph;
  private final Network network;
  private final List<String> speakers;
  private final Strengths strengths;
  private final Replies replies;
  private final Stakes stakes;
  private final List<Filed> open = new ArrayList<>();
  private final List<Filed> raisedElsewhere = new ArrayList<>();

  /** A point of which it is not yet known how much hangs on it. */
  private record Filed(
      Element element,
      ImmutableSet<String> owedBy,
      Reason reason,
      ImmutableList<Element> replies,
      Optional<Stakes.Stake> stake) {}

  UnansweredSearch(ArgumentGraph graph, Evaluator evaluator) {
    this.graph = graph;
    network = Network.of(graph);
    strengths = evaluator.evaluate(graph);
    speakers = graph.speakers().stream().map(Speaker::id).toList();
    replies = new Replies(network);
    stakes = new Stakes(network, strengths);
  }

  UnansweredReport report() {
    graph.questions().forEach(this::question);
    graph.relations().stream().filter(relation -> relation.kind().attacks()).forEach(this::attack);
    graph.claims().forEach(this::claim);
    Map<Stakes.Stake, Double> swings =
        stakes.swings(Stream.concat(open.stream(), raisedElsewhere.stream())
            .flatMap(filed -> filed.stake().stream())
            .toList());
    return new UnansweredReportRecord(points(open, swings), points(raisedElsewhere, swings));
  }

  private ImmutableList<UnansweredPoint> points(
      List<Filed> filed, Map<Stakes.Stake, Double> swings) {
    return ranked(filed.stream()
        .<UnansweredPoint>map(one -> new UnansweredPointRecord(
            one.element(),
            one.owedBy(),
            one.element().origin().speaker(),
            one.element().origin().occasion().map(graph::occasion),
            one.reason(),
            one.replies(),
            one.stake().map(Stakes.Stake::root),
            one.stake().map(stake -> swings.getOrDefault(stake, 0.0)).orElse(0.0)))
        .toList());
  }

  private ImmutableList<UnansweredPoint> ranked(List<UnansweredPoint> points) {
    return points.stream()
        .sorted(Comparator.comparing(
                (UnansweredPoint point) -> point.element().type() == ElementType.CLAIM)
            .thenComparingDouble(point -> -Math.abs(point.swing()))
            .thenComparingInt(point -> replies.place(point.element().id())))
        .collect(ImmutableList.toImmutableList());
  }

  private void question(Question question) {
    Set<String> debtors = debtors(question);
    List<Relation> answers = graph.relationsTo(question.id()).stream()
        .filter(answer -> answer.kind() == RelationKind.ANSWER)
        .filter(answer -> answer.origin().speaker().map(debtors::contains).orElse(true))
        .toList();
    if (answers.stream().allMatch(this::isUndercut)) {
      Reason reason = answers.isEmpty() ? Reason.NEVER_ADDRESSED : Reason.EVADED;
      // Whoever answered was there, whatever the list of participants says.
      Set<String> room = room(question);
      answers.forEach(answer -> answer.origin().speaker().ifPresent(room::add));
      Set<String> present = Sets.intersection(debtors, room);
      if (present.isEmpty()) {
        file(raisedElsewhere, question, debtors, Reason.NOT_IN_THE_ROOM, List.of());
      } else {
        file(open, question, present, reason, answers);
      }
    }
  }

  private Set<String> debtors(Question question) {
    if (question.addressee().isPresent()) {
      return Set.of(question.addressee().orElseThrow());
    }
    Optional<String> asker = question.origin().speaker();
    Set<String> debtors = new LinkedHashSet<>();
    for (Relation challenge : graph.relationsFrom(question.id())) {
      debtors.addAll(holders(challenge.target()));
    }
    asker.ifPresent(debtors::remove);
    if (debtors.isEmpty()) {
      debtors.addAll(room(question));
      asker.ifPresent(debtors::remove);
    }
    if (debtors.isEmpty()) {
      asker.ifPresent(debtors::add);
    }
    return debtors;
  }

  private void attack(Relation attack) {
    Set<String> concerned = holders(attack.target());
    attack.origin().speaker().ifPresent(concerned::remove);
    Set<String> present = Sets.intersection(concerned, room(attack));
    Set<String> silent = new LinkedHashSet<>();
    Set<String> defeated = new LinkedHashSet<>();
    Set<Relation> fallen = new LinkedHashSet<>();
    for (String holder : present.isEmpty() ? concerned : present) {
      if (replies.hasStance(attack, holder)) {
        continue;
      }
      List<Relation> counters = replies.counters(attack, holder);
      if (counters.isEmpty()) {
        silent.add(holder);
      } else if (counters.stream().noneMatch(this::stands)) {
        defeated.add(holder);
        fallen.addAll(counters);
      }
    }
    if (present.isEmpty()) {
      Set<String> absent = Sets.union(silent, defeated);
      file(raisedElsewhere, attack, absent, Reason.NOT_IN_THE_ROOM, List.of());
    } else {
      file(open, attack, silent, Reason.NEVER_ADDRESSED, List.of());
      file(open, attack, defeated, Reason.ANSWER_DEFEATED, fallen);
    }
  }

  private void claim(Claim claim) {
    List<Claim> statement = graph.restatements(claim.id());
    Optional<String> speaker = claim.origin().speaker();
    boolean isRepeated = statement.stream()
        .filter(member -> member.origin().speaker().equals(speaker))
        .findFirst()
        .filter(first -> !first.equals(claim))
        .isPresent();
    boolean isMove = graph.relationsFrom(claim.id()).stream()
        .anyMatch(use -> (use.kind().attacks() || use.kind() == RelationKind.ANSWER)
            && use.origin().speaker().equals(speaker));
    if (speaker.isEmpty() || isRepeated || isMove) {
      return;
    }
    Set<String> others = room(claim);
    others.remove(speaker.orElseThrow());
    if (others.stream().noneMatch(other -> replies.takesUp(claim.id(), other))) {
      file(open, claim, others, Reason.NEVER_ADDRESSED, List.of());
    }
  }

  /** Who stands by an element, in the order of the graph. */
  private Set<String> holders(String element) {
    Set<String> holders = new LinkedHashSet<>();
    for (String speaker : speakers) {
      Position position = replies.position(speaker);
      if (graph.element(element) instanceof Relation relation
          ? position.holdsStep(relation)
          : position.holds(network.statement(element))) {
        holders.add(speaker);
      }
    }
    return holders;
  }

  /** Who was there, in the order of the graph; a set of its own. */
  private Set<String> room(Element element) {
    Set<String> all = new LinkedHashSet<>(speakers);
    element
        .origin()
        .occasion()
        .ifPresent(occasion -> all.retainAll(graph.occasion(occasion).participants()));
    return all;
  }

  private boolean isUndercut(Relation reply) {
    return graph.relationsTo(reply.id()).stream()
        .filter(undercut -> undercut.kind() == RelationKind.UNDERCUT)
        .anyMatch(undercut -> undercut.sources().stream().noneMatch(this::isRejected));
  }

  /** A contradiction weakens its own ends, so that they may be rejected for its sake alone. */
  private boolean stands(Relation reply) {
    return !isUndercut(reply)
        && (reply.kind() == RelationKind.CONTRADICTION
            || reply.sources().stream().noneMatch(this::isRejected));
  }

  private boolean isRejected(String claim) {
    return strengths.verdict(claim) == Verdict.REJECTED;
  }

  private void file(
      List<Filed> points,
      Element element,
      Set<String> debtors,
      Reason reason,
      Collection<Relation> replies) {
    if (debtors.isEmpty()) {
      return;
    }
    points.add(new Filed(
        element,
        speakers.stream().filter(debtors::contains).collect(ImmutableSet.toImmutableSet()),
        reason,
        ImmutableList.copyOf(replies),
        stakes.of(element)));
  }
}
