package org.argumentgraph.io.argdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Entry;

/** Takes over what the data of statements and arguments say of claims and relations. */
final class ElementData {
  private final SourceText source;
  private final DataParser dataParser;
  private final Speakers speakers;
  private final Set<String> occasions;
  private final Set<String> sources;
  private final boolean takesRelations;

  ElementData(
      FrontMatter frontMatter, Speakers speakers, SourceText source, DataParser dataParser) {
    this.source = source;
    this.dataParser = dataParser;
    this.speakers = speakers;
    occasions = frontMatter.byField("occasions", "id").keySet();
    sources = frontMatter.byField("sources", "id").keySet();
    takesRelations = frontMatter.hasOwnFields();
  }

  /**
   * Takes over the fields of data.
   *
   * @param element what to take them over into
   * @param own the fields that only such an element has
   * @param passedOver the fields that are read elsewhere
   */
  void read(
      Data data,
      String subject,
      Map<String, Object> element,
      Set<String> own,
      Set<String> passedOver) {
    for (Entry entry : data.mapping().entries()) {
      if (!passedOver.contains(entry.key())) {
        read(entry, data, subject, element, own);
      }
    }
  }

  private void read(
      Entry entry, Data data, String subject, Map<String, Object> element, Set<String> own) {
    String key = entry.key();
    Node node = entry.value();
    String field = key.equals("speaker") ? "by" : key;
    Optional<? extends Object> value = switch (key) {
      case "speaker", "by", "reported-by" -> Values.text(node).map(name -> speaker(name, data));
      case "verbatim" -> new Data(data.mapping(), 0).flag(key).filter(flag -> flag);
      case "in" -> Values.text(node).filter(occasions::contains);
      case "at" -> span(node);
      case "note" -> Values.filled(node);
      case "text" -> own.contains(key) ? Values.text(node) : Optional.empty();
      case "credence" -> own.contains(key) ? share(node) : Optional.empty();
      case "weight" ->
        own.contains(key) ? share(node).filter(weight -> weight.signum() > 0) : Optional.empty();
      case "tags" -> Values.texts(node).map(tags -> with(element, tags));
      default -> relations(entry, own);
    };
    if (value.isEmpty()) {
      lose(entry, data, subject, "an element has no place for it");
    } else if (key.equals("tags")) {
      element.put(field, value.get());
    } else {
      Object before = element.putIfAbsent(field, value.get());
      if (before != null && !before.equals(value.get())) {
        lose(entry, data, subject, "it is said before to be " + before);
      }
    }
  }

  private String speaker(String name, Data data) {
    return speakers.id(name, source.document(data.offset()), source.place(data.offset()));
  }

  private static Optional<BigDecimal> share(Node node) {
    return Values.number(node)
        .filter(number -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0);
  }

  /** A line of the only source, or a mapping that names the source. */
  private Optional<Object> span(Node node) {
    boolean isKnown = node instanceof Node.Mapping mapping
        && (mapping.entries().find("source") < 0
            ? sources.size() == 1
            : new Data(mapping, 0)
                .field("source")
                .flatMap(Values::text)
                .filter(sources::contains)
                .isPresent());
    return isKnown || (sources.size() == 1 && Values.number(node).isPresent())
        ? Optional.of(Values.of(node))
        : Optional.empty();
  }

  private static List<String> with(Map<String, Object> element, List<String> tags) {
    Set<String> all = new LinkedHashSet<>();
    if (element.get("tags") instanceof List<?> before) {
      before.forEach(tag -> all.add((String) tag));
    }
    all.addAll(tags);
    return new ArrayList<>(all);
  }

  /** What a claim bears on, by the verb; only documents that name this library use such verbs. */
  private Optional<Object> relations(Entry entry, Set<String> own) {
    boolean isVerb = false;
    for (RelationKind kind : RelationKind.values()) {
      isVerb |= kind.verb().equals(entry.key());
    }
    return isVerb && takesRelations && own.contains("credence")
        ? Values.texts(entry.value()).map(ids -> ids)
        : Optional.empty();
  }

  private void lose(Entry entry, Data data, String subject, String why) {
    int line = source.line(data.offset(), dataParser.place(data.offset(), entry.keyPlace()));
    source.loseOnLine(line, subject, "\"" + entry.key() + "\" is left out, since " + why);
  }
}
