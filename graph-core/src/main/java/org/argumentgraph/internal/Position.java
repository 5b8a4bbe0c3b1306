package org.argumentgraph.internal;

import java.util.HashSet;
import java.util.Set;
import org.argumentgraph.Claim;
import org.argumentgraph.Commitments;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

/**
 * Where one speaker stands on each statement of a debate. An attitude to one claim is an attitude
 * to every restatement of it.
 *
 * <p>A speaker <i>holds</i> a statement if they are committed to one of its claims. They <i>argue
 * for</i> it if they are committed to a support of it. They <i>oppose</i> it if they do not hold it
 * and deny one of its claims, or are committed to a rebuttal of it, or to a contradiction between
 * it and something that they hold.
 */
public final class Position {
  private final Set<String> steps = new HashSet<>();
  private final boolean[] holds;
  private final boolean[] opposes;
  private final boolean[] arguesFor;

  private Position(Network network, Commitments commitments) {
    holds = new boolean[network.statements()];
    opposes = new boolean[network.statements()];
    arguesFor = new boolean[network.statements()];
    for (int statement = 0; statement < holds.length; statement++) {
      for (Claim claim : network.claims(statement)) {
        holds[statement] |= commitments.held().contains(claim.id());
        opposes[statement] |= commitments.denied().contains(claim.id());
      }
    }
    for (Relation relation : network.graph().relations()) {
      if (commitments.held().contains(relation.id())) {
        steps.add(relation.id());
        takeStep(network, relation);
      }
    }
    for (int statement = 0; statement < holds.length; statement++) {
      opposes[statement] &= !holds[statement];
    }
  }

  private void takeStep(Network network, Relation relation) {
    if (relation.kind() == RelationKind.CONTRADICTION) {
      int source = network.statement(relation.sources().get(0));
      int target = network.statement(relation.target());
      opposes[target] |= holds[source];
      opposes[source] |= holds[target];
    } else if (relation.kind() == RelationKind.REBUTTAL) {
      opposes[network.statement(relation.target())] = true;
    } else if (relation.kind() == RelationKind.SUPPORT
        && network.graph().element(relation.target()) instanceof Claim) {
      arguesFor[network.statement(relation.target())] = true;
    }
  }

  /** Finds where a speaker stands. */
  public static Position of(Network network, String speaker) {
    return new Position(network, network.graph().commitments(speaker));
  }

  /** Returns whether the speaker is committed to a statement. */
  public boolean holds(int statement) {
    return holds[statement];
  }

  /** Returns whether the speaker denies a statement or argues against it, without holding it. */
  public boolean opposes(int statement) {
    return opposes[statement];
  }

  /** Returns whether the speaker gives a reason for a statement. */
  public boolean arguesFor(int statement) {
    return arguesFor[statement];
  }

  /** Returns whether the speaker is committed to a relation. */
  public boolean holdsStep(Relation relation) {
    return steps.contains(relation.id());
  }
}
