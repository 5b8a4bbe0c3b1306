package org.argumentgraph.io.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Loss;

/**
 * A debate as a program could draft it from a plain text, to be finished by a person.
 *
 * <p>What was decided says in its note how sure that is and why. What should be looked at first has
 * the tag {@value #UNCERTAIN}. Immutable.
 */
public final class Draft {
  /** The tag of what a person should look at first. */
  public static final String UNCERTAIN = "uncertain";

  private final ArgumentGraph debate;
  private final ImmutableList<DraftedRelation> relations;
  private final ImmutableList<Loss> losses;
  private final String document;

  Draft(ArgumentGraph debate, List<DraftedRelation> relations, List<Loss> losses, String document) {
    this.debate = requireNonNull(debate, "debate");
    this.relations = ImmutableList.copyOf(relations);
    this.losses = ImmutableList.copyOf(losses);
    this.document = document;
  }

  /**
   * Returns the debate.
   *
   * @return a debate in which every element knows its line
   */
  public ArgumentGraph debate() {
    return debate;
  }

  /**
   * Returns what replies to what, with all that was decided about it.
   *
   * @return an unmodifiable list, in the order of the lines of what replies
   */
  public List<DraftedRelation> relations() {
    return relations;
  }

  /**
   * Returns of what nothing was made.
   *
   * @return an unmodifiable list, in the order of the lines
   */
  public List<Loss> losses() {
    return losses;
  }

  /**
   * Writes the draft as a document to be finished by hand: a comment that says what to check, and
   * the debate as {@link org.argumentgraph.io.document.DocumentWriter#yaml()} writes it.
   *
   * @return a text that {@link org.argumentgraph.io.document.DocumentReader} reads
   */
  public String toYaml() {
    return DraftYaml.write(this);
  }

  /** The file name of the document. */
  String document() {
    return document;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Draft that
        && debate.equals(that.debate)
        && relations.equals(that.relations)
        && losses.equals(that.losses)
        && document.equals(that.document);
  }

  @Override
  public int hashCode() {
    return Objects.hash(debate, relations);
  }

  @Override
  public String toString() {
    return "draft of " + debate;
  }
}
