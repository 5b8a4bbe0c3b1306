package org.argumentgraph.io.microtext;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamReader;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;

/** The attributes of an element. What is wrong with them is reported. */
record Attributes(String name, Map<String, String> values, Place place, Problems problems) {
  /** Those of an element that the reader has come to, which starts at a place. */
  static Attributes of(XMLStreamReader xml, Place place, Problems problems) {
    ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      values.put(xml.getAttributeName(i).toString(), xml.getAttributeValue(i).strip());
    }
    return new Attributes(xml.getLocalName(), values.buildKeepingLast(), place, problems);
  }

  private String subject() {
    String id = get("id");
    return id.isEmpty() ? name : name + " " + id;
  }

  void problem(String message, String remedy) {
    problems.add(place, subject(), message, remedy);
  }

  Loss loss(String message) {
    return new Loss(place.line(), subject(), message);
  }

  /** The value of an attribute; empty if there is none. */
  String get(String attribute) {
    return values.getOrDefault(attribute, "");
  }

  /** The value of an attribute; if it is empty, that is reported. */
  String required(String attribute) {
    String value = get(attribute);
    if (value.isEmpty()) {
      problem("\"" + attribute + "\" is missing", "add it");
    }
    return value;
  }

  /** The constant that an attribute names; if it names none, that is reported. */
  <E extends Enum<E>> E choice(String attribute, E[] constants, E otherwise) {
    String value = required(attribute);
    for (E constant : constants) {
      if (MicrotextParser.word(constant).equals(value)) {
        return constant;
      }
    }
    if (!value.isEmpty()) {
      problem(
          "\"" + attribute + "\" is \"" + value + "\"",
          "write one of "
              + Arrays.stream(constants)
                  .map(MicrotextParser::word)
                  .collect(Collectors.joining(", ")));
    }
    return otherwise;
  }

  /** The loss of each attribute that is not known. */
  List<Loss> unknown(Collection<String> known) {
    return values.keySet().stream()
        .filter(attribute -> !known.contains(attribute))
        .map(attribute -> loss("the attribute " + attribute + " is left out"))
        .toList();
  }
}
