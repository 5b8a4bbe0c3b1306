package org.argumentgraph.io.argdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.argumentgraph.io.argdown.ArgdownModel.Data;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Entries;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.NodeReader;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.internal.Syntax;

/** Reads the YAML of an Argdown document: in front of it, and in braces. */
final class DataParser {
  /** In braces, what begins on a line of its own is in block style. */
  private static final Pattern BLOCK = Pattern.compile("\\{[ \\t]*\\r?\\n");

  private static final Pattern NOTHING = Pattern.compile("(?:\\s++|#[^\\n]*+)*+");

  private static final Pattern LINE = Pattern.compile("(a second time, after line )([0-9]{1,9})$");

  private final SourceText source;
  private final DocumentLimits limits;

  DataParser(SourceText source, DocumentLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Reads what stands in braces. */
  Optional<Data> inBraces(Token token) {
    String image = token.image();
    var block = BLOCK.matcher(image);
    if (block.lookingAt()) {
      int end = image.lastIndexOf('}');
      return parse(image.substring(block.end(), end), token.offset() + block.end());
    }
    return parse(image, token.offset());
  }

  /** Reads what stands in front, between the signs. */
  Optional<Data> inFront(Token token) {
    String image = token.image();
    int start = 0;
    while (start < image.length() && image.charAt(start) == '=') {
      start++;
    }
    int end = image.length();
    while (end > start && image.charAt(end - 1) == '=') {
      end--;
    }
    return parse(image.substring(start, end), token.offset() + start);
  }

  private Optional<Data> parse(String yaml, int offset) {
    if (NOTHING.matcher(yaml).matches()) {
      return Optional.of(new Data(new Node.Mapping(new Entries(), Place.WHOLE), offset));
    }
    Problems problems = new Problems("");
    Optional<Node> root = NodeReader.read(yaml, Syntax.YAML, limits, problems);
    report(problems, offset);
    if (root.isPresent() && root.get() instanceof Node.Mapping mapping) {
      return Optional.of(new Data(mapping, offset));
    }
    if (root.isPresent()) {
      source.report(
          offset,
          "",
          "the data is " + root.get().kind() + ", not a mapping",
          "write it as {name: value}, or put a backslash before the brace");
    }
    return Optional.empty();
  }

  private void report(Problems problems, int offset) {
    try {
      problems.throwIfAny();
    } catch (InvalidDocumentException e) {
      for (DocumentProblem problem : e.problems()) {
        Place place = place(offset, new Place(problem.line(), problem.column()));
        // A key that stands twice is reported with the line of the first one.
        String message = LINE.matcher(problem.message())
            .replaceAll(line -> line.group(1) + line(offset, Integer.parseInt(line.group(2))));
        source.report(source.document(offset), place, problem.subject(), message, problem.remedy());
      }
    }
  }

  private int line(int offset, int inData) {
    return place(offset, new Place(inData, 1)).line();
  }

  /** The place in the file of a place in data that begins at an offset. */
  Place place(int offset, Place inData) {
    Place start = source.place(offset);
    int line = start.line() + Math.max(0, inData.line() - 1);
    int column =
        inData.line() <= 1 ? start.column() + Math.max(0, inData.column() - 1) : inData.column();
    return new Place(line, column);
  }
}
