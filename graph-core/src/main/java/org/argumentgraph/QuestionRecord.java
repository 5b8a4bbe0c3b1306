package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

record QuestionRecord(
    String id,
    String text,
    String recipient,
    Origin origin,
    ImmutableSet<String> tags,
    String remark)
    implements Question {
  QuestionRecord {
    requireNonNull(id, "id");
    requireNonNull(text, "text");
    requireNonNull(recipient, "speaker");
    requireNonNull(origin, "origin");
    requireNonNull(remark, "note");
  }

  @Override
  public Optional<String> addressee() {
    return recipient.isEmpty() ? Optional.empty() : Optional.of(recipient);
  }

  @Override
  public Optional<String> note() {
    return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
  }

  @Override
  public Question to(String speaker) {
    return new QuestionRecord(id, text, speaker, origin, tags, remark);
  }

  @Override
  public Question withId(String id) {
    return new QuestionRecord(id, text, recipient, origin, tags, remark);
  }

  @Override
  public Question withOrigin(Origin origin) {
    return new QuestionRecord(id, text, recipient, origin, tags, remark);
  }

  @Override
  public Question withTags(String... tags) {
    return new QuestionRecord(
        id, text, recipient, origin, ImmutableSet.copyOf(requireNonNull(tags, "tags")), remark);
  }

  @Override
  public Question withNote(String note) {
    return new QuestionRecord(id, text, recipient, origin, tags, note);
  }

  @Override
  public String toString() {
    return id + ": " + text + OriginRecord.inBrackets(origin);
  }
}
