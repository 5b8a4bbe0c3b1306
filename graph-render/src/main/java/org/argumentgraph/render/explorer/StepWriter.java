package org.argumentgraph.render.explorer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.DoubleCrux;
import org.argumentgraph.cycle.Cycle;
import org.argumentgraph.unanswered.UnansweredPoint;

/** Puts findings into words. */
final class StepWriter {
  private final ArgumentGraph graph;

  StepWriter(ArgumentGraph graph) {
    this.graph = graph;
  }

  Step step(Crux crux) {
    String moves = crux.claims().size() == 1
        ? "Settled either way, this moves"
        : "Settled one way and another, these together move";
    String verdict =
        crux.decisive() ? "which changes the verdict" : "which does not change the verdict";
    String dispute = crux.disputedBy().isEmpty()
        ? "Nobody disputes it."
        : "Disputed by " + names(crux.disputedBy()) + ".";
    return new Step(
        String.format(
            Locale.ROOT,
            "%s the thesis “%s” by %.2f, %s. %s",
            moves,
            crux.root().text(),
            Math.abs(crux.swing()),
            verdict,
            dispute),
        crux.claims().stream().map(Claim::id).collect(toImmutableList()),
        ImmutableList.copyOf(crux.path().ids()));
  }

  Step step(DoubleCrux crux) {
    return new Step(
        "Would %s on “%s”: %s is for it and %s against, and each would %s after a change of mind about this."
            .formatted(
                crux.decisive() ? "change two minds" : "bring two minds together",
                crux.root().text(),
                names(List.of(crux.proponent())),
                names(List.of(crux.opponent())),
                crux.decisive() ? "think otherwise" : "come nearer to the other"),
        ImmutableList.of(crux.claim().id()),
        ImmutableList.of(crux.claim().id(), crux.root().id()));
  }

  Step step(UnansweredPoint point) {
    String to = point.to().map(id -> " to " + names(List.of(id))).orElse("");
    String where =
        point.occasion().map(occasion -> " (" + occasion.title() + ")").orElse("");
    String stake = point.swing().isPresent() && point.root().isPresent()
        ? String.format(
            Locale.ROOT,
            " It moves “%s” by %.2f.",
            point.root().orElseThrow().text(),
            Math.abs(point.swing().getAsDouble()))
        : "";
    return new Step(
        "A reply is owed by %s%s%s: %s.%s"
            .formatted(names(point.owedBy()), to, where, point.reason().label(), stake),
        ImmutableList.of(point.element().id()),
        ImmutableList.of());
  }

  Step step(Cycle cycle) {
    String kind = switch (cycle.kind()) {
      case CONTRADICTION -> "Followed through, this argues against itself";
      case STANDOFF -> "A standoff: each side stands if the other falls";
      case CIRCULAR_REASONING -> "Circular: this is among its own reasons";
      case SELF_CONTRADICTION -> "Commitments that contradict each other";
    };
    String whose =
        cycle.speaker().map(id -> ", all of it " + names(List.of(id)) + "’s").orElse("");
    return new Step(
        kind + whose + ".",
        cycle.elements().elements().stream()
            .filter(Claim.class::isInstance)
            .map(claim -> claim.id())
            .collect(toImmutableList()),
        ImmutableList.copyOf(cycle.elements().ids()));
  }

  private String names(Collection<String> speakers) {
    return speakers.stream()
        .map(id -> graph.speaker(id).name())
        .collect(Collectors.joining(" and "));
  }
}
