package org.argumentgraph.io.text;

import java.util.Optional;

/**
 * A line of the file of cues.
 *
 * @param label what it speaks for
 * @param weight how much
 * @param test how it is sought
 * @param explanation what it is
 */
record Cue(StanceLabel label, double weight, Test test, String explanation) {
  /** So many characters are shown of the words in which a cue is met. */
  private static final int SHOWN = 60;

  /** How a cue is sought. */
  @FunctionalInterface
  interface Test {
    Optional<Match> match(Remark point, Remark comment, StanceContext context);
  }

  /**
   * What was met.
   *
   * @param words the words; empty if it is not about words
   * @param share how much of its weight counts
   */
  record Match(String words, double share) {
    static final Match MEASURED = new Match("", 1);
  }

  Optional<StanceCue> in(Remark point, Remark comment, StanceContext context) {
    return test.match(point, comment, context)
        .map(match -> new StanceCue(
            label,
            weight * match.share(),
            explanation,
            match.words().substring(0, Sentences.cut(match.words(), SHOWN))));
  }
}
