package org.argumentgraph.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class TranscriptReaderTest {
  private static final String TALK = """
      Two engineers talk about trams.
      Timestamps
      (00:00:00) – Rails
      (00:12:30) – Wires
      Transcript
      00:00:00 – Rails
      Ann Lee
      Welcome. How long do rails last?
      Ben Ode
      About fifty years.
      They rust, though.
      Ann Lee
      I don't think they rust. This ignores the new steel.
      Ben Ode
      Exactly.
      00:12:30 – Wires
      Ann Lee
      The wires are ugly.
      Share this post
      """;

  private static Draft draft(String text) {
    return TranscriptReader.standard().draft(Document.of(text, "talk.txt"));
  }

  @Test
  void turnsAreTheSpeakersOwnWords() {
    ArgumentGraph debate = draft(TALK).debate();
    assertThat(debate.claims())
        .extracting(Element::id)
        .containsExactly("line-10", "line-11", "line-13", "line-18");
    assertThat(debate.element("line-10").origin())
        .isEqualTo(
            Origin.by("ben-ode").verbatim().in("conversation").at(SourceSpan.line("text", 10)));
    assertThat(debate.occasion("conversation").participants())
        .containsExactly("ann-lee", "ben-ode");
    assertThat(debate.speaker("ann-lee").name()).isEqualTo("Ann Lee");
  }

  @Test
  void sectionsGiveTimesAndGroups() {
    ArgumentGraph debate = draft(TALK).debate();
    Source source = debate.source("text");
    assertThat(source.sections())
        .containsExactly(new Source.Section("Rails", 6), new Source.Section("Wires", 16));
    assertThat(debate.element("line-8").origin().span())
        .contains(SourceSpan.line("text", 8).withTime("00:00:00"));
    assertThat(debate.element("line-18").origin().span())
        .contains(SourceSpan.line("text", 18).withTime("00:12:30"));
    assertThat(debate.element("line-18").tags()).containsExactly("group:Wires");
    assertThat(source.skipped())
        .containsExactly(
            new Source.Skipped(1, 5, "before the conversation"),
            new Source.Skipped(19, 19, "footer"));
  }

  @Test
  void aTurnRepliesToTheOneBefore() {
    Draft draft = draft(TALK);
    assertThat(draft.debate().relations())
        .extracting(Relation::id)
        .containsExactly("line-10.answers.line-8", "line-13.rebuts.line-11");
    assertThat(draft.relations())
        .extracting(DraftedRelation::line, DraftedRelation::parentLine)
        .containsExactly(Tuple.tuple(10, 8), Tuple.tuple(13, 11), Tuple.tuple(15, 13));
  }

  @Test
  void aTurnOfNothingButAYesIsAStance() {
    assertThat(draft(TALK).debate().stances()).singleElement().satisfies(stance -> {
      assertThat(stance.speaker()).isEqualTo("ben-ode");
      assertThat(stance.attitude()).isEqualTo(Attitude.AGREES);
      assertThat(stance.element()).isEqualTo("line-13");
    });
  }

  @Test
  void whoeverSpeaksAfterAYesRepliesToWhatCameBeforeIt() {
    Draft draft = draft("""
        Ann: Rails last long.
        Ben: Yes.
        Cleo: I doubt it.
        Ann: Do wires?
        Ben: Yes.
        Cleo: I doubt it.
        """);
    assertThat(draft.relations())
        .extracting(DraftedRelation::line, DraftedRelation::parentLine)
        .containsExactly(
            Tuple.tuple(2, 1),
            Tuple.tuple(3, 1),
            Tuple.tuple(4, 3),
            Tuple.tuple(5, 4),
            Tuple.tuple(6, 5));
    assertThat(draft.debate().stances()).hasSize(1);
    assertThat(draft.debate().relations())
        .extracting(Relation::id)
        .contains("line-5.answers.line-4");
  }

  @Test
  void namesMayStandBeforeAColonAndClocksBeforeOrAfterThem() {
    ArgumentGraph debate = draft("""
        [0:05] Ann: Rails last long.
        Ben: Not in the rain.

        Ann (1:02:03)
        In the rain too.
        Ben: Hm, maybe they do.
        """).debate();
    assertThat(debate.claims())
        .extracting(Element::id)
        .containsExactly("line-1", "line-2", "line-5", "line-6");
    assertThat(debate.element("line-1").origin().span())
        .contains(SourceSpan.line("text", 1).withTime("0:05"));
    assertThat(debate.element("line-5").origin().span())
        .contains(SourceSpan.line("text", 5).withTime("1:02:03"));
    assertThat(debate.element("line-5").origin().speaker()).contains("ann");
  }

  @Test
  void aTextInWhichNobodySpeaksTwiceIsRefused() {
    assertThatThrownBy(() -> draft("Ann: Hello.\nBen: Hello.\n"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("talk.txt: nobody speaks at least twice; write the name of the speaker before "
            + "each turn, in a line of its own or with a colon");
  }
}
