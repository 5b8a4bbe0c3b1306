package org.argumentgraph.io.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class NotesReaderTest {
  private static final String NOTES = """
      ---
      title: Notes on trams
      author: Cleo
      speaker: Ann Lee
      ---

      ## Costs

      Trams are **cheap** in the [long run](https://example.org/a_b).
      They last *very* long.

      Two things make them so:

      1.  Rails do not wear.
      2.  Drivers are few.
          - I don't think that they are few.

      ### Rails

      > Ben: Rails are a __nuisance__.

      That sounds right.

      ```
      x = 1
      ```

      ## Wires

      Snake_case and 2 * 3 stay, as does \\*this.
      """;

  private static Draft draft(String text) {
    return NotesReader.standard().draft(Document.of(text, "notes.md"));
  }

  private static Claim claim(ArgumentGraph debate, int line) {
    return (Claim) debate.element("line-" + line);
  }

  @Test
  void frontMatterTellsTitleAuthorAndSpeaker() {
    ArgumentGraph debate = draft(NOTES).debate();
    assertThat(debate.title()).isEqualTo("Notes on trams");
    assertThat(claim(debate, 9).origin())
        .isEqualTo(Origin.by("ann-lee").reportedBy("cleo").at(SourceSpan.lines("text", 9, 10)));
  }

  @Test
  void markupIsTakenOutOfTheWords() {
    ArgumentGraph debate = draft(NOTES).debate();
    assertThat(claim(debate, 9).text())
        .isEqualTo("Trams are cheap in the long run. They last very long.");
    assertThat(claim(debate, 20).text()).isEqualTo("Rails are a nuisance.");
    assertThat(claim(debate, 30).text()).isEqualTo("Snake_case and 2 * 3 stay, as does *this.");
  }

  @Test
  void headingsBecomeSectionsAndGroups() {
    ArgumentGraph debate = draft(NOTES).debate();
    Source source = debate.source("text");
    assertThat(source.sections())
        .containsExactly(
            new Source.Section("Costs", 7),
            new Source.Section("Rails", 18),
            new Source.Section("Wires", 28));
    assertThat(claim(debate, 22).tags()).containsExactly("group:Costs > Rails");
    assertThat(claim(debate, 30).tags()).containsExactly("group:Wires");
    assertThat(source.skipped())
        .containsExactly(
            new Source.Skipped(1, 5, "front matter"),
            new Source.Skipped(7, 7, "heading"),
            new Source.Skipped(18, 18, "heading"),
            new Source.Skipped(24, 26, "code, HTML or a definition"),
            new Source.Skipped(28, 28, "heading"));
  }

  @Test
  void listsAreReasonsAndNestedItemsComments() {
    ArgumentGraph debate = draft(NOTES).debate();
    assertThat(debate.relations())
        .extracting(Relation::id)
        .containsExactly(
            "line-14.supports.line-12",
            "line-15.supports.line-12",
            "line-16.rebuts.line-15",
            "line-22.supports.line-20");
    assertThat(debate.relation("line-14.supports.line-12").tags()).contains(Draft.UNCERTAIN);
    assertThat(debate.relation("line-14.supports.line-12").note())
        .contains("drafted: support (0.50), cues: listed under a line that ends in a colon");
  }

  @Test
  void quotationsAreVerbatim() {
    ArgumentGraph debate = draft(NOTES).debate();
    assertThat(claim(debate, 20).origin())
        .isEqualTo(Origin.by("ben").reportedBy("cleo").verbatim().at(SourceSpan.line("text", 20)));
  }

  @Test
  void withoutFrontMatterNobodyIsNamed() {
    ArgumentGraph debate = draft("# Trams\n\nTrams are cheap.\n").debate();
    assertThat(debate.title()).isEqualTo("Trams");
    assertThat(debate.speakers()).isEmpty();
    assertThat(debate.claims()).extracting(Element::id).containsExactly("line-3");
  }

  @Test
  void partOfADocumentKeepsItsLineNumbers() {
    ArgumentGraph debate = NotesReader.standard()
        .withLines(12, 16)
        .draft(Document.of(NOTES, "notes.md"))
        .debate();
    assertThat(debate.claims())
        .extracting(Element::id)
        .containsExactly("line-12", "line-14", "line-15", "line-16");
  }

  @Test
  void notesWithoutClaimsAreRefused() {
    assertThatThrownBy(() -> draft("# Trams\n\n***\n"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessage("notes.md: there are no paragraphs and no list items; write what is claimed");
  }

  @Test
  void hugeNestingEndsSoon() {
    for (String piece : new String[] {"> ", "- ", "1. ", "*a ", "**a *", "[", "![a](", "_a_ "}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> draft(piece.repeat(100_000) + "Trams."), piece);
    }
  }
}
