package org.argumentgraph.render.explorer;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.strength.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes what the page shows as JSON that can stand in a script element. */
final class ExplorerData {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Findings findings;
  private final ArgumentGraph graph;
  private final Map<String, Double> strengths;
  private final Map<String, List<Stance>> stances;
  private final JsonGenerator json;

  private ExplorerData(Findings findings, JsonGenerator json) {
    this.findings = findings;
    this.json = json;
    graph = findings.graph();
    strengths = findings.strengths().asMap();
    stances = graph.stances().stream()
        .collect(Collectors.groupingBy(Stance::element, HashMap::new, Collectors.toList()));
  }

  /** Returns JSON in ASCII without any {@code <}, so that no text can end the element. */
  static String json(Findings findings) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      new ExplorerData(findings, json).write();
    }
    // It can only stand in strings, where this means the same.
    return text.toString().replace("<", "\\u003c");
  }

  private void write() {
    json.writeStartObject();
    json.writeArrayPropertyStart("speakers");
    for (Speaker speaker : graph.speakers()) {
      writeNamed(speaker.id(), speaker.name());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("occasions");
    for (Occasion occasion : graph.occasions()) {
      writeNamed(occasion.id(), occasion.title());
    }
    json.writeEndArray();
    writeAll("roots", findings.roots().stream().map(Claim::id).toList());
    json.writeArrayPropertyStart("elements");
    graph.elements().forEach(this::write);
    json.writeEndArray();
    json.writeArrayPropertyStart("walks");
    Walk.of(findings).forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeNamed(String id, String name) {
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("name", name);
    json.writeEndObject();
  }

  private void writeAll(String name, Iterable<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private void write(Element element) {
    json.writeStartObject();
    json.writeStringProperty("id", element.id());
    if (element instanceof Claim claim) {
      json.writeStringProperty("text", claim.text());
      claim.credence().ifPresent(credence -> json.writeNumberProperty("credence", credence));
    } else if (element instanceof Question question) {
      json.writeStringProperty("text", question.text());
      json.writeBooleanProperty("asks", true);
      question.addressee().ifPresent(id -> json.writeStringProperty("addressee", id));
    } else if (element instanceof Relation relation) {
      json.writeStringProperty("verb", relation.kind().verb());
      writeAll("from", relation.sources());
      json.writeStringProperty("to", relation.target());
      if (relation.weight() < 1) {
        json.writeNumberProperty("weight", relation.weight());
      }
    }
    write(element.origin());
    Double strength = strengths.get(element.id());
    if (strength != null) {
      json.writeNumberProperty("strength", Math.round(strength * 1000) / 1000.0);
      json.writeStringProperty("verdict", word(findings.strengths().verdict(element.id())));
    }
    if (!element.tags().isEmpty()) {
      writeAll("tags", element.tags());
    }
    element.note().ifPresent(note -> json.writeStringProperty("note", note));
    writeStances(stances.getOrDefault(element.id(), List.of()));
    json.writeEndObject();
  }

  private void write(Origin origin) {
    origin.speaker().ifPresent(id -> json.writeStringProperty("by", id));
    origin.reporter().ifPresent(id -> json.writeStringProperty("reporter", id));
    origin.occasion().ifPresent(id -> json.writeStringProperty("occasion", id));
    origin.span().ifPresent(this::write);
    if (origin.isVerbatim()) {
      json.writeBooleanProperty("verbatim", true);
    }
  }

  private void write(SourceSpan span) {
    String lines = span.first() == span.last()
        ? "line " + span.first()
        : "lines " + span.first() + "-" + span.last();
    json.writeStringProperty("source", graph.source(span.source()).title());
    json.writeStringProperty(
        "lines", lines + span.time().map(time -> ", at " + time).orElse(""));
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> "accepted";
      case REJECTED -> "rejected";
      case UNDECIDED -> "undecided";
    };
  }

  private void writeStances(List<Stance> taken) {
    if (taken.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("stances");
    for (Stance stance : taken) {
      json.writeStartObject();
      json.writeStringProperty("by", stance.speaker());
      json.writeStringProperty("verb", stance.attitude().verb());
      stance.origin().span().ifPresent(this::write);
      stance.note().ifPresent(note -> json.writeStringProperty("note", note));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Walk walk) {
    json.writeStartObject();
    json.writeStringProperty("name", walk.name());
    json.writeStringProperty("one", walk.one());
    json.writeStringProperty("badge", walk.badge());
    json.writeStringProperty("key", walk.key());
    json.writeArrayPropertyStart("steps");
    for (Step step : walk.steps()) {
      json.writeStartObject();
      json.writeStringProperty("says", step.says());
      writeAll("at", step.at());
      writeAll("path", step.path());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
