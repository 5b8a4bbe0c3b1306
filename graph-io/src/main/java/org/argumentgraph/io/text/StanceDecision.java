package org.argumentgraph.io.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a comment was taken to do to its point, how sure that is, and why.
 *
 * @param label what the comment does
 * @param confidence from 0 to 1; near a third where nothing tells the three labels apart
 * @param cues what was met, whichever label it speaks for, the weightiest first
 */
public record StanceDecision(StanceLabel label, double confidence, List<StanceCue> cues) {
  /**
   * Refuses nulls and numbers out of range, and copies the cues.
   *
   * @param label what the comment does
   * @param confidence from 0 to 1
   * @param cues what was met
   */
  public StanceDecision {
    requireNonNull(label, "label");
    checkArgument(
        confidence >= 0 && confidence <= 1,
        "The confidence is %s; give a number from 0 to 1",
        confidence);
    cues = ImmutableList.copyOf(cues);
  }

  /**
   * Returns label and confidence, and the cues one a line.
   *
   * @return an explanation to show
   */
  @Override
  public String toString() {
    return summary() + cues.stream().map(cue -> "\n  " + cue).collect(Collectors.joining());
  }

  /** Label and confidence, such as {@code attack (0.58)}. */
  String summary() {
    return String.format(Locale.ROOT, "%s (%.2f)", label, confidence);
  }
}
