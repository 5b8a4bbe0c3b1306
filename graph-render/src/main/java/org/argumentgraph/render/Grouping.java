package org.argumentgraph.render;

import java.util.Optional;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.Source;
import org.argumentgraph.Speaker;

/**
 * How a debate is divided into panels. Claims and questions that the division says nothing of go
 * with the first thing they bear on of which it does. A panel of more than 48 boxes is divided
 * further, by the lines of argument in it.
 */
public enum Grouping {
  /** By the sections of the sources, in their order. */
  SECTION {
    @Override
    Stream<String> titles(ArgumentGraph graph) {
      return graph.sources().stream()
          .flatMap(
              source -> source.sections().stream().map(section -> title(graph, source, section)));
    }

    @Override
    Optional<String> titleOf(ArgumentGraph graph, Element element) {
      return element.origin().span().flatMap(place -> {
        Source source = graph.source(place.source());
        return source.sectionAt(place.first()).map(section -> title(graph, source, section));
      });
    }

    private String title(ArgumentGraph graph, Source source, Source.Section section) {
      long divided =
          graph.sources().stream().filter(other -> !other.sections().isEmpty()).count();
      return divided > 1 ? source.title() + ": " + section.title() : section.title();
    }
  },
  /** By the occasion on which something was said. */
  OCCASION {
    @Override
    Stream<String> titles(ArgumentGraph graph) {
      return graph.occasions().stream().map(Occasion::title);
    }

    @Override
    Optional<String> titleOf(ArgumentGraph graph, Element element) {
      return element.origin().occasion().map(id -> graph.occasion(id).title());
    }
  },
  /** By the first tag that begins with {@code group:} or, without one, by the first tag. */
  TAG {
    @Override
    Stream<String> titles(ArgumentGraph graph) {
      return graph.elements().stream().flatMap(element -> titleOf(graph, element).stream());
    }

    @Override
    Optional<String> titleOf(ArgumentGraph graph, Element element) {
      return element.tags().stream()
          .filter(tag -> tag.startsWith(GROUP))
          .map(tag -> tag.substring(GROUP.length()).strip())
          .findFirst()
          .or(() -> element.tags().stream().findFirst());
    }
  },
  /** By who said something. */
  SPEAKER {
    @Override
    Stream<String> titles(ArgumentGraph graph) {
      return graph.speakers().stream().map(Speaker::name);
    }

    @Override
    Optional<String> titleOf(ArgumentGraph graph, Element element) {
      return element.origin().speaker().map(id -> graph.speaker(id).name());
    }
  },
  /** Only by the lines of argument, and only where there are more than 48 boxes. */
  LINE_OF_ARGUMENT {
    @Override
    Stream<String> titles(ArgumentGraph graph) {
      return Stream.of();
    }

    @Override
    Optional<String> titleOf(ArgumentGraph graph, Element element) {
      return Optional.empty();
    }
  };

  private static final String GROUP = "group:";

  /** The titles of the panels, in their order. */
  abstract Stream<String> titles(ArgumentGraph graph);

  /** The title of the panel in which an element belongs by itself. */
  abstract Optional<String> titleOf(ArgumentGraph graph, Element element);
}
