package org.argumentgraph.unanswered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.testing.NaiveCommitments;
import org.argumentgraph.testing.NaiveStrength;

/** What is open in a debate, sentence by sentence from the definition. */
final class NaiveUnanswered {
  /** A point that is open; the replies are the ids of those that do not stand. */
  record Point(String element, Set<String> owedBy, Reason reason, Set<String> replies) {}

  private final ArgumentGraph graph;
  private final Map<String, Double> strengths;
  private final double rejectedBelow;
  private final Map<String, NaiveCommitments> minds = new LinkedHashMap<>();

  private NaiveUnanswered(ArgumentGraph graph, Evaluator evaluator, Map<String, Double> strengths) {
    this.graph = graph;
    this.strengths = strengths;
    rejectedBelow = 0.5 - evaluator.margin();
    graph.speakers().stream()
        .map(Speaker::id)
        .forEach(speaker -> minds.put(speaker, new NaiveCommitments(graph, speaker)));
  }

  /** Sets up the oracle, where strengths are certain and found, and no rounding decides. */
  static Optional<NaiveUnanswered> of(ArgumentGraph graph, Evaluator evaluator) {
    return new NaiveStrength(graph, evaluator)
        .strengths()
        .map(strengths -> new NaiveUnanswered(graph, evaluator, strengths))
        .filter(oracle -> evaluator.evaluate(graph).asMap().entrySet().stream()
            .allMatch(found ->
                Math.abs(found.getValue() - oracle.strengths.getOrDefault(found.getKey(), -1.0))
                    < 1e-6))
        .filter(oracle -> oracle.strengths.values().stream()
            .noneMatch(strength -> Math.abs(strength - oracle.rejectedBelow) < 1e-6));
  }

  /** The points that are open; those with nobody in the room among them. */
  Set<Point> points() {
    Set<Point> points = new LinkedHashSet<>();
    for (Element element : graph.elements()) {
      if (element instanceof Question question) {
        question(question).ifPresent(points::add);
      } else if (element instanceof Relation relation && relation.kind().attacks()) {
        points.addAll(attack(relation));
      } else if (element instanceof Claim claim) {
        claim(claim).ifPresent(points::add);
      }
    }
    return points;
  }

  private Optional<Point> question(Question question) {
    Set<String> concerned = concerned(question);
    List<Relation> answers = graph.relationsTo(question.id()).stream()
        .filter(answer -> answer.kind() == RelationKind.ANSWER)
        .filter(answer -> answer.origin().speaker().map(concerned::contains).orElse(true))
        .toList();
    if (concerned.isEmpty() || answers.stream().anyMatch(answer -> !isUndercut(answer))) {
      return Optional.empty();
    }
    Set<String> owing = new LinkedHashSet<>(concerned);
    owing.removeIf(speaker -> !room(question).contains(speaker)
        && answers.stream().noneMatch(answer -> isAuthor(speaker, answer)));
    if (owing.isEmpty()) {
      return Optional.of(new Point(question.id(), concerned, Reason.NOT_IN_THE_ROOM, Set.of()));
    }
    if (!answers.isEmpty()) {
      return Optional.of(new Point(question.id(), owing, Reason.EVADED, ids(answers)));
    }
    List<Relation> others = graph.relations().stream()
        .filter(answer -> answer.kind() == RelationKind.ANSWER)
        .filter(answer -> answer.target().equals(question.id()))
        .filter(answer -> isByAnother(answer, question, concerned) && !isUndercut(answer))
        .toList();
    return Optional.of(unaddressed(question, owing, others));
  }

  private boolean isByAnother(Relation reply, Element point, Set<String> debtors) {
    Set<String> others = new LinkedHashSet<>(othersIn(room(point), point));
    others.removeAll(debtors);
    return others.contains(reply.origin().speaker().orElse(""));
  }

  private static Point unaddressed(Element point, Set<String> owing, List<Relation> others) {
    return others.isEmpty()
        ? new Point(point.id(), owing, Reason.NEVER_ADDRESSED, Set.of())
        : new Point(point.id(), owing, Reason.LEFT_TO_OTHERS, ids(others));
  }

  private Set<String> concerned(Question question) {
    if (question.addressee().isPresent()) {
      return Set.of(question.addressee().orElseThrow());
    }
    Set<String> challenged = speakers(speaker -> !isAuthor(speaker, question)
        && graph.relationsFrom(question.id()).stream()
            .anyMatch(challenge -> standsBy(speaker, challenge.target())));
    if (!challenged.isEmpty()) {
      return challenged;
    }
    Set<String> others = othersIn(room(question), question);
    return others.isEmpty()
        ? question.origin().speaker().stream().collect(Collectors.toSet())
        : others;
  }

  private List<Point> attack(Relation attack) {
    Set<String> concerned =
        speakers(speaker -> !isAuthor(speaker, attack) && standsBy(speaker, attack.target()));
    Set<String> owing = new LinkedHashSet<>(concerned);
    owing.retainAll(room(attack));
    Set<String> silent = new LinkedHashSet<>();
    Set<String> defeated = new LinkedHashSet<>();
    Set<String> fallen = new LinkedHashSet<>();
    for (String speaker : owing.isEmpty() ? concerned : owing) {
      List<Relation> replies = graph.relations().stream()
          .filter(reply -> standsBy(speaker, reply.id()) && isReply(reply, attack))
          .toList();
      if (!repliesByStance(speaker, attack) && replies.stream().noneMatch(this::stands)) {
        (replies.isEmpty() ? silent : defeated).add(speaker);
        fallen.addAll(ids(replies));
      }
    }
    if (owing.isEmpty()) {
      silent.addAll(defeated);
      return points(attack, silent, Reason.NOT_IN_THE_ROOM, Set.of());
    }
    List<Point> points = new ArrayList<>();
    if (!silent.isEmpty()) {
      List<Relation> others = graph.relations().stream()
          .filter(reply -> isReply(reply, attack) && isByAnother(reply, attack, owing))
          .filter(this::stands)
          .toList();
      points.add(unaddressed(attack, silent, others));
    }
    points.addAll(points(attack, defeated, Reason.ANSWER_DEFEATED, fallen));
    return points;
  }

  private static List<Point> points(
      Relation attack, Set<String> owedBy, Reason reason, Set<String> replies) {
    return owedBy.isEmpty() ? List.of() : List.of(new Point(attack.id(), owedBy, reason, replies));
  }

  /**
   * Whether it attacks an attack or a source of it, contradicts a source, or backs its target anew.
   */
  private boolean isReply(Relation reply, Relation attack) {
    return switch (reply.kind()) {
      case REBUTTAL, UNDERCUT, QUALIFICATION ->
        reply.target().equals(attack.id()) || isSourceOf(attack, reply.target());
      case CONTRADICTION ->
        isSourceOf(attack, reply.target()) || isSourceOf(attack, reply.sources().get(0));
      case SUPPORT -> isSame(reply.target(), attack.target()) && follows(reply, attack);
      case CHALLENGE, ANSWER, RESTATEMENT -> false;
    };
  }

  /** Whether a speaker denies, doubts or concedes an attack, or accepts anew what it attacks. */
  private boolean repliesByStance(String speaker, Relation attack) {
    boolean accepted = graph.elements().stream()
        .anyMatch(element -> isSame(element.id(), attack.target()) && isAuthor(speaker, element));
    for (Stance stance : graph.stances()) {
      if (!stance.speaker().equals(speaker)) {
        continue;
      }
      if (stance.attitude() != Attitude.RETRACTS
          && (stance.element().equals(attack.id()) || isSourceOf(attack, stance.element()))) {
        return true;
      }
      if (stance.attitude().accepts() && isSame(stance.element(), attack.target())) {
        if (accepted && follows(stance, attack)) {
          return true;
        }
        accepted = true;
      }
    }
    return false;
  }

  private Optional<Point> claim(Claim claim) {
    Optional<String> speaker = claim.origin().speaker();
    Set<String> others = othersIn(room(claim), claim);
    boolean makesAMove = graph.relationsFrom(claim.id()).stream()
        .filter(move -> move.origin().speaker().equals(speaker))
        .anyMatch(move -> move.kind().attacks() || move.kind() == RelationKind.ANSWER);
    boolean isSaidAgain = graph.restatements(claim.id()).stream()
        .takeWhile(same -> !same.equals(claim))
        .anyMatch(same -> same.origin().speaker().equals(speaker));
    boolean isTakenUp = others.stream().anyMatch(other -> takesUp(other, claim));
    return speaker.isEmpty() || others.isEmpty() || makesAMove || isSaidAgain || isTakenUp
        ? Optional.empty()
        : Optional.of(new Point(claim.id(), others, Reason.NEVER_ADDRESSED, Set.of()));
  }

  private boolean takesUp(String other, Claim claim) {
    return graph.stances().stream()
            .anyMatch(
                stance -> stance.speaker().equals(other) && isSame(claim.id(), stance.element()))
        || graph.relations().stream()
            .filter(relation -> isAuthor(other, relation) || standsBy(other, relation.id()))
            .anyMatch(relation -> isSourceOf(relation, claim.id())
                || isSame(claim.id(), relation.target())
                || (graph.element(relation.target()) instanceof Relation step
                    && isSourceOf(step, claim.id())));
  }

  private boolean stands(Relation reply) {
    boolean restsOnTheRejected = reply.kind() != RelationKind.CONTRADICTION
        && reply.sources().stream().anyMatch(this::isRejected);
    return !isUndercut(reply) && !restsOnTheRejected;
  }

  private boolean isUndercut(Relation reply) {
    return graph.relationsTo(reply.id()).stream()
        .filter(undercut -> undercut.kind() == RelationKind.UNDERCUT)
        .anyMatch(undercut -> undercut.sources().stream().noneMatch(this::isRejected));
  }

  private boolean isRejected(String claim) {
    return strengths.getOrDefault(claim, 1.0) < rejectedBelow;
  }

  private boolean follows(Relation reply, Relation attack) {
    return lines(reply.origin(), attack.origin())
        .filter(lines -> lines != 0)
        .map(lines -> lines > 0)
        .orElseGet(() -> lastSource(reply) > lastSource(attack));
  }

  private static boolean follows(Stance reply, Relation attack) {
    return lines(reply.origin(), attack.origin()).map(lines -> lines > 0).orElse(true);
  }

  /** How many lines one move stands below another in the same source. */
  private static Optional<Integer> lines(Origin move, Origin before) {
    return move.span()
        .flatMap(one -> before
            .span()
            .filter(other -> other.source().equals(one.source()))
            .map(SourceSpan::first)
            .map(first -> one.first() - first));
  }

  private int lastSource(Relation relation) {
    return relation.sources().stream()
        .map(graph::element)
        .mapToInt(graph.elements()::indexOf)
        .max()
        .orElseThrow();
  }

  private Set<String> room(Element element) {
    return element
        .origin()
        .occasion()
        .map(occasion -> graph.occasion(occasion).participants())
        .orElseGet(() -> speakers(speaker -> true));
  }

  private static Set<String> othersIn(Set<String> room, Element element) {
    return room.stream()
        .filter(speaker -> !isAuthor(speaker, element))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean isAuthor(String speaker, Element element) {
    return element.origin().speaker().orElse("").equals(speaker);
  }

  private boolean standsBy(String speaker, String element) {
    NaiveCommitments mind = minds.get(speaker);
    return mind != null && mind.standBy(element);
  }

  private Set<String> speakers(Predicate<String> condition) {
    return minds.keySet().stream()
        .filter(condition)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isSourceOf(Relation relation, String element) {
    return relation.sources().stream().anyMatch(source -> isSame(source, element));
  }

  private boolean isSame(String one, String other) {
    return one.equals(other)
        || (graph.element(one) instanceof Claim
            && graph.restatements(one).stream().anyMatch(claim -> claim.id().equals(other)));
  }

  private static Set<String> ids(List<Relation> relations) {
    return relations.stream().map(Relation::id).collect(Collectors.toSet());
  }
}
