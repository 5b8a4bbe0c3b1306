package org.argumentgraph;

import static org.argumentgraph.Problem.Rule.ENDS_MISMATCH;
import static org.argumentgraph.Problem.Rule.ID_DUPLICATE;
import static org.argumentgraph.Problem.Rule.ID_MALFORMED;
import static org.argumentgraph.Problem.Rule.ID_UNKNOWN;
import static org.argumentgraph.Problem.Rule.OUT_OF_RANGE;
import static org.argumentgraph.Problem.Rule.RELATION_LOOP;
import static org.argumentgraph.Problem.Rule.SPAN_INVALID;
import static org.argumentgraph.Problem.Rule.TEXT_EMPTY;
import static org.argumentgraph.Problem.Rule.TEXT_MALFORMED;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks whether the parts of a graph fit, and gathers everything that does not. */
final class Rules {
  static final String ID_REMEDY =
      "use letters, digits and - _ . : / +, starting with a letter or a digit";
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._:/+-]*");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,3}:\\d{2}(:\\d{2})?");

  private final Parts parts;
  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Rules(Parts parts) {
    this.parts = parts;
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static List<Problem> check(Parts parts) {
    return new Rules(parts).check();
  }

  private List<Problem> check() {
    Set<String> speakers = ids("speaker", parts.speakers, Speaker::id, Speaker::name);
    Set<String> occasions = ids("occasion", parts.occasions, Occasion::id, Occasion::title);
    Set<String> sources = ids("source", parts.sources, Source::id, Source::title);
    unique("element", parts.elements, Element::id, Rules::content);
    for (Element element : parts.elements) {
      elements.putIfAbsent(element.id(), element);
      // Of a derived id, what is malformed is an end, which is reported itself.
      if (!(element instanceof Relation relation && relation.hasDerivedId())) {
        wellFormed(element.id(), subject(element));
      }
    }

    for (Speaker speaker : parts.speakers) {
      filled(speaker.name(), "speaker " + speaker.id(), "name");
    }
    for (Occasion occasion : parts.occasions) {
      String subject = "occasion " + occasion.id();
      filled(occasion.title(), subject, "title");
      occasion
          .participants()
          .forEach(id -> known(id, "speaker", speakers, subject, "participants"));
    }
    for (Source source : parts.sources) {
      String subject = "source " + source.id();
      filled(source.title(), subject, "title");
      source.document().ifPresent(document -> unicode(document, subject, "document"));
      sections(source, subject);
      skipped(source, subject);
    }
    unicode(parts.title, "debate", "title");
    for (Element element : parts.elements) {
      String subject = subject(element);
      element.note().ifPresent(note -> unicode(note, subject, "note"));
      origin(element.origin(), subject, speakers, occasions, sources);
      element.tags().forEach(tag -> filled(tag, subject, "tags"));
      if (element instanceof Claim claim) {
        filled(claim.text(), subject, "text");
        claim.credence().ifPresent(credence -> credence(credence, subject));
      } else if (element instanceof Question question) {
        filled(question.text(), subject, "text");
        question.addressee().ifPresent(id -> known(id, "speaker", speakers, subject, "to"));
      } else if (element instanceof Relation relation) {
        ends(relation, subject);
        weight(relation.weight(), subject);
      }
    }
    Set<String> claims = parts.elements.stream()
        .filter(element -> element.type() == ElementType.CLAIM)
        .map(Element::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    parts.theses.forEach(id -> known(id, "claim", claims, "debate", "theses"));
    loops();
    int number = 0;
    for (Stance stance : parts.stances) {
      number++;
      String subject = "stance " + number;
      stance.note().ifPresent(note -> unicode(note, subject, "note"));
      known(stance.speaker(), "speaker", speakers, subject, "speaker");
      known(stance.element(), "element", elements.keySet(), subject, "element");
      origin(stance.origin().withSpeaker(stance.speaker()), subject, speakers, occasions, sources);
    }
    return problems;
  }

  private void problem(
      Problem.Rule rule,
      String subject,
      String field,
      Object value,
      String message,
      String remedy) {
    problems.add(new Problem(rule, subject, field, value.toString(), message, remedy));
  }

  private static String subject(Element element) {
    return name(element.type()) + " " + element.id();
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
    items.forEach(item -> wellFormed(id.apply(item), what + " " + id.apply(item)));
    return unique(what, items, id, content);
  }

  private void wellFormed(String id, String subject) {
    if (!isId(id)) {
      problem(ID_MALFORMED, subject, "id", id, "\"" + id + "\" cannot be an id", ID_REMEDY);
    }
  }

  private <T> Set<String> unique(
      String what, List<T> items, Function<T, String> id, Function<T, String> content) {
    ListMultimap<String, T> byId = Multimaps.index(items, id::apply);
    for (String name : byId.keySet()) {
      if (byId.get(name).size() > 1) {
        List<String> contents = byId.get(name).stream().map(content).distinct().toList();
        String difference = contents.size() == 1
            ? ""
            : ": \"" + String.join("\", \"", contents.subList(0, contents.size() - 1)) + "\" and \""
                + contents.get(contents.size() - 1) + "\"";
        problem(
            ID_DUPLICATE,
            what + " " + name,
            "id",
            name,
            "the id \"" + name + "\" is given to more than one " + what + difference,
            "give each an id of its own");
      }
    }
    return byId.keySet();
  }

  private boolean known(
      String id, String what, Collection<String> all, String subject, String field) {
    if (all.contains(id)) {
      return true;
    }
    problem(
        ID_UNKNOWN,
        subject,
        field,
        id,
        "there is no " + what + " \"" + id + "\"",
        Suggestion.among(all, id));
    return false;
  }

  private void filled(String text, String subject, String field) {
    if (text.isBlank()) {
      problem(
          TEXT_EMPTY,
          subject,
          field,
          text,
          "the " + field + " is empty",
          "write it or leave the " + subject + " out");
    }
    unicode(text, subject, field);
  }

  private void unicode(String text, String subject, String field) {
    if (text.codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
      problem(
          TEXT_MALFORMED,
          subject,
          field,
          text,
          "the " + field + " contains half of a surrogate pair",
          "replace the broken character");
    }
  }

  private void credence(double credence, String subject) {
    if (!(credence >= 0 && credence <= 1)) {
      problem(
          OUT_OF_RANGE,
          subject,
          "credence",
          credence,
          "the credence is " + credence,
          "give a number from 0 to 1");
    }
  }

  private void weight(double weight, String subject) {
    if (!(weight > 0 && weight <= 1)) {
      problem(
          OUT_OF_RANGE,
          subject,
          "weight",
          weight,
          "the weight is " + weight,
          "give a number above 0, at most 1");
    }
  }

  private void origin(
      Origin origin,
      String subject,
      Set<String> speakers,
      Set<String> occasions,
      Set<String> sources) {
    if (!subject.startsWith("stance ")) {
      origin.speaker().ifPresent(id -> known(id, "speaker", speakers, subject, "by"));
    }
    origin.reporter().ifPresent(id -> known(id, "speaker", speakers, subject, "reported-by"));
    origin.occasion().ifPresent(id -> known(id, "occasion", occasions, subject, "in"));
    origin.span().ifPresent(span -> {
      known(span.source(), "source", sources, subject, "at");
      if (span.first() < 1 || span.last() < span.first()) {
        problem(
            SPAN_INVALID,
            subject,
            "at",
            span.first(),
            "the lines " + span.first() + " to " + span.last() + " are no range",
            "count lines from 1, the last not before the first");
      }
      if (span.time().filter(time -> !CLOCK.matcher(time).matches()).isPresent()) {
        problem(
            SPAN_INVALID,
            subject,
            "at",
            span.time().orElseThrow(),
            "\"" + span.time().orElseThrow() + "\" is no clock time",
            "write minutes and seconds as 6:47 or, with hours, 1:02:03");
      }
    });
  }

  private void sections(Source source, String subject) {
    int previous = 0;
    for (Source.Section section : source.sections()) {
      filled(section.title(), subject, "sections");
      if (section.first() <= previous) {
        problem(
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

  private void skipped(Source source, String subject) {
    for (Source.Skipped lines : source.skipped()) {
      filled(lines.reason(), subject, "skipped");
      if (lines.first() < 1 || lines.last() < lines.first()) {
        problem(
            SPAN_INVALID,
            subject,
            "skipped",
            lines.reason(),
            "the lines " + lines.first() + " to " + lines.last() + " are no range",
            "count lines from 1, the last not before the first");
      }
    }
  }

  private void ends(Relation relation, String subject) {
    RelationKind kind = relation.kind();
    if (relation.sources().isEmpty()) {
      problem(
          ENDS_MISMATCH,
          subject,
          "from",
          "",
          "it starts from nothing",
          "name at least one " + words(kind.sources()));
    }
    if (kind.symmetric() && relation.sources().size() > 1) {
      problem(
          ENDS_MISMATCH,
          subject,
          "from",
          "",
          an(kind) + " has one source, not " + relation.sources().size(),
          "write one " + name(kind) + " for each");
    }
    if (new HashSet<>(relation.sources()).size() < relation.sources().size()) {
      problem(
          ID_DUPLICATE, subject, "from", "", "a premise is listed twice", "list each premise once");
    }
    for (String source : relation.sources()) {
      end(source, kind, "start from", kind.sources(), subject, "from");
    }
    end(relation.target(), kind, "end in", kind.targets(), subject, "target");
  }

  private void end(
      String id,
      RelationKind kind,
      String verb,
      Set<ElementType> allowed,
      String subject,
      String field) {
    if (!known(id, "element", elements.keySet(), subject, field)) {
      return;
    }
    Element end = elements.get(id);
    if (end != null && !allowed.contains(end.type())) {
      problem(
          ENDS_MISMATCH,
          subject,
          field,
          id,
          an(kind) + " cannot " + verb + " the " + name(end.type()) + " \"" + id + "\"",
          "let it " + verb + " a " + words(allowed) + advice(kind, end.type(), field));
    }
  }

  /** The two slips that everybody makes at first. */
  private static String advice(RelationKind kind, ElementType type, String field) {
    if (field.equals("target") && kind == RelationKind.REBUTTAL && type == ElementType.RELATION) {
      return "; to attack the step itself, use an undercut";
    }
    if (field.equals("target") && kind == RelationKind.UNDERCUT && type == ElementType.CLAIM) {
      return "; to attack the claim itself, use a rebuttal";
    }
    return "";
  }

  /** Follows targets from relation to relation; no chain of them may close. */
  private void loops() {
    Map<String, Integer> visitedIn = new HashMap<>();
    int walk = 0;
    for (Element start : elements.values()) {
      walk++;
      Element at = start;
      while (at instanceof Relation relation
          && visitedIn.putIfAbsent(relation.id(), walk) == null) {
        at = elements.get(relation.target());
      }
      if (at instanceof Relation closing && visitedIn.getOrDefault(closing.id(), 0) == walk) {
        problem(
            RELATION_LOOP,
            "relation " + closing.id(),
            "target",
            closing.target(),
            "it ends in itself through relations alone",
            "let one of the relations on the way end in a claim");
      }
    }
  }

  private static String words(Set<ElementType> types) {
    return types.stream().sorted().map(Rules::name).collect(Collectors.joining(" or a "));
  }

  private static String an(RelationKind kind) {
    return ("AEIOU".indexOf(kind.name().charAt(0)) < 0 ? "a " : "an ") + name(kind);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
