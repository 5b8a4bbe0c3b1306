package org.argumentgraph.io.aif;

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
 * Reads AIF JSON, as AIFdb writes it, and xAIF, as OVA3 writes it. Which of the two a document is
 * shows from its content. What becomes of what is told in {@link org.argumentgraph.io.aif}.
 *
 * <p>Analyses that are not finished are read all the same: what leads nowhere is left out and
 * listed. Only what is no AIF is refused: broken JSON, a document without nodes, lists that are no
 * lists, nodes without id or type, edges without ends, and two different nodes under one id.
 *
 * <p>Takes time and memory linear in the size of the document, but for sorting what was lost.
 * Immutable.
 */
public final class AifReader implements DebateReader {
  private static final AifReader STANDARD = new AifReader(DocumentLimits.standard());

  private final DocumentLimits limits;

  private AifReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static AifReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public AifReader withLimits(DocumentLimits limits) {
    return new AifReader(limits);
  }

  /**
   * Reads a debate. Its title is the name of the document without folder and extension, since AIF
   * has no titles.
   *
   * @param document the text
   * @return the debate, with what of the analysis it does not hold
   * @throws InvalidDocumentException if it is neither AIF nor xAIF, or beyond the limits
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    Problems problems = new Problems(document.name());
    List<Loss> losses = new ArrayList<>();
    Optional<Nodeset> nodeset = NodeReader.read(document.text(), Syntax.JSON, limits, problems)
        .flatMap(root -> new NodesetBinder(problems, losses).bind(root));
    problems.throwIfAny();
    ArgumentGraph debate =
        DebateOfNodeset.of(nodeset.orElseThrow(), DocumentTitle.of(document.name()), losses);
    losses.sort(Comparator.comparingInt(Loss::line));
    return new Conversion<>(debate, losses);
  }
}
