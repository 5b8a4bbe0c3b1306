package org.argumentgraph.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class OutlineReaderTest {
  private static final String TRAMS = """
      Trams for the town

      Last week there was a debate about trams.

        1. (0: 33) Ann Lee says that the town should build trams.

          1. I don't think that the town can pay for them.

            1. Who would ride in them?

          2. Yes.

        2. “Rails last for fifty years.”

          1. That seems right.

        3. Ann says rails are cheap, Ben argues that they are not.

        1. What do buses cost?

          1. Less than trams.

      Ben Ode (on the radio): Nobody rides at night.

      and nobody ever will:

      We all stay at home.

      That sounds right.

      What came after

      The council met again.

      Discussion about this post
      """;

  private static Draft draft(String text) {
    return OutlineReader.standard().draft(Document.of(text, "notes/trams.txt"));
  }

  private static Claim claim(Draft draft, int line) {
    return (Claim) draft.debate().element("line-" + line);
  }

  private static List<String> relations(ArgumentGraph debate) {
    return debate.relations().stream().map(Relation::id).toList();
  }

  @Test
  void pointsAreReportedAndCommentsAreTheAuthors() {
    Draft draft = draft(TRAMS);
    assertThat(draft.debate().title()).isEqualTo("Trams for the town");
    assertThat(claim(draft, 5).text()).isEqualTo("Ann Lee says that the town should build trams.");
    assertThat(claim(draft, 5).origin())
        .isEqualTo(Origin.by("ann-lee")
            .reportedBy("the-author")
            .in("discussion")
            .at(SourceSpan.line("text", 5).withTime("0:33")));
    assertThat(claim(draft, 7).origin())
        .isEqualTo(
            Origin.by("the-author").verbatim().in("commentary").at(SourceSpan.line("text", 7)));
    assertThat(claim(draft, 13).origin())
        .isEqualTo(Origin.unknown()
            .reportedBy("the-author")
            .verbatim()
            .in("discussion")
            .at(SourceSpan.line("text", 13)));
    assertThat(draft.debate().occasion("discussion").participants())
        .containsExactly("ann-lee", "ben-ode");
    assertThat(draft.debate().occasion("commentary").participants()).containsExactly("the-author");
  }

  @Test
  void commentsBecomeRelationsToWhatTheyAreNestedIn() {
    Draft draft = draft(TRAMS);
    assertThat(relations(draft.debate()))
        .containsExactly(
            "line-7.rebuts.line-5",
            "line-9.challenges.line-7",
            "line-15.supports.line-13",
            "line-21.answers.line-19",
            "line-29.supports.line-27");
    assertThat(draft.debate().relation("line-7.rebuts.line-5").note().orElseThrow())
        .startsWith("drafted: attack (0.")
        .contains("cues: withholds assent in the first person (\"i don't think\")");
    assertThat(draft.relations())
        .extracting(DraftedRelation::line, DraftedRelation::parentLine)
        .contains(
            Tuple.tuple(7, 5),
            Tuple.tuple(9, 7),
            Tuple.tuple(11, 5),
            Tuple.tuple(15, 13),
            Tuple.tuple(21, 19));
  }

  @Test
  void aBareYesIsAStance() {
    ArgumentGraph debate = draft(TRAMS).debate();
    assertThat(debate.find("line-11")).isEmpty();
    assertThat(debate.stances()).singleElement().satisfies(stance -> {
      assertThat(stance.speaker()).isEqualTo("the-author");
      assertThat(stance.attitude()).isEqualTo(Attitude.AGREES);
      assertThat(stance.element()).isEqualTo("line-5");
      assertThat(stance.origin().span()).contains(SourceSpan.line("text", 11));
      assertThat(stance.note().orElseThrow()).startsWith("drafted: support (0.");
    });
  }

  @Test
  void questionsAreQuestions() {
    ArgumentGraph debate = draft(TRAMS).debate();
    assertThat(debate.questions()).extracting(Question::id).containsExactly("line-9", "line-19");
    Relation answer = debate.relation("line-21.answers.line-19");
    assertThat(answer.tags()).contains(Draft.UNCERTAIN);
    assertThat(answer.note().orElseThrow())
        .startsWith("drafted: an answer, as it follows a question; else ");
  }

  @Test
  void pointsOfSeveralSpeakersAreMarked() {
    Claim both = claim(draft(TRAMS), 17);
    assertThat(both.tags()).contains(Draft.UNCERTAIN);
    assertThat(both.note()).contains("several speakers are named: make a claim of what each says");
    assertThat(both.origin().speaker()).contains("ben-ode");
  }

  @Test
  void quotationsAreTheSpeakersOwnWordsAndMayGoOn() {
    Draft draft = draft(TRAMS);
    assertThat(claim(draft, 23).text()).isEqualTo("Nobody rides at night.");
    Origin origin = Origin.by("ben-ode").reportedBy("the-author").verbatim();
    assertThat(claim(draft, 23).origin()).isEqualTo(origin.at(SourceSpan.line("text", 23)));
    assertThat(claim(draft, 25).origin()).isEqualTo(origin.at(SourceSpan.line("text", 25)));
    assertThat(claim(draft, 27).origin()).isEqualTo(origin.at(SourceSpan.line("text", 27)));
    assertThat(claim(draft, 27).tags()).contains(Draft.UNCERTAIN);
    Relation reply = draft.debate().relation("line-29.supports.line-27");
    assertThat(reply.tags()).contains(Draft.UNCERTAIN);
    assertThat(reply.note().orElseThrow()).contains("a guess, as it follows a quotation");
  }

  @Test
  void headingsAndRestartsDivideTheSource() {
    Draft draft = draft(TRAMS);
    Source source = draft.debate().source("text");
    assertThat(source.document()).contains("trams.txt");
    assertThat(source.sections())
        .containsExactly(
            new Source.Section("Part 2", 19), new Source.Section("What came after", 31));
    assertThat(claim(draft, 33).tags()).containsExactly("group:What came after");
    assertThat(source.skipped())
        .containsExactly(
            new Source.Skipped(1, 1, "heading"),
            new Source.Skipped(31, 31, "heading"),
            new Source.Skipped(35, 35, "footer"));
    assertThat(draft.losses())
        .containsExactly(
            new Loss(1, "", "nothing is made of this line: heading"),
            new Loss(31, "", "nothing is made of this line: heading"),
            new Loss(35, "", "nothing is made of this line: footer"));
  }

  @Test
  void partOfADocumentKeepsItsLineNumbers() {
    Draft draft = OutlineReader.standard().withLines(13, 15).draft(Document.of(TRAMS, "trams.txt"));
    assertThat(draft.debate().title()).isEqualTo("trams.txt");
    assertThat(relations(draft.debate())).containsExactly("line-15.supports.line-13");
    assertThatThrownBy(
            () -> OutlineReader.standard().withLines(90, 99).draft(Document.of(TRAMS, "trams.txt")))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("there is no text in the lines 90 to 99; give");
    assertThatThrownBy(() -> OutlineReader.standard().withLines(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("lines 3 to 2 are no range");
  }

  @Test
  void tabsOddIndentsAndBulletsNestAsTheyLook() {
    Draft draft = draft("""
        - Trams are quiet.
        \t* They are not.
           – Nor are they.
                + You have not heard them.
         • Trams are quick.
        Trams are late.
        """);
    assertThat(draft.relations())
        .extracting(DraftedRelation::line, DraftedRelation::parentLine)
        .containsExactly(
            Tuple.tuple(2, 1), Tuple.tuple(3, 1), Tuple.tuple(4, 3), Tuple.tuple(5, 1));
    assertThat(claim(draft, 5).text()).isEqualTo("Trams are quick. Trams are late.");
    assertThat(claim(draft, 5).origin().span()).contains(SourceSpan.lines("text", 5, 6));
  }

  @Test
  void longTextsAreCutAfterASentenceAndTheRestIsKept() {
    String sentence = "A tram carries two hundred people and a bus carries sixty of them. ";
    Claim claim = claim(draft("1. " + sentence.repeat(8)), 1);
    assertThat(claim.text()).hasSizeLessThanOrEqualTo(400).endsWith("sixty of them.");
    assertThat(claim.text() + " " + claim.note().orElseThrow().substring("goes on: ".length()))
        .isEqualTo(sentence.repeat(8).strip());
  }

  @Test
  void anotherClassifierMayDecide() {
    StanceDecision decision = new StanceDecision(StanceLabel.OTHER, 0.9, List.of());
    Draft draft = OutlineReader.standard()
        .withClassifier((point, comment, context) -> decision)
        .draft(Document.of("1. Trams are quiet.\n\n   1. They are not.\n", "trams.txt"));
    assertThat(draft.relations())
        .containsExactly(new DraftedRelation(3, 1, decision, Optional.empty()));
    assertThat(draft.debate().relations()).isEmpty();
    assertThat(claim(draft, 3).note()).contains("drafted: other (0.90); it replies to line 1");
  }

  @Test
  void theContextTellsHowManyCommentsThereAreAndOnWhat() {
    StringBuilder seen = new StringBuilder();
    OutlineReader.standard()
        .withClassifier((point, comment, context) -> {
          seen.append(comment)
              .append(context.target())
              .append(context.comments())
              .append(' ');
          return new StanceDecision(StanceLabel.ATTACK, 0.9, List.of());
        })
        .draft(Document.of("1. A.\n 1. B.\n 2. C.\n  1. D.\n", "x"));
    assertThat(seen.toString().strip()).isEqualTo("B.POINT2 C.POINT2 D.COMMENT1");
  }

  @Test
  void deepNestingIsRefusedAtOnce() {
    StringBuilder stairs = new StringBuilder();
    for (int depth = 0; depth < 3_000; depth++) {
      stairs.append(" ".repeat(depth)).append("- Step.\n");
    }
    assertThatThrownBy(() -> draft(stairs.toString()))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage(
            "notes/trams.txt:21:21: comments are nested deeper than 20 levels; indent less, "
                + "or allow more with DocumentLimits");
    Draft allowed = OutlineReader.standard()
        .withLimits(new DocumentLimits(100_000_000, 1_000, 0))
        .withLines(1, 1_000)
        .draft(Document.of(stairs.toString(), "x"));
    assertThat(allowed.relations()).hasSize(999);
  }

  @Test
  void whatIsNoTextIsRefused() {
    assertThatThrownBy(() -> draft(""))
        .hasMessageContaining("there is no text in the document; give a document");
    assertThatThrownBy(() -> draft("  \n\t\n")).isInstanceOf(InvalidDocumentException.class);
    assertThatThrownBy(() -> draft("1. Trams.\nPK\u0003\u0004\u0000"))
        .hasMessage("notes/trams.txt:2:3: the character U+0003 stands in no text; give a text file "
            + "and not a binary one, or take the character out");
    assertThatThrownBy(() -> draft("1. Trams \ud800.")).hasMessageContaining("U+D800");
    assertThatThrownBy(() -> draft("A heading"))
        .hasMessageContaining("there are no points and no sentences; write points");
    assertThatThrownBy(() -> OutlineReader.standard()
            .withLimits(new DocumentLimits(10, 20, 0))
            .draft(Document.of("1. Trams are quiet.", "x")))
        .hasMessage("x: the document has more than 10 characters; split it, or allow more with "
            + "DocumentLimits");
  }
}
