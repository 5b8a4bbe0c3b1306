package org.argumentgraph.render;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Origin;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Debates to draw, and a look at what was drawn. */
final class Pictures {
  private Pictures() {}

  /** A thesis with a reply to it whose text is given. */
  static ArgumentGraph replyOf(String text) {
    return ArgumentGraph.builder("A debate")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .claim("thesis", "The thesis.", Origin.by("ann"))
        .claim("reply", text, Origin.by("ben"))
        .rebuttal("reply", "thesis")
        .build();
  }

  /** A thesis with so many replies, each with a reply of its own. */
  static ArgumentGraph ofSize(int claims) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("A debate of " + claims + " claims")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben");
    for (int i = 0; i < claims; i++) {
      builder.claim(
          "c" + i,
          "Claim number " + i + " says something about the matter.",
          Origin.by(i % 2 == 0 ? "ann" : "ben"));
      if (i > 0) {
        builder.rebuttal("c" + i, "c" + (i - 1) / 3);
      }
    }
    return builder.build();
  }

  static Document parse(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError("This is no XML: " + svg, e);
    }
  }

  static List<Element> elements(Document svg, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = svg.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
