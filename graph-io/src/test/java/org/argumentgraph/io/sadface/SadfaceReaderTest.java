package org.argumentgraph.io.sadface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Test;

class SadfaceReaderTest {
  private static final Path DATA = Path.of("../../shared/data/sadface");

  private static final String SAMPLE = """
      {"metadata": {"core": {"title": "Trams", "claim": "a", "analyst_name": "Zoe", "version": "0.5"}},
       "resources": [{"id": "r", "type": "text", "content": "Trams?\\nThey are \\ud83e\\udd9c quiet.\\nAnd clean.",
         "metadata": {"core": {"url": "https://example.org/trams"}}}],
       "nodes": [
         {"id": "a", "type": "atom", "text": "Build trams.", "sources": [], "metadata": {"core": {}}},
         {"id": "b", "type": "atom", "text": "Trams are quiet.", "metadata": {},
          "sources": [{"resource_id": "r", "text": "quiet.", "offset": 18, "length": 6}]},
         {"id": "c", "type": "atom", "text": "Trams are clean.",
          "sources": [{"resource_id": "r", "text": "And clean.", "offset": 25, "length": 10},
            {"resource_id": "r", "offset": 0, "length": 5}]},
         {"id": "d", "type": "atom", "text": "Trams are dear.", "sources": null},
         {"id": "s", "type": "inference", "name": "support"},
         {"id": "t", "type": "scheme", "name": "Expert Opinion"},
         {"id": "x", "type": "conflict", "name": "attack"},
         {"id": "y", "type": "scheme", "name": "disagreement"},
         {"id": "z", "type": "conflict", "name": "defeat"},
         {"id": "m", "type": "scheme", "name": "rephrase"},
         {"id": "p", "type": "scheme", "name": "preference"}],
       "edges": [
         {"id": "1", "source_id": "b", "target_id": "s"}, {"id": "2", "source_id": "c", "target_id": "s"},
         {"id": "3", "source_id": "s", "target_id": "a"},
         {"id": "4", "source_id": "c", "target_id": "t"}, {"id": "5", "source_id": "t", "target_id": "a"},
         {"id": "6", "source_id": "d", "target_id": "x"}, {"id": "7", "source_id": "x", "target_id": "a"},
         {"id": "8", "source_id": "d", "target_id": "y"}, {"id": "9", "source_id": "y", "target_id": "s"},
         {"id": "10", "source_id": "d", "target_id": "z"}, {"id": "11", "source_id": "z", "target_id": "b"},
         {"id": "12", "source_id": "b", "target_id": "m"}, {"id": "13", "source_id": "m", "target_id": "c"},
         {"id": "14", "source_id": "b", "target_id": "p"},
         {"id": "15", "source_id": "b", "target_id": "c"},
         {"id": "16", "source_id": "b", "target_id": "gone"}]}
      """;

  private static Conversion<ArgumentGraph> read(String json) {
    return SadfaceReader.standard().read(json, "trams.json");
  }

  private static List<DocumentProblem> problems(String json) {
    List<DocumentProblem> problems = new ArrayList<>();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> read(json))
        .satisfies(e -> problems.addAll(e.problems()));
    return problems;
  }

  @Test
  void atomsAreClaimsAndSchemesAreRelations() {
    Conversion<ArgumentGraph> read = read(SAMPLE);
    assertThat(read.result())
        .isEqualTo(ArgumentGraph.builder("Trams")
            .source(Source.of("r", "https://example.org/trams")
                .withDocument("https://example.org/trams"))
            .claim("a", "Build trams.")
            .claim("b", "Trams are quiet.", Origin.unknown().at(SourceSpan.line("r", 2)))
            .claim("c", "Trams are clean.", Origin.unknown().at(SourceSpan.line("r", 3)))
            .claim("d", "Trams are dear.")
            .add(Relation.of(RelationKind.SUPPORT, List.of("b", "c"), "a").withId("s"))
            .add(Relation.of(RelationKind.SUPPORT, "c", "a")
                .withId("t")
                .withTags("scheme:Expert Opinion"))
            .add(Relation.of(RelationKind.REBUTTAL, "d", "a").withId("x"))
            .add(Relation.of(RelationKind.UNDERCUT, "d", "s").withId("y"))
            .add(Relation.of(RelationKind.REBUTTAL, "d", "b").withId("z").withTags("scheme:defeat"))
            .add(Relation.of(RelationKind.RESTATEMENT, "b", "c").withId("m"))
            .theses("a")
            .build());
    assertThat(read.losses())
        .extracting(loss -> loss.line() + " " + loss.subject() + ": " + loss.message())
        .containsExactly(
            "1 : the field \"analyst_name\" of the metadata is left out, since a debate has no place for it",
            "1 : the field \"version\" of the metadata is left out, since a debate has no place for it",
            "2 resource r: its text is left out, since a debate only points to its lines",
            "10 node c: the source r is left out, since it is not there, or not the first",
            "18 node p: it is left out, since a debate has no place for the scheme preference",
            "28 edge b to c: it is left out, since no scheme stands between the atoms",
            "29 edge b to gone: it is left out, since there is no node gone");
  }

  @Test
  void whatIsNotFinishedIsLost() {
    Conversion<ArgumentGraph> read = read("""
        {"nodes": [{"id": 1, "type": "atom"}, {"id": "s", "type": "inference", "name": null}],
         "edges": [{"source_id": 1, "target_id": "s"}], "metadata": {"core": {"claim": "s"}}}""");
    assertThat(read.result())
        .isEqualTo(ArgumentGraph.builder("trams").add(Claim.of("1", "1")).build());
    assertThat(read.losses())
        .extracting(loss -> loss.subject() + ": " + loss.message())
        .containsExactly(
            ": the claim s is left out, since it is no atom",
            "node 1: it has no text; its id stands for it",
            "node s: it is left out, since it leads to nothing");
  }

  @Test
  void whatIsNoSadfaceIsRefused() {
    assertThat(problems("{}"))
        .extracting(DocumentProblem::message)
        .containsExactly("this is no SADFace: there are no \"nodes\"");
    assertThat(problems("""
        {"nodes": [
          {"id": "a", "type": "atom", "text": "A"},
          {"id": "a", "type": "atom", "text": "B"},
          {"id": "b"}],
         "edges": [{"source_id": "a"}],
         "metadata": []}"""))
        .extracting(problem -> problem.line() + " " + problem.message())
        .containsExactly(
            "3 the id \"a\" is taken on line 2",
            "4 a node has no \"type\"",
            "5 an edge has no \"target_id\"",
            "6 \"metadata\" is a list, not a mapping");
    assertThat(problems("[".repeat(100_000))).hasSize(1);
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> SadfaceReader.standard()
            .withLimits(new DocumentLimits(9, 5, 0))
            .read(SAMPLE, "a.json"));
  }

  @Test
  void filesOfOthersAreRead() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "There is no " + DATA);
    ArgumentGraph empty =
        SadfaceReader.standard().read(DATA.resolve("minimal.json")).result();
    assertThat(empty.elements()).isEmpty();
    Path file = DATA.resolve("hangback.json");
    ArgumentGraph debate = SadfaceReader.standard().read(file).result();
    String text = Files.readString(file);
    assertThat(debate.claims()).hasSize(count(text, "\"type\": \"atom\""));
    assertThat(debate.relations()).hasSize(count(text, "\"type\": \"scheme\""));
    assertThat(debate.relations().stream()
            .mapToInt(relation -> relation.sources().size() + 1)
            .sum())
        .isEqualTo(count(text, "\"source_id\""));
    assertThat(debate.relations().stream().filter(one -> one.kind() == RelationKind.REBUTTAL))
        .hasSize(count(text, "\"name\": \"conflict\""));
    assertThat(debate.title()).isEqualTo("Hangback Example");
    assertThat(debate.theses()).hasSize(1);
  }

  private static int count(String text, String part) {
    Matcher matcher = Pattern.compile(Pattern.quote(part)).matcher(text);
    return (int) matcher.results().count();
  }

  private static void readOrRefuse(String text) {
    try {
      read(text);
    } catch (InvalidDocumentException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allMatch(problem -> !problem.message().isBlank() && !problem.remedy().isBlank());
    }
  }

  @Test
  void aTextThatEndsTooSoonIsRefused() {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      for (int end = 0; end < SAMPLE.length(); end += 2) {
        readOrRefuse(SAMPLE.substring(0, end));
      }
    });
  }

  @Property(tries = 300)
  void aTextWithBitsFlippedIsReadOrRefused(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 1_000_000) Integer> places) {
    StringBuilder text = new StringBuilder(SAMPLE);
    for (int place : places) {
      int at = place % text.length();
      text.setCharAt(at, (char) (text.charAt(at) ^ (1 << (place % 7))));
    }
    readOrRefuse(text.toString());
  }

  @Property(tries = 300)
  void aTextWithNamesExchangedIsReadOrRefused(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 1_000_000) Integer> places) {
    String text = SAMPLE;
    for (int place : places) {
      List<String> names = List.of("\"a\"", "\"s\"", "\"x\"", "\"m\"", "\"b\"", "7", "null", "{}");
      List<Integer> found = Pattern.compile("\"[a-z]\"")
          .matcher(text)
          .results()
          .map(match -> match.start())
          .toList();
      int at = found.get(place % found.size());
      text = text.substring(0, at) + names.get(place % names.size()) + text.substring(at + 3);
    }
    readOrRefuse(text);
  }

  @Test
  void largeAnalysesAreReadSoon() {
    int size = 5_000;
    StringBuilder nodes = new StringBuilder("{\"id\": \"hub\", \"type\": \"inference\"}");
    StringBuilder edges = new StringBuilder("{\"source_id\": \"a0\", \"target_id\": \"hub\"}");
    for (int i = 0; i < size; i++) {
      nodes.append(", {\"id\": \"a%d\", \"type\": \"atom\", \"text\": \"A\"}".formatted(i));
      edges.append(", {\"source_id\": \"a%d\", \"target_id\": \"hub\"}".formatted(i));
      edges.append(", {\"source_id\": \"hub\", \"target_id\": \"a%d\"}".formatted(i));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> read("{\"nodes\": [" + nodes + "], \"edges\": [" + edges + "]}"));
  }
}
