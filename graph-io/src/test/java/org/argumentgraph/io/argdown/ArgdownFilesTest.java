package org.argumentgraph.io.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.argdown.ArgdownModel.Argument;
import org.argumentgraph.io.argdown.ArgdownModel.End;
import org.argumentgraph.io.argdown.ArgdownModel.Inference;
import org.argumentgraph.io.argdown.ArgdownModel.Passage;
import org.argumentgraph.io.argdown.ArgdownModel.Section;
import org.argumentgraph.io.argdown.ArgdownModel.Step;
import org.argumentgraph.io.argdown.ArgdownModel.Titled;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents that others wrote, with what Argdown's own parser makes of them. */
class ArgdownFilesTest {
  private static final Path DATA = Path.of("../../shared/data");

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private static Path existing(String path) {
    Path file = DATA.resolve(path);
    assumeTrue(Files.exists(file), "There is no " + file);
    return file;
  }

  @TestFactory
  Stream<DynamicTest> documentsSayWhatArgdownsOwnParserFindsInThem() throws IOException {
    Path documents = existing("argdown");
    try (Stream<Path> files = Files.list(existing("argdown-expected"))) {
      return files
          .filter(
              file -> !file.endsWith("parser-errors.json") && file.toString().endsWith(".json"))
          .sorted()
          .map(file -> {
            String name = file.getFileName().toString().replace(".json", ".argdown");
            return DynamicTest.dynamicTest(
                name, () -> compare(model(documents.resolve(name)), json(file)));
          })
          .toList()
          .stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> documentsBecomeDebatesThatAreWrittenAndReadAgain() throws IOException {
    Path documents = existing("argdown");
    try (Stream<Path> files = Files.list(existing("argdown-expected"))) {
      return files
          .filter(
              file -> !file.endsWith("parser-errors.json") && file.toString().endsWith(".json"))
          .sorted()
          .map(file -> {
            String name = file.getFileName().toString().replace(".json", ".argdown");
            return DynamicTest.dynamicTest(
                name, () -> convert(documents.resolve(name), json(file)));
          })
          .toList()
          .stream();
    }
  }

  private static void convert(Path file, JsonNode expected) throws IOException {
    ArgumentGraph debate = ArgdownReader.standard().read(file).result();
    List<JsonNode> stated = Stream.concat(
            stream(expected.get("statements")),
            stream(expected.get("arguments"))
                .filter(argument -> argument.get("pcs").isEmpty()))
        .toList();
    long texts = stated.stream().mapToLong(ArgdownFilesTest::texts).sum();
    long restated = texts - stated.size();
    long inferences = stream(expected.get("arguments"))
        .flatMap(argument -> stream(argument.get("pcs")))
        .filter(step -> step.has("inference"))
        .count();
    assertThat(debate.claims()).hasSize((int) texts);
    assertThat(debate.relations())
        .hasSize((int) (expected.get("relations").size() + inferences + restated));
    String written = ArgdownWriter.standard().write(debate).result();
    assertThat(ArgdownReader.standard().read(written, "again").result()).isEqualTo(debate);
  }

  /** How many texts stand under a title, or one if there is nothing but the title. */
  private static long texts(JsonNode titled) {
    long texts = stream(titled.get("members"))
        .map(ArgdownFilesTest::withoutTags)
        .filter(text -> !text.isEmpty())
        .distinct()
        .count();
    return Math.max(1, texts);
  }

  private static ArgdownModel model(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    DocumentLimits limits = DocumentLimits.standard();
    SourceText source = Includes.expand(Document.of(file, limits), limits, problems);
    ArgdownModel model = Parser.parse(source, new DataParser(source, limits));
    problems.throwIfAny();
    return model;
  }

  static void compare(ArgdownModel model, JsonNode expected) {
    assertThat(titled(model.statements())).isEqualTo(titled(expected.get("statements")));
    assertThat(titled(model.arguments())).isEqualTo(titled(expected.get("arguments")));
    assertThat(steps(model)).isEqualTo(steps(expected.get("arguments")));
    assertThat(model.relations())
        .extracting(
            relation -> relation.type().name().toLowerCase(Locale.ROOT),
            relation -> name(relation.from()),
            relation -> name(relation.to()))
        .containsExactlyInAnyOrderElementsOf(stream(expected.get("relations"))
            .map(relation ->
                tuple(text(relation, "relationType"), end(relation, "from"), end(relation, "to")))
            .toList());
    List<String> sections = new ArrayList<>();
    expected.get("sections").forEach(section -> sections(section, 0, sections));
    assertThat(model.sections()).extracting(ArgdownFilesTest::describe).isEqualTo(sections);
    TreeSet<String> tags = new TreeSet<>();
    model.statements().values().forEach(statement -> tags.addAll(statement.tags()));
    model.arguments().values().forEach(argument -> tags.addAll(argument.tags()));
    assertThat(tags).isEqualTo(new TreeSet<>(expected.get("tags").propertyNames()));
  }

  private static Stream<JsonNode> stream(JsonNode nodes) {
    List<JsonNode> list = new ArrayList<>();
    nodes.forEach(list::add);
    return list.stream();
  }

  private static String text(JsonNode node, String field) {
    return node.has(field) ? node.get(field).asString() : "";
  }

  /** For each title the section, the tags, and all texts. */
  private static Map<String, String> titled(Map<String, ? extends Titled> all) {
    Map<String, String> described = new TreeMap<>();
    all.forEach((title, one) -> described.put(
        title,
        one.section().map(section -> "s" + section.number()).orElse("")
            + one.tags()
            + one.passages().stream()
                .filter(passage -> !passage.isReference())
                .map(Passage::content)
                .map(content -> squeezed(content.text()))
                .sorted()
                .toList()));
    return described;
  }

  private static Map<String, String> titled(JsonNode all) {
    Map<String, String> described = new TreeMap<>();
    for (String title : all.propertyNames()) {
      JsonNode one = all.get(title);
      List<String> tags = new ArrayList<>();
      if (one.has("tags")) {
        one.get("tags").forEach(tag -> tags.add(tag.asString()));
      }
      List<String> texts = stream(one.get("members"))
          .filter(member -> !member.has("isReference"))
          .map(ArgdownFilesTest::withoutTags)
          .sorted()
          .toList();
      described.put(title, text(one, "section") + tags + texts);
    }
    return described;
  }

  private static String withoutTags(JsonNode member) {
    StringBuilder text = new StringBuilder(text(member, "text"));
    if (member.has("ranges")) {
      List<JsonNode> ranges = stream(member.get("ranges")).toList();
      for (int i = ranges.size() - 1; i >= 0; i--) {
        if (text(ranges.get(i), "type").equals("tag")) {
          int start = ranges.get(i).get("start").asInt();
          text.delete(start, ranges.get(i).get("stop").asInt() + 1);
        }
      }
    }
    return squeezed(text.toString());
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static Map<String, List<String>> steps(ArgdownModel model) {
    Map<String, List<String>> all = new TreeMap<>();
    for (Argument argument : model.arguments().values()) {
      all.put(
          argument.title(),
          argument.steps().stream().map(ArgdownFilesTest::describe).toList());
    }
    return all;
  }

  private static String describe(Step step) {
    return step.statement().title()
        + step.inference().map(inference -> " by " + inference.rules()).orElse("");
  }

  private static Map<String, List<String>> steps(JsonNode arguments) {
    Map<String, List<String>> all = new TreeMap<>();
    for (String title : arguments.propertyNames()) {
      all.put(
          title,
          stream(arguments.get(title).get("pcs"))
              .map(step -> text(step, "title")
                  + Optional.ofNullable(step.get("inference"))
                      .map(inference -> " by "
                          + stream(inference.get("inferenceRules"))
                              .map(JsonNode::asString)
                              .toList())
                      .orElse(""))
              .toList());
    }
    return all;
  }

  private static String name(End end) {
    if (end instanceof Inference inference) {
      return "inference " + inference.argument() + " " + inference.conclusion();
    }
    return (end instanceof Argument ? "argument " : "equivalence-class ") + end;
  }

  private static String end(JsonNode relation, String end) {
    return text(relation, end + "Type") + " " + text(relation, end)
        + (relation.has("conclusionIndex") && end.equals("to")
            ? " " + relation.get("conclusionIndex").asInt()
            : "");
  }

  private static String describe(Section section) {
    int depth = section.path().size() - 1;
    return depth + " s" + section.number() + " " + section.level() + " " + section.title();
  }

  private static void sections(JsonNode section, int depth, List<String> all) {
    all.add(depth + " " + text(section, "id") + " " + section.get("level").asInt() + " "
        + text(section, "title"));
    section.get("children").forEach(child -> sections(child, depth + 1, all));
  }

  @TestFactory
  Stream<DynamicTest> brokenDocumentsAreRefusedWhereArgdownsOwnParserRefusesThem()
      throws IOException {
    Path documents = existing("argdown");
    JsonNode errors = json(existing("argdown-expected/parser-errors.json"));
    return errors.propertyNames().stream()
        .filter(name -> Files.exists(documents.resolve(name)))
        .map(name -> DynamicTest.dynamicTest(
            name,
            () -> assertThat(places(documents.resolve(name)))
                .isEqualTo(stream(errors.get(name).get("parserErrors"))
                    .map(error ->
                        error.get("line").asInt() + ":" + error.get("column").asInt())
                    .toList())));
  }

  private static List<String> places(Path file) throws IOException {
    Problems problems = new Problems(file.toString());
    String text = Files.readString(file);
    SourceText source = new SourceText(problems);
    source.add(text, new Lines("", text), 0, text.length(), 0);
    Parser.parse(source, new DataParser(source, DocumentLimits.standard()));
    try {
      problems.throwIfAny();
      return List.of();
    } catch (InvalidDocumentException e) {
      return e.problems().stream()
          .map(problem -> problem.line() + ":" + problem.column())
          .toList();
    }
  }
}
