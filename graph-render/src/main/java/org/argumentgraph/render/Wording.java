package org.argumentgraph.render;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;

/**
 * Elements of a debate in words.
 *
 * @param graph the debate
 */
record Wording(ArgumentGraph graph) {
  private static final double SHORT = 340;

  String nameOf(Optional<String> speaker) {
    return speaker.map(id -> graph.speaker(id).name()).orElse("Somebody");
  }

  /** Who says something, above it: nothing where no speakers are known at all. */
  String heading(Optional<String> speaker) {
    return graph.speakers().isEmpty() ? "" : nameOf(speaker);
  }

  /** Who said what, on which occasion, and where it stands. */
  String origin(Element element) {
    Origin origin = element.origin();
    String who = Stream.of(
            Optional.of(heading(origin.speaker())),
            origin.reporter().map(id -> "reported by " + graph.speaker(id).name()),
            origin.occasion().map(id -> graph.occasion(id).title()))
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
    String where = origin
        .span()
        .map(span -> "\n" + graph.source(span.source()).title() + ", "
            + (span.first() == span.last()
                ? "line " + span.first()
                : "lines " + span.first() + "-" + span.last())
            + span.time().map(time -> ", at " + time).orElse(""))
        .orElse("");
    return (who.isEmpty() ? "" : who + ": ") + words(element) + where;
  }

  private String words(Element element) {
    if (element instanceof Claim claim) {
      return claim.text();
    }
    if (element instanceof Question question) {
      return question.text();
    }
    Relation relation = (Relation) element;
    return relation.sources().stream().map(this::brief).collect(Collectors.joining(" and ")) + " "
        + relation.kind().verb() + " " + brief(relation.target());
  }

  /** An element in a few words, for a text about something else. */
  String brief(String id) {
    Element element = graph.element(id);
    if (element instanceof Relation relation) {
      return "the step from " + quoted(relation.sources().get(0)) + " to "
          + quoted(relation.target());
    }
    return quoted(id);
  }

  private String quoted(String id) {
    Element element = graph.element(id);
    return element instanceof Relation ? id : "“" + words(element) + "”";
  }

  /** As much of what an element says as fits into a heading. */
  String shortened(String id) {
    String words = words(graph.element(id));
    return "“" + TextBlock.oneLine(words, Font.REGULAR, 13, SHORT).lines().get(0) + "”";
  }
}
