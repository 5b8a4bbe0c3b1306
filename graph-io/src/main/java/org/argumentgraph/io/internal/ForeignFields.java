package org.argumentgraph.io.internal;

import static org.argumentgraph.io.internal.Entries.NOWHERE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node.Mapping;
import org.argumentgraph.io.internal.Node.Scalar;
import org.argumentgraph.io.internal.Node.ScalarType;
import org.argumentgraph.io.internal.Node.Sequence;

/**
 * The fields of mappings in a format that others write loosely: a name may be a text or a number,
 * null is as good as nothing, and fields that nobody knows are counted and not refused.
 */
public final class ForeignFields {
  private record Unread(int line, int count) {}

  private final Problems problems;
  private final Map<String, Unread> unread = new LinkedHashMap<>();

  /** Starts to read the mappings of a document. */
  public ForeignFields(Problems problems) {
    this.problems = problems;
  }

  /** Returns a field as it stands; empty if it is missing or null. */
  public static Optional<Node> value(Mapping mapping, String field) {
    int index = mapping.entries().find(field);
    if (index == NOWHERE) {
      return Optional.empty();
    }
    Node value = mapping.entries().get(index).value();
    return isNothing(value) ? Optional.empty() : Optional.of(value);
  }

  private static boolean isNothing(Node value) {
    return value instanceof Scalar scalar && scalar.type() == ScalarType.NULL;
  }

  /** Returns a text, or a number as a text; empty if it is missing, null, or wrong and reported. */
  public Optional<String> text(Mapping mapping, String field) {
    Optional<Node> value = value(mapping, field);
    if (value.isPresent() && value.get() instanceof Scalar scalar) {
      if (scalar.text().codePoints().anyMatch(ForeignFields::isHalf)) {
        problems.add(
            scalar.place(),
            "",
            "\"" + field + "\" contains half of a surrogate pair",
            "replace the broken character");
        return Optional.empty();
      }
      return Optional.of(scalar.text());
    }
    value.ifPresent(node -> wrong(node, field, "a text"));
    return Optional.empty();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** Returns a name; empty if it is missing, blank or wrong, each of which is reported. */
  public Optional<String> name(Mapping mapping, String field, String what) {
    int before = problems.count();
    Optional<String> name = text(mapping, field).filter(text -> !text.isBlank());
    if (name.isEmpty() && problems.count() == before) {
      problems.add(
          mapping.place(), "", what + " has no \"" + field + "\"", "add \"" + field + "\"");
    }
    return name;
  }

  /** Returns a mapping; empty if it is missing, null, or wrong and reported. */
  public Optional<Mapping> mapping(Mapping mapping, String field) {
    Optional<Node> value = value(mapping, field);
    if (value.isPresent() && value.get() instanceof Mapping found) {
      return Optional.of(found);
    }
    value.ifPresent(node -> wrong(node, field, "a mapping"));
    return Optional.empty();
  }

  /** Returns the mappings of a list, none if it is missing or null; what is wrong is reported. */
  public List<Mapping> mappings(Mapping mapping, String field) {
    List<Mapping> found = new ArrayList<>();
    Optional<Node> value = value(mapping, field);
    if (value.isPresent() && value.get() instanceof Sequence list) {
      for (Node item : list.items()) {
        if (item instanceof Mapping one) {
          found.add(one);
        } else if (!isNothing(item)) {
          wrong(item, field, "a list of mappings");
        }
      }
    } else {
      value.ifPresent(node -> wrong(node, field, "a list"));
    }
    return found;
  }

  private void wrong(Node node, String field, String expected) {
    problems.add(
        node.place(),
        "",
        "\"" + field + "\" is " + node.kind() + ", not " + expected,
        "write " + expected + ", or leave the field out");
  }

  /** Counts the fields of a mapping that say something and are not among those that are read. */
  public void countOthers(Mapping mapping, String what, Set<String> read) {
    for (Node.Entry entry : mapping.entries()) {
      if (!read.contains(entry.key()) && !saysNothing(entry.value())) {
        unread.merge(
            what + "\n" + entry.key(),
            new Unread(entry.keyPlace().line(), 1),
            (one, other) -> new Unread(one.line(), one.count() + 1));
      }
    }
  }

  /** A mapping of nothing but empty ones says nothing either. */
  private static boolean saysNothing(Node value) {
    if (value instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (!isEmpty(entry.value())) {
          return false;
        }
      }
      return true;
    }
    return isEmpty(value);
  }

  private static boolean isEmpty(Node value) {
    if (value instanceof Scalar scalar) {
      return scalar.text().isBlank();
    }
    return value instanceof Sequence list
        ? list.items().isEmpty()
        : ((Mapping) value).entries().size() == 0;
  }

  /** Returns what is lost with the fields that were counted, one loss for each sort. */
  public List<Loss> losses() {
    List<Loss> losses = new ArrayList<>();
    unread.forEach((field, found) -> {
      List<String> parts = field.lines().limit(2).toList();
      String name = parts.size() < 2 ? "" : parts.get(1);
      losses.add(new Loss(
          found.line(),
          "",
          "the field \"" + name + "\" of " + parts.get(0)
              + (found.count() == 1 ? "" : ", " + found.count() + " times,")
              + " is left out, since a debate has no place for it"));
    });
    return losses;
  }
}
