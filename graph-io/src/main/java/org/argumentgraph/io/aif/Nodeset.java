package org.argumentgraph.io.aif;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.Speaker;

/**
 * An analysis in AIF, as it stands in a document.
 *
 * @param nodes its nodes, in their order
 * @param participants who takes part, by the names that locutions call them
 * @param persons who speaks, by the names of locutions
 */
record Nodeset(List<AifNode> nodes, List<Speaker> participants, Map<String, String> persons) {
  Nodeset {
    nodes = ImmutableList.copyOf(nodes);
    participants = ImmutableList.copyOf(participants);
    persons = ImmutableMap.copyOf(persons);
  }

  List<AifNode> nodes(NodeType type) {
    return nodes.stream().filter(node -> node.type() == type).toList();
  }
}
