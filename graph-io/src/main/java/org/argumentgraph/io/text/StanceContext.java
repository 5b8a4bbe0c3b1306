package org.argumentgraph.io.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * What is known of a comment besides its words.
 *
 * @param target what it comments on
 * @param comments how many comments that has, this one included; at least 1
 */
public record StanceContext(Target target, int comments) {
  /** What is commented on. */
  public enum Target {
    /** A point that somebody reports or quotes. */
    POINT,
    /** A comment, mostly of the same author. */
    COMMENT,
    /** The turn of another speaker in a conversation. */
    TURN
  }

  /**
   * Refuses nulls and numbers below 1.
   *
   * @param target what it comments on
   * @param comments how many comments that has
   */
  public StanceContext {
    requireNonNull(target, "target");
    checkArgument(comments >= 1, "There are %s comments; count this one too", comments);
  }

  /**
   * Returns the context of the only comment on a point.
   *
   * @return the context
   */
  public static StanceContext onlyComment() {
    return new StanceContext(Target.POINT, 1);
  }
}
