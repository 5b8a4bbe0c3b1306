package org.argumentgraph.io.jsonlines;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.document.DocumentReader;

/**
 * Reads corpora in JSON Lines: on each line a debate in the JSON of the document format, in UTF-8.
 * Blank lines are passed over. The debates on the lines may join only those that the reader was
 * given.
 *
 * <p>A stream of a corpus is lazy, and holds one line at a time. Problems name the corpus, the line
 * in it, and the column. The limits hold for each line by itself: one that is too long is passed
 * over without being held, and reported.
 *
 * <p>As a {@link DebateReader} it reads texts of exactly one debate. Takes time linear in the size
 * of the corpus. Immutable.
 */
public final class JsonLinesReader implements DebateReader {
  private static final JsonLinesReader STANDARD = new JsonLinesReader(DocumentReader.standard());

  /** Where a message speaks of a line, which is here one of a document of a single line. */
  private static final Pattern OWN_LINE = Pattern.compile("(?<= is taken on| time, after) line 1$");

  private final DocumentReader debates;

  private JsonLinesReader(DocumentReader debates) {
    this.debates = debates;
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static JsonLinesReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return debates.limits();
  }

  @Override
  public JsonLinesReader withLimits(DocumentLimits limits) {
    return new JsonLinesReader(debates.withLimits(limits));
  }

  /**
   * Returns a reader that knows debates which those of a corpus may join under {@code debates}.
   *
   * @param known the debates by name
   * @return the changed copy
   */
  public JsonLinesReader withDebates(Map<String, ArgumentGraph> known) {
    return new JsonLinesReader(debates.withDebates(known));
  }

  /**
   * Reads a text of exactly one debate.
   *
   * @param document the text
   * @return the debate; nothing is lost
   * @throws InvalidDocumentException if it is no debate, or more than one
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    String name = document.name();
    String text = document.text();
    if (text.length() > limits().size()) {
      throw refusal(tooLong(name, 0));
    }
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      throw refusal(
          new DocumentProblem(name, 0, 0, "", "the document is empty", "write a debate into it"));
    }
    int number =
        1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    int end = text.indexOf('\n', start);
    if (end >= 0 && !text.substring(end).isBlank()) {
      throw refusal(new DocumentProblem(
          name,
          number + 1,
          1,
          "",
          "the document does not end with its first debate",
          "read several with JsonLinesReader.stream, and write each on one line"));
    }
    int lineStart = text.lastIndexOf('\n', start) + 1;
    String line = text.substring(lineStart, end < 0 ? text.length() : end);
    return Conversion.complete(debate(line, name, number).orElseThrow());
  }

  /**
   * Reads a corpus from a file, debate by debate.
   *
   * @param corpus the file, in UTF-8
   * @return the lines that are not blank, each with its debate or what is wrong with it; to be
   *     closed, which closes the file. If the file cannot be read any further, the stream throws
   *     {@link UncheckedIOException}
   * @throws IOException if the file cannot be opened
   */
  @SuppressWarnings("StreamResourceLeak") // The file is closed with the stream.
  public Stream<DebateLine> stream(Path corpus) throws IOException {
    return stream(Files.newInputStream(corpus), corpus.toString());
  }

  /**
   * Reads a corpus, debate by debate.
   *
   * @param corpus the bytes, in UTF-8; no more of them is read than is asked for, but for a buffer
   * @param name what to call the corpus in errors
   * @return the lines that are not blank, each with its debate or what is wrong with it; closing it
   *     closes the corpus. If the corpus cannot be read any further, the stream throws
   *     {@link UncheckedIOException}
   */
  public Stream<DebateLine> stream(InputStream corpus, String name) {
    requireNonNull(name, "name");
    Lines lines = new Lines(requireNonNull(corpus, "corpus"), limits().size());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .map(line -> debate(line, name))
        .onClose(() -> {
          try {
            lines.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private DebateLine debate(Lines.Line line, String name) {
    long number = line.number();
    if (line.text().isEmpty()) {
      return DebateLine.of(number, ImmutableList.of(tooLong(name, inRange(number))));
    }
    if (line.wrong() > 0) {
      DocumentProblem problem = new DocumentProblem(
          name,
          inRange(number),
          line.wrong(),
          "",
          "this is not UTF-8",
          "save the corpus in the encoding UTF-8");
      return DebateLine.of(number, ImmutableList.of(problem));
    }
    return debate(line.text().orElseThrow(), name, number);
  }

  private DebateLine debate(String text, String name, long number) {
    try {
      return DebateLine.of(number, debates.read(text, "debate.json").result());
    } catch (InvalidDocumentException e) {
      List<DocumentProblem> problems = e.problems().stream()
          .map(problem -> placed(problem, name, inRange(number)))
          .collect(ImmutableList.toImmutableList());
      return DebateLine.of(number, problems);
    }
  }

  /** A problem of a document of a single line, in the corpus that the line stands in. */
  private static DocumentProblem placed(DocumentProblem problem, String name, int line) {
    return new DocumentProblem(
        name,
        line,
        Math.max(1, problem.column()),
        problem.subject(),
        OWN_LINE.matcher(problem.message()).replaceFirst(" line " + line),
        problem.remedy());
  }

  private DocumentProblem tooLong(String name, int line) {
    return new DocumentProblem(
        name,
        line,
        Math.min(line, 1),
        "",
        "the " + (line == 0 ? "document" : "line") + " has more than "
            + limits().size() + " characters",
        "split it, or allow more with DocumentLimits");
  }

  /** Problems count lines in ints; who has more of them will find the last. */
  private static int inRange(long line) {
    return (int) Math.min(Integer.MAX_VALUE, line);
  }

  private static InvalidDocumentException refusal(DocumentProblem problem) {
    return new InvalidDocumentException(ImmutableList.of(problem));
  }
}
