package org.argumentgraph.io.internal;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.argumentgraph.io.conversion.Loss;

/**
 * Writes XML, indented, that is well-formed and read back exactly whatever the texts: of what XML
 * cannot hold, control characters for the most part, U+FFFD stands in its place.
 */
public final class XmlDocument {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
  private static final int REPLACEMENT = 0xFFFD;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> garbled = new LinkedHashSet<>();
  private String subject = "";

  /** Begins a document. */
  public XmlDocument() {
    try {
      writer = FACTORY.createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
  }

  private static IllegalStateException unexpected(XMLStreamException e) {
    return new IllegalStateException("A text can be written to", e);
  }

  /** Says what the following is about, for the losses. */
  public XmlDocument about(String nextSubject) {
    subject = nextSubject;
    return this;
  }

  /** Begins an element with attributes, given by name and value in turn. */
  public XmlDocument begin(String element, String... attributes) {
    try {
      newLine();
      writer.writeStartElement(element);
      attributes(attributes);
      open.push(element);
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    return this;
  }

  /** Ends the element that was begun last. */
  public XmlDocument end() {
    try {
      open.pop();
      newLine();
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    return this;
  }

  /** Writes an element with nothing in it. */
  public XmlDocument empty(String element, String... attributes) {
    try {
      newLine();
      writer.writeEmptyElement(element);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    return this;
  }

  /** Writes an element with a text in it. */
  public XmlDocument text(String element, String content, String... attributes) {
    try {
      newLine();
      writer.writeStartElement(element);
      attributes(attributes);
      writer.writeCharacters(allowed(content));
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    return this;
  }

  /** Returns the document, all of whose elements have ended. */
  public String finished() {
    try {
      writer.writeEndDocument();
      writer.close();
    } catch (XMLStreamException e) {
      throw unexpected(e);
    }
    return withWhitespace(text.toString()) + "\n";
  }

  /** Returns where characters had to be replaced. */
  public List<Loss> losses() {
    return garbled.stream()
        .map(garbledSubject -> Loss.of(
            garbledSubject, "control characters are replaced, since XML has no place for them"))
        .toList();
  }

  private void newLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(open.size()));
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private String allowed(String value) {
    if (value.codePoints().allMatch(XmlDocument::isAllowed)) {
      return value;
    }
    garbled.add(subject);
    StringBuilder allowed = new StringBuilder(value.length());
    value
        .codePoints()
        .forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
    return allowed.toString();
  }

  /**
   * Writes white space as references where it would be read as something else: line breaks and tabs
   * in attributes, which stand between angle brackets, and carriage returns anywhere. All other
   * angle brackets have been escaped.
   */
  private static String withWhitespace(String xml) {
    StringBuilder exact = new StringBuilder(xml.length() + 16);
    boolean inTag = false;
    for (int i = 0; i < xml.length(); i++) {
      char c = xml.charAt(i);
      inTag = c == '<' || (inTag && c != '>');
      if (c == '\r' || (inTag && (c == '\n' || c == '\t'))) {
        exact.append("&#").append((int) c).append(';');
      } else {
        exact.append(c);
      }
    }
    return exact.toString();
  }

  /** By XML 1.0, production 2. */
  private static boolean isAllowed(int point) {
    boolean isControl = point < ' ' && point != '\t' && point != '\n' && point != '\r';
    boolean isSurrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return !isControl && !isSurrogate && point != 0xFFFE && point != 0xFFFF;
  }
}
