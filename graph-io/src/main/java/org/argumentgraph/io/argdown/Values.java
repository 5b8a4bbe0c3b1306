package org.argumentgraph.io.argdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.ScalarType;

/** Turns values of data into those of a document of this library. */
final class Values {
  private Values() {}

  /** Returns any value as maps, lists and scalars. It is as deep as the limits allow. */
  static Object of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      Map<String, Object> map = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> map.put(entry.key(), of(entry.value())));
      return map;
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> list = new ArrayList<>();
      sequence.items().forEach(item -> list.add(of(item)));
      return list;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.type()) {
      case STRING -> scalar.text();
      case BOOLEAN -> Boolean.valueOf(scalar.text());
      case NUMBER -> number(scalar).<Object>map(number -> number).orElse(scalar.text());
      // In the place of nothing, a list is what no field accepts.
      case NULL -> List.of(List.of());
    };
  }

  /** Returns a text that is more than spaces. */
  static Optional<String> text(Node node) {
    return filled(node).filter(text -> !text.isBlank());
  }

  /** Returns a text, which may consist of spaces. */
  static Optional<String> filled(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.STRING
        ? Optional.of(scalar.text()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** Returns a text, or what a number or a truth value looks like. */
  static Optional<String> word(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() != ScalarType.NULL
        ? Optional.of(scalar.text()).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  /** Returns a number. */
  static Optional<BigDecimal> number(Node node) {
    if (node instanceof Node.Scalar scalar
        && scalar.type() == ScalarType.NUMBER
        && scalar.text().length() < 30) {
      try {
        return Optional.of(new BigDecimal(scalar.text()));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns a text as a list of one, or a list of texts. */
  static Optional<List<String>> texts(Node node) {
    if (!(node instanceof Node.Sequence sequence)) {
      return text(node).map(List::of);
    }
    List<String> texts =
        sequence.items().stream().flatMap(item -> text(item).stream()).toList();
    return texts.size() == sequence.items().size() ? Optional.of(texts) : Optional.empty();
  }
}
