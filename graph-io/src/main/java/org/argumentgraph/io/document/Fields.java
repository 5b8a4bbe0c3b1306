package org.argumentgraph.io.document;

import static org.argumentgraph.io.internal.Entries.NOWHERE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.argumentgraph.io.internal.Entries;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Entry;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Node.ScalarType;
import org.argumentgraph.io.internal.Problems;

/**
 * The fields of one mapping, taken one by one: each is checked for its type and reported if it is
 * wrong. What nobody took is reported at the end.
 */
final class Fields {
  private final Node.Mapping mapping;
  private final Supplier<String> subject;
  private final Problems problems;
  private final boolean[] taken;
  private int left;
  /** Where the next field stands if they stand in the order in which they are taken. */
  private int next;

  private final List<String> known = new ArrayList<>(24);

  /**
   * Starts to take the fields of a mapping.
   *
   * @param subject what the mapping is about, named only where there is a problem
   */
  Fields(Node.Mapping mapping, Supplier<String> subject, Problems problems) {
    this.mapping = mapping;
    this.subject = subject;
    this.problems = problems;
    left = mapping.entries().size();
    taken = new boolean[left];
  }

  String subject() {
    return subject.get();
  }

  Node.Mapping mapping() {
    return mapping;
  }

  Place place() {
    return mapping.place();
  }

  Place placeOf(String field) {
    int index = mapping.entries().find(field);
    return index == NOWHERE
        ? mapping.place()
        : mapping.entries().get(index).value().place();
  }

  boolean has(String field) {
    return mapping.entries().find(field) != NOWHERE;
  }

  /** Lists fields among those that are known here. */
  void allow(Iterable<String> fields) {
    fields.forEach(known::add);
  }

  private Optional<Node> take(String field) {
    known.add(field);
    int index = left == 0 ? NOWHERE : mapping.entries().find(field, next);
    if (index == NOWHERE || taken[index]) {
      return Optional.empty();
    }
    taken[index] = true;
    next = index + 1;
    left--;
    return Optional.of(mapping.entries().get(index).value());
  }

  private void wrong(Node node, String field, String expected, String remedy) {
    problems.add(
        node.place(),
        subject.get(),
        "\"" + field + "\" is " + node.kind() + ", not " + expected,
        remedy);
  }

  /** A text that may be left out, but is not empty. */
  Optional<String> text(String field) {
    Optional<String> text = textOf(take(field), field);
    if (text.isPresent() && text.get().isEmpty()) {
      problems.add(
          placeOf(field),
          subject.get(),
          "\"" + field + "\" is empty",
          "write it, or leave the field out");
      return Optional.empty();
    }
    return text;
  }

  /**
   * A text that has to be there; the empty one in its place where it is missing or wrong, which has
   * then been reported.
   */
  String requiredText(String field) {
    return textOf(demand(field, "add it"), field).orElse(MISSING);
  }

  /** A whole number that has to be there; empty if it is missing or wrong, which was reported. */
  OptionalInt requiredWholeNumber(String field, String remedy) {
    return wholeNumberOf(demand(field, remedy), field);
  }

  private Optional<Node> demand(String field, String remedy) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      problems.add(mapping.place(), subject.get(), "\"" + field + "\" is missing", remedy);
    }
    return node;
  }

  /**
   * Stands for what is missing and has been reported, so that it is not reported again as empty.
   */
  static final String MISSING = "?";

  private Optional<String> textOf(Optional<Node> node, String field) {
    return node.isEmpty() ? Optional.empty() : textOf(node.get(), field);
  }

  private Optional<String> textOf(Node node, String field) {
    if (node instanceof Node.Scalar scalar && scalar.type() == ScalarType.STRING) {
      return Optional.of(scalar.text());
    }
    wrong(node, field, ScalarType.STRING.kind(), remedyForNoText(node));
    return Optional.empty();
  }

  private static String remedyForNoText(Node node) {
    if (node instanceof Node.Scalar scalar && scalar.type() != ScalarType.NULL) {
      return "put it in quotes: \"" + scalar.text() + "\"";
    }
    return node instanceof Node.Sequence
        ? "give one here; what is meant for several is written once for each"
        : "write a text, or leave the field out";
  }

  /** One text or a list of texts. */
  List<String> texts(String field) {
    return Lists.transform(words(field), Word::text);
  }

  /** One text or a list of texts, with their places. */
  List<Word> words(String field) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      return List.of();
    }
    List<Node> items =
        node.get() instanceof Node.Sequence sequence ? sequence.items() : List.of(node.get());
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    for (Node item : items) {
      textOf(item, field).ifPresent(text -> words.add(new Word(text, item.place())));
    }
    return words.build();
  }

  /** A text, and where it stands. */
  record Word(String text, Place place) {}

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
    return wholeNumberOf(take(field), field);
  }

  private OptionalInt wholeNumberOf(Optional<Node> node, String field) {
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
  Optional<Fields> mapping(String field, String abbreviated, String remedy) {
    Optional<Node> node = take(field);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof Node.Mapping inner) {
      return Optional.of(new Fields(inner, subject, problems));
    }
    if (node.get() instanceof Node.Scalar scalar && scalar.type() == ScalarType.NUMBER) {
      Entries entries = new Entries();
      entries.add(new Entry(abbreviated, scalar, scalar.place()));
      return Optional.of(new Fields(new Node.Mapping(entries, scalar.place()), subject, problems));
    }
    wrong(node.get(), field, "a mapping or a whole number", remedy);
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
      ofItem(item, what, ++number, problems).ifPresent(mappings::add);
    }
    return mappings.build();
  }

  /** The fields of an item of a list; if it has none, that is reported. */
  static Optional<Fields> ofItem(Node item, String what, int number, Problems problems) {
    if (item instanceof Node.Mapping inner) {
      return Optional.of(new Fields(inner, new Subject(inner, what, number), problems));
    }
    problems.add(
        item.place(),
        what + " " + number,
        "it is " + item.kind() + ", not a mapping",
        "give its fields by name");
    return Optional.empty();
  }

  /** What an item is called; made for each, and so no lambda, which would take longer. */
  private record Subject(Node.Mapping item, String what, int number) implements Supplier<String> {
    @Override
    public String get() {
      int id = item.entries().find("id");
      boolean isNamed = id != NOWHERE
          && item.entries().get(id).value() instanceof Node.Scalar scalar
          && scalar.type() == ScalarType.STRING;
      return what + " "
          + (isNamed ? ((Node.Scalar) item.entries().get(id).value()).text() : number);
    }
  }

  /** Reports a field that belongs elsewhere, if it is there, and says whether it is. */
  boolean reportMisplaced(String field, String remedy) {
    int index = mapping.entries().find(field);
    if (index == NOWHERE || taken[index]) {
      return false;
    }
    taken[index] = true;
    left--;
    reportUnknown(mapping.entries().get(index), remedy);
    return true;
  }

  void reportUnknown() {
    for (int index = 0; left > 0 && index < taken.length; index++) {
      if (!taken[index]) {
        Entry entry = mapping.entries().get(index);
        boolean isRestOfText = entry.value() instanceof Node.Scalar scalar
            && scalar.type() == ScalarType.NULL
            && entry.key().contains(" ");
        reportUnknown(
            entry,
            isRestOfText
                ? "if it belongs to a text with a comma in it, put that text in quotes"
                : "use one of " + String.join(", ", known));
      }
    }
  }

  private void reportUnknown(Entry entry, String remedy) {
    problems.add(
        entry.keyPlace(), subject.get(), "there is no field \"" + entry.key() + "\" here", remedy);
  }
}
