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
}
