package org.argumentgraph.io.sadface;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.DocumentTitle;
import org.argumentgraph.io.internal.NodeReader;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.internal.Syntax;

/**
 * Reads SADFace JSON, of the older kind with {@code scheme} nodes and of the present one with
 * {@code inference} and {@code conflict} nodes. What becomes of what is told in
 * {@link org.argumentgraph.io.sadface}.
 *
 * <p>Analyses that are not finished are read all the same: what leads nowhere is left out and
 * listed. Only what is no SADFace is refused: broken JSON, a document without nodes, lists that are
 * no lists, nodes without id or type, edges without ends, and two nodes under one id.
 *
 * <p>Takes time and memory linear in the size of the document, but for sorting what was lost.
 * Immutable.
 */
public final class SadfaceReader implements DebateReader {
  private static final SadfaceReader STANDARD = new SadfaceReader(DocumentLimits.standard());

  private final DocumentLimits limits;

  private SadfaceReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static SadfaceReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public SadfaceReader withLimits(DocumentLimits limits) {
    return new SadfaceReader(limits);
  }

  /**
   * Reads a debate. Where the document has no title, that is its name without folder and extension.
   *
   * @param document the text
   * @return the debate, with what of the analysis it does not hold
   * @throws InvalidDocumentException if it is no SADFace, or beyond the limits
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    Problems problems = new Problems(document.name());
    List<Loss> losses = new ArrayList<>();
    Optional<SadfaceBinder> binder = NodeReader.read(document.text(), Syntax.JSON, limits, problems)
        .flatMap(root -> SadfaceBinder.bind(root, problems, losses));
    problems.throwIfAny();
    ArgumentGraph debate = binder.orElseThrow().debate(DocumentTitle.of(document.name()));
    losses.sort(Comparator.comparingInt(Loss::line));
    return new Conversion<>(debate, losses);
  }
}
