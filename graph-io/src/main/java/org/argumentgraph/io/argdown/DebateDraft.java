package org.argumentgraph.io.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.document.DocumentReader;
import org.argumentgraph.io.internal.Node.Place;
import tools.jackson.databind.json.JsonMapper;

/**
 * A debate in the making, as a document of this library in which every item has a line of its own;
 * so {@link DocumentReader} says what is wrong with it, and that is shown where the item stands in
 * the Argdown document.
 */
final class DebateDraft {
  /** How deep the items are nested is no concern: they were read within limits. */
  private static final DocumentLimits LIMITS = new DocumentLimits(Integer.MAX_VALUE, 1_000, 0);

  private record Item(Object fields, String document, Place place) {}

  private final Map<String, Object> head = new LinkedHashMap<>();
  private final Map<String, List<Item>> lists = new LinkedHashMap<>();

  DebateDraft(String title) {
    head.put("argument-graph", 1);
    head.put("title", title);
  }

  /** Returns what the debate is about. */
  String title() {
    return (String) head.getOrDefault("title", "");
  }

  /** Names the main theses. */
  void setTheses(Object ids) {
    head.put("theses", ids);
  }

  /** Adds an item to a list of the document. */
  void add(String list, Object fields, String document, Place place) {
    lists.computeIfAbsent(list, key -> new ArrayList<>()).add(new Item(fields, document, place));
  }

  /** Makes the debate; empty if something is wrong with it, which was reported. */
  Optional<ArgumentGraph> build(SourceText source) {
    List<Item> lines = new ArrayList<>();
    StringBuilder text = new StringBuilder(json(head));
    text.setLength(text.length() - 1);
    lists.forEach((name, items) -> {
      text.append(",\"").append(name).append("\":[");
      String separator = "\n";
      for (Item item : items) {
        text.append(separator).append(json(item.fields()));
        separator = ",\n";
        lines.add(item);
      }
      text.append("]");
    });
    text.append("}");
    try {
      return Optional.of(DocumentReader.standard()
          .withLimits(LIMITS)
          .read(text.toString(), "debate.json")
          .result());
    } catch (InvalidDocumentException e) {
      for (DocumentProblem problem : e.problems()) {
        report(problem, lines, source);
      }
      return Optional.empty();
    }
  }

  private static void report(DocumentProblem problem, List<Item> lines, SourceText source) {
    int line = problem.line() - 2;
    boolean isOfItem = line >= 0 && line < lines.size();
    source.report(
        isOfItem ? lines.get(line).document() : source.document(0),
        isOfItem ? lines.get(line).place() : new Place(1, 1),
        problem.subject(),
        problem.message(),
        problem.remedy());
  }

  private static String json(Object tree) {
    return JsonMapper.shared().writeValueAsString(tree);
  }
}
