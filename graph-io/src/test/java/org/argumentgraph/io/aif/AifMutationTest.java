package org.argumentgraph.io.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Test;

/** Whatever the text, reading ends in a debate or in problems with their remedies. */
class AifMutationTest {
  private static final List<String> PIECES = List.of(
      "null",
      "\"",
      "\\ud800",
      "{",
      "}",
      "[",
      "]",
      ",",
      "1",
      "-1e9",
      "\"RA\"",
      "\"CA\"",
      "\"MA\"",
      "\"L\"",
      "\"YA\"",
      "\"TA\"",
      "\"I\"",
      "\"a\"",
      "\"b\"",
      "\"q\"",
      "\"Challenging\"",
      "\"Agreeing\"",
      "\"Pure Questioning\"",
      "\"AIF\": {",
      "\"nodes\": ",
      " : ",
      " says '",
      "\n");

  private static final String SAMPLE = sample();

  private static String sample() {
    ArgumentGraph debate = ArgumentGraph.builder("Trams")
        .speaker("ann", "Ann Lee")
        .speaker("bob", "Bob")
        .claim("a", "Build trams.", Origin.by("ann"))
        .claim("b", "They are quiet.", Origin.by("bob").reportedBy("ann"))
        .add(Claim.of("c", "They are dear.").withTags("illocution:Hypothesising"))
        .add(Question.of("q", "Why not buses?").withOrigin(Origin.by("bob")))
        .add(Relation.of(RelationKind.SUPPORT, List.of("a", "b"), "c")
            .withId("r")
            .withTags("scheme:Analogy"))
        .undercut("c", "r")
        .add(Relation.of(RelationKind.ANSWER, "a", "q").withOrigin(Origin.by("bob")))
        .add(Relation.of(RelationKind.CHALLENGE, "q", "r"))
        .relation("a", RelationKind.RESTATEMENT, "b")
        .relation("b", RelationKind.QUALIFICATION, "a")
        .relation("c", RelationKind.CONTRADICTION, "a")
        .stance("bob", Attitude.DENIES, "a")
        .stance("ann", Attitude.AGREES, "r")
        .build();
    return AifWriter.xaif().write(debate).result();
  }

  private static void readOrRefuse(String text) {
    try {
      Conversion<ArgumentGraph> read = AifReader.standard().read(text, "a.json");
      String again = AifWriter.standard().write(read.result()).result();
      ArgumentGraph same = AifReader.standard().read(again, "a.json").result();
      assertThat(same).isEqualTo(Carriage.of(read.result(), new ArrayList<>()));
      assertThat(AifWriter.standard().write(same).result()).isEqualTo(again);
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty();
      for (DocumentProblem problem : e.problems()) {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
      }
    }
  }

  @Test
  void theSampleIsWhole() {
    assertThat(AifReader.standard().read(SAMPLE, "a.json").result().relations()).hasSize(7);
  }

  @Test
  void aTextThatEndsTooSoonIsRefused() {
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      for (int end = 0; end < SAMPLE.length(); end += 17) {
        readOrRefuse(SAMPLE.substring(0, end));
      }
    });
  }

  @Property(tries = 200)
  void aTextWithOtherCharactersIsReadOrRefused(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 1_000_000) Integer> places,
      @ForAll char character) {
    StringBuilder text = new StringBuilder(SAMPLE);
    places.forEach(place -> text.setCharAt(place % text.length(), character));
    readOrRefuse(text.toString());
  }

  @Property(tries = 200)
  void aTextWithBitsFlippedIsReadOrRefused(
      @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 1_000_000) Integer> places) {
    StringBuilder text = new StringBuilder(SAMPLE);
    for (int place : places) {
      int at = place % text.length();
      text.setCharAt(at, (char) (text.charAt(at) ^ (1 << (place % 7))));
    }
    readOrRefuse(text.toString());
  }

  @Property(tries = 200)
  void aTextWithPiecesPutInIsReadOrRefused(
      @ForAll @IntRange(min = 0, max = 1_000_000) int place,
      @ForAll @IntRange(min = 0, max = 1_000) int piece) {
    StringBuilder text = new StringBuilder(SAMPLE);
    text.insert(place % text.length(), PIECES.get(piece % PIECES.size()));
    readOrRefuse(text.toString());
  }

  /** Puts one value in the place of another, so that the syntax stays whole. */
  @Property(tries = 300)
  void aTextWithValuesExchangedIsReadOrRefused(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1_000_000) Integer> places) {
    List<String> lines = new ArrayList<>(SAMPLE.lines().toList());
    for (int place : places) {
      int from = place % lines.size();
      int to = (place / 7) % lines.size();
      int colon = lines.get(from).indexOf(" : ");
      int otherColon = lines.get(to).indexOf(" : ");
      if (colon > 0 && otherColon > 0 && isScalar(lines.get(from)) && isScalar(lines.get(to))) {
        String value = lines.get(from).substring(colon).replaceFirst(",$", "");
        String comma = lines.get(to).endsWith(",") ? "," : "";
        lines.set(to, lines.get(to).substring(0, otherColon) + value + comma);
      }
    }
    readOrRefuse(String.join("\n", lines));
  }

  private static boolean isScalar(String line) {
    return !line.endsWith("{") && !line.endsWith("[");
  }
}
