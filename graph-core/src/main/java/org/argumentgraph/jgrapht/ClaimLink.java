package org.argumentgraph.jgrapht;

import org.argumentgraph.Claim;
import org.argumentgraph.Relation;

/**
 * An edge of the claim view: a relation between claims, from one of its sources to its target. A
 * relation with linked premises has such an edge for each; a symmetric one has one, from its source
 * to its target.
 *
 * @param relation the relation
 * @param source one of its sources
 * @param target its target
 */
public record ClaimLink(Relation relation, Claim source, Claim target) {
  @Override
  public String toString() {
    return source.id() + " " + relation.kind().verb() + " " + target.id();
  }
}
