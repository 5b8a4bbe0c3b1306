package org.argumentgraph.io.argdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Entry;

/** What stands in front of a document: its title and what is known of the debate as a whole. */
final class FrontMatter {
  /** The key of what Argdown has no words for. */
  static final String KEY = "argument-graph";

  static final String THESES = "theses";
  static final List<String> LISTS =
      List.of("sources", "speakers", "occasions", "questions", "relations", "stances");

  private final SourceText source;
  private final DataParser dataParser;
  private final Optional<Data> data;
  private final Optional<Node.Mapping> own;

  FrontMatter(Optional<Data> data, SourceText source, DataParser dataParser) {
    this.data = data;
    this.source = source;
    this.dataParser = dataParser;
    own = data.flatMap(fields -> fields.field(KEY))
        .filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast);
  }

  /** Returns whether it says anything in the words of this library. */
  boolean hasOwnFields() {
    return own.isPresent();
  }

  Optional<String> title() {
    return data.flatMap(fields -> fields.field("title"))
        .filter(Node.Scalar.class::isInstance)
        .map(title -> ((Node.Scalar) title).text());
  }

  /** Returns the items of a list of the debate that have a text in a field, by that text. */
  Map<String, Node.Mapping> byField(String list, String field) {
    Map<String, Node.Mapping> found = new LinkedHashMap<>();
    for (Node.Mapping item : items(list)) {
      new Data(item, 0)
          .field(field)
          .flatMap(Values::text)
          .ifPresent(text -> found.putIfAbsent(text, item));
    }
    return found;
  }

  private List<Node.Mapping> items(String list) {
    List<Node.Mapping> items = new ArrayList<>();
    own.flatMap(mapping -> new Data(mapping, 0).field(list))
        .filter(Node.Sequence.class::isInstance)
        .ifPresent(sequence -> ((Node.Sequence) sequence)
            .items().stream()
                .filter(Node.Mapping.class::isInstance)
                .forEach(item -> items.add((Node.Mapping) item)));
    return items;
  }

  /** Returns between which claims contradictions are spelt out here, each pair both ways. */
  Set<List<String>> contradictions() {
    Set<List<String>> pairs = new HashSet<>();
    for (Node.Mapping item : items("relations")) {
      Data relation = new Data(item, 0);
      Optional<String> from = relation.field("from").flatMap(Values::text);
      Optional<String> to = relation.field("contradiction").flatMap(Values::text);
      if (from.isPresent() && to.isPresent()) {
        pairs.add(List.of(from.get(), to.get()));
        pairs.add(List.of(to.get(), from.get()));
      }
    }
    return pairs;
  }

  /** Adds what is known of the debate as a whole, and notes what of the rest is lost. */
  void addTo(DebateDraft draft) {
    if (data.isEmpty()) {
      return;
    }
    for (Entry entry : data.get().mapping().entries()) {
      switch (entry.key()) {
        case "title" -> {
          if (title().isEmpty()) {
            lose(entry, "title", "it is no text");
          }
        }
        case "model" -> model(entry);
        case KEY -> own(entry, draft);
        default -> lose(entry, entry.key(), "a debate has no place for it");
      }
    }
  }

  private void model(Entry entry) {
    if (!(entry.value() instanceof Node.Mapping settings)) {
      lose(entry, "model", "it is no mapping");
      return;
    }
    for (Entry setting : settings.entries()) {
      if (!setting.key().equals("mode") && !setting.key().equals("removeTagsFromText")) {
        lose(setting, "model." + setting.key(), "a debate has no place for it");
      }
    }
  }

  private void own(Entry entry, DebateDraft draft) {
    if (own.isEmpty()) {
      report(entry.value(), "\"" + KEY + "\" is " + entry.value().kind() + ", not a mapping");
      return;
    }
    for (Entry field : own.get().entries()) {
      if (field.key().equals(THESES)) {
        draft.setTheses(Values.of(field.value()));
      } else if (!LISTS.contains(field.key())) {
        report(field.value(), "there is no field \"" + field.key() + "\" here");
      } else if (field.value() instanceof Node.Sequence sequence) {
        for (Node item : sequence.items()) {
          draft.add(field.key(), Values.of(item), document(), place(item));
        }
      } else {
        report(
            field.value(), "\"" + field.key() + "\" is " + field.value().kind() + ", not a list");
      }
    }
  }

  private int offset() {
    return data.map(Data::offset).orElse(0);
  }

  private String document() {
    return source.document(offset());
  }

  private Node.Place place(Node node) {
    return dataParser.place(offset(), node.place());
  }

  private void report(Node node, String message) {
    source.report(
        document(),
        place(node),
        KEY,
        message,
        "write a list under one of " + String.join(", ", LISTS) + ", or ids under " + THESES);
  }

  private void lose(Entry entry, String field, String why) {
    int line = source.line(offset(), dataParser.place(offset(), entry.keyPlace()));
    source.loseOnLine(line, "", "\"" + field + "\" of the front matter is left out, since " + why);
  }
}
