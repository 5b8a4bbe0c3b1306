package org.argumentgraph.io.aif;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import org.argumentgraph.Attitude;
import org.argumentgraph.ElementType;

/** What somebody does by saying something, as far as that makes a difference to a debate. */
enum Illocution {
  /** Nothing in particular. */
  UNSPECIFIED("Default Illocuting"),
  ASSERTING("Asserting"),
  ARGUING("Arguing"),
  RESTATING("Restating", Attitude.ASSERTS),
  AGREEING("Agreeing", Attitude.AGREES),
  DISAGREEING("Disagreeing", Attitude.DENIES),
  DENYING("Denying", Attitude.DENIES),
  DOUBTING("Doubting", Attitude.DOUBTS),
  CONCEDING("Conceding", Attitude.CONCEDES),
  RETRACTING("Retracting", Attitude.RETRACTS),
  CHALLENGING("Challenging"),
  PURE_QUESTIONING("Pure Questioning"),
  ASSERTIVE_QUESTIONING("Assertive Questioning"),
  /** That of whoever analyses a debate, not of whoever takes part. */
  ANALYSING("Analysing"),
  /** Any other, which puts something forward under its own name. */
  OTHER("");

  private static final ImmutableMap<String, Illocution> BY_NAME = Arrays.stream(values())
      .collect(toImmutableMap(one -> SchemeName.normal(one.text), one -> one));

  private final String text;
  private final Optional<Attitude> attitude;

  Illocution(String text) {
    this.text = text;
    attitude = Optional.empty();
  }

  Illocution(String text, Attitude attitude) {
    this.text = text;
    this.attitude = Optional.of(attitude);
  }

  /** Tells an illocution from the node of one. */
  static Illocution of(AifNode node) {
    return of(node.scheme());
  }

  /** Tells an illocution from its name. */
  static Illocution of(String name) {
    return SchemeName.saysNothing(name)
        ? UNSPECIFIED
        : BY_NAME.getOrDefault(SchemeName.normal(name), OTHER);
  }

  /** Returns by what somebody takes a stance. */
  static Illocution of(Attitude attitude, ElementType element) {
    boolean onStep = element == ElementType.RELATION;
    return switch (attitude) {
      // By restating and disagreeing, rephrases and conflicts are made.
      case ASSERTS -> onStep ? ASSERTING : RESTATING;
      case DENIES -> onStep ? DENYING : DISAGREEING;
      case AGREES -> AGREEING;
      case DOUBTS -> DOUBTING;
      case CONCEDES -> CONCEDING;
      case RETRACTS -> RETRACTING;
    };
  }

  /** The name to write. */
  String text() {
    return text;
  }

  /** The attitude that it shows to a proposition. */
  Optional<Attitude> attitude() {
    return attitude;
  }

  /** The attitude that it shows to a step of a type, unless it is how such a step is made. */
  Optional<Attitude> attitudeTo(NodeType step) {
    if (this == ASSERTING) {
      return Optional.of(Attitude.ASSERTS);
    }
    return makes(step) ? Optional.empty() : attitude;
  }

  /** Returns whether this is how a step of a type is usually made. */
  boolean makes(NodeType step) {
    return switch (this) {
      case UNSPECIFIED -> true;
      case ARGUING -> step == NodeType.RA;
      case DISAGREEING -> step == NodeType.CA;
      case RESTATING -> step == NodeType.MA;
      default -> false;
    };
  }

  /** Returns whether it asks for an answer. */
  boolean asks() {
    return this == PURE_QUESTIONING || this == ASSERTIVE_QUESTIONING;
  }

  /** Returns whether a proposition is put forward by it. */
  boolean putsForward() {
    return this == UNSPECIFIED || this == ASSERTING || this == ARGUING || this == OTHER;
  }
}
