package org.argumentgraph.io.text;

import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;

/**
 * Drafts debates from transcripts: the name of a speaker on a line of its own, or before a colon,
 * and what they say on the lines after.
 *
 * <p>A line such as {@code 00:16:27 – How far will it go?} begins a section; what is before the
 * first section or turn is passed over. A turn replies to the one before it. What ends in a
 * question is a question, and what follows it in the next turn is drafted as its answer. A turn of
 * nothing but a yes or no is a stance.
 *
 * <p>Immutable.
 */
public final class TranscriptReader implements DraftReader {
  private static final TranscriptReader STANDARD = new TranscriptReader(DraftSettings.standard());

  private final DraftSettings settings;

  private TranscriptReader(DraftSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits} and the
   * {@linkplain CueStanceClassifier#standard() standard classifier}.
   *
   * @return the reader
   */
  public static TranscriptReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return settings.limits();
  }

  @Override
  public TranscriptReader withLimits(DocumentLimits limits) {
    return new TranscriptReader(settings.withLimits(limits));
  }

  @Override
  public TranscriptReader withClassifier(StanceClassifier classifier) {
    return new TranscriptReader(settings.withClassifier(classifier));
  }

  @Override
  public TranscriptReader withLines(int first, int last) {
    return new TranscriptReader(settings.withLines(first, last));
  }

  @Override
  public Draft draft(Document document) {
    return Drafter.draft(TranscriptParser.parse(document, settings), document, settings);
  }
}
