package org.argumentgraph.io.microtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Conversion;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that others wrote and analysed. */
class MicrotextFilesTest {
  private static final Path DATA = Path.of("../../shared/data/microtexts");

  @TestFactory
  Stream<DynamicTest> everyUnitAndEveryEdgeOfEveryTextIsThere() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "There is no " + DATA);
    try (Stream<Path> files = Files.list(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
          .toList()
          .stream();
    }
  }

  private static void check(Path file) throws IOException {
    String text = Files.readString(file);
    Conversion<ArgumentGraph> conversion = MicrotextReader.standard().read(file);
    ArgumentGraph debate = conversion.result();
    assertThat(conversion.losses()).isEmpty();
    assertThat(debate.claims()).hasSize(count(text, "<adu "));
    assertThat(debate.claims().stream().filter(claim -> by(claim, "opponent")))
        .hasSize(count(text, "type=\"opp\""));
    assertThat(debate.claims().stream().filter(claim -> claim.tags().contains("implicit")))
        .hasSize(count(text, "implicit=\"true\""));
    int examples = count(text, "type=\"exa\"");
    assertThat(debate.relations().stream().filter(relation -> relation.tags().contains("example")))
        .hasSize(examples);
    assertThat(ofKind(debate, RelationKind.SUPPORT))
        .isEqualTo(examples + count(text, "type=\"sup\""));
    assertThat(ofKind(debate, RelationKind.REBUTTAL)).isEqualTo(count(text, "type=\"reb\""));
    assertThat(ofKind(debate, RelationKind.UNDERCUT)).isEqualTo(count(text, "type=\"und\""));
    assertThat(debate.relations().stream()
            .mapToInt(relation -> relation.sources().size() - 1)
            .sum())
        .isEqualTo(count(text, "type=\"add\""));
    // No unit in these texts has more than one segment; so each is the text of a claim.
    assertThat(debate.claims().stream().map(Claim::text).collect(Collectors.toSet()))
        .isEqualTo(all(text, "CDATA\\[(.*?)]]>"));
    Set<String> central = all(text, "<adu id=\"(.*?)\"");
    central.removeAll(all(text, "src=\"(a[0-9]+)\""));
    assertThat(debate.theses())
        .extracting(Claim::id)
        .containsExactlyElementsOf(central)
        .hasSize(1);
  }

  private static boolean by(Claim claim, String speaker) {
    return claim.origin().speaker().orElseThrow().equals(speaker);
  }

  private static int count(String text, String words) {
    return text.split(Pattern.quote(words), -1).length - 1;
  }

  private static Set<String> all(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int ofKind(ArgumentGraph debate, RelationKind kind) {
    return (int)
        debate.relations().stream().map(Relation::kind).filter(kind::equals).count();
  }
}
