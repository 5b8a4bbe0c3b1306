package org.argumentgraph.io.text;

import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;

/**
 * Drafts debates from outlines: numbered points that somebody made, each with the nested comments
 * of an author.
 *
 * <p>A list item is a point, reported by the author; by whom it is, is told from words such as
 * {@code Ann says}. An item nested in another, however deep, is a comment of the author on it. A
 * paragraph {@code Ann Lee: ...} quotes somebody, and the one after it is taken for a reply. All
 * other paragraphs are the author's. A paragraph that does not end as a sentence is a heading;
 * where the numbers start again without one, a section begins. White space is two columns or a tab
 * of any width: only which line is indented more counts.
 *
 * <p>Immutable.
 */
public final class OutlineReader implements DraftReader {
  private static final OutlineReader STANDARD = new OutlineReader(DraftSettings.standard());

  private final DraftSettings settings;

  private OutlineReader(DraftSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits} and the
   * {@linkplain CueStanceClassifier#standard() standard classifier}.
   *
   * @return the reader
   */
  public static OutlineReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return settings.limits();
  }

  @Override
  public OutlineReader withLimits(DocumentLimits limits) {
    return new OutlineReader(settings.withLimits(limits));
  }

  @Override
  public OutlineReader withClassifier(StanceClassifier classifier) {
    return new OutlineReader(settings.withClassifier(classifier));
  }

  @Override
  public OutlineReader withLines(int first, int last) {
    return new OutlineReader(settings.withLines(first, last));
  }

  @Override
  public Draft draft(Document document) {
    return Drafter.draft(OutlineParser.parse(document, settings), document, settings);
  }
}
