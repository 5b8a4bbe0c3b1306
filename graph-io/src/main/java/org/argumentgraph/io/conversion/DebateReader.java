package org.argumentgraph.io.conversion;

import java.io.IOException;
import java.nio.file.Path;
import org.argumentgraph.ArgumentGraph;

/**
 * Reads debates that are written in some format. Immutable.
 *
 * <p>Whatever the text, reading ends soon: in a debate, whose losses are listed, or in an
 * {@link InvalidDocumentException} that names place and remedy of all problems that could be found.
 */
public interface DebateReader {
  /**
   * Returns what this reader accepts from a document that nobody vouches for.
   *
   * @return the limits
   */
  DocumentLimits limits();

  /**
   * Returns this reader with other limits.
   *
   * @param limits what to accept
   * @return the changed copy
   */
  DebateReader withLimits(DocumentLimits limits);

  /**
   * Reads a debate.
   *
   * @param document the text
   * @return the debate, with what of the text it does not hold
   * @throws InvalidDocumentException if it is no debate in this format, or beyond the limits
   */
  Conversion<ArgumentGraph> read(Document document);

  /**
   * Reads a debate from a file.
   *
   * @param file the file
   * @return the debate, with what of the text it does not hold
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if it is no debate in this format, or beyond the limits
   */
  default Conversion<ArgumentGraph> read(Path file) throws IOException {
    return read(Document.of(file, limits()));
  }

  /**
   * Reads a debate from a text.
   *
   * @param text the text
   * @param name what to call it in errors
   * @return the debate, with what of the text it does not hold
   * @throws InvalidDocumentException if it is no debate in this format, or beyond the limits
   */
  default Conversion<ArgumentGraph> read(String text, String name) {
    return read(Document.of(text, name));
  }
}
