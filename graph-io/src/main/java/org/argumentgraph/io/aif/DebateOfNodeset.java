package org.argumentgraph.io.aif;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.internal.StepNode;
import org.argumentgraph.io.internal.Steps;
import org.argumentgraph.io.internal.Steps.Link;

/** Makes a debate of a nodeset. */
final class DebateOfNodeset {
  private final Nodeset nodeset;
  private final List<Loss> losses;
  private final Ids ids = new Ids();
  /** The nodes of propositions and steps, each with that of its element. */
  private final Map<AifNode, StepNode> elements = new LinkedHashMap<>();

  private final Map<String, AifNode> byId = new HashMap<>();
  private final ListMultimap<StepNode, Link> links =
      MultimapBuilder.hashKeys().arrayListValues(1).build();

  /** What is made of each node. */
  private final ListMultimap<AifNode, Element> made =
      MultimapBuilder.hashKeys().arrayListValues(1).build();

  private DebateOfNodeset(Nodeset nodeset, List<Loss> losses) {
    this.nodeset = nodeset;
    this.losses = losses;
  }

  /** Makes a debate, and lists what of the nodeset it does not hold. */
  static ArgumentGraph of(Nodeset nodeset, String title, List<Loss> losses) {
    return new DebateOfNodeset(nodeset, losses).debate(title);
  }

  private ArgumentGraph debate(String title) {
    nameElements();
    List<StepNode> steps = elements.values().stream().filter(StepNode::isStep).toList();
    List<Link> all = Steps.links(steps, ids, losses);
    all.forEach(link -> links.put(link.node(), link));
    Voices voices = new Voices(nodeset, losses);
    Utterances utterances = new Utterances(nodeset, voices, losses);
    Questions questions = Questions.of(nodeset, utterances, all, byId);
    Telling telling = new Telling(voices);

    Propositions propositions = new Propositions(utterances, questions, telling, losses);
    elements.forEach((node, element) -> {
      if (!element.isStep()) {
        made.put(node, propositions.element(node, element.id()));
      }
    });
    Relations relations = new Relations(utterances, questions, telling, byId, ids, losses);
    elements.forEach((node, element) ->
        links.get(element).forEach(link -> made.putAll(node, relations.of(link))));
    Attitudes attitudes = new Attitudes(questions, telling, ids, losses);
    for (Utterances.Deed deed : utterances.all()) {
      AifNode target = deed.target();
      Utterance utterance = deed.utterance();
      boolean isFirst =
          propositions.isFirst(target, utterance) || relations.isFirst(target, utterance);
      if (!isFirst && made.containsKey(target)) {
        Element element = made.get(target).get(0);
        attitudes.add(target, utterance, element.id(), plainText(element));
      }
    }
    ArgumentGraph.Builder debate = ArgumentGraph.builder(title);
    voices.speakers().forEach(debate::speaker);
    elements.keySet().forEach(node -> made.get(node).forEach(debate::add));
    attitudes.challenges().forEach(debate::add);
    answers(questions, voices, attitudes).forEach(debate::add);
    attitudes.stances().forEach(debate::stance);
    return debate.build();
  }

  private void nameElements() {
    for (AifNode node : nodeset.nodes()) {
      boolean isStep = node.type().isStep();
      if (isStep || node.type() == NodeType.I) {
        String id = ids.of(node.name(), isStep ? "step" : "claim");
        if (!id.equals(node.name())) {
          losses.add(new Loss(
              node.line(), node.subject(), "it is called " + id + ", since an id may not be so"));
        }
        byId.put(id, node);
        elements.put(
            node, isStep ? StepNode.step(id, node.line()) : StepNode.statement(id, node.line()));
      }
    }
    elements.forEach(this::link);
  }

  /** Links a step with what is around it, in the order of the edges. */
  private void link(AifNode node, StepNode element) {
    if (element.isStep()) {
      for (AifNode source : node.before()) {
        StepNode before = elements.get(source);
        if (before != null) {
          before.leadTo(element);
        }
      }
      node.after(NodeType.I)
          .forEach(target -> element.leadTo(requireNonNull(elements.get(target))));
    }
  }

  /** What an element says, without blanks around it; a relation says its first source. */
  private String plainText(Element element) {
    String saying = element instanceof Relation relation ? relation.sources().get(0) : element.id();
    return requireNonNull(byId.get(saying)).plainText();
  }

  /** What one speaker puts forward in reply to the question of another answers it. */
  private List<Relation> answers(Questions questions, Voices voices, Attitudes attitudes) {
    Set<String> known = new HashSet<>();
    for (Element element : made.values()) {
      if (element instanceof Relation relation && relation.kind() == RelationKind.ANSWER) {
        relation
            .sources()
            .forEach(source -> known.add(answer(source, relation.target()).id()));
      }
    }
    List<Relation> answers = new ArrayList<>();
    for (Questions.Reply reply : questions.replies()) {
      Optional<String> question = questions
          .askedBy(reply.locution())
          .map(asked -> made.get(asked).get(0).id())
          .or(() -> attitudes.challenger(reply.locution()));
      Optional<String> asker = voices.of(reply.locution()).speaker();
      Element claim = made.get(reply.claim()).get(0);
      Optional<String> speaker = claim.origin().speaker();
      if (question.isPresent()
          && asker.isPresent()
          && speaker.isPresent()
          && !asker.equals(speaker)) {
        Relation answer = answer(claim.id(), question.get());
        if (known.add(answer.id())) {
          answers.add(answer.withId(ids.of(answer.id(), "answer")));
        }
      }
    }
    return answers;
  }

  private static Relation answer(String claim, String question) {
    return Relation.of(RelationKind.ANSWER, claim, question);
  }
}
