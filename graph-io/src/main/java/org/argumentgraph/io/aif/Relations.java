package org.argumentgraph.io.aif;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.internal.StepNode;
import org.argumentgraph.io.internal.Steps.Link;

/** Makes relations of inferences, conflicts and rephrases. */
final class Relations {
  /** How tags begin that name the scheme of a step. */
  static final String SCHEME = "scheme:";

  private final Utterances utterances;
  private final Questions questions;
  private final Telling telling;
  private final Map<String, AifNode> byId;
  private final Ids ids;
  private final List<Loss> losses;
  /** By which utterance a step is made. */
  private final Map<AifNode, Utterance> first = new HashMap<>();

  Relations(
      Utterances utterances,
      Questions questions,
      Telling telling,
      Map<String, AifNode> byId,
      Ids ids,
      List<Loss> losses) {
    this.utterances = utterances;
    this.questions = questions;
    this.telling = telling;
    this.byId = byId;
    this.ids = ids;
    this.losses = losses;
  }

  /** Returns whether it is by an utterance that a step was made. */
  boolean isFirst(AifNode step, Utterance utterance) {
    return utterance.equals(first.get(step));
  }

  /** Makes the relations of a link: one, or one for each that is rephrased. */
  List<Relation> of(Link link) {
    AifNode step = node(link.node());
    RelationKind kind = kind(step, link);
    List<Relation> relations = new ArrayList<>();
    List<String> sources = link.sources().stream().map(StepNode::id).toList();
    String target = link.target().id();
    if (kind == RelationKind.ANSWER && !questions.contains(link.target())) {
      losses.add(new Loss(
          step.line(),
          step.subject(),
          "it is read as the answer " + target + " to the question " + sources.get(0)
              + ", since the one is said in reply to the other"));
      relations.add(Relation.of(kind, target, sources.get(0)).withId(link.id()));
    } else if (kind == RelationKind.RESTATEMENT) {
      String id = link.id();
      for (String source : sources) {
        relations.add(Relation.of(kind, source, target).withId(id));
        id = relations.size() < sources.size() ? ids.of(link.id(), "step") : id;
      }
      if (sources.size() > 1) {
        losses.add(new Loss(
            step.line(),
            step.subject(),
            "it has " + sources.size() + " sources and is read as a rephrase of each"));
      }
    } else {
      relations.add(Relation.of(kind, sources, target).withId(link.id()));
    }
    return relations.stream().map(relation -> said(relation, step)).toList();
  }

  private AifNode node(StepNode node) {
    return requireNonNull(byId.get(node.id()));
  }

  private RelationKind kind(AifNode step, Link link) {
    if (questions.contains(link.target())) {
      return RelationKind.ANSWER;
    }
    boolean isAsked = questions.contains(link.sources().get(0));
    return switch (step.type()) {
      case RA -> isAsked ? RelationKind.ANSWER : RelationKind.SUPPORT;
      case MA -> RelationKind.RESTATEMENT;
      default -> isAsked ? RelationKind.CHALLENGE : conflict(step, link);
    };
  }

  private static RelationKind conflict(AifNode step, Link link) {
    if (SchemeName.same(step.scheme(), SchemeName.QUALIFICATION)) {
      return RelationKind.QUALIFICATION;
    }
    if (link.target().isStep()) {
      return RelationKind.UNDERCUT;
    }
    return SchemeName.same(step.scheme(), SchemeName.CONTRADICTION)
            && link.sources().size() == 1
        ? RelationKind.CONTRADICTION
        : RelationKind.REBUTTAL;
  }

  /** Adds to a relation what is known of who made it, in which words, by which scheme. */
  private Relation said(Relation relation, AifNode step) {
    ImmutableList.Builder<String> tags = ImmutableList.builder();
    Relation said = relation;
    Optional<Utterance> utterance = making(step);
    if (utterance.isPresent()) {
      first.put(step, utterance.get());
      said = said.withOrigin(telling.origin(utterance.get()));
      AifNode source = requireNonNull(byId.get(relation.sources().get(0)));
      Optional<String> note = telling.note(utterance.get(), source.plainText());
      said = note.isPresent() ? said.withNote(note.get()) : said;
      Illocution force = utterance.get().force();
      boolean isUsual = relation.kind() == RelationKind.CHALLENGE
          ? force.makes(step.type()) || force == Illocution.CHALLENGING
          : force.makes(step.type());
      if (!isUsual) {
        tags.add(Propositions.ILLOCUTION + utterance.get().illocution().scheme());
      }
    }
    if (!step.scheme().isEmpty() && !isMeant(step.scheme(), relation.kind())) {
      tags.add(SCHEME + step.scheme());
    }
    return said.withTags(tags.build().toArray(String[]::new));
  }

  /** Whether the name of a scheme says nothing but the kind. */
  private static boolean isMeant(String scheme, RelationKind kind) {
    return switch (kind) {
      case QUALIFICATION -> true;
      case CONTRADICTION -> true;
      case CHALLENGE -> SchemeName.same(scheme, SchemeName.CHALLENGE);
      default -> false;
    };
  }

  private Optional<Utterance> making(AifNode step) {
    List<Utterance> making = utterances.on(step).stream()
        .filter(utterance -> mayMake(utterance, step.type()))
        .toList();
    return making.stream()
        .filter(utterance -> utterance.force().makes(step.type()))
        .findFirst()
        .or(() -> making.stream().findFirst());
  }

  private static boolean mayMake(Utterance utterance, NodeType step) {
    if (utterance.force() == Illocution.CHALLENGING) {
      return utterance.inReply() || step == NodeType.CA;
    }
    return utterance.inReply() || utterance.force().attitudeTo(step).isEmpty();
  }
}
