package org.argumentgraph.io.document;

import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.internal.Json;
import org.argumentgraph.io.internal.Syntax;

/**
 * Writes debates as documents in YAML or JSON.
 *
 * <p>Nothing is lost: reading what was written gives an equal debate. Writing is deterministic,
 * byte for byte: fields stand in a fixed order, elements in that of the debate, lines end in a line
 * feed. Relations are written inline with their source where that says all there is to say of them.
 *
 * <p>Takes time and memory linear in the size of the debate. Immutable.
 */
public final class DocumentWriter implements DebateWriter {
  private final Syntax syntax;

  private DocumentWriter(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * Returns the writer of YAML.
   *
   * @return the writer
   */
  public static DocumentWriter yaml() {
    return of(Syntax.YAML);
  }

  /**
   * Returns the writer of JSON.
   *
   * @return the writer
   */
  public static DocumentWriter json() {
    return of(Syntax.JSON);
  }

  static DocumentWriter of(Syntax syntax) {
    return new DocumentWriter(syntax);
  }

  @Override
  public Conversion<String> write(ArgumentGraph debate) {
    return Conversion.complete(text(debate));
  }

  /** Writes a debate; nothing is lost. */
  String text(ArgumentGraph debate) {
    Map<String, Object> document = DocumentTree.of(debate);
    return switch (syntax) {
      case YAML -> YamlLayout.write(document);
      case JSON -> Json.write(document);
    };
  }
}
