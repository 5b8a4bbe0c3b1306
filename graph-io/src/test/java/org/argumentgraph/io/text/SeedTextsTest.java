package org.argumentgraph.io.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.argumentgraph.Origin;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.document.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts of which the seeds were made by hand, and what people say of their comments. */
class SeedTextsTest {
  private static final Path SHARED = Path.of("../../shared");

  private static Document text(String start) throws IOException {
    Path folder = SHARED.resolve("seeds");
    assumeTrue(Files.isDirectory(folder), "There is no " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      Path file = files
          .filter(path -> path.getFileName().toString().startsWith(start))
          .findFirst()
          .orElseThrow();
      return Document.of(file, DocumentLimits.standard());
    }
  }

  private static Draft draft(Document document, int first, int last) {
    Draft draft = DraftReader.fitting(document).withLines(first, last).draft(document);
    assertThat(DocumentReader.standard().read(draft.toYaml(), "draft.yaml").result())
        .isEqualTo(draft.debate());
    return draft;
  }

  @ParameterizedTest
  @CsvSource({"musk, 3, 504", "sutskever, 817, 1168", "sutton, 1685, 2084"})
  void commentsAreMostlyTakenAsPeopleTakeThem(String post, int first, int last) throws IOException {
    Draft draft = draft(text("000_"), first, last);
    Map<Integer, DraftedRelation> byLine = new HashMap<>();
    draft.relations().forEach(relation -> byLine.put(relation.line(), relation));
    int right = 0;
    List<List<String>> key = Files.readAllLines(SHARED.resolve("seedkey/labels.tsv")).stream()
        .map(line -> Splitter.on('\t').splitToList(line))
        .filter(columns -> columns.get(0).equals(post))
        .toList();
    assertThat(key).isNotEmpty();
    for (List<String> columns : key) {
      int line = Integer.parseInt(columns.get(1));
      assertThat(byLine).as(columns.toString()).containsKey(line);
      DraftedRelation relation = requireNonNull(byLine.get(line));
      assertThat(relation.parentLine()).isEqualTo(Integer.parseInt(columns.get(2)));
      right += relation.decision().label().word().equals(columns.get(4)) ? 1 : 0;
    }
    assertThat((double) right / key.size()).isGreaterThanOrEqualTo(0.75);
  }

  @ParameterizedTest
  @CsvSource({
    "505, 816, 90",
    "1169, 1684, 142",
    "2359, 2722, 114",
    "2085, 2358, 0",
    "3, 504, 48",
    "817, 1168, 59",
    "1685, 2084, 142"
  })
  void everyNestedCommentRepliesToWhatItIsNestedIn(int first, int last, int nested)
      throws IOException {
    Document document = text("000_");
    List<String> lines = document.text().lines().toList();
    Draft draft = draft(document, first, last);
    assertThat(draft.relations().stream()
            .filter(relation -> lines.get(relation.line() - 1).matches(" {4,6}\\d+\\. .*")))
        .hasSize(nested)
        .allSatisfy(relation -> assertThat(indent(lines, relation.parentLine()))
            .isLessThan(indent(lines, relation.line())));
  }

  private static int indent(List<String> lines, int line) {
    String text = lines.get(line - 1);
    return text.length() - text.stripLeading().length();
  }

  @Test
  void everyLineHasAnElementOrAReason() throws IOException {
    Document document = text("000_");
    List<String> lines = document.text().lines().toList();
    Draft draft = draft(document, 1, lines.size());
    boolean[] known = new boolean[lines.size() + 1];
    Stream.of(draft.debate().claims(), draft.debate().questions())
        .flatMap(List::stream)
        .forEach(element -> mark(element.origin(), known));
    draft.debate().stances().forEach(stance -> mark(stance.origin(), known));
    for (Source.Skipped skipped : draft.debate().source("text").skipped()) {
      for (int line = skipped.first(); line <= skipped.last(); line++) {
        known[line] = true;
      }
    }
    for (int line = 1; line <= lines.size(); line++) {
      assertThat(known[line] || lines.get(line - 1).isBlank())
          .as("line " + line)
          .isTrue();
    }
  }

  private static void mark(Origin origin, boolean[] known) {
    SourceSpan span = origin.span().orElseThrow();
    Arrays.fill(known, span.first(), span.last() + 1, true);
  }

  @Test
  void theTranscriptIsReadTurnByTurn() throws IOException {
    Document document = text("001_");
    List<String> lines = document.text().lines().toList();
    Draft draft = draft(document, 1, lines.size());
    assertThat(draft.debate().speakers())
        .extracting(Speaker::name)
        .containsExactly("Dwarkesh Patel", "Sholto Douglas", "Trenton Bricken");
    assertThat(draft.debate().source("text").sections()).hasSize((int)
        lines.stream().filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d – .*")).count());
    long names = lines.stream()
        .filter(line -> line.matches("Dwarkesh Patel|Sholto Douglas|Trenton Bricken"))
        .count();
    assertThat((long) draft.relations().size()).isBetween(names * 9 / 10, names - 1);
  }

  @Test
  void theNotesAreReadParagraphByParagraph() throws IOException {
    Document document = text("002_");
    List<String> body = document.text().lines().skip(6).toList();
    Draft draft = draft(document, 1, 1_000);
    assertThat(draft.debate().claims()).hasSize((int)
        body.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).count());
    assertThat(draft.debate().source("text").sections())
        .hasSize((int) body.stream().filter(line -> line.startsWith("### ")).count());
    assertThat(draft.debate().claims())
        .noneMatch(claim -> claim.text().contains("**") || claim.text().startsWith("1."));
  }
}
