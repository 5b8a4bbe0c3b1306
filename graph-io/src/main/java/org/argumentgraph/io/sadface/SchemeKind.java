package org.argumentgraph.io.sadface;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** What a node between atoms does. */
enum SchemeKind {
  INFERENCE(ImmutableSet.of(
      "", "support", "inference", "default", "default support", "default inference")),
  CONFLICT(ImmutableSet.of(
      "", "conflict", "attack", "disagree", "disagreement", "default", "default conflict")),
  REPHRASE(ImmutableSet.of("rephrase", "default rephrase"));

  private static final ImmutableSet<String> CONFLICTS = ImmutableSet.of(
      "conflict", "attack", "disagree", "disagreement", "defeat", "default conflict");

  private final ImmutableSet<String> usual;

  SchemeKind(ImmutableSet<String> usual) {
    this.usual = usual;
  }

  /** Tells the kind from the type and the name of a node; empty if it is of no such type. */
  static Optional<SchemeKind> of(String type, String name) {
    String plain = plain(name);
    return switch (type) {
      case "inference" -> Optional.of(INFERENCE);
      case "conflict" -> Optional.of(CONFLICT);
      case "scheme" -> {
        if (plain.equals("preference")) {
          yield Optional.empty();
        }
        SchemeKind otherwise = CONFLICTS.contains(plain) ? CONFLICT : INFERENCE;
        yield Optional.of(REPHRASE.usual.contains(plain) ? REPHRASE : otherwise);
      }
      default -> Optional.empty();
    };
  }

  /** Returns whether a name says nothing that the kind does not. */
  boolean isUsual(String name) {
    return usual.contains(plain(name));
  }

  private static String plain(String name) {
    return Ascii.toLowerCase(name.strip());
  }
}
