package org.argumentgraph.io.jsonlines;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.document.DocumentWriter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes corpora in JSON Lines: each debate on one line that ends in a line feed, in the JSON of
 * the document format, without blanks.
 *
 * <p>Nothing is lost: reading what was written gives equal debates. Takes time and memory linear in
 * the size of each debate. Immutable.
 */
public final class JsonLinesWriter implements DebateWriter {
  private static final JsonLinesWriter STANDARD = new JsonLinesWriter();

  /** Takes back what was just written, however long its texts are. */
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build())
      .build();

  private JsonLinesWriter() {}

  /**
   * Returns the writer.
   *
   * @return the writer
   */
  public static JsonLinesWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a debate as a corpus of one line.
   *
   * @param debate the debate
   * @return the line, with its line feed; nothing is lost
   */
  @Override
  public Conversion<String> write(ArgumentGraph debate) {
    return Conversion.complete(line(debate));
  }

  /**
   * Adds a debate to a corpus, in UTF-8.
   *
   * @param debate the debate
   * @param corpus where to write the line; it is neither flushed nor closed
   * @throws IOException if the line cannot be written
   */
  public void write(ArgumentGraph debate, OutputStream corpus) throws IOException {
    corpus.write(line(debate).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a corpus to a file, replacing what is there, and holds one debate at a time.
   *
   * @param debates the debates, which are taken one by one
   * @param corpus the file
   * @throws IOException if the file cannot be written
   */
  public void writeAll(Stream<ArgumentGraph> debates, Path corpus) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(corpus))) {
      for (Iterator<ArgumentGraph> rest = debates.iterator(); rest.hasNext(); ) {
        write(rest.next(), out);
      }
    }
  }

  private static String line(ArgumentGraph debate) {
    String indented = DocumentWriter.json().write(debate).result();
    return MAPPER.writeValueAsString(MAPPER.readTree(indented)) + "\n";
  }
}
