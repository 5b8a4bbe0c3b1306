package org.argumentgraph;

/**
 * What an {@link Element} is: the constant to switch on where the language has no pattern switch.
 */
public enum ElementType {
  /** A {@link Claim}. */
  CLAIM,
  /** A {@link Question}. */
  QUESTION,
  /** A {@link Relation}. */
  RELATION
}
