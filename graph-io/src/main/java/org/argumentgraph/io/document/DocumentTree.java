package org.argumentgraph.io.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;

/**
 * Lays a debate out as the maps and lists of a document: in the short form wherever it says all
 * there is to say.
 */
final class DocumentTree {
  private final ArgumentGraph graph;

  private DocumentTree(ArgumentGraph graph) {
    this.graph = graph;
  }

  static Map<String, Object> of(ArgumentGraph graph) {
    return new DocumentTree(graph).debate();
  }

  private Map<String, Object> debate() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(Vocabulary.FORMAT, Vocabulary.VERSION);
    document.put("title", graph.title());
    if (graph.hasNamedTheses()) {
      putList(document, "theses", graph.theses().stream().map(Element::id).toList());
    }
    putList(document, "sources", graph.sources().stream().map(this::source).toList());
    putList(document, "speakers", graph.speakers().stream().map(this::speaker).toList());
    putList(
        document, "occasions", graph.occasions().stream().map(this::occasion).toList());
    putList(document, "claims", graph.claims().stream().map(this::claim).toList());
    putList(
        document, "questions", graph.questions().stream().map(this::question).toList());
    putList(
        document,
        "relations",
        graph.relations().stream()
            .filter(relation -> !isInline(relation))
            .map(this::relation)
            .toList());
    putList(document, "stances", graph.stances().stream().map(this::stance).toList());
    return document;
  }

  private static void putList(Map<String, Object> map, String field, List<?> list) {
    if (!list.isEmpty()) {
      map.put(field, list);
    }
  }

  private static void put(Map<String, Object> map, String field, Optional<?> value) {
    value.ifPresent(present -> map.put(field, present));
  }

  private Map<String, Object> source(Source source) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", source.id());
    map.put("title", source.title());
    put(map, "document", source.document());
    putList(map, "sections", source.sections().stream().map(this::section).toList());
    putList(map, "skipped", source.skipped().stream().map(this::skipped).toList());
    return map;
  }

  private Map<String, Object> skipped(Source.Skipped skipped) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("line", skipped.first());
    if (skipped.last() != skipped.first()) {
      map.put("last-line", skipped.last());
    }
    map.put("reason", skipped.reason());
    return map;
  }

  private Map<String, Object> section(Source.Section section) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", section.title());
    map.put("line", section.first());
    return map;
  }

  private Map<String, Object> speaker(Speaker speaker) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", speaker.id());
    map.put("name", speaker.name());
    return map;
  }

  private Map<String, Object> occasion(Occasion occasion) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", occasion.id());
    map.put("title", occasion.title());
    putList(map, "participants", List.copyOf(occasion.participants()));
    return map;
  }

  private Map<String, Object> claim(Claim claim) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", claim.id());
    map.put("text", claim.text());
    putOrigin(map, claim.origin());
    OptionalDouble credence = claim.credence();
    if (credence.isPresent()) {
      map.put("credence", credence.getAsDouble());
    }
    putRest(map, claim);
    putInline(map, claim);
    return map;
  }

  private Map<String, Object> question(Question question) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", question.id());
    map.put("text", question.text());
    put(map, "to", question.addressee());
    putOrigin(map, question.origin());
    putRest(map, question);
    putInline(map, question);
    return map;
  }

  private Map<String, Object> relation(Relation relation) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (!relation.hasDerivedId()) {
      map.put("id", relation.id());
    }
    map.put(Vocabulary.noun(relation.kind()), relation.target());
    map.put("from", oneOrAll(relation.sources()));
    if (relation.weight() != 1) {
      map.put("weight", relation.weight());
    }
    if (!hasOriginOfSource(relation)) {
      putOrigin(map, relation.origin());
    }
    putRest(map, relation);
    return map;
  }

  private Map<String, Object> stance(Stance stance) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("speaker", stance.speaker());
    map.put(Vocabulary.word(stance.attitude()), stance.element());
    putOccurrence(map, stance.origin());
    put(map, "note", stance.note());
    return map;
  }

  private void putOrigin(Map<String, Object> map, Origin origin) {
    put(map, "by", origin.speaker());
    putOccurrence(map, origin);
  }

  private void putOccurrence(Map<String, Object> map, Origin origin) {
    put(map, "reported-by", origin.reporter());
    if (origin.isVerbatim()) {
      map.put("verbatim", true);
    }
    put(map, "in", origin.occasion());
    put(map, "at", origin.span().map(this::span));
  }

  private Map<String, Object> span(SourceSpan span) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("source", span.source());
    map.put("line", span.first());
    if (span.last() != span.first()) {
      map.put("last-line", span.last());
    }
    put(map, "time", span.time());
    return map;
  }

  private void putRest(Map<String, Object> map, Element element) {
    putList(map, "tags", List.copyOf(element.tags()));
    put(map, "note", element.note());
  }

  private void putInline(Map<String, Object> map, Element source) {
    List<Relation> inline =
        graph.relationsFrom(source.id()).stream().filter(this::isInline).toList();
    for (RelationKind kind : RelationKind.values()) {
      List<String> targets = new ArrayList<>();
      inline.stream()
          .filter(relation -> relation.kind() == kind)
          .forEach(relation -> targets.add(relation.target()));
      if (!targets.isEmpty()) {
        map.put(kind.verb(), oneOrAll(targets));
      }
    }
  }

  private static Object oneOrAll(List<String> ids) {
    return ids.size() == 1 ? ids.get(0) : ids;
  }

  private boolean isInline(Relation relation) {
    return relation.sources().size() == 1
        && relation.hasDerivedId()
        && relation.weight() == 1
        && relation.tags().isEmpty()
        && relation.note().isEmpty()
        && hasOriginOfSource(relation);
  }

  private boolean hasOriginOfSource(Relation relation) {
    return relation.origin().equals(graph.element(relation.sources().get(0)).origin());
  }
}
