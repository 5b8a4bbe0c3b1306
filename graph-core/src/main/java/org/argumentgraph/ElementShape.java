package org.argumentgraph;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.argumentgraph.internal.layout.Layout;

/**
 * What there is to know of elements for laying them out. Asking for a class takes less time than
 * asking for an interface.
 */
enum ElementShape implements Layout.Shape<Element> {
  INSTANCE;

  @Override
  public String id(Element element) {
    return element instanceof ClaimRecord claim ? claim.id() : element.id();
  }

  @Override
  public boolean isRelation(Element element) {
    return element instanceof RelationRecord;
  }

  @Override
  public List<String> sources(Element relation) {
    return ((RelationRecord) relation).sources();
  }

  @Override
  public String target(Element relation) {
    return ((RelationRecord) relation).target();
  }

  @Override
  public boolean unites(Element relation) {
    return ((RelationRecord) relation).kind() == RelationKind.RESTATEMENT;
  }

  /** A relation of which nobody says who made it was made by whoever made its first premise. */
  @Override
  public Element settled(
      Element relation, ImmutableList<String> sources, String target, Element first) {
    RelationRecord record = (RelationRecord) relation;
    boolean isUnknown = record.origin().equals(Origin.unknown());
    return record.settled(sources, target, isUnknown ? first.origin() : record.origin());
  }
}
