package org.argumentgraph.io.microtext;

import static java.util.Objects.requireNonNull;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Problems;

/**
 * Reads argumentative microtexts in ARG XML. {@linkplain org.argumentgraph.io.microtext The
 * package} says what becomes of them.
 *
 * <p>Takes time and memory linear in the size of the document. No other file is ever opened, and no
 * entity but those of XML itself is replaced. Immutable.
 */
public final class MicrotextReader implements DebateReader {
  private static final MicrotextReader STANDARD = new MicrotextReader(DocumentLimits.standard());

  private final DocumentLimits limits;

  private MicrotextReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static MicrotextReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public MicrotextReader withLimits(DocumentLimits limits) {
    return new MicrotextReader(limits);
  }

  /**
   * Reads a microtext.
   *
   * @param document the XML
   * @return the debate, with what of the text it does not hold
   * @throws InvalidDocumentException if it is no well-formed XML, is beyond the limits, has another
   *     root than {@code arggraph}, lacks ids, types or ends of edges, uses ids twice, or has edges
   *     that do not fit what they join; it names each with its line and column
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    Problems problems = new Problems(document.name());
    if (document.text().length() > limits.size()) {
      problems.addTooLong(limits);
    }
    problems.throwIfAny();
    Microtext text = new MicrotextParser(document.text(), limits, problems).parse();
    problems.throwIfAny();
    return new MicrotextBinder(text, problems).debate();
  }
}
