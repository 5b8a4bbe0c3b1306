package org.argumentgraph.io.text;

import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;

/**
 * Drafts debates from notes in Markdown, with front matter or without.
 *
 * <p>Every paragraph and list item is a claim; {@code title}, {@code author} and {@code speaker} of
 * the front matter say of what, who reports, and whose it is. Headings become sections and tags
 * {@code group:}. Items listed under a line that ends in a colon are drafted as its reasons, items
 * nested in others as comments on them, and a paragraph after a block quote as a reply to it.
 * Emphasis and links are taken out of the words; code, tables, HTML and rules are passed over.
 *
 * <p>Immutable.
 */
public final class NotesReader implements DraftReader {
  private static final NotesReader STANDARD = new NotesReader(DraftSettings.standard());

  private final DraftSettings settings;

  private NotesReader(DraftSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits} and the
   * {@linkplain CueStanceClassifier#standard() standard classifier}.
   *
   * @return the reader
   */
  public static NotesReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return settings.limits();
  }

  @Override
  public NotesReader withLimits(DocumentLimits limits) {
    return new NotesReader(settings.withLimits(limits));
  }

  @Override
  public NotesReader withClassifier(StanceClassifier classifier) {
    return new NotesReader(settings.withClassifier(classifier));
  }

  @Override
  public NotesReader withLines(int first, int last) {
    return new NotesReader(settings.withLines(first, last));
  }

  @Override
  public Draft draft(Document document) {
    return Drafter.draft(NotesParser.parse(document, settings), document, settings);
  }
}
