package org.argumentgraph.io.internal;

import com.google.common.collect.ImmutableList;

/** A value of a document, whatever its syntax, with the place where it stands. */
public sealed interface Node {
  Place place();

  /** What to call such a value in a message. */
  String kind();

  record Place(int line, int column) {
    /** The document as a whole. */
    public static final Place WHOLE = new Place(0, 0);

    /** The place of what follows the beginning of a text. */
    public static Place after(String beginning) {
      int lineStart = beginning.lastIndexOf('\n') + 1;
      return new Place(
          1 + (int) beginning.chars().filter(c -> c == '\n').count(),
          beginning.length() - lineStart + 1);
    }
  }

  enum ScalarType {
    STRING("a text"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("nothing");

    private final String kind;

    ScalarType(String kind) {
      this.kind = kind;
    }

    /** What to call such a value in a message. */
    public String kind() {
      return kind;
    }
  }

  record Scalar(String text, ScalarType type, Place place) implements Node {
    @Override
    public String kind() {
      return type.kind();
    }
  }

  record Sequence(ImmutableList<Node> items, Place place) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }

  record Mapping(Entries entries, Place place) implements Node {
    @Override
    public String kind() {
      return "a mapping";
    }
  }

  record Entry(String key, Node value, Place keyPlace) {}
}
