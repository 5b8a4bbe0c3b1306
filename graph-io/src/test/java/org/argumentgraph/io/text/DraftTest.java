package org.argumentgraph.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.document.DocumentReader;
import org.junit.jupiter.api.Assertions;

/** Drafts as documents, and whatever texts there are. */
class DraftTest {
  private static final String OUTLINE = """
      Trams

      1. (1: 02) Ann says: “Trams — they are quiet…” Ben asks why.
      \t1. Yes, but not at night.
          2. Who says so?
            - No.

      Ann Lee: They run all night.

      Do they?
      """;
  private static final String TRANSCRIPT = """
      (00:00:00) – Night
      00:00:00 – Night
      Ann Lee
      Do they run at night?
      Ben Ode
      Yes.
      Ann Lee
      I doubt it.
      Ben Ode
      Share this post
      """;
  private static final String NOTES = """
      ---
      title: Trams
      ---
      # Night
      They *run* all night, since:
      1. Ann says so.
         - I doubt it.
      > Ben: So do I.

      Right.
      """;
  private static final List<DraftReader> READERS =
      List.of(OutlineReader.standard(), TranscriptReader.standard(), NotesReader.standard());

  @Example
  void aDraftIsADocumentThatSaysWhatToCheck() {
    Draft draft = OutlineReader.standard().draft(Document.of(OUTLINE, "a/trams\u2028.txt"));
    String yaml = draft.toYaml();
    assertThat(yaml)
        .startsWith("# A draft, made of trams?.txt by a program. To be checked by a person:\n# - ")
        .contains("# - What has the tag \"uncertain\" (", "# - Attacks (", "\nargument-graph: 1\n");
    assertThat(DocumentReader.standard().read(yaml, "trams.yaml").result())
        .isEqualTo(draft.debate());
  }

  @Example
  void theSameTextGivesTheSameDraft() {
    Document document = Document.of(OUTLINE, "trams.txt");
    Draft draft = OutlineReader.standard().draft(document);
    assertThat(draft).isEqualTo(OutlineReader.standard().draft(document));
    assertThat(draft).hasSameHashCodeAs(OutlineReader.standard().draft(document));
    assertThat(OutlineReader.standard().read(document).result()).isEqualTo(draft.debate());
    assertThat(OutlineReader.standard().read(document).losses()).isEqualTo(draft.losses());
    assertThat(draft).hasToString("draft of " + draft.debate());
  }

  @Example
  void theReaderIsPickedByALook() {
    assertThat(fitting(OUTLINE)).isInstanceOf(OutlineReader.class);
    assertThat(fitting(TRANSCRIPT)).isInstanceOf(TranscriptReader.class);
    assertThat(fitting(NOTES)).isInstanceOf(NotesReader.class);
    assertThat(fitting("# A\n\nSo.\n\n# B\n\nSo.\n")).isInstanceOf(NotesReader.class);
    assertThat(fitting("Ann: A.\nBen: B.\nAnn: C.\nBen: D.\n"))
        .isInstanceOf(TranscriptReader.class);
    assertThat(fitting("")).isInstanceOf(OutlineReader.class);
  }

  private static DraftReader fitting(String text) {
    return DraftReader.fitting(Document.of(text, "text"));
  }

  @Example
  void everyBeginningOfATextGivesADraftOrAnError() {
    for (String text : List.of(OUTLINE, TRANSCRIPT, NOTES)) {
      for (int end = 0; end <= text.length(); end++) {
        draftOrRefuse(text.substring(0, end));
      }
    }
  }

  @Provide
  Arbitrary<String> brokenTexts() {
    Arbitrary<String> pieces = Arbitraries.of(
        "\n",
        "\n\n",
        "  ",
        "\t",
        "1. ",
        "- ",
        "• ",
        "–",
        "> ",
        "# ",
        "---\n",
        "Ann Lee\n",
        "Ann: ",
        "(1: 02) ",
        "00:01:02 – ",
        "“",
        "”",
        "\"",
        "'",
        ":",
        "?",
        "…",
        "\u0000",
        "\ud83d",
        "\ude00",
        "\u2028",
        "\u0085",
        "\ufeff",
        "\ufffe",
        "\u00a0",
        "```",
        "*",
        "_",
        "[",
        "](",
        "Yes.",
        "No.",
        "\r",
        "!",
        "&",
        "{",
        "}",
        "%",
        "@",
        "|",
        "\\");
    Arbitrary<String> change = Combinators.combine(
            Arbitraries.of(OUTLINE, TRANSCRIPT, NOTES),
            Arbitraries.integers().between(0, 10_000).list().ofSize(4),
            pieces.list().ofSize(4))
        .as((text, places, added) -> {
          StringBuilder broken = new StringBuilder(text);
          for (int i = 0; i < places.size(); i++) {
            int place = places.get(i) % (broken.length() + 1);
            if (places.get(i) % 3 == 0 && place < broken.length()) {
              broken.setCharAt(place, (char) (broken.charAt(place) ^ 1 << places.get(i) % 8));
            } else {
              broken.insert(place, added.get(i));
            }
          }
          return broken.toString();
        });
    return Arbitraries.oneOf(change, pieces.list().ofMaxSize(30).map(all -> String.join("", all)));
  }

  @Property(tries = 200)
  void brokenTextsGiveDraftsOrErrors(@ForAll("brokenTexts") String text) {
    draftOrRefuse(text);
  }

  private static void draftOrRefuse(String text) {
    List<DraftReader> readers = new ArrayList<>(READERS);
    readers.add(fitting(text));
    for (DraftReader reader : readers) {
      try {
        Draft draft = reader.draft(Document.of(text, "text"));
        assertThat(DocumentReader.standard().read(draft.toYaml(), "draft.yaml").result())
            .isEqualTo(draft.debate());
        assertThat(draft.relations()).allSatisfy(relation -> {
          assertThat(relation.parentLine()).isLessThanOrEqualTo(relation.line());
          assertThat(relation.decision().confidence()).isBetween(1 / 3.0 - 1e-9, 1.0);
        });
      } catch (InvalidDocumentException e) {
        assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
          assertThat(problem.message()).isNotBlank();
          assertThat(problem.remedy()).isNotBlank();
        });
      }
    }
  }

  @Example
  void hugeTextsEndSoon() {
    List<String> huge = List.of(
        "Trams are quiet. ".repeat(50_000),
        "a".repeat(1_000_000),
        "1. ".repeat(300_000),
        "(".repeat(300_000),
        "“".repeat(300_000),
        "Ann says ".repeat(100_000),
        "Ann: ".repeat(100_000),
        "- Trams.\n  more\n".repeat(10_000),
        "- Trams.\n" + "  and more\n".repeat(100_000),
        " ".repeat(1_000_000) + "- Trams.",
        "Ann\nNo.\nBen\nSo it goes.\n".repeat(5_000));
    for (String text : huge) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> READERS.forEach(reader -> {
            try {
              assertThat(reader.draft(Document.of(text, "huge"))).isNotNull();
            } catch (InvalidDocumentException e) {
              assertThat(e.problems()).isNotEmpty();
            }
          }),
          text.substring(0, 20));
    }
  }
}
