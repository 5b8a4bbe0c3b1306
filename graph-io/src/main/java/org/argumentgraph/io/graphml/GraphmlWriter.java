package org.argumentgraph.io.graphml;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Network;
import org.argumentgraph.io.internal.NetworkAttribute;
import org.argumentgraph.io.internal.XmlDocument;

/**
 * Writes debates as graphs in GraphML, laid out as the package says, with the extensions of yEd.
 *
 * <p>What is left out is listed. Takes time and memory linear in the size of the debate. Immutable.
 */
public final class GraphmlWriter implements DebateWriter {
  private static final GraphmlWriter STANDARD = new GraphmlWriter();

  private GraphmlWriter() {}

  /**
   * Returns the writer.
   *
   * @return the writer
   */
  public static GraphmlWriter standard() {
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
        .addAll(network.losses("GraphML"))
        .addAll(xml.losses())
        .build();
    return new Conversion<>(xml.finished(), losses);
  }

  /** Writes the elements of a document. */
  private static final class Pages {
    private final Network network;
    private final XmlDocument xml;
    private final YedGraphics graphics;
    private final Map<String, String> ids = new HashMap<>();

    Pages(Network network, XmlDocument xml) {
      this.network = network;
      this.xml = xml;
      graphics = new YedGraphics(xml, network);
      for (Element node : network.nodes()) {
        ids.put(node.id(), "n" + ids.size());
      }
    }

    void write() {
      xml.begin(
          "graphml",
          "xmlns",
          "http://graphml.graphdrawing.org/xmlns",
          "xmlns:xsi",
          "http://www.w3.org/2001/XMLSchema-instance",
          "xmlns:y",
          "http://www.yworks.com/xml/graphml",
          "xsi:schemaLocation",
          "http://graphml.graphdrawing.org/xmlns "
              + "http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd");
      key("graph", "title", "string");
      keys("node");
      keys("edge");
      key("edge", "part", "string");
      graphics.keys();
      xml.begin("graph", "id", "G", "edgedefault", "directed").about("debate");
      data("graph", "title", network.debate().title());
      network.nodes().forEach(this::node);
      int number = 0;
      for (Network.Edge edge : network.edges()) {
        edge(edge, "e" + number);
        number++;
      }
      xml.end().end();
    }

    private void keys(String owner) {
      key(owner, "label", "string");
      for (NetworkAttribute attribute : NetworkAttribute.values()) {
        String type = switch (attribute.type()) {
          case STRING -> "string";
          case INTEGER -> "int";
          case DOUBLE -> "double";
          case BOOLEAN -> "boolean";
        };
        key(owner, attribute.title(), type);
      }
    }

    private void key(String owner, String title, String type) {
      xml.empty(
          "key", "id", keyId(owner, title), "for", owner, "attr.name", title, "attr.type", type);
    }

    private static String keyId(String owner, String title) {
      return owner.charAt(0) + "-" + title;
    }

    private void node(Element element) {
      xml.about(lower(element.type()) + " " + element.id());
      xml.begin("node", "id", ids.getOrDefault(element.id(), ""));
      data("node", "label", Network.label(element));
      attributes("node", element);
      graphics.node(element);
      xml.end();
    }

    private void edge(Network.Edge edge, String id) {
      Relation relation = edge.relation();
      xml.about("relation " + relation.id());
      xml.begin(
          "edge",
          "id",
          id,
          "source",
          ids.getOrDefault(edge.source(), ""),
          "target",
          ids.getOrDefault(edge.target(), ""));
      if (edge.part() == Network.Part.WHOLE) {
        data("edge", "label", Network.label(edge));
        attributes("edge", relation);
      } else {
        data("edge", NetworkAttribute.KIND.title(), lower(relation.kind()));
        data("edge", "part", lower(edge.part()));
      }
      graphics.edge(edge);
      xml.end();
    }

    private void attributes(String owner, Element element) {
      for (NetworkAttribute attribute : NetworkAttribute.values()) {
        attribute.of(network, element).ifPresent(value -> data(owner, attribute.title(), value));
      }
    }

    private void data(String owner, String title, String value) {
      xml.text("data", value, "key", keyId(owner, title));
    }

    private static String lower(Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
  }
}
