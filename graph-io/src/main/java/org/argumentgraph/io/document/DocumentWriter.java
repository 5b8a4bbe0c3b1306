package org.argumentgraph.io.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.internal.Json;

/**
 * Writes debates as documents in YAML or JSON.
 *
 * <p>Nothing is lost: reading what was written gives an equal debate. Writing is deterministic,
 * byte for byte: fields stand in a fixed order, elements in that of the debate, lines end in a line
 * feed. Relations are written inline with their source where that says all there is to say of them.
 *
 * <p>Takes time and memory linear in the size of the debate.
 */
public final class DocumentWriter {
  private DocumentWriter() {}

  /**
   * Writes a debate as a text.
   *
   * @param graph the debate
   * @param syntax YAML or JSON
   * @return the document, which ends in a line feed
   */
  public static String write(ArgumentGraph graph, DocumentSyntax syntax) {
    Map<String, Object> document = DocumentTree.of(graph);
    return switch (syntax) {
      case YAML -> YamlLayout.write(document);
      case JSON -> Json.write(document);
    };
  }

  /**
   * Writes a debate to a file in UTF-8, replacing what is there.
   *
   * @param graph the debate
   * @param file the file; JSON if its name ends in {@code .json}, otherwise YAML
   * @throws IOException if the file cannot be written
   */
  public static void write(ArgumentGraph graph, Path file) throws IOException {
    Files.writeString(file, write(graph, DocumentSyntax.ofName(file.toString())));
  }
}
