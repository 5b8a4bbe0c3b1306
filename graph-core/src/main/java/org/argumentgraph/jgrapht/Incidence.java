package org.argumentgraph.jgrapht;

import org.argumentgraph.Element;

/**
 * An edge of the incidence view: from a premise to its relation, or from a relation to its target.
 *
 * @param from the premise, or the relation
 * @param to the relation, or its target
 */
public record Incidence(Element from, Element to) {
  @Override
  public String toString() {
    return from.id() + " -> " + to.id();
  }
}
