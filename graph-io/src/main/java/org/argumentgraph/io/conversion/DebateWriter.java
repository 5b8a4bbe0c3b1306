package org.argumentgraph.io.conversion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.argumentgraph.ArgumentGraph;

/**
 * Writes debates in some format. Writing is deterministic, byte for byte, and lines end in a line
 * feed. Immutable.
 */
public interface DebateWriter {
  /**
   * Writes a debate.
   *
   * @param debate the debate
   * @return the text, with what of the debate it does not hold
   */
  Conversion<String> write(ArgumentGraph debate);

  /**
   * Writes a debate to a file in UTF-8, replacing what is there.
   *
   * @param debate the debate
   * @param file the file
   * @return what of the debate the file does not hold
   * @throws IOException if the file cannot be written
   */
  default List<Loss> write(ArgumentGraph debate, Path file) throws IOException {
    Conversion<String> written = write(debate);
    Files.writeString(file, written.result());
    return written.losses();
  }
}
