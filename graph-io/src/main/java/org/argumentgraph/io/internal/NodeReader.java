package org.argumentgraph.io.internal;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.internal.Node.Entry;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Node.ScalarType;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML or JSON into nodes that know their places, within limits. */
public final class NodeReader {
  /** Takes the items of the long lists of a document one by one, so that they need not be held. */
  public interface Receiver {
    /** Returns whether the items of a list at the top of the document are taken. */
    boolean takes(String field);

    /** Takes an item, counted from 1. */
    void take(String field, int number, Node item);
  }

  /** Takes nothing. */
  private static final Receiver NOBODY = new Receiver() {
    @Override
    public boolean takes(String field) {
      return false;
    }

    @Override
    public void take(String field, int number, Node item) {
      throw new IllegalStateException(field);
    }
  };

  private final Problems problems;
  private final DocumentLimits limits;
  private final JsonParser parser;
  private final boolean hasPlaces;
  private final Map<String, Node> anchors = new HashMap<>();
  private int aliases;

  private NodeReader(
      JsonParser parser, DocumentLimits limits, Problems problems, boolean hasPlaces) {
    this.hasPlaces = hasPlaces;
    this.parser = parser;
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * Reads a document; empty if it is broken in a way that leaves nothing to go on with, which was
   * reported.
   */
  public static Optional<Node> read(
      String text, Syntax syntax, DocumentLimits limits, Problems problems) {
    return read(text, syntax, limits, problems, true, NOBODY);
  }

  /**
   * Reads a document, with or without places; empty if it is broken in a way that leaves nothing to
   * go on with. Of a list whose items were taken, an empty one is left.
   */
  public static Optional<Node> read(
      String text,
      Syntax syntax,
      DocumentLimits limits,
      Problems problems,
      boolean withPlaces,
      Receiver receiver) {
    if (text.length() > limits.size()) {
      problems.addTooLong(limits);
      return Optional.empty();
    }
    try (JsonParser parser = factory(syntax, limits)
        .createParser(ObjectReadContext.empty(), new WholeCharacters(text))) {
      return new NodeReader(parser, limits, problems, withPlaces).document(receiver);
    } catch (JacksonException e) {
      if (e.getCause() instanceof ReaderException broken) {
        problems.add(
            place(text, broken.getPosition()),
            "",
            "the character U+%04X is not allowed in YAML".formatted(broken.getCodePoint()),
            "leave it out, or write it as \\u%04X in double quotes"
                .formatted(broken.getCodePoint()));
      } else {
        TokenStreamLocation location = e.getLocation();
        String complaint = complaint(e.getOriginalMessage());
        problems.add(
            location == null ? Place.WHOLE : place(location),
            "",
            "this is not well-formed " + syntax + ": " + complaint,
            complaint.contains("mapping values are not allowed") || complaint.endsWith("but got :")
                ? "if it is a text with a colon in it, put it in quotes"
                : "mend the syntax");
      }
    }
    return Optional.empty();
  }

  private static TokenStreamFactory factory(Syntax syntax, DocumentLimits limits) {
    StreamReadConstraints constraints = StreamReadConstraints.builder()
        .maxNestingDepth(limits.depth())
        .maxStringLength(limits.size())
        .maxNameLength(10_000)
        .build();
    if (syntax == Syntax.JSON) {
      return JsonFactory.builder().streamReadConstraints(constraints).build();
    }
    // Keys that stand twice are reported here, with both places.
    LoadSettings settings = LoadSettings.builder()
        .setCodePointLimit(limits.size())
        .setAllowDuplicateKeys(true)
        .build();
    return YAMLFactory.builder()
        .streamReadConstraints(constraints)
        .loadSettings(settings)
        .build();
  }

  /**
   * What a parser complains of, without the excerpts from the document that it puts under each
   * line.
   */
  private static String complaint(String message) {
    return message
        .lines()
        .filter(line -> !line.isEmpty() && !Character.isWhitespace(line.charAt(0)))
        .limit(2)
        .reduce((one, two) -> one + ", " + two)
        .orElse("");
  }

  private Optional<Node> document(Receiver receiver) {
    JsonToken first = parser.nextToken();
    if (first == null) {
      problems.add(Place.WHOLE, "", "the document is empty", "write a debate into it");
      return Optional.empty();
    }
    Node root = value(receiver);
    if (parser.nextToken() != null) {
      problems.add(
          here(),
          "",
          "something follows the end of the document",
          "write one debate in a document");
    }
    return Optional.of(root);
  }

  private Place here() {
    return hasPlaces ? place(parser.currentTokenLocation()) : Place.WHOLE;
  }

  private static Place place(TokenStreamLocation location) {
    return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The place of a code point. */
  private static Place place(String text, int codePoint) {
    int codePoints = Math.min(codePoint, text.codePointCount(0, text.length()));
    return Place.after(text.substring(0, text.offsetByCodePoints(0, codePoints)));
  }

  /** Reads the value at the current token. The parser refuses what is deeper than the limit. */
  private Node value(Receiver receiver) {
    if (parser instanceof YAMLParser yaml) {
      if (yaml.isCurrentAlias()) {
        return alias(yaml.getString());
      }
      refuseTag(yaml);
    }
    String anchor = (String) parser.getObjectId();
    Node node = switch (parser.currentToken()) {
      case START_OBJECT -> mapping(receiver);
      case START_ARRAY -> sequence();
      case VALUE_STRING -> scalar(ScalarType.STRING);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(ScalarType.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(ScalarType.BOOLEAN);
      default -> scalar(ScalarType.NULL);
    };
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private void refuseTag(YAMLParser yaml) {
    if (yaml.getRawTag() != null) {
      problems.add(
          here(),
          "",
          "there is a tag " + yaml.getRawTag(),
          "leave tags out; the format has no use for them");
    }
  }

  private Node alias(String name) {
    Place place = here();
    Node node = anchors.get(name);
    aliases++;
    if (aliases == limits.aliases() + 1) {
      problems.add(
          place,
          "",
          "there are more than " + limits.aliases() + " aliases",
          "write the values out, or allow more with DocumentLimits");
    } else if (node == null) {
      problems.add(
          place,
          "",
          "no list or mapping before this has the anchor &" + name,
          "write the value out; an alias cannot stand for a text");
    }
    return node == null || aliases > limits.aliases()
        ? new Node.Scalar(name, ScalarType.STRING, place)
        : node;
  }

  private Node scalar(ScalarType type) {
    return new Node.Scalar(type == ScalarType.NULL ? "" : parser.getString(), type, here());
  }

  private Node sequence() {
    Place place = here();
    ImmutableList.Builder<Node> items = ImmutableList.builder();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(NOBODY));
    }
    return new Node.Sequence(items.build(), place);
  }

  private Node mapping(Receiver receiver) {
    Place place = here();
    Entries entries = new Entries();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Place keyPlace = here();
      parser.nextToken();
      int first = entries.find(key);
      if (first != Entries.NOWHERE) {
        value(NOBODY);
        problems.add(
            keyPlace,
            "",
            "\"" + key + "\" stands here a second time, after line "
                + entries.get(first).keyPlace().line(),
            "keep one of them");
      } else {
        entries.add(
            new Entry(key, receiver.takes(key) ? list(key, receiver) : value(NOBODY), keyPlace));
      }
    }
    return new Node.Mapping(entries, place);
  }

  /** Hands out the items of a list, unless an alias may stand for it. */
  private Node list(String field, Receiver receiver) {
    if (parser.currentToken() != JsonToken.START_ARRAY || parser.getObjectId() != null) {
      return value(NOBODY);
    }
    if (parser instanceof YAMLParser yaml) {
      refuseTag(yaml);
    }
    Place place = here();
    int number = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      number++;
      receiver.take(field, number, value(NOBODY));
    }
    return new Node.Sequence(ImmutableList.of(), place);
  }
}
