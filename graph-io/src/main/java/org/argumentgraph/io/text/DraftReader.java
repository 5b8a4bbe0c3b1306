package org.argumentgraph.io.text;

import java.io.IOException;
import java.nio.file.Path;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/**
 * Drafts debates from plain texts. Immutable.
 *
 * <p>Takes time and memory linear in the size of the text, besides what the classifier takes for
 * each reply.
 */
public sealed interface DraftReader extends DebateReader
    permits OutlineReader, TranscriptReader, NotesReader {
  /**
   * Picks the reader for a text by a look at it: {@link NotesReader} if it begins with front matter
   * or has Markdown headings, {@link TranscriptReader} if two speakers take turns in it, otherwise
   * {@link OutlineReader}.
   *
   * @param document the text
   * @return the reader, with standard settings
   */
  static DraftReader fitting(Document document) {
    return TextLook.at(document);
  }

  /**
   * Drafts a debate.
   *
   * @param document the text
   * @return the draft
   * @throws InvalidDocumentException if there is nothing to draft in it, it is no text, or beyond
   *     the limits
   */
  Draft draft(Document document);

  /**
   * Drafts a debate from a file.
   *
   * @param file the file
   * @return the draft
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if there is nothing to draft in it, it is no text, or beyond
   *     the limits
   */
  default Draft draft(Path file) throws IOException {
    return draft(Document.of(file, limits()));
  }

  /**
   * Drafts a debate, and gives it with the lines of which nothing was made.
   *
   * @param document the text
   * @return the debate of the draft
   * @throws InvalidDocumentException if there is nothing to draft in it, it is no text, or beyond
   *     the limits
   */
  @Override
  default Conversion<ArgumentGraph> read(Document document) {
    Draft draft = draft(document);
    return new Conversion<>(draft.debate(), draft.losses());
  }

  @Override
  DraftReader withLimits(DocumentLimits limits);

  /**
   * Returns this reader with another way to decide what replies do.
   *
   * @param classifier decides whether a reply supports or attacks
   * @return the changed copy
   */
  DraftReader withClassifier(StanceClassifier classifier);

  /**
   * Returns this reader for a part of the document. Lines keep their numbers.
   *
   * @param first the first line to read, counted from 1
   * @param last the last line to read; the document may end before
   * @return the changed copy
   * @throws IllegalArgumentException if these lines are no range
   */
  DraftReader withLines(int first, int last);
}
