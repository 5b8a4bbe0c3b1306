package org.argumentgraph.unanswered;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Progress;
import org.argumentgraph.Relation;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Ways;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.WhatIf;

/** How much hangs on an element. */
final class Stakes {
  private final ArgumentGraph graph;
  private final Network network;
  private final Strengths strengths;
  private final Ways ways;
  private final Progress progress;

  Stakes(Network network, Strengths strengths, Progress progress) {
    graph = network.graph();
    this.network = network;
    this.strengths = strengths;
    this.progress = progress;
    ways = Ways.to(
        network,
        network.roots().stream().mapToInt(root -> network.statement(root.id())).toArray());
  }

  /** What is at stake: how far settling something moves the root that is nearest to it. */
  record Stake(Claim root, String settled) {}

  /**
   * A question has the stake of what it challenges or, where that bears on nothing, of what answers
   * it.
   */
  Optional<Stake> of(Element element) {
    Stream<String> settled = element.type() == ElementType.QUESTION
        ? Stream.concat(
            graph.relationsFrom(element.id()).stream().map(Relation::target),
            graph.relationsTo(element.id()).stream().flatMap(answer -> answer.sources().stream()))
        : Stream.of(element.id());
    return settled
        .filter(id -> network.nodes(id).length > 0)
        .map(this::nearest)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Stake> nearest(String settled) {
    return Arrays.stream(network.nodes(settled))
        .filter(ways::leadFrom)
        .boxed()
        .min(Comparator.comparingInt(ways::length))
        .map(node -> new Stake(network.claim(ways.end(node)), settled));
  }

  /**
   * How high stakes are, by what would be settled, until so many strengths were worked out: the
   * first ones, and of the others nothing.
   */
  Map<String, Double> swings(Collection<Stake> stakes, long stepLimit) {
    Map<String, Double> swings = new HashMap<>();
    if (!stakes.isEmpty()) {
      WhatIf whatIf = strengths.whatIf();
      Work work = new Work(progress, "what is at stake", stakes.size());
      for (Stake stake : stakes) {
        if (whatIf.steps() < stepLimit) {
          swings.computeIfAbsent(
              stake.settled(), settled -> whatIf.swing(settled, stake.root().id()));
        }
        work.advance(1);
      }
    }
    return swings;
  }
}
