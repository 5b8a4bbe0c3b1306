package org.argumentgraph.testing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Stance;

/**
 * What a speaker stands by and against, straight from the definitions of commitments and
 * viewpoints.
 */
public final class NaiveCommitments {
  private final ArgumentGraph graph;
  private final String speaker;
  private final Set<String> held = new LinkedHashSet<>();
  private final Set<String> denied = new LinkedHashSet<>();

  /**
   * Follows a speaker through a debate.
   *
   * @param graph the debate
   * @param speaker the id of the speaker
   */
  public NaiveCommitments(ArgumentGraph graph, String speaker) {
    this.graph = graph;
    this.speaker = speaker;
    for (Element element : graph.elements()) {
      if (!(element instanceof Question)
          && element.origin().speaker().orElse("").equals(speaker)) {
        held.add(element.id());
      }
    }
    for (Stance stance : graph.stances()) {
      if (stance.speaker().equals(speaker) && stance.attitude() != Attitude.DOUBTS) {
        held.remove(stance.element());
        denied.remove(stance.element());
        switch (stance.attitude()) {
          case ASSERTS, AGREES, CONCEDES -> held.add(stance.element());
          case DENIES -> denied.add(stance.element());
          case DOUBTS, RETRACTS -> {}
        }
      }
    }
  }

  /**
   * Returns the ids of what they are committed to.
   *
   * @return the ids
   */
  public Set<String> held() {
    return held;
  }

  /**
   * Returns the ids of what they are committed against.
   *
   * @return the ids
   */
  public Set<String> denied() {
    return denied;
  }

  /**
   * Returns whether they stand by an element: of a claim, by any claim that is the same statement.
   *
   * @param element the id of an element
   * @return whether they do
   */
  public boolean standBy(String element) {
    return sameAs(element).stream().anyMatch(held::contains);
  }

  /**
   * Returns whether they argue for a claim, by a support that they are committed to.
   *
   * @param claim the id of a claim
   * @return whether they do
   */
  public boolean argueFor(String claim) {
    return graph.relations().stream()
        .anyMatch(relation -> relation.kind() == RelationKind.SUPPORT
            && held.contains(relation.id())
            && sameAs(claim).contains(relation.target()));
  }

  /**
   * Returns whether they deny a claim, or argue against it: by a rebuttal that they are committed
   * to, or by a contradiction that they are committed to with something that they stand by.
   *
   * @param claim the id of a claim
   * @return whether they do
   */
  public boolean oppose(String claim) {
    List<String> same = sameAs(claim);
    return same.stream().anyMatch(denied::contains)
        || graph.relations().stream()
            .anyMatch(relation -> held.contains(relation.id()) && isAgainst(relation, same));
  }

  private boolean isAgainst(Relation relation, List<String> same) {
    String source = relation.sources().get(0);
    return switch (relation.kind()) {
      case REBUTTAL -> same.contains(relation.target());
      case CONTRADICTION ->
        (same.contains(relation.target()) && standBy(source))
            || (same.contains(source) && standBy(relation.target()));
      default -> false;
    };
  }

  /**
   * Returns whether they themselves put a claim forward.
   *
   * @param claim a claim
   * @return whether they did
   */
  public boolean isAuthorOf(Claim claim) {
    return claim.origin().speaker().orElse("").equals(speaker);
  }

  private List<String> sameAs(String element) {
    return graph.element(element) instanceof Claim
        ? graph.restatements(element).stream().map(Claim::id).toList()
        : List.of(element);
  }
}
