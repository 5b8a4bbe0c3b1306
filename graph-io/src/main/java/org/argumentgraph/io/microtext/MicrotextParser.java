package org.argumentgraph.io.microtext;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.microtext.Microtext.Edge;
import org.argumentgraph.io.microtext.Microtext.EdgeType;
import org.argumentgraph.io.microtext.Microtext.Joint;
import org.argumentgraph.io.microtext.Microtext.Part;
import org.argumentgraph.io.microtext.Microtext.Role;
import org.argumentgraph.io.microtext.Microtext.Segment;
import org.argumentgraph.io.microtext.Microtext.Unit;

/** Takes the parts of a microtext from XML, and goes on after each problem but broken syntax. */
final class MicrotextParser {
  private static final String ROOT = "arggraph";
  private static final int NONE = -1;

  private final String document;
  private final DocumentLimits limits;
  private final Problems problems;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Loss> losses = new ArrayList<>();
  /** How many elements are open. */
  private int depth;
  /** How many were open with the one that is left out with all that is in it. */
  private int leftOut = NONE;

  private String id = "";
  private String topic = "";
  private String stance = "";
  /** The segment that is open, and what stands in it; nothing outside of a segment. */
  private Optional<Attributes> segment = Optional.empty();

  private final StringBuilder text = new StringBuilder();

  MicrotextParser(String document, DocumentLimits limits, Problems problems) {
    this.document = document;
    this.limits = limits;
    this.problems = problems;
  }

  Microtext parse() {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(document));
      try {
        read(xml);
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      problems.add(
          e.getLocation() == null ? Place.WHOLE : place(e.getLocation()),
          "",
          "this is not well-formed XML: " + complaint(e),
          "mend the syntax");
    }
    return new Microtext(id, topic, stance, parts, losses);
  }

  /** A factory whose readers look for nothing outside of the text and replace no entities. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("other files are not read");
    });
    return factory;
  }

  /** What the parser complains of, without the place, which it repeats. */
  private static String complaint(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    return message
        .substring(message.indexOf('\n') + 1)
        .replaceFirst("^Message: ", "")
        .strip();
  }

  private static Place place(Location location) {
    return new Place(
        Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  /** Where the next event starts: a reader tells only where the present one ends. */
  private static Place next(XMLStreamReader xml) {
    Place end = place(xml.getLocation());
    // At the end of a text, the reader has gone past the bracket that ends it.
    return xml.isCharacters() && end.column() > 1 ? new Place(end.line(), end.column() - 1) : end;
  }

  /** Where the root starts, after what ends at an offset: blanks outside of it are no event. */
  private Place root(int offset) {
    int start = document.indexOf('<', Math.max(0, offset));
    return Place.after(document.substring(0, Math.max(0, start)));
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      Place start = next(xml);
      int offset = xml.getLocation().getCharacterOffset();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (depth > limits.depth()) {
            problems.add(
                start,
                "",
                "elements are nested deeper than " + limits.depth(),
                "put them side by side, or allow more with DocumentLimits");
            return;
          }
          start(Attributes.of(xml, depth == 1 ? root(offset) : start, problems));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth < leftOut) {
            leftOut = NONE;
          }
          if (depth == 1) {
            endSegment();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText(), start);
        case XMLStreamConstants.ENTITY_REFERENCE ->
          problems.add(
              start,
              "",
              "the entity &" + xml.getLocalName() + "; is not known here",
              "write the text that it stands for");
        case XMLStreamConstants.DTD ->
          losses.add(new Loss(start.line(), "", "the document type declaration is passed over"));
        default -> {
          // Comments and processing instructions say nothing of the debate.
        }
      }
    }
  }

  private void text(String characters, Place start) {
    if (segment.isPresent()) {
      text.append(characters);
    } else if (leftOut == NONE && !characters.isBlank()) {
      losses.add(new Loss(start.line(), "", "text that stands in no edu is left out"));
    }
  }

  private void start(Attributes element) {
    if (leftOut != NONE) {
      return;
    }
    if (depth == 1) {
      root(element);
      return;
    }
    if (depth == 2) {
      switch (element.name()) {
        case "edu" -> segment = Optional.of(element);
        case "joint" -> add(element, new Joint(element.required("id"), element.place()), "id");
        case "adu" -> unit(element);
        case "edge" -> edge(element);
        default -> leaveOut(element);
      }
    } else if (segment.isPresent()) {
      losses.add(element.loss("the element is left out, but its text is kept"));
    } else {
      leaveOut(element);
    }
  }

  private void leaveOut(Attributes element) {
    losses.add(element.loss("the element is left out with all that is in it"));
    leftOut = depth;
  }

  private void root(Attributes element) {
    id = element.get("id");
    topic = element.get("topic_id");
    stance = element.get("stance");
    if (!element.name().equals(ROOT)) {
      problems.add(
          element.place(),
          "",
          "the root is <" + element.name() + ">, not <" + ROOT + ">",
          "give a microtext in ARG XML; other formats have other readers");
    } else {
      element.required("id");
    }
    losses.addAll(element.unknown(Set.of("id", "topic_id", "stance")));
  }

  private void endSegment() {
    segment.ifPresent(element -> {
      String implicit = element.get("implicit");
      if (!implicit.isEmpty() && !implicit.equals("true") && !implicit.equals("false")) {
        element.problem("\"implicit\" is \"" + implicit + "\"", "write true or false");
      }
      add(
          element,
          new Segment(
              element.required("id"),
              text.toString().strip(),
              implicit.equals("true"),
              element.place()),
          "id",
          "implicit");
    });
    segment = Optional.empty();
    text.setLength(0);
  }

  private void unit(Attributes element) {
    Role role = element.choice("type", Role.values(), Role.PRO);
    add(element, new Unit(element.required("id"), role, element.place()), "id", "type");
  }

  private void edge(Attributes element) {
    EdgeType type = element.choice("type", EdgeType.values(), EdgeType.SEG);
    add(
        element,
        new Edge(
            element.required("id"),
            element.required("src"),
            element.required("trg"),
            type,
            element.place()),
        "id",
        "src",
        "trg",
        "type");
  }

  /** Adds a part under its id, which has to be new. */
  private void add(Attributes element, Part part, String... known) {
    losses.addAll(element.unknown(Set.of(known)));
    Part first = part.id().isEmpty() ? null : parts.putIfAbsent(part.id(), part);
    if (first != null) {
      element.problem(
          "the id \"" + part.id() + "\" is taken on line " + first.place().line(),
          "give each element an id of its own");
    }
  }

  /** Returns how a constant is written in a document. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
