package org.argumentgraph.io.gexf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Network;
import org.argumentgraph.io.internal.NetworkAttribute;
import org.argumentgraph.io.internal.NetworkColors;
import org.argumentgraph.io.internal.XmlDocument;

/**
 * Writes debates as graphs in GEXF 1.3, laid out as the package says, with the colours of the
 * speakers.
 *
 * <p>What is left out is listed. Takes time and memory linear in the size of the debate. Immutable.
 */
public final class GexfWriter implements DebateWriter {
  private static final GexfWriter STANDARD = new GexfWriter();

  private GexfWriter() {}

  /**
   * Returns the writer.
   *
   * @return the writer
   */
  public static GexfWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a debate.
   *
   * @param debate the debate
   * @return the document, with what of the debate it does not hold
   */
  @Override
  public Conversion<String> write(ArgumentGraph debate) {
    Network network = new Network(debate);
    XmlDocument xml = new XmlDocument();
    new Pages(network, xml).write();
    List<Loss> losses = ImmutableList.<Loss>builder()
        .addAll(network.losses("GEXF"))
        .addAll(xml.losses())
        .build();
    return new Conversion<>(xml.finished(), losses);
  }

  /** Writes the elements of a document. */
  private record Pages(Network network, XmlDocument xml) {
    private static final String PART = "part";
    private static final ImmutableSet<NetworkAttribute> OF_NODES =
        Sets.immutableEnumSet(EnumSet.allOf(NetworkAttribute.class));
    /** The weight of an edge has a place of its own. */
    private static final ImmutableSet<NetworkAttribute> OF_EDGES =
        Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(NetworkAttribute.WEIGHT)));

    void write() {
      xml.begin(
          "gexf",
          "xmlns",
          "http://gexf.net/1.3",
          "xmlns:viz",
          "http://gexf.net/1.3/viz",
          "version",
          "1.3");
      xml.begin("meta").about("debate");
      xml.text("creator", "Argument Graph");
      xml.text("description", network.debate().title());
      xml.end();
      xml.begin("graph", "defaultedgetype", "directed", "mode", "static");
      xml.begin("attributes", "class", "node");
      OF_NODES.forEach(this::attribute);
      xml.end().begin("attributes", "class", "edge");
      OF_EDGES.forEach(this::attribute);
      attribute(PART, "string");
      xml.end();
      xml.begin("nodes");
      network.nodes().forEach(this::node);
      xml.end().begin("edges");
      network.edges().forEach(this::edge);
      xml.end().end().end();
    }

    private void attribute(NetworkAttribute attribute) {
      attribute(attribute.title(), lower(attribute.type()));
    }

    private void attribute(String title, String type) {
      xml.empty("attribute", "id", title, "title", title, "type", type);
    }

    private void node(Element element) {
      xml.about(lower(element.type()) + " " + element.id());
      xml.begin("node", "id", element.id(), "label", Network.label(element));
      values(element, OF_NODES);
      String size = "10.0";
      String color = NetworkColors.of(network.speaker(element)).strong();
      if (element instanceof Relation relation) {
        size = "5.0";
        color = NetworkColors.of(relation.kind());
      }
      xml.empty("viz:size", "value", size);
      color(color);
      xml.empty("viz:shape", "value", shape(element));
      xml.end();
    }

    private static String shape(Element element) {
      return switch (element.type()) {
        case CLAIM -> "disc";
        case QUESTION -> "triangle";
        case RELATION -> "diamond";
      };
    }

    private void edge(Network.Edge edge) {
      Relation relation = edge.relation();
      xml.about("relation " + relation.id());
      xml.begin(
          "edge",
          "id",
          edge.id(),
          "source",
          edge.source(),
          "target",
          edge.target(),
          "label",
          Network.label(edge),
          "kind",
          lower(relation.kind()),
          "weight",
          Double.toString(relation.weight()));
      if (edge.part() == Network.Part.WHOLE) {
        values(relation, OF_EDGES);
      } else {
        xml.begin("attvalues");
        value(NetworkAttribute.KIND.title(), lower(relation.kind()));
        value(PART, lower(edge.part()));
        xml.end();
      }
      color(NetworkColors.of(relation.kind()));
      xml.end();
    }

    private void values(Element element, Set<NetworkAttribute> attributes) {
      xml.begin("attvalues");
      for (NetworkAttribute attribute : attributes) {
        attribute.of(network, element).ifPresent(value -> value(attribute.title(), value));
      }
      xml.end();
    }

    private void value(String title, String value) {
      xml.empty("attvalue", "for", title, "value", value);
    }

    private void color(String color) {
      int rgb = Integer.parseInt(color.substring(1), 16);
      xml.empty(
          "viz:color",
          "r",
          Integer.toString(rgb >> 16),
          "g",
          Integer.toString(rgb >> 8 & 0xff),
          "b",
          Integer.toString(rgb & 0xff));
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }
}
