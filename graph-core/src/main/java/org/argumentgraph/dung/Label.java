package org.argumentgraph.dung;

/**
 * What an extension says of an argument (Martin Caminada, <i>On the issue of reinstatement in
 * argumentation</i>, JELIA 2006).
 */
public enum Label {
  /** It is accepted: a member of the extension. */
  IN("in"),
  /** It is rejected: a member of the extension attacks it. */
  OUT("out"),
  /** Neither. */
  UNDECIDED("undecided");

  private final String word;

  Label(String word) {
    this.word = word;
  }

  /**
   * Returns the label as the literature writes it.
   *
   * @return for example {@code undecided}
   */
  public String word() {
    return word;
  }
}
