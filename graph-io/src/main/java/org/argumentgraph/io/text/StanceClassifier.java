package org.argumentgraph.io.text;

/**
 * Decides whether a comment supports the point that it comments on, attacks it, or does neither.
 *
 * <p>{@link CueStanceClassifier} is the one that comes with the library. Another can be given to
 * every {@link DraftReader}; it should give the same decision whenever it is asked the same.
 */
@FunctionalInterface
public interface StanceClassifier {
  /**
   * Decides what a comment does to its point.
   *
   * @param point the text of what is commented on
   * @param comment the text of the comment
   * @param context what else is known
   * @return the decision
   */
  StanceDecision classify(String point, String comment, StanceContext context);
}
