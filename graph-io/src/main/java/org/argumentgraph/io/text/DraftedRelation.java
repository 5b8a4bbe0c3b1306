package org.argumentgraph.io.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * That one passage of a text replies to another, and what it was taken to do to it.
 *
 * @param line the line of the passage that replies
 * @param parentLine the line of what it replies to
 * @param decision what it does to it
 * @param relation the id of the relation that was drafted of it; empty where the draft has none,
 *     since it does neither support nor attack, or is nothing but a yes or no, which is a stance
 */
public record DraftedRelation(
    int line, int parentLine, StanceDecision decision, Optional<String> relation) {
  /**
   * Refuses nulls.
   *
   * @param line the line of the passage that replies
   * @param parentLine the line of what it replies to
   * @param decision what it does to it
   * @param relation the id of the relation, if there is one
   */
  public DraftedRelation {
    requireNonNull(decision, "decision");
    requireNonNull(relation, "relation");
  }

  @Override
  public String toString() {
    return "line " + line + " to line " + parentLine + ": " + decision;
  }
}
