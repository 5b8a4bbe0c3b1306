package org.argumentgraph.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.InvalidGraphException;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Problem;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;

/**
 * Makes a debate of the nodes of a document, and goes on after each problem so as to find them all.
 */
final class DocumentBinder {
  private final Problems problems;
  private final Places places = new Places();
  private final Map<String, Node.Place> firstUses = new HashMap<>();
  private final List<String> sourceIds = new ArrayList<>();
  /**
   * How ids begin of whose debate it has been reported that it is not there, so that they are not
   * reported again one by one.
   */
  private final List<String> absent = new ArrayList<>();

  private final JoinedDebates joined;

  private DocumentBinder(JoinedDebates joined, Problems problems) {
    this.joined = joined;
    this.problems = problems;
  }

  static Optional<ArgumentGraph> bind(Node document, JoinedDebates joined, Problems problems) {
    if (document instanceof Node.Mapping mapping) {
      return new DocumentBinder(joined, problems).debate(mapping);
    }
    problems.add(
        document.place(),
        "",
        "the document is " + document.kind() + ", not a mapping",
        "begin it with \"" + Vocabulary.FORMAT + ": " + Vocabulary.VERSION + "\"");
    return Optional.empty();
  }

  private Optional<ArgumentGraph> debate(Node.Mapping document) {
    Fields fields = new Fields(document, "debate", problems, places);
    version(fields);
    ArgumentGraph.Builder builder = ArgumentGraph.builder(fields.requiredText("title"));
    builder.theses(fields.texts("theses").toArray(String[]::new));
    for (String name : fields.texts("debates")) {
      joined
          .find(name, places.place("debate", "debates", name), problems)
          .ifPresentOrElse(debate -> builder.include(name, debate), () -> absent.add(name + "/"));
    }
    fields.mappings("sources", "source").forEach(item -> source(item, builder));
    fields.mappings("speakers", "speaker").forEach(item -> speaker(item, builder));
    fields.mappings("occasions", "occasion").forEach(item -> occasion(item, builder));
    fields.mappings("claims", "claim").forEach(item -> claim(item, builder));
    fields.mappings("questions", "question").forEach(item -> question(item, builder));
    fields.mappings("relations", "relation").forEach(item -> relation(item, builder));
    fields.mappings("stances", "stance").forEach(item -> stance(item, builder));
    fields.reportUnknown();
    try {
      return Optional.of(builder.build());
    } catch (InvalidGraphException e) {
      for (Problem problem : e.problems()) {
        if (absent.stream().noneMatch(problem.value()::startsWith)) {
          problems.add(places.of(problem), problem.subject(), problem.message(), problem.remedy());
        }
      }
      return Optional.empty();
    }
  }

  private void version(Fields fields) {
    String remedy =
        "begin the document with \"" + Vocabulary.FORMAT + ": " + Vocabulary.VERSION + "\"";
    if (!fields.has(Vocabulary.FORMAT)) {
      problems.add(fields.place(), "", "this does not say that it is a debate", remedy);
    }
    OptionalInt version = fields.wholeNumber(Vocabulary.FORMAT);
    if (version.isPresent() && version.getAsInt() != Vocabulary.VERSION) {
      problems.add(
          fields.placeOf(Vocabulary.FORMAT),
          "",
          "version " + version.getAsInt() + " of the format is not known",
          remedy);
    }
  }

  /** Takes an id and says whether it is new; if it is not, that is reported where it stands. */
  private boolean isNew(String set, String id, Fields fields, Node.Place place) {
    Node.Place first = firstUses.putIfAbsent(set + " " + id, place);
    if (first != null && !id.equals(Fields.MISSING)) {
      problems.add(
          place,
          fields.subject(),
          "the id \"" + id + "\" is taken on line " + first.line(),
          "give each " + set + " an id of its own");
    }
    return first == null && !id.equals(Fields.MISSING);
  }

  private void source(Fields fields, ArgumentGraph.Builder builder) {
    String id = fields.requiredText("id");
    Source source = Source.of(id, fields.requiredText("title"));
    source = fields.text("document").map(source::withDocument).orElse(source);
    List<Source.Section> sections = new ArrayList<>();
    for (Fields section : fields.mappings("sections", "section")) {
      sections.add(new Source.Section(
          section.requiredText("title"),
          section.requiredWholeNumber("line", "say on which line it begins").orElse(1)));
      section.reportUnknown();
    }
    List<Source.Skipped> skipped = new ArrayList<>();
    for (Fields lines : fields.mappings("skipped", "skipped")) {
      int first = lines.requiredWholeNumber("line", "say which line is skipped").orElse(1);
      skipped.add(new Source.Skipped(
          first, lines.wholeNumber("last-line").orElse(first), lines.requiredText("reason")));
      lines.reportUnknown();
    }
    fields.reportUnknown();
    if (isNew("source", id, fields, fields.placeOf("id"))) {
      sourceIds.add(id);
      builder.source(source.withSections(sections).withSkipped(skipped));
    }
  }

  private void speaker(Fields fields, ArgumentGraph.Builder builder) {
    Speaker speaker = new Speaker(fields.requiredText("id"), fields.requiredText("name"));
    fields.reportUnknown();
    if (isNew("speaker", speaker.id(), fields, fields.placeOf("id"))) {
      builder.speaker(speaker);
    }
  }

  private void occasion(Fields fields, ArgumentGraph.Builder builder) {
    Occasion occasion = Occasion.of(
        fields.requiredText("id"), fields.requiredText("title"), fields.texts("participants"));
    fields.reportUnknown();
    if (isNew("occasion", occasion.id(), fields, fields.placeOf("id"))) {
      builder.occasion(occasion);
    }
  }

  private void claim(Fields fields, ArgumentGraph.Builder builder) {
    Claim claim = Claim.of(fields.requiredText("id"), fields.requiredText("text"))
        .withOrigin(origin(fields, fields.text("by")))
        .withTags(fields.texts("tags").toArray(String[]::new));
    OptionalDouble credence = fields.number("credence");
    claim = credence.isPresent() ? claim.withCredence(credence.getAsDouble()) : claim;
    claim = fields.text("note").map(claim::withNote).orElse(claim);
    add(fields, claim, builder);
  }

  private void question(Fields fields, ArgumentGraph.Builder builder) {
    Question question = Question.of(fields.requiredText("id"), fields.requiredText("text"))
        .withOrigin(origin(fields, fields.text("by")))
        .withTags(fields.texts("tags").toArray(String[]::new));
    question = fields.text("to").map(question::to).orElse(question);
    question = fields.text("note").map(question::withNote).orElse(question);
    add(fields, question, builder);
  }

  /** Adds a claim or a question and the relations that it carries inline. */
  private void add(Fields fields, Element element, ArgumentGraph.Builder builder) {
    boolean isNew = isNew("element", element.id(), fields, fields.placeOf("id"));
    if (isNew) {
      builder.add(element);
    }
    for (RelationKind kind : Vocabulary.inlineKinds(element.type())) {
      for (String target : fields.texts(kind.verb())) {
        Relation relation = Relation.of(kind, element.id(), target);
        String subject = "relation " + relation.id();
        Node.Place place = places.place(fields.subject(), kind.verb(), target);
        places.put(subject, place);
        if (isNew && isNew("element", relation.id(), fields, place)) {
          builder.add(relation);
        }
      }
    }
    fields.reportUnknown();
  }

  private void relation(Fields fields, ArgumentGraph.Builder builder) {
    Optional<String> id = fields.text("id");
    List<String> sources = fields.texts("from");
    Optional<RelationKind> kind = only(fields, Vocabulary.NOUNS, "kind");
    if (!fields.has("from")) {
      problems.add(
          fields.place(), fields.subject(), "\"from\" is missing", "name what it starts from");
    }
    double weight = fields.number("weight").orElse(1);
    Origin origin = origin(fields, fields.text("by"));
    String[] tags = fields.texts("tags").toArray(String[]::new);
    Optional<String> note = fields.text("note");
    Optional<String> target = kind.flatMap(known -> fields.text(Vocabulary.noun(known)));
    fields.reportUnknown();
    if (kind.isEmpty() || target.isEmpty() || sources.isEmpty()) {
      return;
    }
    Relation relation = Relation.of(kind.orElseThrow(), sources, target.orElseThrow())
        .withWeight(weight)
        .withOrigin(origin)
        .withTags(tags);
    relation = id.map(relation::withId).orElse(relation);
    relation = note.map(relation::withNote).orElse(relation);
    String subject = "relation " + relation.id();
    places.alias(subject, fields.subject());
    places.put(fields.subject(), "target", fields.placeOf(Vocabulary.noun(relation.kind())));
    if (isNew("element", relation.id(), fields, fields.placeOf("id"))) {
      builder.add(relation);
    }
  }

  private void stance(Fields fields, ArgumentGraph.Builder builder) {
    String speaker = fields.requiredText("speaker");
    Optional<Attitude> attitude = only(fields, Vocabulary.ATTITUDES, "attitude");
    Origin origin = origin(fields, Optional.of(speaker));
    Optional<String> note = fields.text("note");
    Optional<String> element = attitude.flatMap(known -> fields.text(Vocabulary.word(known)));
    fields.reportUnknown();
    if (attitude.isEmpty() || element.isEmpty() || speaker.equals(Fields.MISSING)) {
      return;
    }
    Stance stance =
        Stance.of(speaker, attitude.orElseThrow(), element.orElseThrow()).withOrigin(origin);
    builder.stance(note.map(stance::withNote).orElse(stance));
    places.put(fields.subject(), "element", fields.placeOf(Vocabulary.word(stance.attitude())));
  }

  /** The one word of a vocabulary that stands among the fields. */
  private <T> Optional<T> only(Fields fields, Map<String, T> words, String what) {
    List<String> present = words.keySet().stream().filter(fields::has).toList();
    if (present.size() == 1) {
      return Optional.ofNullable(words.get(present.get(0)));
    }
    problems.add(
        fields.place(),
        fields.subject(),
        present.isEmpty()
            ? "it has no " + what
            : "it has more than one " + what + ": " + String.join(", ", present),
        "give it one of " + String.join(", ", words.keySet()));
    present.forEach(fields::text);
    fields.allow(words.keySet());
    return Optional.empty();
  }

  private Origin origin(Fields fields, Optional<String> speaker) {
    Origin origin = speaker.map(Origin::by).orElseGet(Origin::unknown);
    origin = fields.text("reported-by").map(origin::reportedBy).orElse(origin);
    origin = fields.flag("verbatim") ? origin.verbatim() : origin;
    origin = fields.text("in").map(origin::in).orElse(origin);
    return span(fields).map(origin::at).orElse(origin);
  }

  private Optional<SourceSpan> span(Fields fields) {
    Optional<Fields> at = fields.mapping("at", "line");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Fields span = at.orElseThrow();
    Optional<String> source = span.text("source");
    OptionalInt first = span.requiredWholeNumber("line", "say on which line it stands");
    OptionalInt last = span.wholeNumber("last-line");
    Optional<String> time = span.text("time");
    span.reportUnknown();
    if (source.isEmpty() && !span.has("source")) {
      if (sourceIds.size() == 1) {
        source = Optional.of(sourceIds.get(0));
      } else {
        problems.add(
            span.place(),
            fields.subject(),
            "\"source\" is missing",
            sourceIds.isEmpty()
                ? "list the source under sources"
                : "name one of " + String.join(", ", sourceIds));
      }
    }
    if (source.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new SourceSpan(
        source.orElseThrow(), first.getAsInt(), last.orElse(first.getAsInt()), time));
  }
}
