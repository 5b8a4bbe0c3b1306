package org.argumentgraph.io.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.io.internal.Ids;

/**
 * Lays out a debate as the maps and lists of a nodeset. All of the debate must be carried by AIF.
 */
final class NodesetTree {
  private final ArgumentGraph debate;
  private final Ids ids = new Ids();
  private final List<Map<String, Object>> nodes = new ArrayList<>();
  private final List<Map<String, Object>> edges = new ArrayList<>();
  private final List<Map<String, Object>> locutions = new ArrayList<>();
  /** In which locution a claim or a question is put forward. */
  private final Map<String, String> locutionOf = new LinkedHashMap<>();

  NodesetTree(ArgumentGraph debate) {
    this.debate = debate;
    debate.elements().forEach(element -> ids.of(element.id(), "element"));
    for (Element element : debate.elements()) {
      if (element instanceof Relation relation) {
        step(relation);
      } else {
        proposition(element);
      }
    }
    debate.relations().forEach(this::making);
    debate.stances().forEach(this::stance);
  }

  /** Returns what an element says; a relation says its first source. */
  static String text(ArgumentGraph debate, Element element) {
    Element saying =
        element instanceof Relation relation ? debate.element(relation.sources().get(0)) : element;
    return saying instanceof Claim claim ? claim.text() : ((Question) saying).text();
  }

  /** Returns as what a relation is written. */
  static NodeType type(RelationKind kind) {
    return switch (kind) {
      case SUPPORT -> NodeType.RA;
      case REBUTTAL, UNDERCUT, QUALIFICATION, CONTRADICTION, CHALLENGE -> NodeType.CA;
      case RESTATEMENT, ANSWER -> NodeType.MA;
    };
  }

  List<Map<String, Object>> nodes() {
    return nodes;
  }

  List<Map<String, Object>> edges() {
    return edges;
  }

  List<Map<String, Object>> locutions() {
    return locutions;
  }

  List<Map<String, Object>> participants() {
    List<Map<String, Object>> participants = new ArrayList<>();
    for (Speaker speaker : debate.speakers()) {
      PersonName name = PersonName.divide(speaker.name());
      Map<String, Object> participant = new LinkedHashMap<>();
      participant.put("participantID", speaker.id());
      participant.put("firstname", name.first());
      participant.put("surname", name.last());
      participants.add(participant);
    }
    return participants;
  }

  private void proposition(Element element) {
    node(element.id(), text(debate, element), NodeType.I);
    Illocution usual =
        element.type() == ElementType.QUESTION ? Illocution.PURE_QUESTIONING : Illocution.ASSERTING;
    String illocution = tag(element, Propositions.ILLOCUTION).orElse(usual.text());
    if (element.origin().speaker().isPresent()) {
      String locution = locution(element.id(), element.origin(), words(element.note(), element));
      locutionOf.put(element.id(), locution);
      illocution(element.id(), illocution, locution);
    } else if (!illocution.equals(Illocution.ASSERTING.text())) {
      edge(node(free(element.id(), NodeType.YA), illocution, NodeType.YA), element.id());
    }
  }

  private void step(Relation relation) {
    String usual = switch (relation.kind()) {
      case SUPPORT -> "Default Inference";
      case REBUTTAL, UNDERCUT -> "Default Conflict";
      case CONTRADICTION -> SchemeName.CONTRADICTION;
      case QUALIFICATION -> SchemeName.QUALIFICATION;
      case CHALLENGE -> SchemeName.CHALLENGE;
      case RESTATEMENT, ANSWER -> "Default Rephrase";
    };
    String scheme = tag(relation, Relations.SCHEME).orElse(usual);
    node(relation.id(), scheme, type(relation.kind()));
    relation.sources().forEach(source -> edge(source, relation.id()));
    edge(relation.id(), relation.target());
  }

  /** Says who makes a relation, and in reply to what. */
  private void making(Relation relation) {
    Optional<String> tag = tag(relation, Propositions.ILLOCUTION);
    String illocution = tag.orElse(usual(relation.kind()).text());
    String source = relation.sources().get(0);
    if (relation.origin().speaker().isEmpty()) {
      if (tag.isPresent()) {
        edge(node(free(relation.id(), NodeType.YA), illocution, NodeType.YA), relation.id());
      }
    } else if (relation.note().isPresent()
        || !relation.origin().equals(debate.element(source).origin())) {
      String said = words(relation.note(), relation);
      illocution(relation.id(), illocution, locution(relation.id(), relation.origin(), said));
    } else {
      illocution(relation.id(), illocution, reply(relation, locutionOf.getOrDefault(source, "")));
    }
  }

  /** The transition by which a relation is made; its locution if that is in reply to none. */
  private String reply(Relation relation, String locution) {
    String before = locutionOf.get(relation.target());
    if (before == null) {
      return locution;
    }
    String transition = free(relation.id(), NodeType.TA);
    node(transition, "Default Transition", NodeType.TA);
    edge(before, transition);
    edge(transition, locution);
    return transition;
  }

  private static Illocution usual(RelationKind kind) {
    return switch (kind) {
      case SUPPORT -> Illocution.ARGUING;
      case REBUTTAL, UNDERCUT, QUALIFICATION, CONTRADICTION -> Illocution.DISAGREEING;
      case CHALLENGE -> Illocution.CHALLENGING;
      case RESTATEMENT -> Illocution.RESTATING;
      case ANSWER -> Illocution.UNSPECIFIED;
    };
  }

  private void stance(Stance stance) {
    Element element = debate.element(stance.element());
    String locution = locution(element.id(), stance.origin(), words(stance.note(), element));
    illocution(element.id(), Illocution.of(stance.attitude(), element.type()).text(), locution);
  }

  private String words(Optional<String> note, Element element) {
    return note.map(said -> said.substring(Telling.SAID.length()))
        .orElseGet(() -> text(debate, element));
  }

  /** Adds a locution, and another in which it is reported if it is. */
  private String locution(String about, Origin origin, String words) {
    Speaker speaker = debate.speaker(origin.speaker().orElseThrow());
    String text = speaker.name() + " : " + words;
    String locution = locution(about, speaker, text);
    if (origin.reporter().isPresent()) {
      Speaker reporter = debate.speaker(origin.reporter().get());
      String report = locution(about, reporter, reporter.name() + " : " + text);
      illocution(locution, Illocution.ASSERTING.text(), report);
    }
    return locution;
  }

  private String locution(String about, Speaker speaker, String text) {
    String locution = node(free(about, NodeType.L), text, NodeType.L);
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("nodeID", locution);
    said.put("personID", speaker.id());
    locutions.add(said);
    return locution;
  }

  private void illocution(String about, String text, String anchor) {
    String illocution = node(free(about, NodeType.YA), text, NodeType.YA);
    edge(anchor, illocution);
    edge(illocution, about);
  }

  private String free(String about, NodeType type) {
    return ids.of(about + "_" + type, "node");
  }

  private static Optional<String> tag(Element element, String prefix) {
    return element.tags().stream()
        .filter(tag -> tag.startsWith(prefix))
        .findFirst()
        .map(tag -> tag.substring(prefix.length()));
  }

  private String node(String id, String text, NodeType type) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("nodeID", id);
    node.put("text", text);
    node.put("type", type.name());
    if (type != NodeType.I && type != NodeType.L) {
      node.put("scheme", text);
    }
    nodes.add(node);
    return id;
  }

  private void edge(String from, String to) {
    Map<String, Object> edge = new LinkedHashMap<>();
    edge.put("edgeID", Integer.toString(edges.size() + 1));
    edge.put("fromID", from);
    edge.put("toID", to);
    edges.add(edge);
  }
}
