package org.argumentgraph.unanswered;

/** Why a point is open. */
public enum Reason {
  /** Whoever owes a reply said nothing to it. */
  NEVER_ADDRESSED("never addressed"),
  /**
   * Whoever owes a reply said nothing to it, but somebody else who was there gave one that stands.
   */
  LEFT_TO_OTHERS("left to others"),
  /**
   * There were answers, but each is undercut, as beside the question, by something that was not
   * rejected.
   */
  EVADED("evaded"),
  /**
   * There were replies, but each is undercut by something that was not rejected, or rests on
   * something that was rejected.
   */
  ANSWER_DEFEATED("answer defeated"),
  /** Whoever would owe a reply was not there to hear it: raised elsewhere, and no debt. */
  NOT_IN_THE_ROOM("not in the room");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  /**
   * Returns the reason in words.
   *
   * @return for example {@code never addressed}
   */
  public String label() {
    return label;
  }
}
