package org.argumentgraph.io.argdown;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;

/**
 * Writes debates in Argdown 2, so that Argdown's own parser reads them without complaint, and with
 * the same claims, supports, rebuttals, undercuts and contradictions.
 *
 * <p>Nothing is lost: {@link ArgdownReader} reads an equal debate. Claims are written in their
 * order, those without a group first, under their ids as titles. Below each stands what bears on
 * it, and behind it the relations that start from it and need more than a line: those with several
 * premises, a name, a weight, tags, a note or an origin of their own, and those that others bear
 * on. They are arguments, with their ids for titles. A rebuttal or an undercut is there written as
 * a conclusion that attacks, and its head is marked, such as {@code {kind: rebuttal}}. Claims with
 * the tag {@code argument} are written as arguments without premises where Argdown allows it.
 *
 * <p>What Argdown has no words for stands in data and in the front matter, as told by the
 * {@linkplain org.argumentgraph.io.argdown package}; so does a text with line breaks or other
 * characters that Argdown cannot hold, beside what can be shown of it. Of several contradictions
 * between the same two claims one is drawn, and all are spelt out in front.
 *
 * <p>Takes time and memory linear in the size of the debate. Immutable.
 */
public final class ArgdownWriter implements DebateWriter {
  private static final ArgdownWriter STANDARD = new ArgdownWriter();

  private ArgdownWriter() {}

  /**
   * Returns the writer.
   *
   * @return the writer
   */
  public static ArgdownWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a debate.
   *
   * @param debate the debate
   * @return the text; nothing is lost
   */
  @Override
  public Conversion<String> write(ArgumentGraph debate) {
    return Conversion.complete(ArgdownLayout.write(debate));
  }
}
