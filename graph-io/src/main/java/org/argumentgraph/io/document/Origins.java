package org.argumentgraph.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.argumentgraph.Origin;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.internal.Problems;

/** Reads who said something and where; what is said of many is held once. */
final class Origins {
  private final Problems problems;
  private final Hindsight hindsight;
  private final List<String> sources = new ArrayList<>();
  private final Map<String, Optional<String>> names = new HashMap<>();
  private final Map<Origin, Origin> origins = new HashMap<>();

  Origins(Problems problems, Hindsight hindsight) {
    this.problems = problems;
    this.hindsight = hindsight;
  }

  /** Adds a source among those in which something may stand. */
  void addSource(String id) {
    sources.add(id);
  }

  /** Reads the fields of an origin, but for the speaker. */
  Origin of(Fields fields, Optional<String> speaker) {
    Optional<String> reporter = held(fields.text("reported-by"));
    boolean isVerbatim = fields.flag("verbatim");
    Optional<String> occasion = held(fields.text("in"));
    Optional<SourceSpan> span = span(fields);
    Origin origin = Origin.unknown();
    if (speaker.isPresent()) {
      origin = origin.withSpeaker(held(speaker).orElseThrow());
    }
    if (reporter.isPresent()) {
      origin = origin.reportedBy(reporter.orElseThrow());
    }
    if (isVerbatim) {
      origin = origin.verbatim();
    }
    if (occasion.isPresent()) {
      origin = origin.in(occasion.orElseThrow());
    }
    return span.isPresent()
        ? origin.at(span.orElseThrow())
        : origins.computeIfAbsent(origin, same -> same);
  }

  private Optional<String> held(Optional<String> name) {
    return name.isPresent() ? names.computeIfAbsent(name.orElseThrow(), Optional::of) : name;
  }

  private Optional<SourceSpan> span(Fields fields) {
    Optional<Fields> at = fields.mapping(
        "at", "line", "write it as {line: 12} or, of several lines, as {line: 12, last-line: 14}");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Fields span = at.orElseThrow();
    Optional<String> source = held(span.text("source"));
    OptionalInt first = span.requiredWholeNumber("line", "say on which line it stands");
    OptionalInt last = span.wholeNumber("last-line");
    Optional<String> time = span.text("time");
    span.reportUnknown();
    if (source.isEmpty() && !span.has("source")) {
      source = onlySource(span);
    }
    if (source.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new SourceSpan(
        source.orElseThrow(), first.getAsInt(), last.orElse(first.getAsInt()), time));
  }

  /** The source of what does not name one. */
  private Optional<String> onlySource(Fields span) {
    if (sources.isEmpty() && hindsight.sources().isEmpty()) {
      // They may come later in the document.
      hindsight.learnSources(sources);
    }
    List<String> all = sources.isEmpty() ? hindsight.sources().orElse(sources) : sources;
    if (all.size() == 1) {
      return Optional.of(all.get(0));
    }
    problems.add(
        span.place(),
        span.subject(),
        "\"source\" is missing",
        all.isEmpty() ? "list the source under sources" : "name one of " + String.join(", ", all));
    return Optional.empty();
  }
}
