package org.argumentgraph.io.text;

import java.util.Locale;
import java.util.Optional;

/** What a comment does to the point that it comments on. */
public enum StanceLabel {
  /** Agrees, gives a reason for the point or evidence, or an example. */
  SUPPORT,
  /** Disagrees, gives a reason against the point, attacks the step to it, or limits it. */
  ATTACK,
  /** Asks, jokes, reports, or speaks about something else. */
  OTHER;

  private final String word = name().toLowerCase(Locale.ROOT);

  /**
   * Returns the label as it is written.
   *
   * @return {@code support}, {@code attack} or {@code other}
   */
  public String word() {
    return word;
  }

  static Optional<StanceLabel> ofWord(String word) {
    for (StanceLabel label : values()) {
      if (label.word.equals(word)) {
        return Optional.of(label);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return word;
  }
}
