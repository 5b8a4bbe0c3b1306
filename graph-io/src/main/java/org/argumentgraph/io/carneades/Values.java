package org.argumentgraph.io.carneades;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.argumentgraph.io.internal.Entries;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Node.ScalarType;
import org.argumentgraph.io.internal.Problems;

/** Takes values out of mappings. Those of a wrong type are reported; nothing is as good as none. */
final class Values {
  /** A text, and where it stands. */
  record Word(String text, Place place) {}

  /** Something under its name. */
  record Named(String name, Node value, Place place) {}

  private final Problems problems;

  Values(Problems problems) {
    this.problems = problems;
  }

  /** Returns the value of a field, if there is one. */
  static Optional<Node> field(Node.Mapping mapping, String key) {
    int index = mapping.entries().find(key);
    return index == Entries.NOWHERE || isNothing(mapping.entries().get(index).value())
        ? Optional.empty()
        : Optional.of(mapping.entries().get(index).value());
  }

  static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.type() == ScalarType.NULL;
  }

  private void wrong(Node node, String subject, String field, String expected, String remedy) {
    problems.add(
        node.place(),
        subject,
        (field.isEmpty() ? "it" : "\"" + field + "\"") + " is " + node.kind() + ", not " + expected,
        remedy);
  }

  /** A text, as which every number counts too. */
  Optional<Word> word(Node node, String subject, String field) {
    if (node instanceof Node.Scalar scalar && scalar.type() != ScalarType.NULL) {
      return Optional.of(new Word(scalar.text().strip(), scalar.place()));
    }
    wrong(node, subject, field, "a text", "write a text");
    return Optional.empty();
  }

  Optional<Word> word(Node.Mapping mapping, String field, String subject) {
    return field(mapping, field).flatMap(node -> word(node, subject, field));
  }

  /** One text or a list of texts. */
  List<Word> words(Node.Mapping mapping, String field, String subject) {
    Optional<Node> node = field(mapping, field);
    return node.isEmpty() ? List.of() : words(node.get(), field, subject);
  }

  private List<Word> words(Node node, String field, String subject) {
    List<Node> items =
        node instanceof Node.Sequence sequence ? sequence.items() : ImmutableList.of(node);
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    items.forEach(item -> word(item, subject, field).ifPresent(words::add));
    return words.build();
  }

  /** A list of texts, or texts by the names of their roles; those without a role have none. */
  List<Named> roles(Node.Mapping mapping, String field, String subject) {
    ImmutableList.Builder<Named> roles = ImmutableList.builder();
    Optional<Node> node = field(mapping, field);
    if (node.isPresent() && node.get() instanceof Node.Mapping named) {
      for (Node.Entry entry : named.entries()) {
        roles.add(new Named(entry.key(), entry.value(), entry.value().place()));
      }
    } else if (node.isPresent()) {
      List<Node> items = node.get() instanceof Node.Sequence sequence
          ? sequence.items()
          : ImmutableList.of(node.get());
      items.forEach(item -> roles.add(new Named("", item, item.place())));
    }
    return roles.build();
  }

  OptionalDouble number(Node.Mapping mapping, String field, String subject) {
    Optional<Node> node = field(mapping, field);
    if (node.isEmpty()) {
      return OptionalDouble.empty();
    }
    if (node.get() instanceof Node.Scalar scalar && scalar.type() == ScalarType.NUMBER) {
      try {
        return OptionalDouble.of(Double.parseDouble(scalar.text()));
      } catch (NumberFormatException e) {
        wrong(scalar, subject, field, "a decimal number", "write it as 0.5");
        return OptionalDouble.empty();
      }
    }
    wrong(node.get(), subject, field, "a number", "write it as 0.5");
    return OptionalDouble.empty();
  }

  /** Whether a field says yes, be it as a truth value or as the number 1. */
  boolean flag(Node.Mapping mapping, String field, String subject) {
    Optional<Node> node = field(mapping, field);
    if (node.isEmpty()) {
      return false;
    }
    if (node.get() instanceof Node.Scalar scalar && scalar.type() != ScalarType.STRING) {
      return scalar.text().equals("true") || scalar.text().equals("1");
    }
    wrong(node.get(), subject, field, "true or false", "write true or leave the field out");
    return false;
  }

  /** A mapping in a field, which is empty if there is none. */
  Node.Mapping mapping(Node.Mapping mapping, String field, String subject) {
    Optional<Node> node = field(mapping, field);
    if (node.isPresent() && node.get() instanceof Node.Mapping inner) {
      return inner;
    }
    node.ifPresent(other -> wrong(other, subject, field, "a mapping", "give its fields by name"));
    return new Node.Mapping(new Entries(), mapping.place());
  }

  /** What a section lists by name, be it as a mapping or as a list of mappings with ids. */
  List<Named> named(Node.Mapping document, String section, String what) {
    Optional<Node> node = field(document, section);
    ImmutableList.Builder<Named> named = ImmutableList.builder();
    if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        named.add(new Named(entry.key().strip(), entry.value(), entry.keyPlace()));
      }
    } else if (node.isPresent() && node.get() instanceof Node.Sequence sequence) {
      int number = 0;
      for (Node item : sequence.items()) {
        String subject = what + " " + ++number;
        Optional<Word> id =
            item instanceof Node.Mapping fields ? word(fields, "id", subject) : Optional.empty();
        if (id.isPresent()) {
          named.add(new Named(id.get().text(), item, item.place()));
        } else {
          problems.add(item.place(), subject, "it has no name", "give it an \"id\"");
        }
      }
    } else {
      node.ifPresent(
          other -> wrong(other, "", section, "a mapping", "give each " + what + " under its name"));
    }
    return named.build();
  }

  /** The fields of something named; if it has none, that is reported. */
  Optional<Node.Mapping> fields(Named named, String subject) {
    if (named.value() instanceof Node.Mapping mapping) {
      return Optional.of(mapping);
    }
    wrong(named.value(), subject, "", "a mapping", "give its fields by name");
    return Optional.empty();
  }
}
