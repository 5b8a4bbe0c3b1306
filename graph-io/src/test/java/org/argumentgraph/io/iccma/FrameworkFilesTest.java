package org.argumentgraph.io.iccma;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.dung.Labelling;
import org.argumentgraph.dung.Reasoner;
import org.argumentgraph.dung.Semantics;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Frameworks that others wrote, with what others found in them. */
class FrameworkFilesTest {
  private static final Path DATA = Path.of("../../shared/data");
  private static final Map<String, Semantics> SEMANTICS = Map.of(
      "CO", Semantics.COMPLETE,
      "GR", Semantics.GROUNDED,
      "PR", Semantics.PREFERRED,
      "ST", Semantics.STABLE,
      "SST", Semantics.SEMI_STABLE,
      "STG", Semantics.STAGE,
      "ID", Semantics.IDEAL,
      "NA", Semantics.NAIVE);

  private static List<Path> files(String folder) throws IOException {
    Path path = DATA.resolve(folder);
    assumeTrue(Files.isDirectory(path), "There is no " + path);
    try (Stream<Path> files = Files.list(path)) {
      return files.sorted().toList();
    }
  }

  private static List<Set<String>> extensions(Path file, String name) throws IOException {
    Semantics semantics = requireNonNull(SEMANTICS.get(name));
    Reasoner reasoner = Reasoner.of(FrameworkReader.standard().read(file));
    List<Set<String>> found =
        reasoner.extensions(semantics).map(FrameworkFilesTest::members).toList();
    assertThat(reasoner.count(semantics)).isEqualTo(found.size());
    assertThat(reasoner.extension(semantics).map(FrameworkFilesTest::members))
        .matches(one -> one.map(found::contains).orElse(found.isEmpty()));
    return found;
  }

  private static Set<String> members(Labelling extension) {
    return new TreeSet<>(extension.accepted());
  }

  private static Set<String> members(JsonNode names) {
    Set<String> members = new TreeSet<>();
    names.forEach(name -> members.add(name.asString()));
    return members;
  }

  private static List<Set<String>> sets(JsonNode lists) {
    List<Set<String>> sets = new ArrayList<>();
    lists.forEach(list -> sets.add(members(list)));
    return sets;
  }

  @TestFactory
  Stream<DynamicTest> smallFrameworksHaveTheExtensionsThatAreExpected() throws IOException {
    Path expected = DATA.resolve("iccma/expected-extensions.json");
    assumeTrue(Files.isRegularFile(expected), "There is no " + expected);
    JsonNode files = JsonMapper.shared().readTree(Files.readString(expected));
    return files.propertyNames().stream()
        .flatMap(name -> files.get(name).get("extensions").propertyNames().stream()
            .filter(SEMANTICS::containsKey)
            .map(semantics -> DynamicTest.dynamicTest(
                name + " " + semantics,
                () -> assertThat(extensions(DATA.resolve("iccma").resolve(name), semantics))
                    .containsExactlyInAnyOrderElementsOf(
                        sets(files.get(name).get("extensions").get(semantics))))));
  }

  /** Answers are named like {@code traffic1.EE-PR}; they list names in brackets. */
  @TestFactory
  Stream<DynamicTest> theAnswersOfTheCompetitionsAreFound() throws IOException {
    return files("iccma-competition/solutions").stream()
        .map(answer ->
            DynamicTest.dynamicTest(answer.getFileName().toString(), () -> checkAnswer(answer)));
  }

  private static void checkAnswer(Path answer) throws IOException {
    String name = answer.getFileName().toString();
    int dot = name.lastIndexOf('.');
    Path file = DATA.resolve("iccma-competition").resolve(name.substring(0, dot) + ".apx");
    String task = name.substring(dot + 1);
    JsonNode lists = JsonMapper.shared()
        .readTree("[" + Files.readString(answer).replaceAll("([^\\[\\],\\s]+)", "\"$1\"") + "]");
    if (task.equals("D3")) {
      check(file, "GR", sets(lists.get(0)));
      check(file, "ST", sets(lists.get(1)));
      check(file, "PR", sets(lists.get(2)));
    } else if (task.startsWith("SE-")) {
      check(file, task.substring(3), List.of(members(lists.get(0))));
    } else {
      check(file, task.substring(3), sets(lists.get(0)));
    }
  }

  private static void check(Path file, String semantics, List<Set<String>> expected)
      throws IOException {
    assertThat(extensions(file, semantics))
        .as(semantics)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @TestFactory
  Stream<DynamicTest> everyFileIsReadAndSurvivesEveryFormat() throws IOException {
    return Stream.concat(files("iccma").stream(), files("iccma-competition").stream())
        .filter(file -> FrameworkFormat.ofName(file.toString()).isPresent())
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
          AttackFramework framework = FrameworkReader.standard().read(file);
          assertThat(framework.arguments()).isNotEmpty();
          assertThat(FrameworkFormat.ofText(Files.readString(file)))
              .isEqualTo(FrameworkFormat.ofName(file.toString()).orElseThrow());
          for (FrameworkFormat format : List.of(FrameworkFormat.APX, FrameworkFormat.TGF)) {
            assertThat(FrameworkReader.standard()
                    .read(FrameworkWriter.write(framework, format), format, "copy"))
                .isEqualTo(framework);
          }
        }));
  }
}
