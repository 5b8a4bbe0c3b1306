package org.argumentgraph.io.carneades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Argument graphs that others wrote. */
class CarneadesFilesTest {
  private static final Path DATA = Path.of("../../shared/data/carneades");

  private static Stream<DynamicTest> tests(String extension, ThrowingCheck check)
      throws IOException {
    assumeTrue(Files.isDirectory(DATA), "There is no " + DATA);
    try (Stream<Path> files = Files.list(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .sorted()
          .map(file ->
              DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.check(file)))
          .toList()
          .stream();
    }
  }

  private interface ThrowingCheck {
    void check(Path file) throws IOException;
  }

  @TestFactory
  Stream<DynamicTest> everyStatementArgumentAndIssueIsThere() throws IOException {
    return tests(".yml", CarneadesFilesTest::check);
  }

  @TestFactory
  Stream<DynamicTest> lkifIsRefused() throws IOException {
    return tests(
        ".xml",
        file -> assertThatThrownBy(() -> CarneadesReader.standard().read(file))
            .isInstanceOf(InvalidDocumentException.class)
            .hasMessageContaining("LKIF"));
  }

  private static void check(Path file) throws IOException {
    Map<?, ?> document =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    Map<?, ?> statements = map(document.get("statements"));
    Map<?, ?> arguments = map(document.get("arguments"));
    List<?> assumptions = list(document.get("assumptions"));
    List<?> undeclared =
        assumptions.stream().filter(name -> !statements.containsKey(name)).toList();
    List<Map<?, ?>> fields = new ArrayList<>();
    arguments.values().forEach(argument -> fields.add(map(argument)));
    long withoutPremises =
        fields.stream().filter(argument -> !argument.containsKey("premises")).count();

    ArgumentGraph debate = CarneadesReader.standard().read(file).result();
    Object title = map(document.get("meta")).get("title");
    assertThat(debate.title()).isEqualTo(title == null ? file.getFileName().toString() : title);
    assertThat(debate.claims())
        .hasSize((int) (statements.size() + undeclared.size() + withoutPremises));
    List<String> texts = statements.values().stream()
        .map(value -> value instanceof Map<?, ?> map ? map.get("text") : value)
        .map(text -> String.valueOf(text).strip())
        .toList();
    assertThat(debate.claims().stream().map(Claim::text)).containsAll(texts);
    assertThat(sources(debate, RelationKind.SUPPORT))
        .isEqualTo(withoutPremises
            + fields.stream()
                .mapToInt(argument -> size(argument.get("premises")))
                .sum());
    assertThat(sources(debate, RelationKind.UNDERCUT))
        .isEqualTo(fields.stream()
            .filter(argument -> argument.containsKey("undercutter"))
            .count());
    assertThat(sources(debate, RelationKind.CONTRADICTION))
        .isEqualTo(map(document.get("issues")).values().stream()
            .mapToInt(issue -> size(map(issue).get("positions")))
            .map(positions -> positions * (positions - 1) / 2)
            .sum());
    assertThat(debate.claims().stream()
            .filter(claim -> claim.tags().contains("assumed"))
            .filter(claim -> !claim.tags().contains("implicit")))
        .hasSize(assumptions.size()
            + (int) statements.values().stream()
                .filter(value -> Boolean.TRUE.equals(map(value).get("assumed")))
                .count());
    assertThat(debate.relations().stream()
            .flatMap(relation -> relation.tags().stream())
            .filter(tag -> tag.startsWith("scheme:"))
            .collect(Collectors.toList()))
        .isEqualTo(fields.stream()
            .filter(argument -> argument.containsKey("scheme"))
            .map(argument -> "scheme:" + argument.get("scheme"))
            .toList());
  }

  private static int sources(ArgumentGraph debate, RelationKind kind) {
    return debate.relations().stream()
        .filter(relation -> relation.kind() == kind)
        .map(Relation::sources)
        .mapToInt(List::size)
        .sum();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static int size(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map.size() : list(value).size();
  }
}
