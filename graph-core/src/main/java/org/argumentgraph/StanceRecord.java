package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

record StanceRecord(Attitude attitude, String element, Origin origin, String remark)
    implements Stance {
  StanceRecord {
    requireNonNull(attitude, "attitude");
    requireNonNull(element, "element");
    requireNonNull(origin, "origin");
    requireNonNull(remark, "note");
  }

  @Override
  public String speaker() {
    return origin.speaker().orElse("");
  }

  @Override
  public Optional<String> note() {
    return remark.isEmpty() ? Optional.empty() : Optional.of(remark);
  }

  @Override
  public Stance withElement(String element) {
    return new StanceRecord(attitude, element, origin, remark);
  }

  @Override
  public Stance withOrigin(Origin origin) {
    return new StanceRecord(attitude, element, origin, remark);
  }

  @Override
  public Stance withNote(String note) {
    return new StanceRecord(attitude, element, origin, note);
  }

  @Override
  public String toString() {
    return speaker() + " " + attitude.verb() + " " + element;
  }
}
