package org.argumentgraph.io.carneades;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.io.carneades.Values.Named;
import org.argumentgraph.io.carneades.Values.Word;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.internal.Assembly;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;

/** Makes a debate of the sections of an argument graph. */
final class CarneadesBinder {
  private static final ImmutableMap<String, String> LOST = ImmutableMap.<String, String>builder()
      .put("language", "the statements have texts of their own")
      .put("references", "nothing says which statement they belong to")
      .put("argument_schemes", "schemes are not applied")
      .put("issue_schemes", "schemes are not applied")
      .put("weighing_functions", "arguments are not weighed by their schemes")
      .put("tests", "a debate does not say how it should be evaluated")
      .put("labels", "a debate does not say how it should be evaluated")
      .buildOrThrow();

  /** What a document may have at its top. */
  static final ImmutableSet<String> SECTIONS = Sets.union(
          ImmutableSet.of("meta", "statements", "issues", "arguments", "assumptions"),
          LOST.keySet())
      .immutableCopy();

  private static final Set<String> OF_STATEMENT = Set.of("text", "assumed", "meta", "metadata");
  private static final Set<String> OF_ARGUMENT = Set.of(
      "id",
      "premises",
      "conclusion",
      "scheme",
      "undercutter",
      "weight",
      "weigth",
      "meta",
      "metadata");

  private static final String ASSUMED = "assumed";

  private final Node.Mapping document;
  private final Node.Mapping meta;
  private final Problems problems;
  private final Values values;
  private final Assembly assembly;
  private final Ids ids = new Ids();
  /** The claims of the statements, by the names of these, which stand for their ids. */
  private final Map<String, Claim> statements = new LinkedHashMap<>();

  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Set<String> assumed = new LinkedHashSet<>();
  private Map<String, String> claimIds = Map.of();

  CarneadesBinder(Node.Mapping document, String name, Problems problems) {
    this.document = document;
    this.problems = problems;
    values = new Values(problems);
    String file = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    meta = values.mapping(document, "meta", "");
    String title = values.word(meta, "title", "").map(Word::text).orElse("");
    assembly = new Assembly(title.isEmpty() ? file : title, problems);
  }

  Conversion<ArgumentGraph> debate() {
    sections();
    values.named(document, "statements", "statement").forEach(this::statement);
    values.words(document, "assumptions", "").forEach(this::assumption);
    claimIds = ids.ofAll(statements.keySet(), "statement");
    statements.forEach(this::claim);
    values.named(document, "arguments", "argument").forEach(this::argument);
    new Issues(document, problems, values, assembly, ids, claimIds).addAll();
    return assembly.build();
  }

  /** Takes what is about the document, and says which sections are lost. */
  private void sections() {
    for (Node.Entry section : document.entries()) {
      String reason = LOST.getOrDefault(section.key(), "the format does not know it");
      boolean isLost = LOST.containsKey(section.key()) || !SECTIONS.contains(section.key());
      if (isLost && !Values.isNothing(section.value())) {
        assembly.lose(
            section.keyPlace(), "", "the section " + section.key() + " is left out: " + reason);
      }
    }
    for (Node.Entry entry : meta.entries()) {
      boolean isText =
          entry.value() instanceof Node.Scalar scalar && !scalar.text().isBlank();
      if (entry.key().equals("source") && isText) {
        String source = ((Node.Scalar) entry.value()).text().strip();
        assembly.builder().source(Source.of("source", source));
      } else if (!entry.key().equals("title")) {
        assembly.lose(
            entry.keyPlace(),
            "",
            "\"" + entry.key() + "\" of meta is left out: a debate has no place for it");
      }
    }
  }

  private void statement(Named named) {
    String subject = "statement " + named.name();
    String text = "";
    String note = "";
    if (named.value() instanceof Node.Mapping fields) {
      text = values.word(fields, "text", subject).map(Word::text).orElse("");
      note = String.join("\n", remarks(fields, subject));
      loseOthers(fields, OF_STATEMENT, subject);
      if (values.flag(fields, ASSUMED, subject)) {
        assumed.add(named.name());
      }
    } else if (!Values.isNothing(named.value())) {
      text = values.word(named.value(), subject, "").map(Word::text).orElse("?");
    }
    if (text.isEmpty()) {
      assembly.lose(named.place(), subject, "it has no text, and so says its name");
    }
    state(named.name(), text, note, named.place());
  }

  private void state(String name, String text, String note, Place place) {
    Place first = places.putIfAbsent(name, place);
    if (first != null) {
      problems.add(
          place,
          "statement " + name,
          "the name is taken on line " + first.line(),
          "give each statement a name of its own");
    }
    statements.put(name, Claim.of(name, text.isEmpty() ? name : text).withNote(note));
  }

  private void assumption(Word name) {
    if (!statements.containsKey(name.text())) {
      assembly.lose(
          name.place(),
          "assumption " + name.text(),
          "it is not among the statements, and so says its name");
      state(name.text(), "", "", name.place());
    }
    assumed.add(name.text());
  }

  private void claim(String name, Claim statement) {
    String id = claimIds.getOrDefault(name, name);
    Place place = places.getOrDefault(name, Place.WHOLE);
    loseName("statement " + name, name, id, place);
    Claim claim = statement.withId(id);
    assembly.add(assumed.contains(name) ? claim.withTags(ASSUMED).withCredence(1) : claim, place);
  }

  private void loseName(String subject, String name, String id, Place place) {
    if (!id.equals(name)) {
      assembly.lose(place, subject, "it is called " + id + ", since its name cannot stay as it is");
    }
  }

  private void argument(Named named) {
    String subject = "argument " + named.name();
    Optional<Node.Mapping> fields = values.fields(named, subject);
    if (fields.isEmpty()) {
      return;
    }
    loseOthers(fields.get(), OF_ARGUMENT, subject);
    Optional<Word> scheme = values.word(fields.get(), "scheme", subject);
    Optional<Word> conclusion = values.word(fields.get(), "conclusion", subject);
    if (conclusion.isPresent()) {
      argument(named, subject, fields.get(), conclusion.get(), scheme);
    } else if (scheme.isPresent()) {
      assembly.lose(
          named.place(), subject, "it is left out: its conclusion follows from its scheme alone");
    } else {
      problems.add(
          named.place(), subject, "it has no conclusion", "add \"conclusion\", a statement");
    }
  }

  private void argument(
      Named named, String subject, Node.Mapping fields, Word conclusion, Optional<Word> scheme) {
    List<String> notes = new ArrayList<>();
    Set<String> premises = new LinkedHashSet<>();
    for (Named role : values.roles(fields, "premises", subject)) {
      Optional<Word> word = values.word(role.value(), subject, "premises");
      Optional<String> premise = word.flatMap(name -> known(name, subject));
      if (premise.isPresent() && !premises.add(premise.get())) {
        assembly.lose(
            role.place(), subject, "the premise " + premise.get() + " stands there twice");
      }
      if (premise.isPresent() && !role.name().isEmpty()) {
        notes.add(role.name() + ": " + premise.get());
      }
    }
    notes.addAll(remarks(fields, subject));
    Optional<String> target = known(conclusion, subject);
    String id = ids.of(named.name(), "argument");
    loseName(subject, named.name(), id, named.place());
    if (premises.isEmpty()) {
      premises.add(applicability(named, id));
    }
    Relation relation = Relation.of(RelationKind.SUPPORT, premises, target.orElse(id))
        .withId(id)
        .withWeight(weight(fields, subject))
        .withNote(String.join("\n", notes));
    assembly.add(
        scheme.map(name -> relation.withTags("scheme:" + name.text())).orElse(relation),
        named.place());
    values
        .word(fields, "undercutter", subject)
        .flatMap(name -> known(name, subject).map(undercutter -> undercut(undercutter, id)))
        .ifPresent(undercut -> assembly.add(undercut, named.place()));
  }

  /** Adds the claim that an argument without premises applies, and returns its id. */
  private String applicability(Named argument, String id) {
    Claim claim = Claim.of(
            ids.of(id + "-applies", "argument"), "Argument " + argument.name() + " applies.")
        .withTags("implicit", ASSUMED)
        .withCredence(1);
    assembly.add(claim, argument.place());
    assembly.lose(
        argument.place(),
        "argument " + argument.name(),
        "it has no premises; the claim " + claim.id() + " stands for them");
    return claim.id();
  }

  private Relation undercut(String undercutter, String argument) {
    Relation undercut = Relation.of(RelationKind.UNDERCUT, undercutter, argument);
    String id = ids.of(undercut.id(), "undercut");
    return id.equals(undercut.id()) ? undercut : undercut.withId(id);
  }

  private double weight(Node.Mapping fields, String subject) {
    // Carneades itself looks for a misspelt field.
    String field = Values.field(fields, "weight").isPresent() ? "weight" : "weigth";
    OptionalDouble weight = values.number(fields, field, subject);
    Place place = Values.field(fields, field).map(Node::place).orElse(Place.WHOLE);
    double number = weight.orElse(1);
    if (number == 0) {
      assembly.lose(place, subject, "the weight 0 is left out; to Carneades it is as good as none");
      return 1;
    }
    if (!(number > 0 && number <= 1)) {
      problems.add(place, subject, "the weight is " + number, "give a number above 0, at most 1");
      return 1;
    }
    return number;
  }

  /** The id of the claim of a statement; if there is no such statement, that is reported. */
  private Optional<String> known(Word name, String subject) {
    Optional<String> id = Optional.ofNullable(claimIds.get(name.text()));
    if (id.isEmpty()) {
      problems.add(
          name.place(),
          subject,
          "there is no statement \"" + name.text() + "\"",
          "add it to the statements, or name another");
    }
    return id;
  }

  /** What is said under meta, line by line. */
  private List<String> remarks(Node.Mapping fields, String subject) {
    List<String> remarks = new ArrayList<>();
    for (String field : List.of("meta", "metadata")) {
      for (Node.Entry entry : values.mapping(fields, field, subject).entries()) {
        if (entry.value() instanceof Node.Scalar scalar) {
          remarks.add(entry.key() + ": " + scalar.text().strip());
        } else {
          assembly.lose(
              entry.keyPlace(),
              subject,
              "\"" + entry.key() + "\" of meta is left out: it is no text");
        }
      }
    }
    return remarks;
  }

  private void loseOthers(Node.Mapping fields, Set<String> known, String subject) {
    for (Node.Entry entry : fields.entries()) {
      if (!known.contains(entry.key()) && !Values.isNothing(entry.value())) {
        assembly.lose(
            entry.keyPlace(),
            subject,
            "\"" + entry.key() + "\" is left out: a debate has no place for it");
      }
    }
  }
}
