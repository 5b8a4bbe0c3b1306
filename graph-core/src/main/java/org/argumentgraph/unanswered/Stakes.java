package org.argumentgraph.unanswered;

import com.google.common.collect.Multimaps;
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
import org.argumentgraph.Relation;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Ways;
import org.argumentgraph.strength.Probe;
import org.argumentgraph.strength.Strengths;

/** How much hangs on an element. */
final class Stakes {
  private final ArgumentGraph graph;
  private final Network network;
  private final Strengths strengths;
  private final Ways ways;

  Stakes(Network network, Strengths strengths) {
    graph = network.graph();
    this.network = network;
    this.strengths = strengths;
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
        .mapToObj(ways::from)
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(way -> way.length))
        .map(way -> new Stake(network.claim(way[way.length - 1]), settled));
  }

  /** How high stakes are: root by root, since a probe of each takes memory. */
  Map<Stake, Double> swings(Collection<Stake> stakes) {
    Map<Stake, Double> swings = new HashMap<>();
    Multimaps.index(stakes, Stake::root).asMap().forEach((root, together) -> {
      Probe probe = strengths.probe(root.id());
      together.forEach(stake -> swings.computeIfAbsent(stake, one -> probe.swing(one.settled())));
    });
    return swings;
  }
}
