package org.argumentgraph.io.text;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Something in or about a comment that speaks for a label.
 *
 * @param label what it speaks for
 * @param weight how much; negative if it speaks against it
 * @param explanation what it is, such as {@code opens with assent}
 * @param words the words of the comment in which it was met; empty if it is not about words
 */
public record StanceCue(StanceLabel label, double weight, String explanation, String words) {
  /**
   * Refuses nulls.
   *
   * @param label what it speaks for
   * @param weight how much
   * @param explanation what it is
   * @param words the words in which it was met
   */
  public StanceCue {
    requireNonNull(label, "label");
    requireNonNull(explanation, "explanation");
    requireNonNull(words, "words");
  }

  @Override
  public String toString() {
    return explanation
        + (words.isEmpty() ? "" : " (\"" + words + "\")")
        + String.format(Locale.ROOT, ": %s %+.2f", label, weight);
  }
}
