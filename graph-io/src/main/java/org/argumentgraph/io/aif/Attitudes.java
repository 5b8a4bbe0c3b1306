package org.argumentgraph.io.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.Attitude;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Ids;

/** Makes stances, and questions that challenge, of what is done to what is there already. */
final class Attitudes {
  private final Questions questions;
  private final Telling telling;
  private final Ids ids;
  private final List<Loss> losses;
  private final List<Stance> stances = new ArrayList<>();
  private final List<Element> challenges = new ArrayList<>();
  /** The ids of the questions that were made of locutions. */
  private final Map<AifNode, String> challengers = new HashMap<>();

  Attitudes(Questions questions, Telling telling, Ids ids, List<Loss> losses) {
    this.questions = questions;
    this.telling = telling;
    this.ids = ids;
    this.losses = losses;
  }

  List<Stance> stances() {
    return stances;
  }

  /** Returns the questions that challenge, and how they do. */
  List<Element> challenges() {
    return challenges;
  }

  /** Returns the question that was made of a locution which challenges. */
  Optional<String> challenger(AifNode locution) {
    return Optional.ofNullable(challengers.get(locution));
  }

  /** Makes something of an utterance that does something to an element. */
  void add(AifNode target, Utterance utterance, String id, String plainText) {
    Illocution force = utterance.force();
    boolean isStep = target.type().isStep();
    Optional<Attitude> attitude = isStep ? force.attitudeTo(target.type()) : force.attitude();
    if (force == Illocution.CHALLENGING && !(isStep && target.type() == NodeType.CA)) {
      challenge(target, utterance, id);
    } else if (attitude.isPresent()) {
      stance(utterance, attitude.get(), id, plainText);
    } else if (questions.contains(target)) {
      lose(utterance, "it is left out, since " + id + " is asked already");
    } else if (force == Illocution.PURE_QUESTIONING) {
      lose(utterance, "it is read as a doubt, since " + id + " is no mere question");
      stance(utterance, Attitude.DOUBTS, id, plainText);
    } else {
      boolean isUsual = isStep ? force.makes(target.type()) : force.putsForward();
      if (!isUsual || force == Illocution.OTHER) {
        lose(utterance, "it is read as asserting " + id + " again");
      }
      stance(utterance, Attitude.ASSERTS, id, plainText);
    }
  }

  private void stance(Utterance utterance, Attitude attitude, String id, String plainText) {
    Origin origin = telling.origin(utterance);
    if (origin.speaker().isEmpty()) {
      lose(utterance, "it is left out, since it is not known who " + attitude.verb() + " " + id);
      return;
    }
    Stance stance = Stance.of(origin.speaker().get(), attitude, id).withOrigin(origin);
    stances.add(telling.note(utterance, plainText).map(stance::withNote).orElse(stance));
  }

  private void challenge(AifNode target, Utterance utterance, String id) {
    Voice voice = telling.voice(utterance);
    if (utterance.locution().isEmpty() || voice.words().isBlank() || questions.contains(target)) {
      lose(utterance, "it is left out, since nothing is known of how it challenges " + id);
      return;
    }
    String question = challengers.computeIfAbsent(utterance.locution().get(), this::questionOf);
    Relation challenge = Relation.of(RelationKind.CHALLENGE, question, id);
    challenges.add(challenge.withId(ids.of(challenge.id(), "challenge")));
  }

  /** Makes a question in the words of a locution. */
  private String questionOf(AifNode locution) {
    Voice voice = telling.voice(locution);
    String id = ids.of(locution.name(), "question");
    challenges.add(Question.of(id, voice.words()).withOrigin(voice.origin()));
    return id;
  }

  private void lose(Utterance utterance, String message) {
    losses.add(new Loss(
        utterance.illocution().line(),
        utterance.illocution().subject(),
        utterance.illocution().text() + ": " + message));
  }
}
