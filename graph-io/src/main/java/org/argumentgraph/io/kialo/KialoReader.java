package org.argumentgraph.io.kialo;

import static java.util.Objects.requireNonNull;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Problems;

/**
 * Reads the text that Kialo exports of a discussion, in the older and in the newer layout, with the
 * line ends of any system. {@linkplain org.argumentgraph.io.kialo The package} says what becomes of
 * it.
 *
 * <p>Takes time and memory linear in the size of the document. Of the {@linkplain DocumentLimits
 * limits} only the size counts: however deep statements are numbered, they are read one by one.
 * Immutable.
 */
public final class KialoReader implements DebateReader {
  private static final KialoReader STANDARD = new KialoReader(DocumentLimits.standard());

  private final DocumentLimits limits;

  private KialoReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static KialoReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public KialoReader withLimits(DocumentLimits limits) {
    return new KialoReader(limits);
  }

  /**
   * Reads a discussion.
   *
   * @param document the exported text
   * @return the debate, with what of the text it does not hold
   * @throws InvalidDocumentException if the text does not begin with the name of a discussion, is
   *     longer than the limit, or has statements that are numbered wrongly, are empty, bear on
   *     nothing or refer to nothing; it names each with its line and column
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    Problems problems = new Problems(document.name());
    if (document.text().length() > limits.size()) {
      problems.addTooLong(limits);
    }
    problems.throwIfAny();
    Export export = new ExportParser(document.text(), problems).parse();
    return new KialoBinder(export, problems).debate();
  }
}
