package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidTest {
  /** Nothing that has a meaning in Mermaid, Markdown or HTML, but for numbers of characters. */
  private static final String LABEL =
      "(?:[\\p{L}\\p{M}\\p{N} .,!?'()-]|[^\\x00-\\x7f\\p{Cc}\\uFB02\\u00B0\\u00B6\\u00DF]|#\\d+;)*";

  private static final List<Pattern> LINES = java.util.stream.Stream.of(
          "flowchart (RL|BT)",
          "direction (RL|BT)",
          "%% LABEL",
          "subgraph panel\\d+\\[\"LABEL\"]",
          "end",
          "style panel\\d+ CSS",
          "n\\d+\\[\"LABEL(<br/>LABEL)+\"]:::style\\d+",
          "n\\d+\\(\\[\"LABEL(<br/>LABEL)+\"]\\):::style\\d+",
          "n\\d+\\(\\( \\)\\):::style\\d+",
          "n\\d+ (---|-->|--x|x--x|-\\.-|-\\.->|-\\.-x|-\\.-o|===|==>)(\\|[a-z ]+\\|)? n\\d+",
          "classDef style\\d+ CSS",
          "linkStyle \\d+(,\\d+)* stroke:#[0-9a-f]{6}")
      .map(line -> line.replace("LABEL", LABEL).replace("CSS", "[a-z0-9#:, -]+"))
      .map(Pattern::compile)
      .toList();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static void assertThatNothingIsLeftToMisread(String mermaid) {
    assertThat(mermaid).startsWith("flowchart ").endsWith("\n");
    assertThat(mermaid.split("\n", -1))
        .filteredOn(line -> !line.isEmpty())
        .allSatisfy(line ->
            assertThat(LINES).as(line).anySatisfy(pattern -> assertThat(line).matches(pattern)));
  }

  @Property(tries = 50)
  void everyLineOfAnyDebateIsOneOfAFewThatMeanOneThing(
      @ForAll("debates") ArgumentGraph debate, @ForAll Grouping grouping) {
    Diagram diagram = Diagram.of(Analysis.standard().of(debate)).withGrouping(grouping);
    assertThatNothingIsLeftToMisread(diagram.toMermaid());
    assertThat(diagram.toMermaid()).isEqualTo(diagram.toMermaid());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quoted\" and 'quoted' and ends in \\",
        "C:\\new\\N",
        "a < b && c > d; &lt;b&gt; &#61; #35; #quot;",
        "<script>alert(1)</script> <img src=x onerror=\"alert(1)\">",
        "]; evil [label=\"",
        "{record|fields} [and] <ports> ((x)) --> n0",
        "%%{init: {\"securityLevel\": \"loose\"}}%%",
        "`markdown **bold** _it_` ~~~ # heading",
        "1. list 2) list - list + list * list > quote 10% 3.5 2-3 x-y",
        "fa:fa-car $$x^2$$ javascript:alert(1) https://example.org/a?b=c&d @{shape: x}",
        "end",
        "subgraph x",
        "click n0 href",
        "--- title: x ---",
        "\uFB02\u00B0\u00B060\u00B6\u00DF",
        "\uD83D\uDE00 emoji and \u202Eoverride",
        "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u05E2\u05D1\u05E8\u05D9\u05EA e\u0301\u0302",
      })
  void aHostileTextIsReadAsItWasWritten(String text) {
    String mermaid = Diagram.of(Pictures.replyOf(text)).toMermaid();
    assertThatNothingIsLeftToMisread(mermaid);
    String label = mermaid
        .lines()
        .filter(line -> line.startsWith("n1["))
        .map(line -> line.substring(line.indexOf("<br/>") + 5, line.lastIndexOf("\"]")))
        .findFirst()
        .orElseThrow();
    String shown = Pattern.compile("#(\\d+);")
        .matcher(label)
        .replaceAll(number -> java.util.regex.Matcher.quoteReplacement(
            Character.toString(Integer.parseInt(number.group(1)))))
        .replace("\u200B", "");
    assertThat(shown).isEqualTo(text);
  }

  @Test
  void aLongTextIsShownInFull() {
    String text = "x".repeat(10_000);
    assertThat(Diagram.of(Pictures.replyOf(text)).toMermaid()).contains(text);
  }

  @Test
  void kindsAreToldApartAndLinkedPremisesAndUndercutsMeetInJoints() {
    ArgumentGraph debate = ArgumentGraph.builder("All kinds")
        .claim("thesis", "T.")
        .claim("a", "A.")
        .claim("b", "B.")
        .add(Relation.of(RelationKind.SUPPORT, List.of("a", "b"), "thesis").withId("linked"))
        .claim("c", "C.")
        .undercut("c", "linked")
        .claim("d", "D.")
        .rebuttal("d", "thesis")
        .relation("d", RelationKind.QUALIFICATION, "a")
        .relation("d", RelationKind.CONTRADICTION, "b")
        .build();
    assertThat(Diagram.of(debate).toMermaid().lines())
        .contains(
            "n5(( )):::style2",
            "n5 -->|supports| n0",
            "n1 --- n5",
            "n2 --- n5",
            "n3 -.-x|undercuts the step| n5",
            "n4 --x|rebuts| n0",
            "n4 -.-o|qualifies| n1",
            "n4 x--x|contradicts| n2");
  }

  @Test
  void arrowsPointToTheTargetAlsoWhereALinkIsTurnedRound() {
    ArgumentGraph debate = ArgumentGraph.builder("Round")
        .claim("a", "A.")
        .claim("b", "B.")
        .support("a", "b")
        .rebuttal("b", "a")
        .build();
    assertThat(Diagram.of(debate).toMermaid().lines())
        .contains("n0 -->|supports| n1", "n1 --x|rebuts| n0");
  }
}
