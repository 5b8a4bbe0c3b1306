package org.argumentgraph.cycle;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.argumentgraph.Element;
import org.argumentgraph.internal.Network;

/** The elements of nodes, in the order of the graph. */
final class Places {
  private final Network network;
  private final Map<String, Integer> place = new HashMap<>();

  Places(Network network) {
    this.network = network;
  }

  ImmutableList<Element> elements(BitSet nodes) {
    if (place.isEmpty() && nodes.cardinality() > 1) {
      network.graph().elements().forEach(element -> place.put(element.id(), place.size()));
    }
    return nodes.stream()
        .<Element>mapToObj(
            node -> network.isStatement(node) ? network.claim(node) : network.relation(node))
        .sorted(Comparator.comparingInt(element -> place.getOrDefault(element.id(), 0)))
        .collect(ImmutableList.toImmutableList());
  }
}
