package org.argumentgraph.io.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML by the parser of the platform. */
public final class Xml {
  private Xml() {}

  /** Returns the element that is the document; fails if it is not well-formed. */
  public static Element parse(String text) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(text, e);
    }
  }

  /** Returns the children of an element that have a name, with its prefix. */
  public static List<Element> children(Element parent, String name) {
    NodeList nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node instanceof Element && node.getNodeName().equals(name))
        .map(Element.class::cast)
        .toList();
  }

  /** Returns the only child of a name. */
  public static Element child(Element parent, String name) {
    List<Element> children = children(parent, name);
    if (children.size() != 1) {
      throw new AssertionError(children.size() + " elements " + name);
    }
    return children.get(0);
  }
}
