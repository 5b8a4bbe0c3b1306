package org.argumentgraph.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.argumentgraph.io.document.Node.Entry;
import org.argumentgraph.io.document.Node.Place;
import org.argumentgraph.io.document.Node.ScalarType;

/**
 * The fields of one mapping, taken one by one: each is checked for its type, reported if it is
 * wrong, and remembered with its place. What nobody took is reported at the end.
 */
final class Fields {
  private final Node.Mapping mapping;
  private final String subject;
  private final Problems problems;
  private final Places places;
  private final Set<String> taken = new HashSet<>();
  private final List<String> known = new ArrayList<>();

  Fields(Node.Mapping mapping, String subject, Problems problems, Places places) {
    this.mapping = mapping;
    this.subject = subject;
    this.problems = problems;
    this.places = places;
    places.put(subject, mapping.place());
  }

  String subject() {
    return subject;
  }

  Place place() {
    return mapping.place();
  }

  Place placeOf(String field) {
    Entry entry = mapping.entries().get(field);
    return entry == null ? mapping.place() : entry.value().place();
  }

  boolean has(String field) {
    return mapping.entries().containsKey(field);
  }

  /** Lists fields among those that are known here. */
  void allow(Iterable<String> fields) {
    fields.forEach(known::add);
  }

  private Optional<Node> take(String field) {
    known.add(field);
    Entry entry = mapping.entries().get(field);
    if (entry == null) {
      return Optional.empty();
    }
    taken.add(field);
    places.put(subject, field, entry.value().place());
    return Optional.of(entry.value());
  }

  private void wrong(Node node, String field, String expected, String remedy) {
    problems.add(
        node.place(), subject, "\"" + field + "\" is " + node.kind() + ", not " + expected, remedy);
  }

  /** A text that may be left out, but is not empty. */
  Optional<String> text(String field) {
    Optional<String> text = anyText(field);
    if (text.isPresent() && text.get().isEmpty()) {
      problems.add(
          placeOf(field),
          subject,
          "\"" + field + "\" is empty",
          "write it, or leave the field out");
      return Optional.empty();
    }
    return text;
  }

  private Optional<String> anyText(String field) {
    return take(field).flatMap(node -> textOf(node, field));
  }

  /**
   * A text that has to be there; the empty one in its place where it is missing or wrong, which has
   * then been reported.
   */
  String requiredText(String field) {
    demand(field, "add it");
    return anyText(field).orElse(MISSING);
  }

  /** A whole number that has to be there; empty if it is missing or wrong, which was reported. */
  OptionalInt requiredWholeNumber(String field, String remedy) {
    demand(field, remedy);
    return wholeNumber(field);
  }

  private void demand(String field, String remedy) {
    if (!has(field)) {
      problems.add(mapping.place(), subject, "\"" + field + "\" is missing", remedy);
    }
  }

  /**
   * Stands for what is missing and has been reported, so that it is not reported again as empty.
   */
  static final String MISSING = "?";

  private Optional<String> textOf(Node node, String field) {
    if (node instanceof Node.Scalar scalar && scalar.type() == ScalarType.STRING) {
      return Optional.of(scalar.text());
    }
    String remedy = node instanceof Node.Scalar scalar && scalar.type() != ScalarType.NULL
        ? "put it in quotes: \"" + scalar.text() + "\""
        : "write a text, or leave the field out";
    wrong(node, field, ScalarType.STRING.kind(), remedy);
    return Optional.empty();
  }

  /** One text or a list of texts. */
  List<String> texts(String field) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node> items =
        node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (Node item : items) {
      textOf(item, field).ifPresent(text -> {
        places.put(subject, field, text, item.place());
        texts.add(text);
      });
    }
    return texts.build();
  }

  OptionalDouble number(String field) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (node.get() instanceof Node.Scalar scalar && scalar.type() == ScalarType.NUMBER) {
      try {
        return OptionalDouble.of(Double.parseDouble(scalar.text()));
      } catch (NumberFormatException e) {
        wrong(scalar, field, "a decimal number", "write it as 0.5");
        return OptionalDouble.empty();
      }
    }
    wrong(
        node.get(), field, ScalarType.NUMBER.kind(), "write a number without quotes, such as 0.5");
    return OptionalDouble.empty();
  }

  OptionalInt wholeNumber(String field) {
    Optional<Node> node = take(field);
    return node.isEmpty() ? OptionalInt.empty() : wholeNumberOf(node.get(), field);
  }

  private OptionalInt wholeNumberOf(Node node, String field) {
    if (node instanceof Node.Scalar scalar && scalar.type() == ScalarType.NUMBER) {
      try {
        return OptionalInt.of(Integer.parseInt(scalar.text()));
      } catch (NumberFormatException e) {
        wrong(scalar, field, "a whole number", "write it as 12");
        return OptionalInt.empty();
      }
    }
    wrong(node, field, "a whole number", "write it as 12");
    return OptionalInt.empty();
  }

  boolean flag(String field) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      return false;
    }
    if (node.get() instanceof Node.Scalar scalar && scalar.type() == ScalarType.BOOLEAN) {
      return Boolean.parseBoolean(scalar.text());
    }
    wrong(node.get(), field, ScalarType.BOOLEAN.kind(), "write true or leave the field out");
    return false;
  }

  /** A mapping, or a whole number that stands for one of which only the given field is said. */
  Optional<Fields> mapping(String field, String abbreviated) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof Node.Mapping inner) {
      return Optional.of(new Fields(inner, subject, problems, places));
    }
    if (node.get() instanceof Node.Scalar scalar && scalar.type() == ScalarType.NUMBER) {
      Entry entry = new Entry(scalar, scalar.place());
      return Optional.of(new Fields(
          new Node.Mapping(ImmutableMap.of(abbreviated, entry), scalar.place()),
          subject,
          problems,
          places));
    }
    wrong(
        node.get(), field, "a mapping or a whole number", "write it as {" + abbreviated + ": 12}");
    return Optional.empty();
  }

  /** A list of mappings. */
  List<Fields> mappings(String field, String what) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof Node.Sequence sequence)) {
      wrong(
          node.get(),
          field,
          "a list",
          "begin each " + what + " with a dash, or put brackets around all");
      return List.of();
    }
    ImmutableList.Builder<Fields> mappings = ImmutableList.builder();
    int number = 0;
    for (Node item : sequence.items()) {
      number++;
      if (item instanceof Node.Mapping inner) {
        mappings.add(new Fields(inner, what + " " + idOf(inner, number), problems, places));
      } else {
        problems.add(
            item.place(),
            what + " " + number,
            "it is " + item.kind() + ", not a mapping",
            "give its fields by name");
      }
    }
    return mappings.build();
  }

  /** What to call an item by: its id, or its number. */
  private static String idOf(Node.Mapping item, int number) {
    Entry id = item.entries().get("id");
    return id != null
            && id.value() instanceof Node.Scalar scalar
            && scalar.type() == ScalarType.STRING
        ? scalar.text()
        : String.valueOf(number);
  }

  void reportUnknown() {
    mapping.entries().forEach((field, entry) -> {
      if (!taken.contains(field)) {
        problems.add(
            entry.keyPlace(),
            subject,
            "there is no field \"" + field + "\" here",
            "use one of " + String.join(", ", known));
      }
    });
  }
}
