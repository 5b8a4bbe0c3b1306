package org.argumentgraph.benchmarks;

/** How the relations of a made-up debate are spread, and what they are. */
public enum Shape {
  /** Both ends of a relation are any claims; nearly all claims lie in one knot of cycles. */
  RANDOM(3, 0.5),
  /**
   * Claims that take part in many relations attract more of them (Albert-L&aacute;szl&oacute;
   * Barab&aacute;si, R&eacute;ka Albert, <i>Emergence of scaling in random networks</i>, Science
   * 286, 1999), on both ends, so that there are cycles here too.
   */
  SCALE_FREE(3, 0.5),
  /**
   * Scale-free and dense, the same claims attract relations that start and that end; and all are
   * attacks on each other by claims that are certain.
   */
  HOSTILE(8, 1),
  /** Every claim but the first bears on one before it. */
  TREE(1, 0.5);

  /** How many relations there are for each claim. */
  final int relations;

  /** Which part of them are attacks. */
  final double attacks;

  Shape(int relations, double attacks) {
    this.relations = relations;
    this.attacks = attacks;
  }
}
