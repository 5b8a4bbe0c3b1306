package org.argumentgraph.testing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;

/** Shows all of a debate where a property fails on it. */
public final class DebateSample implements SampleReportingFormat {
  @Override
  public boolean appliesTo(Object value) {
    return value instanceof ArgumentGraph;
  }

  @Override
  public Object report(Object value) {
    ArgumentGraph graph = (ArgumentGraph) value;
    Stream<String> parts = Stream.of(
            graph.speakers().stream().map(speaker -> "speaker " + speaker.id()),
            graph.occasions().stream()
                .map(occasion -> "occasion " + occasion.id() + " " + occasion.participants()),
            graph.elements().stream().map(DebateSample::describe),
            graph.stances().stream().map(stance -> stance + " [" + stance.origin() + "]"))
        .flatMap(part -> part);
    return List.copyOf(parts.toList());
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(value.toString());
  }

  private static String describe(Element element) {
    if (element instanceof Claim claim) {
      return claim + (claim.credence().isPresent() ? " " + claim.credence() : "");
    }
    if (element instanceof Question question) {
      return question + question.addressee().map(to -> " to " + to).orElse("");
    }
    Relation relation = (Relation) element;
    return "%s: %s %s %s, weight %s [%s]"
        .formatted(
            relation.id(),
            relation.sources(),
            relation.kind(),
            relation.target(),
            relation.weight(),
            relation.origin());
  }
}
