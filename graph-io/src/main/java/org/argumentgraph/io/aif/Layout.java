package org.argumentgraph.io.aif;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where OVA3 draws the nodes: a column for each type, so that nothing hides anything else. */
final class Layout {
  private static final int WIDTH = 250;
  private static final int HEIGHT = 90;

  private Layout() {}

  static Map<String, Object> of(NodesetTree tree) {
    List<NodeType> columns = List.of(NodeType.values());
    Map<NodeType, Integer> rows = new EnumMap<>(NodeType.class);
    List<Map<String, Object>> nodes = new ArrayList<>();
    for (Map<String, Object> node : tree.nodes()) {
      NodeType type = NodeType.valueOf(requireNonNull(node.get("type")).toString());
      Map<String, Object> place = new LinkedHashMap<>();
      place.put("nodeID", requireNonNull(node.get("nodeID")));
      place.put("visible", true);
      place.put("x", WIDTH * columns.indexOf(type));
      place.put("y", HEIGHT * rows.merge(type, 1, Integer::sum));
      place.put("timestamp", "");
      nodes.add(place);
    }
    List<Map<String, Object>> edges = new ArrayList<>();
    for (Map<String, Object> edge : tree.edges()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("fromID", requireNonNull(edge.get("fromID")));
      line.put("toID", requireNonNull(edge.get("toID")));
      line.put("visible", true);
      edges.add(line);
    }
    Map<String, Object> layout = new LinkedHashMap<>();
    layout.put("firstname", "");
    layout.put("surname", "");
    layout.put("url", "");
    layout.put("nodes", nodes);
    layout.put("edges", edges);
    return layout;
  }
}
