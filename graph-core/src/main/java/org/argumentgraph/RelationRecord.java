package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Has a name only where that is not the derived id, which would take more memory than the rest. */
record RelationRecord(
    @Nullable String name,
    RelationKind kind,
    ImmutableList<String> sources,
    String target,
    double weight,
    Origin origin,
    ImmutableSet<String> tags,
    String remark)
    implements Relation {
  RelationRecord {
    requireNonNull(kind, "kind");
    requireNonNull(target, "target");
    requireNonNull(origin, "origin");
    requireNonNull(remark, "note");
  }

  @Override
  public String id() {
    return name == null ? Relation.derivedId(kind, sources, target) : name;
  }

  @Override
  public boolean hasDerivedId() {
    return name == null;
  }

  /** Returns this relation with ends and an origin that are held anyway, equal ends for its own. */
  Relation settled(ImmutableList<String> sources, String target, Origin origin) {
    return new RelationRecord(name, kind, sources, target, weight, origin, tags, remark);
  }

  @Override
  public Optional<String> note() {
    return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
  }

  @Override
  public Relation withWeight(double weight) {
    return new RelationRecord(name, kind, sources, target, weight, origin, tags, remark);
  }

  @Override
  public Relation withEnds(Collection<String> sources, String target) {
    Relation moved = new RelationRecord(
        null,
        kind,
        ImmutableList.copyOf(requireNonNull(sources, "sources")),
        target,
        weight,
        origin,
        tags,
        remark);
    return name == null ? moved : moved.withId(name);
  }

  @Override
  public Relation withId(String id) {
    String other =
        requireNonNull(id, "id").equals(Relation.derivedId(kind, sources, target)) ? null : id;
    return new RelationRecord(other, kind, sources, target, weight, origin, tags, remark);
  }

  @Override
  public Relation withOrigin(Origin origin) {
    return new RelationRecord(name, kind, sources, target, weight, origin, tags, remark);
  }

  @Override
  public Relation withTags(String... tags) {
    return new RelationRecord(
        name,
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
    return new RelationRecord(name, kind, sources, target, weight, origin, tags, note);
  }

  @Override
  public String toString() {
    String ends = String.join(" and ", sources) + " " + kind.verb() + " " + target;
    return (name == null ? ends : name + ": " + ends) + OriginRecord.inBrackets(origin);
  }
}
