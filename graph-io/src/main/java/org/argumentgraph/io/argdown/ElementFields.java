package org.argumentgraph.io.argdown;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.argdown.Forms.Form;
import org.argumentgraph.io.document.DocumentWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields that elements have in the document format of this library, for what Argdown has no
 * words for.
 */
final class ElementFields {
  private final ArgumentGraph graph;
  private final Forms forms;
  private final ObjectNode document;
  private final Map<String, ObjectNode> claims = new HashMap<>();
  private final Map<String, ObjectNode> relations = new HashMap<>();

  ElementFields(ArgumentGraph graph, Forms forms) {
    this.graph = graph;
    this.forms = forms;
    document = (ObjectNode)
        JsonMapper.shared().readTree(DocumentWriter.json().write(graph).result());
    list("claims").forEach(claim -> claims.put(claim.get("id").asString(), (ObjectNode) claim));
    // Those that are not plain stand in the list of relations, in their order.
    Iterator<JsonNode> listed = list("relations").iterator();
    for (Relation relation : graph.relations()) {
      relations.put(
          relation.id(), forms.isPlain(relation) ? plain(relation) : (ObjectNode) listed.next());
    }
  }

  private ArrayNode list(String name) {
    return document.get(name) instanceof ArrayNode list ? list : document.arrayNode();
  }

  private ObjectNode plain(Relation relation) {
    ObjectNode fields = document.objectNode();
    fields.put(noun(relation), relation.target());
    return fields.put("from", relation.sources().get(0));
  }

  private static String noun(Relation relation) {
    return relation.kind().name().toLowerCase(Locale.ROOT);
  }

  /** Returns the fields of a claim for its data, but for the tags. */
  ObjectNode of(Claim claim) {
    ObjectNode fields = copy(claims.get(claim.id()));
    fields.remove(List.of("id", "text", "tags"));
    for (RelationKind kind : RelationKind.values()) {
      fields.remove(kind.verb());
    }
    if (!Markup.isPlain(claim.text())) {
      fields.put("text", claim.text());
    }
    for (RelationKind kind : RelationKind.values()) {
      graph.relationsFrom(claim.id()).stream()
          .filter(relation -> relation.kind() == kind && forms.of(relation) == Form.DATA)
          .forEach(relation -> fields.withArray(kind.verb()).add(relation.target()));
    }
    return renamed(fields);
  }

  /** Returns the fields of a relation for the data of an argument, but for the tags. */
  ObjectNode of(Relation relation) {
    ObjectNode fields = copy(relations.get(relation.id()));
    fields.remove(List.of("id", noun(relation), "from", "tags"));
    return renamed(fields);
  }

  private static ObjectNode copy(@Nullable ObjectNode fields) {
    return requireNonNull(fields).deepCopy();
  }

  /** Puts the speaker first, under the name that Argdown's users know. */
  private ObjectNode renamed(ObjectNode fields) {
    JsonNode speaker = fields.remove("by");
    if (speaker == null) {
      return fields;
    }
    ObjectNode renamed = document.objectNode();
    renamed.set("speaker", speaker);
    return renamed.setAll(fields);
  }

  /** Returns what stands in front of a document, field by field; lists have items. */
  Map<String, JsonNode> front() {
    Map<String, JsonNode> front = new LinkedHashMap<>();
    put(front, FrontMatter.THESES, list(FrontMatter.THESES));
    for (String name : FrontMatter.LISTS) {
      put(front, name, name.equals("relations") ? relations() : list(name));
    }
    return front;
  }

  private static void put(Map<String, JsonNode> front, String name, ArrayNode list) {
    if (!list.isEmpty()) {
      front.put(name, list);
    }
  }

  private ArrayNode relations() {
    ArrayNode list = document.arrayNode();
    for (Relation relation : graph.relations()) {
      boolean isInQuestion = forms.isPlain(relation) && relation.kind() == RelationKind.CHALLENGE;
      if (forms.of(relation) == Form.FRONT && !isInQuestion) {
        list.add(copy(relations.get(relation.id())));
      }
    }
    return list;
  }
}
