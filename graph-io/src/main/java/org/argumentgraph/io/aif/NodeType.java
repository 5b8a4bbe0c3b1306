package org.argumentgraph.io.aif;

import java.util.Optional;

/** What a node of AIF is. */
enum NodeType {
  /** Information: a proposition; also EN, which OVA3 writes. */
  I,
  /** An application of a rule of inference. */
  RA,
  /** An application of a rule of conflict. */
  CA,
  /** A rephrase. */
  MA,
  /** A preference. */
  PA,
  /** A locution: that somebody says something. */
  L,
  /** An illocution: what somebody does by saying it. */
  YA,
  /** A transition from one locution to another. */
  TA;

  /** Tells a type from its name. */
  static Optional<NodeType> of(String name) {
    return switch (name) {
      case "I", "EN" -> Optional.of(I);
      case "RA" -> Optional.of(RA);
      case "CA" -> Optional.of(CA);
      case "MA" -> Optional.of(MA);
      case "PA" -> Optional.of(PA);
      case "L" -> Optional.of(L);
      case "YA" -> Optional.of(YA);
      case "TA" -> Optional.of(TA);
      default -> Optional.empty();
    };
  }

  /** Returns whether such a node becomes a relation. */
  boolean isStep() {
    return this == RA || this == CA || this == MA;
  }
}
