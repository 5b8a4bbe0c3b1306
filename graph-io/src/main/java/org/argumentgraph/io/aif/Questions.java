package org.argumentgraph.io.aif;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.io.internal.StepNode;
import org.argumentgraph.io.internal.Steps.Link;

/**
 * Tells which propositions are questions: those that are only asked, if all that bears on them are
 * answers and all that they bear on is challenged. In AIF a question may also be a premise, or be
 * attacked; such a one stays a claim.
 */
final class Questions {
  /** That a claim is put forward in reply to a locution. */
  record Reply(AifNode locution, AifNode claim) {}

  /** That a claim is put forward in reply to a locution by which a question is asked. */
  private record Exchange(AifNode question, AifNode claim) {}

  private final Nodeset nodeset;
  private final Utterances utterances;
  private final Map<String, AifNode> byId;
  private final Set<AifNode> questions = new LinkedHashSet<>();
  private final Map<AifNode, AifNode> asked = new HashMap<>();
  private final Set<Reply> replies = new LinkedHashSet<>();
  private final Set<Exchange> exchanges = new HashSet<>();

  private Questions(Nodeset nodeset, Utterances utterances, Map<String, AifNode> byId) {
    this.nodeset = nodeset;
    this.utterances = utterances;
    this.byId = byId;
  }

  /**
   * Finds the questions of a nodeset, given its links and its nodes by the ids of their elements.
   */
  static Questions of(
      Nodeset nodeset, Utterances utterances, List<Link> links, Map<String, AifNode> byId) {
    Questions found = new Questions(nodeset, utterances, byId);
    found.findAsked();
    found.findReplies();
    found.keepThoseThatFit(links);
    return found;
  }

  /** Returns whether a proposition is a question. */
  boolean contains(AifNode proposition) {
    return questions.contains(proposition);
  }

  boolean contains(StepNode node) {
    return !node.isStep() && questions.contains(byId.get(node.id()));
  }

  /** Returns the question that is asked by a locution. */
  Optional<AifNode> askedBy(AifNode locution) {
    return Optional.ofNullable(asked.get(locution)).filter(this::contains);
  }

  /** Returns which claims are put forward in reply to what, in the order of the transitions. */
  Set<Reply> replies() {
    return replies;
  }

  private void findAsked() {
    for (AifNode proposition : nodeset.nodes(NodeType.I)) {
      List<Utterance> all = utterances.on(proposition);
      if (all.stream().anyMatch(utterance -> utterance.force().asks())
          && all.stream().noneMatch(utterance -> utterance.force().putsForward())) {
        questions.add(proposition);
      }
    }
  }

  /** Of what a locution asks, or puts forward, only the first counts. */
  private void findReplies() {
    Map<AifNode, AifNode> said = new HashMap<>();
    for (AifNode proposition : nodeset.nodes(NodeType.I)) {
      for (Utterance utterance : utterances.on(proposition)) {
        Optional<AifNode> locution = utterance.locution().filter(one -> !utterance.inReply());
        if (locution.isPresent() && questions.contains(proposition)) {
          asked.putIfAbsent(locution.get(), proposition);
        } else if (locution.isPresent() && utterance.force().putsForward()) {
          said.putIfAbsent(locution.get(), proposition);
        }
      }
    }
    for (AifNode transition : nodeset.nodes(NodeType.TA)) {
      Optional<AifNode> claim = utterances.reply(transition).map(said::get);
      if (claim.isPresent()) {
        transition.before(NodeType.L).forEach(locution -> reply(locution, claim.get()));
      }
    }
  }

  private void reply(AifNode locution, AifNode claim) {
    replies.add(new Reply(locution, claim));
    AifNode question = asked.get(locution);
    if (question != null) {
      exchanges.add(new Exchange(question, claim));
    }
  }

  /** Makes claims of the questions around a link that does not fit, until all fit. */
  private void keepThoseThatFit(List<Link> links) {
    ListMultimap<AifNode, Link> around =
        MultimapBuilder.hashKeys().arrayListValues().build();
    Deque<Link> open = new ArrayDeque<>();
    for (Link link : links) {
      List<AifNode> asked = asked(link);
      asked.forEach(question -> around.put(question, link));
      if (!asked.isEmpty()) {
        open.add(link);
      }
    }
    while (!open.isEmpty()) {
      Link link = open.remove();
      List<AifNode> asked = asked(link);
      if (!asked.isEmpty() && !fits(link)) {
        questions.removeAll(asked);
        asked.forEach(claim -> open.addAll(around.removeAll(claim)));
      }
    }
  }

  private List<AifNode> asked(Link link) {
    List<AifNode> asked = new ArrayList<>();
    for (StepNode source : link.sources()) {
      if (contains(source)) {
        asked.add(node(source));
      }
    }
    if (contains(link.target())) {
      asked.add(node(link.target()));
    }
    return asked;
  }

  private AifNode node(StepNode node) {
    return requireNonNull(byId.get(node.id()));
  }

  private boolean fits(Link link) {
    long asked = link.sources().stream().filter(this::contains).count();
    boolean isAsked = contains(link.target());
    return switch (node(link.node()).type()) {
      case MA -> asked == 0 && isAsked;
      case CA -> asked == link.sources().size() && !isAsked && isChallenge(link);
      case RA -> asked == 1 && isReversed(link);
      default -> false;
    };
  }

  private boolean isChallenge(Link link) {
    AifNode conflict = node(link.node());
    return SchemeName.same(conflict.scheme(), SchemeName.CHALLENGE)
        || utterances.on(conflict).stream()
            .anyMatch(utterance -> utterance.force() == Illocution.CHALLENGING);
  }

  /** Whether a question is given as the only premise of what was said in reply to it. */
  private boolean isReversed(Link link) {
    return link.sources().size() == 1
        && !link.target().isStep()
        && exchanges.contains(new Exchange(node(link.sources().get(0)), node(link.target())));
  }
}
