package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.OptionalDouble;

record ClaimRecord(
    String id,
    String text,
    OptionalDouble credence,
    Origin origin,
    ImmutableSet<String> tags,
    String remark)
    implements Claim {
  ClaimRecord {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(origin, "origin");
    requireNonNull(remark, "note");
  }

  @Override
  public Optional<String> note() {
    return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
  }

  @Override
  public Claim withId(String id) {
    return new ClaimRecord(id, text, credence, origin, tags, remark);
  }

  @Override
  public Claim withOrigin(Origin origin) {
    return new ClaimRecord(id, text, credence, origin, tags, remark);
  }

  @Override
  public Claim withCredence(double credence) {
    return new ClaimRecord(id, text, OptionalDouble.of(credence), origin, tags, remark);
  }

  @Override
  public Claim withTags(String... tags) {
    return new ClaimRecord(
        id, text, credence, origin, ImmutableSet.copyOf(requireNonNull(tags, "tags")), remark);
  }

  @Override
  public Claim withNote(String note) {
    return new ClaimRecord(id, text, credence, origin, tags, note);
  }

  @Override
  public String toString() {
    return id + ": " + text + OriginRecord.inBrackets(origin);
  }
}
