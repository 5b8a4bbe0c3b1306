package org.argumentgraph;

import static org.argumentgraph.Problem.Rule.OUT_OF_RANGE;
import static org.argumentgraph.Problem.Rule.SPAN_INVALID;
import static org.argumentgraph.internal.layout.Layout.NOWHERE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.argumentgraph.internal.layout.Layout;

/** Checks whether the parts of a graph fit, and finds everything that does not. */
final class Rules {
  private static final Pattern CLOCK = Pattern.compile("\\d{1,3}:\\d{2}(:\\d{2})?");

  private final Parts parts;
  private final Layout<Element> elements;
  private final Complaints complaints = new Complaints();
  private final RelationRules relations;
  private final Set<String> speakers;
  private final Set<String> occasions;
  private final Set<String> sources;

  private Rules(Parts parts, Layout<Element> elements) {
    this.parts = parts;
    this.elements = elements;
    relations = new RelationRules(elements, complaints);
    speakers = ids("speaker", parts.speakers, Speaker::id, Speaker::name);
    occasions = ids("occasion", parts.occasions, Occasion::id, Occasion::title);
    sources = ids("source", parts.sources, Source::id, Source::title);
  }

  /** Checks parts of which the elements have been laid out. */
  static List<Problem> check(Parts parts, Layout<Element> elements) {
    Rules rules = new Rules(parts, elements);
    rules.elementIds();
    rules.speakers();
    rules.occasions();
    rules.sources();
    rules.complaints.unicode(parts.title, () -> "debate", "title");
    rules.elements();
    rules.theses();
    rules.relations.loops();
    rules.stances();
    return rules.complaints.problems();
  }

  private void elementIds() {
    ListMultimap<Integer, Element> repeated =
        MultimapBuilder.treeKeys().arrayListValues().build();
    for (int position : elements.repeated()) {
      int first = elements.position(elements.get(position).id());
      if (!repeated.containsKey(first)) {
        repeated.put(first, elements.get(first));
      }
      repeated.put(first, elements.get(position));
    }
    for (int first : repeated.keySet()) {
      complaints.duplicate(
          "element",
          elements.get(first).id(),
          Lists.transform(repeated.get(first), Rules::content));
    }
    for (Element element : elements) {
      // Of a derived id, what is malformed is an end, which is reported itself.
      if (!(element instanceof RelationRecord relation && relation.hasDerivedId())) {
        complaints.wellFormed(element.id(), new Subject(element));
      }
    }
  }

  private void speakers() {
    for (Speaker speaker : parts.speakers) {
      complaints.filled(speaker.name(), () -> "speaker " + speaker.id(), "name");
    }
  }

  private void occasions() {
    for (Occasion occasion : parts.occasions) {
      Supplier<String> subject = () -> "occasion " + occasion.id();
      complaints.filled(occasion.title(), subject, "title");
      occasion
          .participants()
          .forEach(id ->
              complaints.known(Optional.of(id), "speaker", speakers, subject, "participants"));
    }
  }

  private void sources() {
    for (Source source : parts.sources) {
      Supplier<String> subject = () -> "source " + source.id();
      complaints.filled(source.title(), subject, "title");
      complaints.unicode(source.document(), subject, "document");
      sections(source, subject);
      skipped(source, subject);
    }
  }

  private void elements() {
    int number = 0;
    for (Element element : parts.elements) {
      Supplier<String> subject = new Subject(element);
      complaints.unicode(element.note(), subject, "note");
      complaints.known(element.origin().speaker(), "speaker", speakers, subject, "by");
      occurrence(element.origin(), subject);
      for (String tag : element.tags()) {
        complaints.filled(tag, subject, "tags");
      }
      if (element instanceof ClaimRecord claim) {
        complaints.filled(claim.text(), subject, "text");
        credence(claim.credence(), subject);
      } else if (element instanceof QuestionRecord question) {
        complaints.filled(question.text(), subject, "text");
        complaints.known(question.addressee(), "speaker", speakers, subject, "to");
      } else if (element instanceof RelationRecord relation) {
        relations.check(relation, number++, subject);
      }
    }
  }

  private void theses() {
    if (!parts.theses.stream().allMatch(this::isClaim)) {
      Set<String> claims = elements.stream()
          .filter(element -> element.type() == ElementType.CLAIM)
          .map(Element::id)
          .collect(ImmutableSet.toImmutableSet());
      parts.theses.forEach(
          id -> complaints.known(Optional.of(id), "claim", claims, () -> "debate", "theses"));
    }
  }

  private boolean isClaim(String id) {
    int position = elements.position(id);
    return position != NOWHERE && elements.get(position).type() == ElementType.CLAIM;
  }

  private void stances() {
    int count = 0;
    for (Stance stance : parts.stances) {
      int number = ++count;
      Supplier<String> subject = () -> "stance " + number;
      complaints.unicode(stance.note(), subject, "note");
      complaints.known(Optional.of(stance.speaker()), "speaker", speakers, subject, "speaker");
      if (elements.position(stance.element()) == NOWHERE) {
        complaints.unknown(
            stance.element(),
            "element",
            Lists.transform(elements, Element::id),
            subject,
            "element");
      }
      occurrence(stance.origin(), subject);
    }
  }

  /** What an element is called; made for each, and so no lambda, which would take longer. */
  private record Subject(Element element) implements Supplier<String> {
    @Override
    public String get() {
      return element.type().name().toLowerCase(Locale.ROOT) + " " + element.id();
    }
  }

  /** What an element says, to tell it from another of the same id. */
  private static String content(Element element) {
    if (element instanceof Relation relation) {
      return String.join(" and ", relation.sources()) + " " + relation.kind().verb() + " "
          + relation.target();
    }
    return element instanceof Claim claim ? claim.text() : ((Question) element).text();
  }

  private <T> Set<String> ids(
      String what, List<T> items, Function<T, String> id, Function<T, String> content) {
    items.forEach(item -> complaints.wellFormed(id.apply(item), () -> what + " " + id.apply(item)));
    ListMultimap<String, T> byId = Multimaps.index(items, id::apply);
    for (String name : byId.keySet()) {
      if (byId.get(name).size() > 1) {
        complaints.duplicate(what, name, Lists.transform(byId.get(name), content::apply));
      }
    }
    return byId.keySet();
  }

  private void credence(OptionalDouble stated, Supplier<String> subject) {
    double credence = stated.orElse(0);
    if (!(credence >= 0 && credence <= 1)) {
      complaints.add(
          OUT_OF_RANGE,
          subject,
          "credence",
          credence,
          "the credence is " + credence,
          "give a number from 0 to 1");
    }
  }

  /** Checks of an origin all but the speaker. */
  private void occurrence(Origin origin, Supplier<String> subject) {
    complaints.known(origin.reporter(), "speaker", speakers, subject, "reported-by");
    complaints.known(origin.occasion(), "occasion", occasions, subject, "in");
    if (origin.span().isPresent()) {
      span(origin.span().orElseThrow(), subject);
    }
  }

  private void span(SourceSpan span, Supplier<String> subject) {
    if (!sources.contains(span.source())) {
      complaints.unknown(span.source(), "source", sources, subject, "at");
    }
    if (span.first() < 1 || span.last() < span.first()) {
      complaints.add(
          SPAN_INVALID,
          subject,
          "at",
          span.first(),
          "the lines " + span.first() + " to " + span.last() + " are no range",
          "count lines from 1, the last not before the first");
    }
    if (span.time().isPresent() && !CLOCK.matcher(span.time().orElseThrow()).matches()) {
      complaints.add(
          SPAN_INVALID,
          subject,
          "at",
          span.time().orElseThrow(),
          "\"" + span.time().orElseThrow() + "\" is no clock time",
          "write minutes and seconds as 6:47 or, with hours, 1:02:03");
    }
  }

  private void sections(Source source, Supplier<String> subject) {
    int previous = 0;
    for (Source.Section section : source.sections()) {
      complaints.filled(section.title(), subject, "sections");
      if (section.first() <= previous) {
        complaints.add(
            SPAN_INVALID,
            subject,
            "sections",
            section.title(),
            "the section \"" + section.title() + "\" begins on line " + section.first()
                + ", not after the one before it",
            "list the sections in the order of their first lines, counted from 1");
      }
      previous = Math.max(previous, section.first());
    }
  }

  private void skipped(Source source, Supplier<String> subject) {
    for (Source.Skipped lines : source.skipped()) {
      complaints.filled(lines.reason(), subject, "skipped");
      if (lines.first() < 1 || lines.last() < lines.first()) {
        complaints.add(
            SPAN_INVALID,
            subject,
            "skipped",
            lines.reason(),
            "the lines " + lines.first() + " to " + lines.last() + " are no range",
            "count lines from 1, the last not before the first");
      }
    }
  }
}
