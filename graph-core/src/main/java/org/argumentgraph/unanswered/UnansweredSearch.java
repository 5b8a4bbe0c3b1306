package org.argumentgraph.unanswered;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Progress;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Positions;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Verdict;

/** One search for open points in one debate. */
final class UnansweredSearch {
  private final ArgumentGraph graph;
  private final Network network;
  private final Positions positions;
  private final Rooms rooms;
  private final Strengths strengths;
  private final Replies replies;
  private final Stakes stakes;
  private final Work work;
  private final List<Filed> open = new ArrayList<>();
  private final List<Filed> raisedElsewhere = new ArrayList<>();

  /** A point of which it is not yet known how much hangs on it. */
  private record Filed(
      Element element,
      ImmutableSet<String> owedBy,
      Reason reason,
      ImmutableList<Element> replies,
      Optional<Stakes.Stake> stake) {}

  /** A point, and how many elements were added to the graph before what it is about. */
  private record Ranked(UnansweredPoint point, int place) {
    boolean isClaim() {
      return point.element().type() == ElementType.CLAIM;
    }

    boolean isLeftToOthers() {
      return point.reason() == Reason.LEFT_TO_OTHERS;
    }

    /** What was not measured comes last. */
    double rank() {
      return point.swing().isPresent() ? -Math.abs(point.swing().getAsDouble()) : 1;
    }
  }

  UnansweredSearch(ArgumentGraph graph, Evaluator evaluator, Progress progress) {
    this.graph = graph;
    network = Network.of(graph);
    strengths = evaluator.evaluate(graph);
    positions = Positions.of(network);
    rooms = new Rooms(graph);
    replies = new Replies(network, positions);
    stakes = new Stakes(network, strengths, progress);
    work = new Work(progress, "unanswered points", graph.elements().size());
  }

  UnansweredReport report(long stepLimit) {
    graph.questions().forEach(this::question);
    graph.relations().stream().filter(relation -> relation.kind().attacks()).forEach(this::attack);
    graph.claims().forEach(this::claim);
    Map<String, Double> swings = stakes.swings(
        Stream.concat(open.stream(), raisedElsewhere.stream())
            .flatMap(filed -> filed.stake().stream())
            .toList(),
        stepLimit);
    return new UnansweredReportRecord(points(open, swings), points(raisedElsewhere, swings));
  }

  private ImmutableList<UnansweredPoint> points(List<Filed> filed, Map<String, Double> swings) {
    return filed.stream()
        .map(one -> new Ranked(point(one, swings), replies.place(one.element().id())))
        .sorted(Comparator.comparing(Ranked::isClaim)
            .thenComparing(Ranked::isLeftToOthers)
            .thenComparingDouble(Ranked::rank)
            .thenComparingInt(Ranked::place))
        .map(Ranked::point)
        .collect(ImmutableList.toImmutableList());
  }

  private UnansweredPoint point(Filed filed, Map<String, Double> swings) {
    return new UnansweredPointRecord(
        filed.element(),
        filed.owedBy(),
        filed.element().origin().speaker(),
        filed.element().origin().occasion().map(graph::occasion),
        filed.reason(),
        filed.replies(),
        filed.stake().map(Stakes.Stake::root),
        swing(filed, swings));
  }

  /** What bears on no root has nothing at stake; what was not measured has no swing. */
  private static OptionalDouble swing(Filed filed, Map<String, Double> swings) {
    if (filed.stake().isEmpty()) {
      return OptionalDouble.of(0);
    }
    Double swing = swings.get(filed.stake().orElseThrow().settled());
    return swing == null ? OptionalDouble.empty() : OptionalDouble.of(swing);
  }

  private void question(Question question) {
    work.advance(1);
    Set<String> debtors = debtors(question);
    List<Relation> answers = graph.relationsTo(question.id()).stream()
        .filter(answer -> answer.kind() == RelationKind.ANSWER)
        .filter(answer -> answer.origin().speaker().map(debtors::contains).orElse(true))
        .toList();
    if (answers.stream().allMatch(this::isUndercut)) {
      // Whoever answered was there, whatever the list of participants says.
      Set<String> room = new HashSet<>(rooms.of(question));
      answers.forEach(answer -> answer.origin().speaker().ifPresent(room::add));
      Set<String> present = Sets.intersection(debtors, room);
      if (present.isEmpty()) {
        file(raisedElsewhere, question, rooms.inOrder(debtors), Reason.NOT_IN_THE_ROOM, List.of());
      } else if (answers.isEmpty()) {
        List<Relation> others = graph.relationsTo(question.id()).stream()
            .filter(answer -> answer.kind() == RelationKind.ANSWER)
            .filter(answer ->
                answer.origin().speaker().filter(others(question, debtors)).isPresent())
            .filter(answer -> !isUndercut(answer))
            .toList();
        fileUnaddressed(question, rooms.inOrder(present), others);
      } else {
        file(open, question, rooms.inOrder(present), Reason.EVADED, answers);
      }
    }
  }

  /** Who else was there, other than who raised a point and those who owe a reply. */
  private Predicate<String> others(Element point, Set<String> debtors) {
    Set<String> room = rooms.of(point);
    return speaker -> room.contains(speaker)
        && !debtors.contains(speaker)
        && point.origin().speaker().filter(speaker::equals).isEmpty();
  }

  /** Files a point to which those who owe a reply said nothing, though others may have. */
  private void fileUnaddressed(
      Element point, ImmutableSet<String> debtors, Collection<Relation> byOthers) {
    Reason reason = byOthers.isEmpty() ? Reason.NEVER_ADDRESSED : Reason.LEFT_TO_OTHERS;
    file(open, point, debtors, reason, byOthers);
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
      debtors.addAll(rooms.of(question));
      asker.ifPresent(debtors::remove);
    }
    if (debtors.isEmpty()) {
      asker.ifPresent(debtors::add);
    }
    return debtors;
  }

  private void attack(Relation attack) {
    work.advance(1);
    Set<String> concerned = holders(attack.target());
    attack.origin().speaker().ifPresent(concerned::remove);
    Set<String> present = Sets.intersection(concerned, rooms.of(attack));
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
      file(raisedElsewhere, attack, rooms.inOrder(absent), Reason.NOT_IN_THE_ROOM, List.of());
    } else {
      if (!silent.isEmpty()) {
        List<Relation> others = replies.madeBy(others(attack, present), attack).stream()
            .filter(this::stands)
            .toList();
        fileUnaddressed(attack, rooms.inOrder(silent), others);
      }
      file(open, attack, rooms.inOrder(defeated), Reason.ANSWER_DEFEATED, fallen);
    }
  }

  private void claim(Claim claim) {
    work.advance(1);
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
    ImmutableSet<String> others = rooms.othersThan(speaker.orElseThrow(), claim);
    if (replies.whoTakesUp(claim.id()).stream().noneMatch(others::contains)) {
      file(open, claim, others, Reason.NEVER_ADDRESSED, List.of());
    }
  }

  /** Who stands by an element, in the order of the graph; a set of its own. */
  private Set<String> holders(String element) {
    return new LinkedHashSet<>(
        graph.element(element) instanceof Relation relation
            ? positions.holders(relation)
            : positions.holders(network.statement(element)));
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
      ImmutableSet<String> debtors,
      Reason reason,
      Collection<Relation> replies) {
    if (debtors.isEmpty()) {
      return;
    }
    points.add(
        new Filed(element, debtors, reason, ImmutableList.copyOf(replies), stakes.of(element)));
  }
}
