package org.argumentgraph.io.carneades;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.NodeReader;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.internal.Syntax;

/**
 * Reads argument graphs of Carneades 4 in YAML. {@linkplain org.argumentgraph.io.carneades The
 * package} says what becomes of them.
 *
 * <p>Takes time and memory linear in the size of the document and in the number of contradictions
 * that are made of issues, of which none may have more than 100 positions. Immutable.
 */
public final class CarneadesReader implements DebateReader {
  private static final CarneadesReader STANDARD = new CarneadesReader(DocumentLimits.standard());

  private final DocumentLimits limits;

  private CarneadesReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static CarneadesReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public CarneadesReader withLimits(DocumentLimits limits) {
    return new CarneadesReader(limits);
  }

  /**
   * Reads an argument graph.
   *
   * @param document the YAML
   * @return the debate, with what of the document it does not hold
   * @throws InvalidDocumentException if it is no well-formed YAML, is beyond the limits, has none
   *     of the sections of an argument graph, has values of wrong types, or arguments and issues
   *     that refer to what is not among the statements; it names each with its line and column
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    Problems problems = new Problems(document.name());
    if (document.text().stripLeading().startsWith("<")) {
      problems.add(
          new Node.Place(1, 1),
          "",
          "this is XML; only the YAML of Carneades 4 is read, not the LKIF of earlier versions",
          "write the argument graph in YAML");
    }
    problems.throwIfAny();
    Optional<Node> root = NodeReader.read(document.text(), Syntax.YAML, limits, problems);
    Optional<CarneadesBinder> binder = root.flatMap(node -> sections(node, problems))
        .map(sections -> new CarneadesBinder(sections, document.name(), problems));
    if (binder.isEmpty()) {
      problems.throwIfAny();
    }
    return binder.orElseThrow().debate();
  }

  private static Optional<Node.Mapping> sections(Node root, Problems problems) {
    if (root instanceof Node.Mapping mapping
        && CarneadesBinder.SECTIONS.stream()
            .anyMatch(section -> mapping.entries().find(section) >= 0)) {
      return Optional.of(mapping);
    }
    problems.add(
        root.place(),
        "",
        "this has none of the sections of an argument graph of Carneades",
        "give it statements and arguments");
    return Optional.empty();
  }
}
