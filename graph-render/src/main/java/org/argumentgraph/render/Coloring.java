package org.argumentgraph.render;

/** What the colours of boxes stand for; it stands in each box in words, too. */
public enum Coloring {
  /** Who says it. */
  BY_SPEAKER,
  /** How strong it is, in five steps from orange through grey to blue, with the number. */
  BY_STRENGTH,
  /** Whether it is accepted (blue), undecided (grey) or rejected (orange), with that word. */
  BY_VERDICT
}
