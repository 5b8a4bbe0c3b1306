package org.argumentgraph;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.argumentgraph.internal.layout.Layout;

/** What there is to know of elements for laying them out. */
enum ElementShape implements Layout.Shape<Element> {
  INSTANCE;

  @Override
  public String id(Element element) {
    return element.id();
  }

  @Override
  public boolean isRelation(Element element) {
    return element instanceof Relation;
  }

  @Override
  public List<String> sources(Element relation) {
    return ((Relation) relation).sources();
  }

  @Override
  public String target(Element relation) {
    return ((Relation) relation).target();
  }

  @Override
  public boolean unites(Element relation) {
    return ((Relation) relation).kind() == RelationKind.RESTATEMENT;
  }

  /** A relation of which nobody says who made it was made by whoever made its first premise. */
  @Override
  public Element settled(Element relation, List<String> sources, String target, Element first) {
    RelationRecord record = (RelationRecord) relation;
    boolean isUnknown = record.origin().equals(Origin.unknown());
    return record.settled(
        ImmutableList.copyOf(sources), target, isUnknown ? first.origin() : record.origin());
  }
}
