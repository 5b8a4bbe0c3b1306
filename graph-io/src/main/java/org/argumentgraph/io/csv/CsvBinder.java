package org.argumentgraph.io.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.InvalidGraphException;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.io.internal.Problems;

/** Makes a debate of rows, and goes on after each problem so as to find them all. */
final class CsvBinder {
  private final ImmutableMap<String, Consumer<Row>> elementTypes =
      ImmutableMap.<String, Consumer<Row>>builder()
          .put("debate", this::title)
          .put("speaker", this::speaker)
          .put("occasion", this::occasion)
          .put("source", this::source)
          .put("section", this::section)
          .put("skipped", this::skipped)
          .put("claim", this::claim)
          .put("question", this::question)
          .buildOrThrow();

  private final Places places = new Places();
  private final Map<String, Map<String, Row>> taken = new HashMap<>();
  private final Names speakerNames;
  private final Names occasionNames;
  private final Names sourceNames;
  private final Origins origins;

  private Optional<String> title = Optional.empty();
  private final List<Speaker> speakers = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final ListMultimap<String, Source.Section> sections =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<String, Source.Skipped> skipped =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final List<Element> elements = new ArrayList<>();
  private final List<String> theses = new ArrayList<>();
  private final List<Stance> stances = new ArrayList<>();

  private CsvBinder(Set<String> types, Set<String> sourceIds) {
    speakerNames = new Names(types.contains("speaker"), "speaker");
    occasionNames = new Names(types.contains("occasion"), "occasion");
    sourceNames = new Names(types.contains("source"), "source");
    origins = new Origins(speakerNames, occasionNames, sourceNames, sourceIds);
  }

  /** Makes a debate; empty if something is wrong, which is reported. */
  static Optional<ArgumentGraph> debate(List<Row> rows, String name, Problems problems) {
    Set<String> types = new HashSet<>();
    Set<String> sourceIds = new LinkedHashSet<>();
    for (Row row : rows) {
      types.add(row.what());
      if (row.what().equals("source")) {
        row.word(Column.ID).ifPresent(sourceIds::add);
      }
    }
    CsvBinder binder = new CsvBinder(types, sourceIds);
    rows.forEach(binder::bind);
    return binder.build(name, problems);
  }

  private void bind(Row row) {
    if (row.header().type() == TableType.ELEMENTS) {
      Consumer<Row> type = elementTypes.get(row.what());
      if (type == null) {
        row.problem(
            Column.TYPE,
            "there is no type \"" + row.what() + "\"",
            "use one of " + String.join(", ", elementTypes.keySet()) + ", or none for a claim");
        return;
      }
      row.word(Column.TYPE);
      type.accept(row);
    } else {
      link(row);
    }
    row.reportRest();
  }

  private Optional<ArgumentGraph> build(String name, Problems problems) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder(title.orElse(name));
    speakers.forEach(builder::speaker);
    speakerNames.made().forEach((called, id) -> builder.speaker(id, called));
    occasions.forEach(builder::occasion);
    occasionNames.made().forEach((called, id) -> builder.occasion(id, called));
    sourceNames.made().forEach((called, id) -> sources.put(id, Source.of(id, called)));
    for (Source source : sources.values()) {
      builder.source(source
          .withSections(sections.get(source.id()).stream()
              .sorted(Comparator.comparingInt(Source.Section::first))
              .toList())
          .withSkipped(skipped.get(source.id())));
    }
    elements.forEach(builder::add);
    stances.forEach(builder::stance);
    builder.theses(theses.toArray(String[]::new));
    try {
      return Optional.of(builder.build());
    } catch (InvalidGraphException e) {
      places.report(e.problems(), problems);
      return Optional.empty();
    }
  }

  /** Returns whether an id is the first of its kind; if not, that is reported. */
  private boolean isNew(String set, String id, Object part, Row row) {
    Row first = taken.computeIfAbsent(set, unknown -> new HashMap<>()).putIfAbsent(id, row);
    if (first == null) {
      places.put(part, row);
      return true;
    }
    row.problem(
        Column.ID,
        "the id \"" + id + "\" is taken on line " + first.line() + " of the "
            + Words.of(first.header().type()),
        "give each " + set + " an id of its own");
    return false;
  }

  private void title(Row row) {
    if (title.isPresent()) {
      row.problem(Column.TYPE, "there is more than one debate", "keep one row of this type");
    }
    title = Optional.of(row.text(Column.TEXT).orElse(""));
  }

  private void speaker(Row row) {
    Optional<String> id = row.id();
    Optional<String> name = row.required(Column.TEXT);
    if (id.isPresent() && name.isPresent()) {
      Speaker speaker = new Speaker(id.orElseThrow(), name.orElseThrow());
      if (isNew("speaker", speaker.id(), speaker, row)) {
        speakers.add(speaker);
      }
    }
  }

  private void occasion(Row row) {
    Optional<String> id = row.id();
    Optional<String> name = row.required(Column.TEXT);
    List<String> participants =
        row.list(Column.PARTICIPANTS).stream().map(speakerNames::idOf).toList();
    if (id.isPresent() && name.isPresent()) {
      Occasion occasion = Occasion.of(id.orElseThrow(), name.orElseThrow(), participants);
      if (isNew("occasion", occasion.id(), occasion, row)) {
        occasions.add(occasion);
      }
    }
  }

  private void source(Row row) {
    Optional<String> id = row.id();
    Optional<String> name = row.required(Column.TEXT);
    Optional<String> document = row.text(Column.DOCUMENT);
    if (id.isPresent() && name.isPresent()) {
      Source plain = Source.of(id.orElseThrow(), name.orElseThrow());
      Source source = document.map(plain::withDocument).orElse(plain);
      if (isNew("source", source.id(), source, row)) {
        sources.put(source.id(), source);
      }
    }
  }

  private void section(Row row) {
    Optional<String> heading = row.required(Column.TEXT);
    Optional<String> source = sourceOfLines(row);
    OptionalInt first = firstLine(row);
    if (heading.isPresent() && source.isPresent() && first.isPresent()) {
      sections.put(
          source.orElseThrow(), new Source.Section(heading.orElseThrow(), first.getAsInt()));
    }
  }

  private void skipped(Row row) {
    Optional<String> reason = row.required(Column.TEXT);
    Optional<String> source = sourceOfLines(row);
    OptionalInt first = firstLine(row);
    OptionalInt last = row.wholeNumber(Column.LAST_LINE);
    if (reason.isPresent() && source.isPresent() && first.isPresent()) {
      int line = first.getAsInt();
      skipped.put(
          source.orElseThrow(), new Source.Skipped(line, last.orElse(line), reason.orElseThrow()));
    }
  }

  private OptionalInt firstLine(Row row) {
    row.required(Column.FIRST_LINE);
    return row.wholeNumber(Column.FIRST_LINE);
  }

  /** The source in which lines stand that are not of an element, which may come later. */
  private Optional<String> sourceOfLines(Row row) {
    Optional<String> source = origins.source(row);
    if (source.isPresent() && !origins.knows(source.orElseThrow())) {
      row.problem(
          Column.SOURCE,
          "there is no source \"" + source.orElseThrow() + "\"",
          "name one of " + String.join(", ", origins.sourceIds()));
    }
    return source;
  }

  private void claim(Row row) {
    Optional<String> id = row.id();
    Optional<String> text = row.required(Column.TEXT);
    Origin origin = origins.of(row);
    OptionalDouble credence = row.number(Column.CREDENCE);
    boolean isThesis = row.isYes(Column.THESIS);
    String[] tags = row.list(Column.TAGS).toArray(String[]::new);
    String note = row.text(Column.NOTE).orElse("");
    if (id.isEmpty() || text.isEmpty()) {
      return;
    }
    Claim claim = Claim.of(id.orElseThrow(), text.orElseThrow())
        .withOrigin(origin)
        .withTags(tags)
        .withNote(note);
    if (credence.isPresent()) {
      claim = claim.withCredence(credence.getAsDouble());
    }
    if (isNew("element", claim.id(), claim, row)) {
      elements.add(claim);
      if (isThesis) {
        theses.add(claim.id());
      }
    }
  }

  private void question(Row row) {
    Optional<String> id = row.id();
    Optional<String> text = row.required(Column.TEXT);
    Origin origin = origins.of(row);
    Optional<String> addressee = row.word(Column.ADDRESSEE).map(speakerNames::idOf);
    String[] tags = row.list(Column.TAGS).toArray(String[]::new);
    String note = row.text(Column.NOTE).orElse("");
    if (id.isEmpty() || text.isEmpty()) {
      return;
    }
    Question plain = Question.of(id.orElseThrow(), text.orElseThrow())
        .withOrigin(origin)
        .withTags(tags)
        .withNote(note);
    Question question = addressee.map(plain::to).orElse(plain);
    if (isNew("element", question.id(), question, row)) {
      elements.add(question);
    }
  }

  /** Reads a row of the other table. */
  private void link(Row row) {
    Optional<String> word = row.required(Column.KIND).map(String::strip);
    Optional<RelationKind> kind = word.flatMap(Words::kind);
    Optional<Attitude> attitude = word.flatMap(Words::attitude);
    row.required(Column.FROM);
    Optional<String> target = row.required(Column.TO).map(String::strip);
    if (kind.isPresent()) {
      relation(row, kind.orElseThrow(), target);
    } else if (attitude.isPresent()) {
      stances(row, attitude.orElseThrow(), target);
    } else if (word.isPresent()) {
      row.problem(
          Column.KIND,
          "there is no kind \"" + word.orElseThrow() + "\"",
          "use one of " + Words.all());
    }
  }

  private void relation(Row row, RelationKind kind, Optional<String> target) {
    List<String> from = row.ids(Column.FROM);
    Optional<String> id = row.word(Column.ID);
    OptionalDouble weight = row.number(Column.WEIGHT);
    Origin origin = origins.of(row);
    String[] tags = row.list(Column.TAGS).toArray(String[]::new);
    String note = row.text(Column.NOTE).orElse("");
    if (from.isEmpty() || target.isEmpty()) {
      return;
    }
    Relation plain = Relation.of(kind, from, target.orElseThrow())
        .withWeight(weight.orElse(1))
        .withOrigin(origin)
        .withTags(tags)
        .withNote(note);
    Relation relation = id.map(plain::withId).orElse(plain);
    if (isNew("element", relation.id(), relation, row)) {
      elements.add(relation);
    }
  }

  private void stances(Row row, Attitude attitude, Optional<String> element) {
    Origin origin = origins.at(row);
    String note = row.text(Column.NOTE).orElse("");
    if (element.isEmpty()) {
      return;
    }
    for (String name : row.list(Column.FROM)) {
      String speaker = speakerNames.idOf(name);
      Stance stance = Stance.of(speaker, attitude, element.orElseThrow())
          .withOrigin(origin.withSpeaker(speaker))
          .withNote(note);
      places.put(stance, row);
      stances.add(stance);
    }
  }
}
