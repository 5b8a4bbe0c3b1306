package org.argumentgraph.io.kialo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Conversion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Discussions that others led. */
class KialoFilesTest {
  private static final Path DATA = Path.of("../../shared/data/kialo");

  @TestFactory
  Stream<DynamicTest> everyStatementOfEveryExportIsThere() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "There is no " + DATA);
    try (Stream<Path> files = Files.list(DATA)) {
      return files
          .filter(file -> !file.endsWith("SOURCES.txt"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList()
          .stream();
    }
  }

  private static void check(Path file) throws IOException {
    String whole = Files.readString(file).replace("\r", "");
    String text = whole.split("\nSources:\n", 2)[0];
    Conversion<ArgumentGraph> conversion = KialoReader.standard().read(file);
    ArgumentGraph debate = conversion.result();
    assertThat(conversion.losses()).isEmpty();
    int references = count(text, "-> See [0-9.]+$");
    int statements = count(text, "^ *([0-9]+\\.)+ ");
    assertThat(debate.claims().size() + debate.questions().size())
        .isEqualTo(statements - references)
        .isGreaterThan(40);
    assertThat(debate.relations()).hasSize(statements - 1);
    assertThat(ofKind(debate, RelationKind.SUPPORT)).isEqualTo(count(text, "[0-9]\\. Pro:"));
    assertThat(ofKind(debate, RelationKind.REBUTTAL)).isEqualTo(count(text, "[0-9]\\. Con:"));
    assertThat(debate.theses()).hasSize(Math.max(1, count(text, "\\. Thesis:$")));
    assertThat(debate.claims().stream().filter(claim -> !claim.tags().isEmpty()))
        .hasSize(count(text, "See discussion #"));
    assertThat(debate.claims().stream().map(Claim::text))
        .filteredOn(claim -> claim.contains("](") || claim.contains("\\"))
        .isEmpty();
    String notes = String.join(
        "\n", debate.claims().stream().flatMap(c -> c.note().stream()).toList());
    assertThat(notes.split("https?://", -1).length)
        .isGreaterThanOrEqualTo(whole.split("\\]\\(https?://|\n\\[[0-9]+\\] https?://", -1).length);
    assertThat(debate.relations().stream().map(Relation::id))
        .containsExactlyInAnyOrderElementsOf(relations(text));
  }

  /** The ids of the relations that the numbers, the kinds and the references in a text make. */
  private static List<String> relations(String text) {
    Map<String, String> meant = new HashMap<>();
    List<String> relations = new ArrayList<>();
    List<MatchResult> statements = Pattern.compile(
            "^ *([0-9.]+)\\. ((?:Pro|Con|Thesis|Question):)?\\s*(?:-> See ([0-9.]+)\\.$)?",
            Pattern.MULTILINE)
        .matcher(text)
        .results()
        .toList();
    for (MatchResult statement : statements) {
      String number = statement.group(1);
      meant.put(number, statement.group(3) == null ? number : statement.group(3));
    }
    for (MatchResult statement : statements) {
      String number = statement.group(1);
      if (number.contains(".")) {
        String verb = statement.group(2).equals("Pro:")
            ? "supports"
            : statement.group(2).equals("Con:") ? "rebuts" : "answers";
        relations.add("%s.%s.%s"
            .formatted(
                meant.get(number), verb, meant.get(number.substring(0, number.lastIndexOf('.')))));
      }
    }
    return relations;
  }

  private static int count(String text, String pattern) {
    return (int)
        Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().count();
  }

  private static int ofKind(ArgumentGraph debate, RelationKind kind) {
    return (int)
        debate.relations().stream().map(Relation::kind).filter(kind::equals).count();
  }
}
