package org.argumentgraph;

import static org.argumentgraph.ElementType.CLAIM;
import static org.argumentgraph.ElementType.QUESTION;
import static org.argumentgraph.ElementType.RELATION;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;

/**
 * The kinds of {@link Relation}, with what each may start from, what it may end in, and which way
 * it pushes.
 *
 * <table>
 * <caption>The kinds</caption>
 * <tr><th>kind</th><th>from</th><th>to</th><th>polarity</th><th>meaning</th></tr>
 * <tr><td>{@link #SUPPORT}</td><td>claims</td><td>claim, relation</td><td>+</td><td>a reason for the claim, or a backing of
 * the step</td></tr>
 * <tr><td>{@link #REBUTTAL}</td><td>claims</td><td>claim</td><td>&minus;</td><td>a reason against the claim</td></tr>
 * <tr><td>{@link #UNDERCUT}</td><td>claims</td><td>relation</td><td>&minus;</td><td>attacks the step and not its ends:
 * relevance, inference, definition</td></tr>
 * <tr><td>{@link #QUALIFICATION}</td><td>claims</td><td>claim, relation</td><td>&minus;, half weight</td><td>grants it within
 * limits</td></tr>
 * <tr><td>{@link #CHALLENGE}</td><td>question</td><td>claim, relation</td><td>0</td><td>asks for the reason; shifts the burden
 * of proof</td></tr>
 * <tr><td>{@link #ANSWER}</td><td>claims</td><td>question</td><td>0</td><td>answers it; an undercut of an answer says that it
 * evades</td></tr>
 * <tr><td>{@link #CONTRADICTION}</td><td>claim</td><td>claim</td><td>&minus;, symmetric</td><td>both cannot hold</td></tr>
 * <tr><td>{@link #RESTATEMENT}</td><td>claim</td><td>claim</td><td>identity, symmetric</td><td>the same statement, said again
 * or by another</td></tr>
 * </table>
 *
 * <p>The distinction of rebutting and undercutting is John L. Pollock's (<i>Defeasible
 * Reasoning</i>, Cognitive Science 11, 1987).
 */
public enum RelationKind {
  /** Gives a reason for a claim, or backs a step. */
  SUPPORT(
      "supports",
      1,
      1,
      false,
      Sets.immutableEnumSet(CLAIM),
      Sets.immutableEnumSet(CLAIM, RELATION)),
  /** Gives a reason against a claim. */
  REBUTTAL("rebuts", -1, 1, false, Sets.immutableEnumSet(CLAIM), Sets.immutableEnumSet(CLAIM)),
  /** Attacks a step and not its ends. */
  UNDERCUT(
      "undercuts", -1, 1, false, Sets.immutableEnumSet(CLAIM), Sets.immutableEnumSet(RELATION)),
  /** Grants a claim or a step within limits; counts as an attack of half weight. */
  QUALIFICATION(
      "qualifies",
      -1,
      0.5,
      false,
      Sets.immutableEnumSet(CLAIM),
      Sets.immutableEnumSet(CLAIM, RELATION)),
  /** Asks for the reason behind a claim or a step. */
  CHALLENGE(
      "challenges",
      0,
      1,
      false,
      Sets.immutableEnumSet(QUESTION),
      Sets.immutableEnumSet(CLAIM, RELATION)),
  /** Answers a question. */
  ANSWER("answers", 0, 1, false, Sets.immutableEnumSet(CLAIM), Sets.immutableEnumSet(QUESTION)),
  /** Says that two claims cannot both hold. */
  CONTRADICTION(
      "contradicts", -1, 1, true, Sets.immutableEnumSet(CLAIM), Sets.immutableEnumSet(CLAIM)),
  /** Says that two claims are the same statement. */
  RESTATEMENT("restates", 0, 1, true, Sets.immutableEnumSet(CLAIM), Sets.immutableEnumSet(CLAIM));

  private final String verb;
  private final int polarity;
  private final double weightFactor;
  private final boolean symmetric;
  private final ImmutableSet<ElementType> sources;
  private final ImmutableSet<ElementType> targets;

  RelationKind(
      String verb,
      int polarity,
      double weightFactor,
      boolean symmetric,
      ImmutableSet<ElementType> sources,
      ImmutableSet<ElementType> targets) {
    this.verb = verb;
    this.polarity = polarity;
    this.weightFactor = weightFactor;
    this.symmetric = symmetric;
    this.sources = sources;
    this.targets = targets;
  }

  /**
   * Returns the kind in words, to stand between source and target; also the word for it in derived
   * ids and in the short form of the document format.
   *
   * @return for example {@code rebuts}
   */
  public String verb() {
    return verb;
  }

  /**
   * Returns which way the relation pushes its target.
   *
   * @return 1, &minus;1, or 0 where it does not bear on the strength of its target
   */
  public int polarity() {
    return polarity;
  }

  /**
   * Returns the factor by which a relation's weight counts.
   *
   * @return 0.5 for a {@link #QUALIFICATION}, otherwise 1
   */
  public double weightFactor() {
    return weightFactor;
  }

  /**
   * Returns whether source and target may be exchanged.
   *
   * @return true for {@link #CONTRADICTION} and {@link #RESTATEMENT}, which have exactly one source
   */
  public boolean symmetric() {
    return symmetric;
  }

  /**
   * Returns whether the relation is a one-way attack, which calls for a reply.
   *
   * @return true for {@link #REBUTTAL}, {@link #UNDERCUT} and {@link #QUALIFICATION}
   */
  public boolean attacks() {
    return this == REBUTTAL || this == UNDERCUT || this == QUALIFICATION;
  }

  /**
   * Returns what such a relation may start from.
   *
   * @return an unmodifiable set
   */
  public Set<ElementType> sources() {
    return sources;
  }

  /**
   * Returns what such a relation may end in.
   *
   * @return an unmodifiable set
   */
  public Set<ElementType> targets() {
    return targets;
  }
}
