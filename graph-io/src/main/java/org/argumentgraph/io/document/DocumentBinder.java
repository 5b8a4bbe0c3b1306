package org.argumentgraph.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
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
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.NodeReader;
import org.argumentgraph.io.internal.Problems;

/**
 * Makes a debate of the nodes of a document, and goes on after each problem so as to find them all.
 * The items of the long lists are taken as they are read, in whatever order the lists stand.
 */
final class DocumentBinder implements NodeReader.Receiver {
  /** What the items of a list at the top are called, and what takes one. */
  private record Items(String what, Consumer<Fields> taker) {}

  private final Problems problems;
  private final Hindsight hindsight;
  private final Places places;
  private final Origins origins;
  private final Map<String, Node.Place> firstUses = new HashMap<>();
  private final ImmutableMap<String, Items> lists = ImmutableMap.<String, Items>builder()
      .put("sources", new Items("source", this::source))
      .put("speakers", new Items("speaker", this::speaker))
      .put("occasions", new Items("occasion", this::occasion))
      .put("claims", new Items("claim", this::claim))
      .put("questions", new Items("question", this::question))
      .put("relations", new Items("relation", this::relation))
      .put("stances", new Items("stance", this::stance))
      .buildOrThrow();

  private final List<Source> sources = new ArrayList<>();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final List<Element> claims = new ArrayList<>();
  private final List<Element> questions = new ArrayList<>();
  private final List<Element> relations = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();

  DocumentBinder(Problems problems, Hindsight hindsight) {
    this.problems = problems;
    this.hindsight = hindsight;
    places = new Places(hindsight);
    origins = new Origins(problems, hindsight);
  }

  @Override
  public boolean takes(String field) {
    return lists.containsKey(field);
  }

  @Override
  public void take(String field, int number, Node item) {
    Items items = requireNonNull(lists.get(field));
    Fields.ofItem(item, items.what(), number, problems).ifPresent(items.taker());
  }

  /** Makes the debate, once what was not taken by then has been read. */
  Optional<ArgumentGraph> debate(Node document, JoinedDebates joined) {
    if (document instanceof Node.Mapping mapping) {
      return debate(mapping, joined);
    }
    problems.add(
        document.place(),
        "",
        "the document is " + document.kind() + ", not a mapping",
        "begin it with \"" + Vocabulary.FORMAT + ": " + Vocabulary.VERSION + "\"");
    return Optional.empty();
  }

  private Optional<ArgumentGraph> debate(Node.Mapping document, JoinedDebates joined) {
    places.putAll("debate", document);
    Fields fields = new Fields(document, () -> "debate", problems);
    version(fields);
    ArgumentGraph.Builder builder = ArgumentGraph.builder(fields.requiredText("title"));
    builder.theses(fields.texts("theses").toArray(String[]::new));
    // How ids begin of whose debate it is reported that it is not there; so they are not, each.
    List<String> absent = new ArrayList<>();
    for (String name : fields.texts("debates")) {
      joined
          .find(name, places.place("debate", "debates", name), problems)
          .ifPresentOrElse(debate -> builder.include(name, debate), () -> absent.add(name + "/"));
    }
    lists.forEach((list, items) -> fields.mappings(list, items.what()).forEach(items.taker()));
    fields.reportUnknown();
    sources.forEach(builder::source);
    speakers.forEach(builder::speaker);
    occasions.forEach(builder::occasion);
    List.of(claims, questions, relations).forEach(elements -> elements.forEach(builder::add));
    stances.forEach(builder::stance);
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

  /**
   * Takes an id and says whether it is new; if it is not, that is reported where it stands. Which
   * ids are used twice, a builder has found out in an earlier reading.
   */
  private boolean isNew(String set, String id, Fields fields, Node.Place place, String remedy) {
    Node.Place first =
        hindsight.seeks(set + " " + id) ? firstUses.putIfAbsent(set + " " + id, place) : null;
    if (first != null) {
      problems.add(
          place,
          fields.subject(),
          "the id \"" + id + "\" is taken on line " + first.line(),
          remedy);
      return false;
    }
    return true;
  }

  /** Takes an item by its id, unless it has none, which was reported, or one that is taken. */
  private boolean isNew(String what, String set, String id, Fields fields) {
    if (hindsight.seeksNothing() || id.equals(Fields.MISSING)) {
      return !id.equals(Fields.MISSING);
    }
    String remedy = fields.has("id")
        ? "give each " + set + " an id of its own"
        : "leave one of them out, or give this one an id";
    boolean isNew = isNew(set, id, fields, fields.placeOf("id"), remedy);
    if (isNew) {
      places.put(what + " " + id, fields.mapping());
    }
    return isNew;
  }

  private void source(Fields fields) {
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
    if (isNew("source", "source", id, fields)) {
      origins.addSource(id);
      sources.add(source.withSections(sections).withSkipped(skipped));
    }
  }

  private void speaker(Fields fields) {
    Speaker speaker = new Speaker(fields.requiredText("id"), fields.requiredText("name"));
    fields.reportUnknown();
    if (isNew("speaker", "speaker", speaker.id(), fields)) {
      speakers.add(speaker);
    }
  }

  private void occasion(Fields fields) {
    Occasion occasion = Occasion.of(
        fields.requiredText("id"), fields.requiredText("title"), fields.texts("participants"));
    fields.reportUnknown();
    if (isNew("occasion", "occasion", occasion.id(), fields)) {
      occasions.add(occasion);
    }
  }

  private void claim(Fields fields) {
    Claim claim = Claim.of(fields.requiredText("id"), fields.requiredText("text"))
        .withOrigin(origins.of(fields, fields.text("by")));
    List<String> tags = fields.texts("tags");
    if (!tags.isEmpty()) {
      claim = claim.withTags(tags.toArray(String[]::new));
    }
    OptionalDouble credence = fields.number("credence");
    if (credence.isPresent()) {
      claim = claim.withCredence(credence.getAsDouble());
    }
    Optional<String> note = fields.text("note");
    if (note.isPresent()) {
      claim = claim.withNote(note.orElseThrow());
    }
    add(fields, "claim", claim, claims);
  }

  private void question(Fields fields) {
    Question question = Question.of(fields.requiredText("id"), fields.requiredText("text"))
        .withOrigin(origins.of(fields, fields.text("by")))
        .withTags(fields.texts("tags").toArray(String[]::new));
    question = fields.text("to").map(question::to).orElse(question);
    question = fields.text("note").map(question::withNote).orElse(question);
    add(fields, "question", question, questions);
  }

  /** Adds a claim or a question and the relations that it carries inline. */
  private void add(Fields fields, String what, Element element, List<Element> elements) {
    boolean isNew = isNew(what, "element", element.id(), fields);
    if (isNew) {
      elements.add(element);
    }
    List<RelationKind> inline = Vocabulary.inlineKinds(element.type());
    for (RelationKind kind : RelationKind.values()) {
      fields.reportMisplaced(
          Vocabulary.noun(kind),
          inline.contains(kind)
              ? "write \"" + kind.verb() + "\" here, or put it under relations"
              : "put it under relations");
      if (!inline.contains(kind)) {
        fields.reportMisplaced(
            kind.verb(),
            kind == RelationKind.CHALLENGE
                ? "only a question challenges; a claim rebuts or undercuts"
                : "only a claim " + kind.verb() + "; a question challenges");
      }
    }
    for (RelationKind kind : inline) {
      for (Fields.Word target : fields.words(kind.verb())) {
        Relation relation = Relation.of(kind, element.id(), target.text());
        if (isNew && isNew(relation, fields, target.place())) {
          elements.add(relation);
        }
      }
    }
    fields.reportUnknown();
  }

  /** Takes a relation that stands inline, unless one with its ends stands already. */
  private boolean isNew(Relation relation, Fields fields, Node.Place place) {
    if (hindsight.seeksNothing()) {
      return true;
    }
    places.put("relation " + relation.id(), place);
    return isNew("element", relation.id(), fields, place, "leave one of them out");
  }

  private void relation(Fields fields) {
    Optional<String> id = fields.text("id");
    List<String> sources = fields.texts("from");
    boolean isMisnamed = false;
    for (RelationKind verb : RelationKind.values()) {
      isMisnamed |= fields.reportMisplaced(
          verb.verb(), "write \"" + Vocabulary.noun(verb) + "\" under relations");
    }
    Optional<RelationKind> kind =
        isMisnamed ? Optional.empty() : only(fields, Vocabulary.NOUNS, "kind");
    if (!fields.has("from")) {
      problems.add(
          fields.place(),
          fields.subject(),
          "\"from\" is missing",
          "name what it starts from, as in \"from: a\" or \"from: [a, b]\"");
    }
    double weight = fields.number("weight").orElse(1);
    Origin origin = origins.of(fields, fields.text("by"));
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
    if (isNew("relation", "element", relation.id(), fields)) {
      relations.add(relation);
      if (!hindsight.seeksNothing()) {
        places.put(
            "relation " + relation.id(),
            "target",
            fields.placeOf(Vocabulary.noun(relation.kind())));
      }
    }
  }

  private void stance(Fields fields) {
    String speaker = fields.requiredText("speaker");
    Optional<Attitude> attitude = only(fields, Vocabulary.ATTITUDES, "attitude");
    Origin origin = origins.of(fields, Optional.of(speaker));
    Optional<String> note = fields.text("note");
    Optional<String> element = attitude.flatMap(known -> fields.text(Vocabulary.word(known)));
    fields.reportUnknown();
    if (attitude.isEmpty() || element.isEmpty() || speaker.equals(Fields.MISSING)) {
      return;
    }
    Stance stance =
        Stance.of(speaker, attitude.orElseThrow(), element.orElseThrow()).withOrigin(origin);
    stances.add(note.map(stance::withNote).orElse(stance));
    if (hindsight.seeksNothing()) {
      return;
    }
    String subject = "stance " + stances.size();
    places.put(subject, fields.mapping());
    places.put(subject, "element", fields.placeOf(Vocabulary.word(stance.attitude())));
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
}
