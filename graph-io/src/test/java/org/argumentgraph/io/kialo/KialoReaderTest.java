package org.argumentgraph.io.kialo;

import static org.argumentgraph.RelationKind.ANSWER;
import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.DamagedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KialoReaderTest {
  static final String ONE_LINE = """
      Discussion Title: Should the library \\(the old one\\) open on Sundays?

      1. The library should open on Sundays.
      1.1. Pro: Most people [work on \\[all\\] weekdays](https://example.org/work_\\(life\\)).
      1.1.1. Con: Shift workers do not:
      1. nurses,
      2. drivers.

      They are \\(very\\) many [1984].
      1.1.1.1. Pro: -> See 1.3.
      1.1.1.1.1. Con: A reason against 1.3.
      1.2. Con: -> See 1.1.1.
      1.3. Pro: Seen [a](b), [c](d(e)f) and [not a link](with a blank), [d](http://e f) and [x].
      1.4. Con: -> See discussion #8911: [Libraries](https://example.org) should never close.
      """;

  static final String MULTI_LINE = """
      Discussion Name:
      Should the library open on Sundays?

      1. Question:
      When should the library open?

        1.1. Thesis:
        On Sundays [2].

          1.1.1. Pro:
          Most people work on weekdays [1], and [2] weekdays are long:
            - eight hours,

          1. and more.

          1.1.2. Con:
          -> See 1.2.1.

        1.2. Thesis:
        -> See discussion #8911: When do libraries open?

          1.2.1. Con:
          That was asked elsewhere [9].

      Sources:
      [1] https://example.org/work_\\(life\\)
      "A quotation.

      [5] in which somebody counts
      [1] from the beginning"
      [2] https://example.org/weekdays
      [3] https://example.org/nobody
      """;

  private static Conversion<ArgumentGraph> read(String text) {
    return KialoReader.standard().read(text, "export.txt");
  }

  private static String problems(String text) {
    return DamagedTexts.problems(KialoReader.standard(), text).stream()
        .map(Object::toString)
        .reduce("", (all, one) -> all + one + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void theOlderLayoutIsRead(String lineEnd) {
    Conversion<ArgumentGraph> conversion = read(ONE_LINE.replace("\n", lineEnd));
    assertThat(conversion.losses()).isEmpty();
    assertThat(conversion.result())
        .isEqualTo(ArgumentGraph.builder("Should the library (the old one) open on Sundays?")
            .claim("1", "The library should open on Sundays.")
            .add(Claim.of("1.1", "Most people work on [all] weekdays.")
                .withNote("work on [all] weekdays: https://example.org/work_(life)"))
            .claim(
                "1.1.1",
                "Shift workers do not:\n1. nurses,\n2. drivers.\n\nThey are (very) many [1984].")
            .claim("1.1.1.1.1", "A reason against 1.3.")
            .add(Claim.of("1.3", "Seen a, c and [not a link](with a blank), d and [x].")
                .withNote("a: b\nc: d(e)f\nd: http://e f"))
            .add(Claim.of("1.4", "Libraries should never close.")
                .withNote("Libraries: https://example.org")
                .withTags("discussion:8911"))
            .support("1.1", "1")
            .rebuttal("1.1.1", "1.1")
            .support("1.3", "1.1.1")
            .rebuttal("1.1.1.1.1", "1.3")
            .rebuttal("1.1.1", "1")
            .support("1.3", "1")
            .rebuttal("1.4", "1")
            .theses("1")
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void theNewerLayoutIsReadWithAQuestionAndItsTheses(String lineEnd) {
    Conversion<ArgumentGraph> conversion = read(MULTI_LINE.replace("\n", lineEnd));
    assertThat(conversion.result())
        .isEqualTo(ArgumentGraph.builder("Should the library open on Sundays?")
            .add(Question.of("1", "When should the library open?"))
            .add(Claim.of("1.1", "On Sundays [2].").withNote("[2] https://example.org/weekdays"))
            .add(Claim.of(
                    "1.1.1",
                    "Most people work on weekdays [1], and [2] weekdays are long:\n"
                        + "  - eight hours,\n\n1. and more.")
                .withNote("[1] https://example.org/work_(life)\n\"A quotation.\n\n"
                    + "[5] in which somebody counts\n[1] from the beginning\"\n[2] as in 1.1"))
            .add(Claim.of("1.2", "When do libraries open?").withTags("discussion:8911"))
            .claim("1.2.1", "That was asked elsewhere [9].")
            .relation("1.1", ANSWER, "1")
            .relation("1.1.1", SUPPORT, "1.1")
            .relation("1.2.1", REBUTTAL, "1.1")
            .relation("1.2", ANSWER, "1")
            .relation("1.2.1", REBUTTAL, "1.2")
            .theses("1.1", "1.2")
            .build());
    assertThat(conversion.losses())
        .containsExactly(new Loss(32, "source 3", "it is left out, since no claim cites it"));
  }

  @Test
  void elementsStandInTheOrderOfTheDocument() {
    assertThat(read(ONE_LINE).result().claims())
        .extracting(Claim::id)
        .containsExactly("1", "1.1", "1.1.1", "1.1.1.1.1", "1.3", "1.4");
  }

  @Test
  void inTheOlderLayoutWhatIsNeitherProNorConIsAThesisUnderAQuestion() {
    ArgumentGraph debate = read("""
        Discussion Title: T

        1. Which way?
        1.1. To the left.
        1.1.1. Pro: It is nearer.
        1.2. To the right.
        """).result();
    assertThat(debate.questions()).extracting(Question::text).containsExactly("Which way?");
    assertThat(debate.theses()).extracting(Claim::id).containsExactly("1.1", "1.2");
    assertThat(debate.relations())
        .extracting(Relation::id)
        .containsExactly("1.1.answers.1", "1.1.1.supports.1.1", "1.2.answers.1");
  }

  @Test
  void aReferenceToAReferenceLeadsToTheClaim() {
    ArgumentGraph debate = read("""
        Discussion Title: T

        1. A.
        1.1. Pro: -> See 1.2.
        1.2. Con: -> See 1.3.1.
        1.3. Con: B.
        1.3.1. Pro: C.
        """).result();
    assertThat(debate.claims()).extracting(Claim::id).containsExactly("1", "1.3", "1.3.1");
    assertThat(debate.relations())
        .extracting(Relation::id)
        .containsExactly(
            "1.3.1.supports.1", "1.3.1.rebuts.1", "1.3.rebuts.1", "1.3.1.supports.1.3");
  }

  @Test
  void aClaimMayBearOnItselfThroughAReference() {
    assertThat(read("Discussion Title: T\n1. A.\n1.1. Pro: B.\n1.1.1. Con: -> See 1.\n")
            .result()
            .relations())
        .extracting(Relation::id)
        .containsExactly("1.1.supports.1", "1.rebuts.1.1");
  }

  @Test
  void whatIsSaidTwiceIsLostOnce() {
    Conversion<ArgumentGraph> conversion =
        read("Discussion Title: T\n1. A.\n1.1. Pro: B.\n1.2. Pro: -> See 1.1.\n");
    assertThat(conversion.result().relations()).hasSize(1);
    assertThat(conversion.losses())
        .containsExactly(
            new Loss(4, "statement 1.2", "it is left out, since 1.1 supports 1 already"));
  }

  @Test
  void aNameMayLookLikeAStatement() {
    assertThat(read("Discussion Name:\n1. May: should it be a holiday?\n\n1. Thesis:\nA.\n")
            .result()
            .title())
        .isEqualTo("1. May: should it be a holiday?");
  }

  @Test
  void severalTopsAreSeveralTheses() {
    assertThat(read("Discussion Name:\nT\n\n1. Thesis:\nA.\n\n2. Thesis:\nB.\n")
            .result()
            .theses())
        .extracting(Claim::text)
        .containsExactly("A.", "B.");
  }

  @Test
  void mistakesInTheNumbersAreNamedAllAtOnce() {
    assertThat(problems("""
            Discussion Title: T
            1. A.
            1.1. Pro: B.
            1.1. Con: C.
            1.3.1. Pro: D.
            1..2. Con: E.
            2.1. Con: F.
            1.4. Pro:
            1.5. Con: -> See 1.7.
            1.1.2. Neither.
            """)).isEqualTo("""
            damaged:4:1: statement 1.1: the number is taken on line 3; number the statements under each one by one
            damaged:5:1: statement 1.3.1: no statement before it has the number 1.3; put what it stands under before it, or mend the number
            damaged:6:1: statement 1..2: a part of the number is missing; write it as 1.2.3
            damaged:7:1: statement 2.1: no statement before it has the number 2; put what it stands under before it, or mend the number
            damaged:8:1: statement 1.4: it has no text; write it, or leave the statement out
            damaged:9:18: statement 1.5: no statement has the number 1.7, to which it refers; refer to the number of a statement, or write the text of the claim
            damaged:10:1: statement 1.1.2: it stands under what is no question; let theses stand under questions, and pros and cons under all else
            """);
  }

  @Test
  void whatDoesNotFitWhatItStandsUnderIsRefused() {
    assertThat(problems("""
            Discussion Name:
            T

            1. Question:
            A?

              1.1. Pro:
              B.

              1.2. Thesis:
              C.

                1.2.1. Thesis:
                D.

              1.3. Question:
              E?

            2. Con:
            F.
            """)).isEqualTo("""
            damaged:7:3: statement 1.1: it is for or against a question; let theses stand under questions, and pros and cons under all else
            damaged:13:5: statement 1.2.1: it stands under what is no question; let theses stand under questions, and pros and cons under all else
            damaged:16:3: statement 1.3: it is a question under 1; let questions stand at the top
            damaged:19:1: statement 2: there is nothing that it is for or against; make it a thesis, or number it under one
            """);
  }

  @Test
  void aKindThatIsNotKnownIsNotTakenForText() {
    assertThat(problems("Discussion Name:\nT\n\n1. Thesis:\nA.\n\n  1.1. Pour:\n  B.\n"))
        .startsWith(
            "damaged:7:3: statement 1.1: \"Pour:\" is no kind that is known; let it be Pro, Con, Thesis or Question");
    assertThat(problems("Discussion Title: T\n1. A.\n1.1. Pro: B.\n1.1.1. Pour: C.\n"))
        .startsWith("damaged:4:1: statement 1.1.1: it stands under what is no question");
  }

  @Test
  void referencesThatRunInACircleAreRefused() {
    assertThat(
            problems(
                "Discussion Title: T\n1. A.\n1.1. Pro: -> See 1.2.\n1.2. Con: -> See 1.1.\n1.2.1. Con: B.\n"))
        .isEqualTo("""
            damaged:3:1: statement 1.1: its reference leads back to itself; write the text of the claim
            damaged:4:1: statement 1.2: its reference leads back to itself; write the text of the claim
            """);
  }

  @Test
  void textBeforeTheFirstNumberAndAMissingThesisAreRefused() {
    assertThat(problems("Discussion Title: T\n\nA.\n1.1. Pro: B.\n")).isEqualTo("""
            damaged:3:1: this text has no number before it; begin with "1." and a thesis
            damaged:4:1: statement 1.1: no statement before it has the number 1; put what it stands under before it, or mend the number
            """);
    assertThat(problems("Discussion Name:\nT\n"))
        .isEqualTo(
            "damaged:2:1: the discussion has no thesis; write it below the name, after \"1.\"\n");
  }

  @Test
  void theLayoutOfTheStatementsCountsAndNotHowTheExportBegins() {
    ArgumentGraph oneLine =
        read("Discussion Name:\nT\n\n1. A.\n  1.1. Pro: B.\n").result();
    ArgumentGraph multiLine =
        read("Discussion Title: T\n\n1. Thesis:\nA.\n\n1.1. Pro:\nB.\n").result();
    assertThat(oneLine).isEqualTo(multiLine);
    assertThat(oneLine.relations()).extracting(Relation::id).containsExactly("1.1.supports.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "1. A.", "<a/>", "Discussion", "Discussion Title: \n\n1. A."})
  void whatDoesNotBeginWithANameIsRefused(String text) {
    assertThat(problems(text)).matches("(?s)damaged:1:1: .*; .*\n");
  }

  @Test
  void halfACharacterIsRefusedWithItsPlace() {
    assertThat(problems("Discussion Title: T\n1. A.\n1.1. Pro: \ud800\n"))
        .startsWith("damaged:3:1: claim 1.1: ");
  }

  @Test
  void aDiscussionThatIsLongerThanTheLimitIsRefused() {
    assertThatThrownBy(() -> KialoReader.standard()
            .withLimits(new DocumentLimits(10, 20, 0))
            .read(ONE_LINE, "export.txt"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("more than 10 characters");
    assertThat(KialoReader.standard().limits()).isEqualTo(DocumentLimits.standard());
  }
}
