package org.argumentgraph.io.graphml;

import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.internal.Network;
import org.argumentgraph.io.internal.NetworkColors;
import org.argumentgraph.io.internal.XmlDocument;

/**
 * Says how yEd draws nodes and edges. The nodes stand in rows, so that none hides another until
 * somebody lets yEd lay them out.
 */
final class YedGraphics {
  private static final String OF_NODES = "n-graphics";
  private static final String OF_EDGES = "e-graphics";
  private static final int WIDTH = 220;
  private static final int GAP = 40;
  private static final int LINE_HEIGHT = 17;
  private static final int CHARACTERS_IN_LINE = 30;

  private final XmlDocument xml;
  private final Network network;
  private final int columns;
  private int column;
  private int top;
  private int bottom;

  YedGraphics(XmlDocument xml, Network network) {
    this.xml = xml;
    this.network = network;
    columns = (int) Math.ceil(Math.sqrt(network.nodes().size()));
  }

  void keys() {
    xml.empty("key", "id", OF_NODES, "for", "node", "yfiles.type", "nodegraphics");
    xml.empty("key", "id", OF_EDGES, "for", "edge", "yfiles.type", "edgegraphics");
  }

  void node(Element element) {
    NetworkColors colors = NetworkColors.of(network.speaker(element));
    String label = Network.label(element);
    xml.begin("data", "key", OF_NODES).begin("y:ShapeNode");
    place(height(label), element instanceof Relation ? WIDTH / 2 : WIDTH);
    xml.empty("y:Fill", "color", colors.tint(), "transparent", "false");
    xml.empty("y:BorderStyle", "color", border(element, colors), "type", "line", "width", "1.5");
    xml.text(
        "y:NodeLabel",
        label,
        "alignment",
        "center",
        "autoSizePolicy",
        "node_size",
        "configuration",
        "CroppingLabel",
        "fontFamily",
        "Dialog",
        "fontSize",
        "12",
        "modelName",
        "internal",
        "modelPosition",
        "c",
        "textColor",
        "#000000",
        "xml:space",
        "preserve");
    xml.empty("y:Shape", "type", shape(element));
    xml.end().end();
  }

  private static String border(Element element, NetworkColors colors) {
    return element instanceof Relation relation
        ? NetworkColors.of(relation.kind())
        : colors.strong();
  }

  private static String shape(Element element) {
    return switch (element.type()) {
      case CLAIM -> "roundrectangle";
      case QUESTION -> "hexagon";
      case RELATION -> "ellipse";
    };
  }

  /** An estimate, so that a text has room. */
  private static int height(String label) {
    int lines = 1 + label.length() / CHARACTERS_IN_LINE + (int) label.lines().count();
    return 2 * LINE_HEIGHT + Math.min(lines, 100) * LINE_HEIGHT;
  }

  private void place(int height, int width) {
    if (column == columns) {
      column = 0;
      top = bottom + GAP;
    }
    xml.empty(
        "y:Geometry",
        "height",
        height + ".0",
        "width",
        width + ".0",
        "x",
        column * (WIDTH + GAP) + ".0",
        "y",
        top + ".0");
    column++;
    bottom = Math.max(bottom, top + height);
  }

  void edge(Network.Edge edge) {
    RelationKind kind = edge.relation().kind();
    String label = Network.label(edge);
    xml.begin("data", "key", OF_EDGES).begin("y:PolyLineEdge");
    xml.empty("y:LineStyle", "color", NetworkColors.of(kind), "type", line(kind), "width", "1.5");
    String head = edge.part() == Network.Part.PREMISE ? "none" : head(kind);
    xml.empty("y:Arrows", "source", kind.symmetric() ? head : "none", "target", head);
    if (!label.isEmpty()) {
      xml.text("y:EdgeLabel", label, "fontSize", "10", "textColor", NetworkColors.of(kind));
    }
    xml.empty("y:BendStyle", "smoothed", "false");
    xml.end().end();
  }

  private static String line(RelationKind kind) {
    return switch (kind) {
      case UNDERCUT, QUALIFICATION -> "dashed";
      case CHALLENGE -> "dotted";
      default -> "line";
    };
  }

  private static String head(RelationKind kind) {
    return switch (kind) {
      case SUPPORT -> "standard";
      case REBUTTAL, CONTRADICTION -> "t_shape";
      case UNDERCUT -> "white_diamond";
      case QUALIFICATION -> "transparent_circle";
      case CHALLENGE, ANSWER -> "plain";
      case RESTATEMENT -> "none";
    };
  }
}
