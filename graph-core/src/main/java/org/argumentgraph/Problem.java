package org.argumentgraph;

/**
 * One thing that is wrong with a graph that was to be built.
 *
 * @param rule the rule that is broken
 * @param subject what it is about: {@code claim no-goals}, {@code speaker zvi}, {@code stance 3}
 * @param field the part of the subject that is wrong, in the words of the document format:
 *     {@code text}, {@code from}
 * @param value the value that is wrong, as it was given; empty where something is missing
 * @param message what is wrong
 * @param remedy how to mend it
 */
public record Problem(
    Rule rule, String subject, String field, String value, String message, String remedy) {
  @Override
  public String toString() {
    return subject + ": " + message + "; " + remedy;
  }

  /** The rules that every graph keeps. */
  public enum Rule {
    /**
     * An id is made of letters, digits and {@code - _ . : / +}, and starts with a letter or a
     * digit.
     */
    ID_MALFORMED,
    /** No two elements, speakers, occasions or sources share an id. */
    ID_DUPLICATE,
    /** Whatever is referred to is there. */
    ID_UNKNOWN,
    /** The ends of a relation fit its {@link RelationKind}. */
    ENDS_MISMATCH,
    /** No relation is its own target through relations alone. */
    RELATION_LOOP,
    /** Weights are above 0 and at most 1, credences from 0 to 1. */
    OUT_OF_RANGE,
    /**
     * Claims and questions have a text; speakers, occasions, sources, sections and tags are named.
     */
    TEXT_EMPTY,
    /** Texts are Unicode: no half of a surrogate pair stands alone. */
    TEXT_MALFORMED,
    /**
     * Lines count from 1, the last is not before the first, clock times read {@code 6:47}, sections
     * follow each other.
     */
    SPAN_INVALID
  }
}
