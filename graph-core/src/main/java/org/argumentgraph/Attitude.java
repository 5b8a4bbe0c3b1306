package org.argumentgraph;

/** What a {@link Stance} says about an element that is already there. */
public enum Attitude {
  /** Puts it forward as one's own. */
  ASSERTS("asserts"),
  /** Takes over what another put forward. */
  AGREES("agrees with"),
  /** Says that it is false. */
  DENIES("denies"),
  /** Withholds assent without denying; leaves commitments as they are. */
  DOUBTS("doubts"),
  /** Grants it to the other side. */
  CONCEDES("concedes"),
  /** Takes back one's own assertion or denial. */
  RETRACTS("retracts");

  private final String verb;

  Attitude(String verb) {
    this.verb = verb;
  }

  /**
   * Returns the attitude in words, to stand between a speaker and an element.
   *
   * @return for example {@code agrees with}
   */
  public String verb() {
    return verb;
  }

  /**
   * Returns whether the attitude commits the speaker to the element.
   *
   * @return true for {@link #ASSERTS}, {@link #AGREES} and {@link #CONCEDES}
   */
  public boolean accepts() {
    return this == ASSERTS || this == AGREES || this == CONCEDES;
  }

  /**
   * Returns to what the attitude commits the speaker, who may have been committed before: the one
   * rule of {@link Commitments}.
   *
   * @param before 1 if they stood by the element, -1 if they stood against it, 0 if neither
   * @return the same of after
   */
  public int commitment(int before) {
    return switch (this) {
      case ASSERTS, AGREES, CONCEDES -> 1;
      case DENIES -> -1;
      case DOUBTS -> before;
      case RETRACTS -> 0;
    };
  }
}
