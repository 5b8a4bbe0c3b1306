package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;

record RelationRecord(
    String id,
    RelationKind kind,
    ImmutableList<String> sources,
    String target,
    double weight,
    Origin origin,
    ImmutableSet<String> tags,
    String remark)
    implements Relation {
  RelationRecord {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    requireNonNull(target, "target");
    requireNonNull(origin, "origin");
    requireNonNull(remark, "note");
  }

  @Override
  public Optional<String> note() {
    return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
  }

  @Override
  public Relation withWeight(double weight) {
    return new RelationRecord(id, kind, sources, target, weight, origin, tags, remark);
  }

  @Override
  public Relation withEnds(Collection<String> sources, String target) {
    String newId = hasDerivedId() ? Relation.derivedId(kind, sources, target) : id;
    return new RelationRecord(
        newId, kind, ImmutableList.copyOf(sources), target, weight, origin, tags, remark);
  }

  @Override
  public Relation withId(String id) {
    return new RelationRecord(id, kind, sources, target, weight, origin, tags, remark);
  }

  @Override
  public Relation withOrigin(Origin origin) {
    return new RelationRecord(id, kind, sources, target, weight, origin, tags, remark);
  }

  @Override
  public Relation withTags(String... tags) {
    return new RelationRecord(
        id,
        kind,
        sources,
        target,
        weight,
        origin,
        ImmutableSet.copyOf(requireNonNull(tags, "tags")),
        remark);
  }

  @Override
  public Relation withNote(String note) {
    return new RelationRecord(id, kind, sources, target, weight, origin, tags, note);
  }

  @Override
  public String toString() {
    String ends = String.join(" and ", sources) + " " + kind.verb() + " " + target;
    return (hasDerivedId() ? ends : id + ": " + ends) + OriginRecord.inBrackets(origin);
  }
}
