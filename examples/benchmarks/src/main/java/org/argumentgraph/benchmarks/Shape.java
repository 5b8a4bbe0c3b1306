package org.argumentgraph.benchmarks;

/** How the relations of a made-up debate are spread over its claims. */
public enum Shape {
  /** Both ends of a relation are any claims; nearly all claims lie in one knot of cycles. */
  RANDOM,
  /**
   * Claims that take part in many relations attract more of them (Albert-L&aacute;szl&oacute;
   * Barab&aacute;si, R&eacute;ka Albert, <i>Emergence of scaling in random networks</i>, Science
   * 286, 1999), on both ends, so that there are cycles here too.
   */
  SCALE_FREE
}
