package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private void assertThatGraphvizReads(String dot) {
    assertThat(Graphviz.plain(dot)).startsWith("graph ").endsWith("stop\n");
  }

  @Property(tries = 25)
  void graphvizReadsTheDotOfAnyDebate(@ForAll("debates") ArgumentGraph debate) {
    assertThatGraphvizReads(Diagram.of(debate).toDot());
  }

  @Property(tries = 100)
  void theDotOfADebateIsTheSameEveryTime(@ForAll("debates") ArgumentGraph debate) {
    assertThat(Diagram.of(debate).toDot())
        .isEqualTo(Diagram.of(debate.toBuilder().build()).toDot());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"quoted\" and 'quoted'",
        "ends in a backslash \\",
        "C:\\new\\N \\G \\E \\l",
        "line\nbreak\r\nand\ttab",
        "a < b && c > d",
        "</TABLE>> ]; evil [label=\"",
        "&lt;b&gt; &#61; &quot;",
        "<script>alert(1)</script>",
        "{record|fields} [and] <ports>",
        "\uD83D\uDE00 emoji and \u202Eoverride",
        "\u0627\u0644\u0639\u0631\u0628\u064A\u0629 \u05E2\u05D1\u05E8\u05D9\u05EA",
        "\u0000\u0007\u001B[31m control",
        "<img src=\"x\"> and image=\"/etc/passwd\"",
      })
  void noLabelBreaksTheDot(String text) {
    assertThatGraphvizReads(Diagram.of(Pictures.replyOf(text)).toDot());
  }

  @Test
  void noLabelSmugglesAnAssignmentIntoTheSource() {
    // Graphviz-java pastes what follows "fontname=" into a script, and acts upon "dpi=".
    String dot = Diagram.of(Pictures.replyOf("fontname=x'+evil()+' \"fontname\" = \"y\" dpi=1.2.3"))
        .toDot();
    assertThat(dot).doesNotContain("fontname=x", "fontname\" =", "dpi=");
  }

  @Test
  void aDotOfFindingsShowsTheirBadges() {
    ArgumentGraph debate = Pictures.ofSize(10);
    assertThat(Diagram.of(Analysis.standard().of(debate)).toDot())
        .contains("CRUX", "NO REPLY", "THESIS");
    assertThat(Diagram.of(debate).toDot()).contains("THESIS").doesNotContain("CRUX", "NO REPLY");
  }

  @Test
  void aLargeDebateBecomesDotQuickly() {
    assertThat(Diagram.of(Pictures.ofSize(20_000)).toDot()).contains("c19999");
  }
}
