package org.argumentgraph.io.argdown;

import static org.argumentgraph.RelationKind.ANSWER;
import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.QUALIFICATION;
import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.RESTATEMENT;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.argumentgraph.RelationKind.UNDERCUT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.Conversion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgdownWriterTest {
  /** Writes what is read back as it is. */
  private static String write(ArgumentGraph debate) {
    Conversion<String> written = ArgdownWriter.standard().write(debate);
    assertThat(written.losses()).isEmpty();
    Conversion<ArgumentGraph> read = ArgdownReader.standard().read(written.result(), "x");
    assertThat(read.losses()).isEmpty();
    assertThat(read.result()).isEqualTo(debate);
    return written.result();
  }

  /** What is written of a debate behind its front matter. */
  private static String body(ArgumentGraph debate) {
    String written = write(debate);
    return written.substring(written.indexOf("\n===\n") + 6);
  }

  private static ArgumentGraph.Builder ofClaims(String... ids) {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Trams");
    for (String id : ids) {
      debate.claim(id, "Claim " + id + ".");
    }
    return debate;
  }

  @Test
  void aDebateIsWrittenAsAPersonWouldWriteIt() {
    ArgumentGraph debate = ArgumentGraph.builder("Trams or buses?")
        .speaker("ann", "Ann Lee")
        .claim("trams", "The town should build trams.", Origin.by("ann"))
        .add(Claim.of("dear", "Trams cost more than buses: much more.").withTags("money"))
        .add(Claim.of("last", "Trams last for forty years.").withCredence(0.7))
        .rebuttal("dear", "trams")
        .support("last", "trams")
        .relation("dear", CONTRADICTION, "last")
        .build();
    assertThat(write(debate)).isEqualTo("""
        ===
        title: "Trams or buses?"
        argument-graph:
          speakers:
            - {id: ann, name: Ann Lee}
        ===

        [trams]: The town should build trams. {speaker: ann}
          - [dear]
          + [last]

        [dear]: Trams cost more than buses: much more. #money
          >< [last]

        [last]: Trams last for forty years. {credence: 0.7}
        """);
  }

  @Test
  void linkedPremisesAreAnArgument() {
    ArgumentGraph debate = ofClaims("a", "b", "c", "u", "s")
        .add(Relation.of(SUPPORT, List.of("a", "b"), "c")
            .withId("cost")
            .withWeight(0.5)
            .withTags("scheme:Modus ponens", "x y")
            .withNote("Shaky."))
        .undercut("u", "cost")
        .support("s", "cost")
        .build();
    assertThat(body(debate)).isEqualTo("""
        [a]: Claim a.

        <cost>: Shaky. #(x y) {weight: 0.5}
          _ [u]
          + [s]

        (1) [a]
        (2) [b]
        --
        Modus ponens
        --
        (3) [c]

        [b]: Claim b.

        [c]: Claim c.

        [u]: Claim u.

        [s]: Claim s.
        """);
  }

  @Test
  void attacksThatNeedMoreThanALineAreMarkedArguments() {
    ArgumentGraph debate = ofClaims("a", "b", "c")
        .add(Relation.of(REBUTTAL, List.of("a", "b"), "c"))
        .add(Relation.of(UNDERCUT, "c", "a+b.rebuts.c").withWeight(0.25))
        .build();
    assertThat(body(debate)).isEqualTo("""
        [a]: Claim a.

        <a+b.rebuts.c> {kind: rebuttal}

        (1) [a]
        (2) [b]
        ----
        (3) Against @[c].
          -> [c]

        [b]: Claim b.

        [c]: Claim c.

        <c.undercuts.a+b.rebuts.c> {weight: 0.25, kind: undercut}

        (1) [c]
        ----
        (2) Against @<a+b.rebuts.c>.
          _> <a+b.rebuts.c>
        """);
  }

  @Test
  void groupsAreHeadings() {
    ArgumentGraph debate = ArgumentGraph.builder("Trams")
        .add(Claim.of("a", "A.").withTags("group:Money > Costs #1"))
        .add(Claim.of("b", "B.").withTags("group:Money", "group:Other"))
        .add(Claim.of("c", "C."))
        .add(Claim.of("d", "D.").withTags("group:Money > Costs #1", "argument"))
        .build();
    assertThat(body(debate)).isEqualTo("""
        [c]: C.

        # Money

        ## Costs \\#1

        [a]: A.

        # Money

        [b]: B. #(group:Other)

        ## Costs \\#1

        <d>: D.
        """);
  }

  @Test
  void whatArgdownHasNoWordsForStandsInFrontAndInData() {
    ArgumentGraph debate = ArgumentGraph.builder("T")
        .speaker("ann", "Ann")
        .occasion("hall", "Hall", "ann")
        .source(Source.of("minutes", "Minutes"))
        .add(Question.of("q", "Why?").to("ann"))
        .add(Claim.of("a", "A.")
            .withOrigin(Origin.by("ann").in("hall").at(SourceSpan.lines("minutes", 3, 4)))
            .withNote("Hm."))
        .claim("b", "Two\nlines.")
        .relation("a", ANSWER, "q")
        .relation("a", RESTATEMENT, "b")
        .relation("q", RelationKind.CHALLENGE, "b")
        .add(Relation.of(QUALIFICATION, List.of("a", "b"), "a").withId("bound"))
        .undercut("b", "a.answers.q")
        .stance("ann", Attitude.DOUBTS, "b")
        .theses("b")
        .build();
    assertThat(write(debate)).isEqualTo("""
        ===
        title: T
        argument-graph:
          theses:
            - b
          sources:
            - {id: minutes, title: Minutes}
          speakers:
            - {id: ann, name: Ann}
          occasions:
            - {id: hall, title: Hall, participants: [ann]}
          questions:
            - {id: q, text: "Why?", to: ann, challenges: b}
          relations:
            - {id: bound, qualification: a, from: [a, b]}
          stances:
            - {speaker: ann, doubts: b}
        ===

        [a]: A. {speaker: ann, in: hall, at: {source: minutes, line: 3, last-line: 4}, note: "Hm.", \
        answers: [q], restates: [b]}

        [b]: Two lines. {text: "Two\\nlines.", undercuts: ["a.answers.q"]}
        """);
  }

  @Test
  void severalContradictionsOfTwoClaimsAreDrawnOnceAndSpeltOut() {
    ArgumentGraph debate = ofClaims("a", "b")
        .relation("a", CONTRADICTION, "b")
        .add(Relation.of(CONTRADICTION, "b", "a").withTags("contrary"))
        .build();
    assertThat(write(debate)).isEqualTo("""
        ===
        title: Trams
        argument-graph:
          relations:
            - {contradiction: b, from: a}
            - {contradiction: a, from: b, tags: [contrary]}
        ===

        [a]: Claim a.
          >< [b]

        [b]: Claim b.
        """);
  }

  @Test
  void aDebateOfNothingIsWritten() {
    assertThat(body(ArgumentGraph.builder("Trams?").build())).isEqualTo("# Trams?\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a_b_ *c* #d [e]: <f> {g: 1} @[h] \\ @include(x)",
        "// /* <!-- --> http://x.org/a//b",
        "... e.g. .A. :heart: 12:30:15 ..A. :: a.b_c.d",
        "=== x === ======",
        "- a -- b ---- (1) 2. # c",
        "ends in a backslash \\",
        "\u00a0 a\u00a0b \ud83e\udd9c",
        "a  b\t c",
        " \u2028x",
        "null",
        "}",
        "'"
      })
  void anyTextIsWrittenSoThatItIsReadAsItIs(String text) {
    String front = write(ArgumentGraph.builder(text)
        .speaker("s", text)
        .add(Claim.of("a", text).withTags(text, "group:" + text, "group:x > " + text))
        .add(Claim.of("b", "B.").withNote(text).withOrigin(Origin.by("s")))
        .add(Relation.of(SUPPORT, List.of("a", "b"), "b")
            .withTags(text, "scheme:" + text)
            .withNote(text))
        .build());
    assertThat(front).doesNotContain("@include(");
  }
}
