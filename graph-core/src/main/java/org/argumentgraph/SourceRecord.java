package org.argumentgraph;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

record SourceRecord(
    String id,
    String title,
    String place,
    ImmutableList<Section> sections,
    ImmutableList<Skipped> skipped)
    implements Source {
  SourceRecord {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(place, "document");
  }

  @Override
  public Optional<String> document() {
    return place.isEmpty() ? Optional.empty() : Optional.of(place);
  }

  @Override
  public Source withDocument(String document) {
    return new SourceRecord(id, title, document, sections, skipped);
  }

  @Override
  public Source withSections(List<Section> sections) {
    return new SourceRecord(
        id, title, place, ImmutableList.copyOf(requireNonNull(sections, "sections")), skipped);
  }

  @Override
  public Source withSkipped(List<Skipped> skipped) {
    return new SourceRecord(
        id, title, place, sections, ImmutableList.copyOf(requireNonNull(skipped, "skipped")));
  }

  @Override
  public String toString() {
    return title;
  }
}
