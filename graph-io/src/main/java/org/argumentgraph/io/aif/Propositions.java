package org.argumentgraph.io.aif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.io.conversion.Loss;

/** Makes claims and questions of propositions. */
final class Propositions {
  /** How tags begin that name an illocution which is not the usual one. */
  static final String ILLOCUTION = "illocution:";

  private final Utterances utterances;
  private final Questions questions;
  private final Telling telling;
  private final List<Loss> losses;
  /** By which utterance a proposition is put forward, or asked. */
  private final Map<AifNode, Utterance> first = new HashMap<>();

  Propositions(Utterances utterances, Questions questions, Telling telling, List<Loss> losses) {
    this.utterances = utterances;
    this.questions = questions;
    this.telling = telling;
    this.losses = losses;
  }

  /** Makes a claim or a question, with what is known of who put it forward. */
  Element element(AifNode proposition, String id) {
    String text = proposition.text();
    if (text.isBlank()) {
      losses.add(new Loss(
          proposition.line(), proposition.subject(), "it has no text; its id stands for it"));
      text = id;
    }
    boolean isQuestion = questions.contains(proposition);
    Element element = isQuestion ? Question.of(id, text) : Claim.of(id, text);
    List<Utterance> all = utterances.on(proposition);
    Optional<Utterance> origin = origin(all, isQuestion);
    if (origin.isPresent()) {
      first.put(proposition, origin.get());
      Optional<String> note = telling.note(origin.get(), proposition.plainText());
      element = element.withOrigin(telling.origin(origin.get()));
      element = note.isPresent() ? element.withNote(note.get()) : element;
    }
    Optional<String> tag = tag(origin.or(() -> asking(all)), isQuestion);
    return tag.isPresent() ? element.withTags(tag.get()) : element;
  }

  /** Returns whether it is by an utterance that a proposition was put forward first. */
  boolean isFirst(AifNode proposition, Utterance utterance) {
    return utterance.equals(first.get(proposition));
  }

  /** Who merely asks puts forward a question, but no claim. */
  private static Optional<Utterance> origin(List<Utterance> all, boolean isQuestion) {
    Optional<Utterance> putForward =
        all.stream().filter(utterance -> utterance.force().putsForward()).findFirst();
    return putForward.or(() -> isQuestion
        ? asking(all)
        : all.stream()
            .filter(one -> one.force() == Illocution.ASSERTIVE_QUESTIONING)
            .findFirst());
  }

  private static Optional<Utterance> asking(List<Utterance> all) {
    return all.stream().filter(utterance -> utterance.force().asks()).findFirst();
  }

  private static Optional<String> tag(Optional<Utterance> utterance, boolean isQuestion) {
    if (utterance.isEmpty()) {
      return Optional.empty();
    }
    boolean isUsual = switch (utterance.get().force()) {
      case UNSPECIFIED, ASSERTING -> true;
      case PURE_QUESTIONING -> isQuestion;
      default -> false;
    };
    return isUsual
        ? Optional.empty()
        : Optional.of(ILLOCUTION + utterance.get().illocution().scheme());
  }
}
