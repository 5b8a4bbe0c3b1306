package org.argumentgraph;

import static org.argumentgraph.Problem.Rule.ENDS_MISMATCH;
import static org.argumentgraph.Problem.Rule.ID_DUPLICATE;
import static org.argumentgraph.Problem.Rule.ID_MALFORMED;
import static org.argumentgraph.Problem.Rule.ID_UNKNOWN;
import static org.argumentgraph.Problem.Rule.OUT_OF_RANGE;
import static org.argumentgraph.Problem.Rule.RELATION_LOOP;
import static org.argumentgraph.Problem.Rule.SPAN_INVALID;
import static org.argumentgraph.Problem.Rule.TEXT_EMPTY;
import static org.argumentgraph.Problem.Rule.TEXT_MALFORMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule broken once. */
class BuilderRulesTest {
  private static ArgumentGraph.Builder debate() {
    return ArgumentGraph.builder("Rules")
        .speaker("ann", "Ann")
        .occasion("talk", "The talk", "ann")
        .source(Source.of("post", "The post"))
        .claim("thesis", "Thesis.")
        .claim("reason", "Reason.")
        .question("why", "Why?", Origin.unknown())
        .add(Relation.of(RelationKind.SUPPORT, "reason", "thesis").withId("step"));
  }

  private static List<Problem> problems(ArgumentGraph.Builder debate) {
    InvalidGraphException invalid =
        catchThrowableOfType(InvalidGraphException.class, debate::build);
    assertThat(invalid).isNotNull();
    return invalid.problems();
  }

  private static void assertProblem(
      UnaryOperator<ArgumentGraph.Builder> slip,
      Problem.Rule rule,
      String subject,
      String field,
      String value,
      String message,
      String remedy) {
    assertThat(problems(slip.apply(debate())))
        .containsExactly(new Problem(rule, subject, field, value, message, remedy));
  }

  private static Claim claim() {
    return Claim.of("c", "Claim.");
  }

  @Test
  void theDebateItselfIsInOrder() {
    assertThat(debate().build().elements()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "two words", "-dash", ".dot", "a\"b", "a\n", "_x", "é!", "a,b", "a\\b"})
  void idsAreMadeOfLettersDigitsAndAFewSigns(String id) {
    assertProblem(
        debate -> debate.claim(id, "Claim."),
        ID_MALFORMED,
        "claim " + id,
        "id",
        id,
        "\"" + id + "\" cannot be an id",
        "use letters, digits and - _ . : / +, starting with a letter or a digit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "1", "a-b_c.d:e/f+g", "é", "日本語", "e\u0301x", "Ω1"})
  void idsMayBeInAnyScript(String id) {
    assertThat(debate().claim(id, "Claim.").build().claim(id).text()).isEqualTo("Claim.");
  }

  @Test
  void idsOfSpeakersOccasionsAndSourcesAreCheckedToo() {
    assertThat(problems(
            debate().speaker("a b", "A").occasion("c d", "C").source(Source.of("e f", "E"))))
        .extracting(Problem::rule, Problem::subject)
        .containsExactly(
            tuple(ID_MALFORMED, "speaker a b"),
            tuple(ID_MALFORMED, "occasion c d"),
            tuple(ID_MALFORMED, "source e f"));
  }

  @Test
  void noTwoElementsShareAnId() {
    assertProblem(
        debate -> debate.question("thesis", "Is it?", Origin.unknown()),
        ID_DUPLICATE,
        "element thesis",
        "id",
        "thesis",
        "the id \"thesis\" is given to more than one element: \"Thesis.\" and \"Is it?\"",
        "give each an id of its own");
    assertThat(problems(debate().claim("thesis", "Two.").claim("thesis", "Three.")))
        .hasSize(1);
  }

  @Test
  void noTwoSpeakersOccasionsOrSourcesShareAnId() {
    assertThat(problems(debate()
            .speaker("ann", "Another")
            .occasion("talk", "Another")
            .source(Source.of("post", "Another"))))
        .extracting(Problem::rule, Problem::subject)
        .containsExactly(
            tuple(ID_DUPLICATE, "speaker ann"),
            tuple(ID_DUPLICATE, "occasion talk"),
            tuple(ID_DUPLICATE, "source post"));
  }

  @Test
  void aSpeakerAnOccasionASourceAndAnElementMayShareAnId() {
    ArgumentGraph graph = debate()
        .speaker("same", "A speaker")
        .occasion("same", "An occasion")
        .source(Source.of("same", "A source"))
        .claim("same", "A claim.")
        .build();
    assertThat(graph.claim("same").text()).isEqualTo("A claim.");
  }

  @Test
  void aPremiseIsListedOnce() {
    assertProblem(
        debate ->
            debate.add(Relation.of(RelationKind.SUPPORT, List.of("reason", "reason"), "thesis")
                .withId("r")),
        ID_DUPLICATE,
        "relation r",
        "from",
        "",
        "a premise is listed twice",
        "list each premise once");
  }

  @Test
  void endsThatAreNotThereAreMissedAndTheNearestIdIsSuggested() {
    assertProblem(
        debate ->
            debate.add(Relation.of(RelationKind.SUPPORT, "raeson", "thesis").withId("r")),
        ID_UNKNOWN,
        "relation r",
        "from",
        "raeson",
        "there is no element \"raeson\"",
        "did you mean \"reason\"?");
    assertProblem(
        debate ->
            debate.add(Relation.of(RelationKind.SUPPORT, "reason", "nowhere").withId("r")),
        ID_UNKNOWN,
        "relation r",
        "target",
        "nowhere",
        "there is no element \"nowhere\"",
        "define it or refer to another");
  }

  @ParameterizedTest
  @CsvSource({"by, speaker", "reported-by, speaker", "in, occasion", "at, source"})
  void whereSomethingComesFromIsKnown(String field, String what) {
    Origin origin = switch (field) {
      case "by" -> Origin.by("nobody");
      case "reported-by" -> Origin.unknown().reportedBy("nobody");
      case "in" -> Origin.unknown().in("nobody");
      default -> Origin.unknown().at(SourceSpan.line("nobody", 1));
    };
    for (Element element : List.of(
        claim(),
        Question.of("c", "Q?"),
        Relation.of(RelationKind.SUPPORT, "reason", "thesis").withId("c"))) {
      List<Problem> problems = problems(debate().add(element.withOrigin(origin)));
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).rule()).isEqualTo(ID_UNKNOWN);
      assertThat(problems.get(0).subject()).endsWith(" c");
      assertThat(problems.get(0).field()).isEqualTo(field);
      assertThat(problems.get(0).value()).isEqualTo("nobody");
      assertThat(problems.get(0).message()).isEqualTo("there is no " + what + " \"nobody\"");
    }
  }

  @Test
  void participantsAddresseesAndWhoTakesAStanceAreSpeakers() {
    assertProblem(
        debate -> debate.occasion("room", "The room", "anne"),
        ID_UNKNOWN,
        "occasion room",
        "participants",
        "anne",
        "there is no speaker \"anne\"",
        "did you mean \"ann\"?");
    assertProblem(
        debate -> debate.add(Question.of("q", "Q?").to("anne")),
        ID_UNKNOWN,
        "question q",
        "to",
        "anne",
        "there is no speaker \"anne\"",
        "did you mean \"ann\"?");
    assertProblem(
        debate -> debate
            .stance("ann", Attitude.AGREES, "thesis")
            .stance("anne", Attitude.AGREES, "thesis"),
        ID_UNKNOWN,
        "stance 2",
        "speaker",
        "anne",
        "there is no speaker \"anne\"",
        "did you mean \"ann\"?");
  }

  @Test
  void anEmptyIdIsTheIdOfNothing() {
    ArgumentGraph.Builder debate = debate();
    for (int i = 0; i < 100; i++) {
      debate.claim("c" + i, "Claim.").add(relation("", "c" + i)).add(relation("c" + i, ""));
    }
    assertThat(problems(debate))
        .hasSize(200)
        .allMatch(problem -> problem.rule() == ID_UNKNOWN && problem.value().isEmpty());
  }

  private static Relation relation(String source, String target) {
    return Relation.of(RelationKind.SUPPORT, source, target);
  }

  @Test
  void aStanceIsTowardsAnElementAndHasASpeaker() {
    assertProblem(
        debate -> debate.stance("ann", Attitude.AGREES, "thesys"),
        ID_UNKNOWN,
        "stance 1",
        "element",
        "thesys",
        "there is no element \"thesys\"",
        "did you mean \"thesis\"?");
    assertThat(problems(debate()
            .stance(Stance.of("ann", Attitude.AGREES, "thesis").withOrigin(Origin.unknown()))))
        .extracting(Problem::rule, Problem::subject, Problem::field)
        .containsExactly(tuple(ID_UNKNOWN, "stance 1", "speaker"));
  }

  @Test
  void whereNoneIsDefinedTheRemedySaysSo() {
    assertThat(problems(ArgumentGraph.builder("x").claim("c", "C.", Origin.by("ann"))))
        .extracting(Problem::remedy)
        .containsExactly("none is defined");
  }

  @ParameterizedTest
  @EnumSource
  void aRelationOfAnyKindFitsItsEnds(RelationKind kind) {
    for (ElementType source : ElementType.values()) {
      for (ElementType target : ElementType.values()) {
        ArgumentGraph.Builder debate =
            debate().add(Relation.of(kind, id(source), id(target)).withId("r"));
        if (kind.sources().contains(source) && kind.targets().contains(target)) {
          assertThat(debate.build().relation("r").kind()).isEqualTo(kind);
        } else {
          assertThat(problems(debate))
              .allMatch(problem -> problem.rule() == ENDS_MISMATCH
                  && problem.subject().equals("relation r")
                  && Set.of("from", "target").contains(problem.field()));
        }
      }
    }
  }

  private static String id(ElementType type) {
    return switch (type) {
      case CLAIM -> "thesis";
      case QUESTION -> "why";
      case RELATION -> "step";
    };
  }

  @ParameterizedTest
  @CsvSource({
    "SUPPORT, CLAIM, CLAIM RELATION",
    "REBUTTAL, CLAIM, CLAIM",
    "UNDERCUT, CLAIM, RELATION",
    "QUALIFICATION, CLAIM, CLAIM RELATION",
    "CHALLENGE, QUESTION, CLAIM RELATION",
    "ANSWER, CLAIM, QUESTION",
    "CONTRADICTION, CLAIM, CLAIM",
    "RESTATEMENT, CLAIM, CLAIM"
  })
  void theEndsOfEachKindAreThoseOfTheTable(RelationKind kind, String sources, String targets) {
    assertThat(kind.sources()).extracting(Enum::name).containsExactlyInAnyOrder(sources.split(" "));
    assertThat(kind.targets()).extracting(Enum::name).containsExactlyInAnyOrder(targets.split(" "));
  }

  @Test
  void theUsualSlipsAreMetWithAdvice() {
    assertProblem(
        debate ->
            debate.add(Relation.of(RelationKind.REBUTTAL, "reason", "step").withId("r")),
        ENDS_MISMATCH,
        "relation r",
        "target",
        "step",
        "a rebuttal cannot end in the relation \"step\"",
        "let it end in a claim; to attack the step itself, use an undercut");
    assertProblem(
        debate ->
            debate.add(Relation.of(RelationKind.UNDERCUT, "reason", "thesis").withId("r")),
        ENDS_MISMATCH,
        "relation r",
        "target",
        "thesis",
        "an undercut cannot end in the claim \"thesis\"",
        "let it end in a relation; to attack the claim itself, use a rebuttal");
    assertProblem(
        debate -> debate.add(Relation.of(RelationKind.SUPPORT, "why", "thesis").withId("r")),
        ENDS_MISMATCH,
        "relation r",
        "from",
        "why",
        "a support cannot start from the question \"why\"",
        "let it start from a claim");
  }

  @Test
  void aRelationStartsFromSomethingAndASymmetricOneFromOneThing() {
    assertProblem(
        debate ->
            debate.add(Relation.of(RelationKind.SUPPORT, List.of(), "thesis").withId("r")),
        ENDS_MISMATCH,
        "relation r",
        "from",
        "",
        "it starts from nothing",
        "name at least one claim");
    assertProblem(
        debate -> debate
            .claim("c", "C.")
            .add(Relation.of(RelationKind.CONTRADICTION, List.of("reason", "c"), "thesis")
                .withId("r")),
        ENDS_MISMATCH,
        "relation r",
        "from",
        "",
        "a contradiction has one source, not 2",
        "write one contradiction for each");
  }

  @Test
  void noRelationEndsInItselfThroughRelationsAlone() {
    List<Problem> problems = problems(debate()
        .add(Relation.of(RelationKind.UNDERCUT, "reason", "two").withId("one"))
        .add(Relation.of(RelationKind.UNDERCUT, "reason", "three").withId("two"))
        .add(Relation.of(RelationKind.UNDERCUT, "reason", "one").withId("three"))
        .add(Relation.of(RelationKind.UNDERCUT, "reason", "one").withId("into")));

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).rule()).isEqualTo(RELATION_LOOP);
    assertThat(problems.get(0).subject()).isEqualTo("relation one");
    assertThat(problems.get(0).field()).isEqualTo("target");
    assertThat(problems.get(0).value()).isEqualTo("two");
    assertThat(problems.get(0).message()).isEqualTo("it ends in itself through relations alone");
    assertThat(problems.get(0).remedy())
        .isEqualTo("let one of the relations on the way end in a claim");
    assertThat(problems(
            debate().add(Relation.of(RelationKind.UNDERCUT, "reason", "self").withId("self"))))
        .extracting(Problem::rule)
        .containsExactly(RELATION_LOOP);
  }

  @Test
  void eachLoopOfRelationsIsReportedOnce() {
    assertThat(problems(debate()
            .add(Relation.of(RelationKind.UNDERCUT, "reason", "b").withId("a"))
            .add(Relation.of(RelationKind.UNDERCUT, "reason", "a").withId("b"))
            .add(Relation.of(RelationKind.UNDERCUT, "reason", "d").withId("c"))
            .add(Relation.of(RelationKind.UNDERCUT, "reason", "c").withId("d"))))
        .extracting(Problem::subject)
        .containsExactly("relation a", "relation c");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
  void aCredenceLiesFromZeroToOne(double credence) {
    assertProblem(
        debate -> debate.add(claim().withCredence(credence)),
        OUT_OF_RANGE,
        "claim c",
        "credence",
        String.valueOf(credence),
        "the credence is " + credence,
        "give a number from 0 to 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, 1.1, Double.NaN})
  void aWeightLiesAboveZeroUpToOne(double weight) {
    assertProblem(
        debate -> debate.add(
            Relation.of(RelationKind.SUPPORT, "reason", "thesis").withId("r").withWeight(weight)),
        OUT_OF_RANGE,
        "relation r",
        "weight",
        String.valueOf(weight),
        "the weight is " + weight,
        "give a number above 0, at most 1");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 0.5, Double.MIN_VALUE})
  void theBoundsThemselvesAreInRange(double number) {
    ArgumentGraph.Builder debate = debate().add(claim().withCredence(number));
    if (number > 0) {
      debate.add(
          Relation.of(RelationKind.SUPPORT, "reason", "thesis").withId("r").withWeight(number));
    }
    assertThat(debate.build().claim("c").credence()).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
  void nothingIsCalledByABlankText(String blank) {
    assertThat(problems(debate()
            .speaker("s", blank)
            .occasion("o", blank)
            .source(Source.of("d", blank))
            .source(Source.of("e", "E").withSections(List.of(new Source.Section(blank, 1))))
            .claim("c", blank)
            .question("q", blank, Origin.unknown())
            .add(Claim.of("t", "T.").withTags("fine", blank))))
        .extracting(Problem::rule, Problem::subject, Problem::field, Problem::value)
        .containsExactly(
            tuple(TEXT_EMPTY, "speaker s", "name", blank),
            tuple(TEXT_EMPTY, "occasion o", "title", blank),
            tuple(TEXT_EMPTY, "source d", "title", blank),
            tuple(TEXT_EMPTY, "source e", "sections", blank),
            tuple(TEXT_EMPTY, "claim c", "text", blank),
            tuple(TEXT_EMPTY, "question q", "text", blank),
            tuple(TEXT_EMPTY, "claim t", "tags", blank));
  }

  @Test
  void anEmptyTextIsToBeWrittenOrLeftOut() {
    assertProblem(
        debate -> debate.claim("c", ""),
        TEXT_EMPTY,
        "claim c",
        "text",
        "",
        "the text is empty",
        "write it or leave the claim c out");
  }

  @Test
  void halfASurrogatePairIsNoTextWhereverItStands() {
    String broken = "broken \ud83e text";
    ArgumentGraph.Builder debate = ArgumentGraph.builder(broken)
        .speaker("s", broken)
        .occasion("o", broken)
        .source(Source.of("d", broken)
            .withDocument(broken)
            .withSections(List.of(new Source.Section(broken, 1))))
        .add(Claim.of("c", broken).withNote(broken).withTags(broken))
        .add(Question.of("q", broken))
        .stance(Stance.of("s", Attitude.AGREES, "c").withNote(broken));
    List<Problem> problems = problems(debate);

    assertThat(problems).allMatch(problem -> problem.rule() == TEXT_MALFORMED);
    assertThat(problems).allMatch(problem -> problem.value().equals(broken));
    assertThat(problems)
        .extracting(problem -> problem.subject() + " " + problem.field())
        .containsExactlyInAnyOrder(
            "debate title",
            "speaker s name",
            "occasion o title",
            "source d title",
            "source d document",
            "source d sections",
            "claim c note",
            "claim c tags",
            "claim c text",
            "question q text",
            "stance 1 note");
    assertThat(debate().claim("c", "a whole 🦜 pair").build().claim("c").text()).contains("🦜");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 3", "5, 4"})
  void linesCountFromOneAndDoNotRunBackwards(int first, int last) {
    assertProblem(
        debate -> debate.add(
            claim().withOrigin(Origin.unknown().at(SourceSpan.lines("post", first, last)))),
        SPAN_INVALID,
        "claim c",
        "at",
        String.valueOf(first),
        "the lines " + first + " to " + last + " are no range",
        "count lines from 1, the last not before the first");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6", "6:7", "6:477", "1:2:03", "abc", "6:47 ", "1:02:03:04", "-6:47"})
  void aClockTimeReadsAsOnAClock(String time) {
    assertProblem(
        debate -> debate.add(
            claim().withOrigin(Origin.unknown().at(SourceSpan.line("post", 1).withTime(time)))),
        SPAN_INVALID,
        "claim c",
        "at",
        time,
        "\"" + time + "\" is no clock time",
        "write minutes and seconds as 6:47 or, with hours, 1:02:03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6:47", "0:00", "59:59", "1:02:03", "100:00:00"})
  void clockTimesAreMinutesAndSecondsOrHours(String time) {
    SourceSpan span = SourceSpan.line("post", 1).withTime(time);
    assertThat(debate()
            .add(claim().withOrigin(Origin.unknown().at(span)))
            .build()
            .claim("c")
            .origin()
            .span())
        .contains(span);
  }

  @Test
  void stancesStandOnLinesThatMakeSense() {
    assertThat(problems(debate()
            .stance(Stance.of("ann", Attitude.AGREES, "thesis")
                .withOrigin(Origin.by("ann").at(SourceSpan.line("post", 0))))))
        .extracting(Problem::rule, Problem::subject, Problem::field)
        .containsExactly(tuple(SPAN_INVALID, "stance 1", "at"));
  }

  @Test
  void sectionsFollowEachOther() {
    assertProblem(
        debate -> debate.source(Source.of("s", "S")
            .withSections(List.of(new Source.Section("Two", 5), new Source.Section("One", 5)))),
        SPAN_INVALID,
        "source s",
        "sections",
        "One",
        "the section \"One\" begins on line 5, not after the one before it",
        "list the sections in the order of their first lines, counted from 1");
    assertThat(problems(debate()
            .source(Source.of("s", "S").withSections(List.of(new Source.Section("Zero", 0))))))
        .extracting(Problem::rule)
        .containsExactly(SPAN_INVALID);
  }

  @Test
  void allProblemsAreReportedAtOnceAndNamedInTheMessage() {
    ArgumentGraph.Builder debate = debate()
        .claim("c d", " ")
        .add(Claim.of("e", "E.").withCredence(2).withOrigin(Origin.by("nobody").in("nowhere")))
        .add(Relation.of(RelationKind.UNDERCUT, "gone", "thesis").withId("r").withWeight(0))
        .stance("nobody", Attitude.AGREES, "gone");
    List<Problem> problems = problems(debate);
    InvalidGraphException invalid =
        catchThrowableOfType(InvalidGraphException.class, debate::build);

    assertThat(problems)
        .extracting(Problem::rule)
        .containsExactlyInAnyOrder(
            ID_MALFORMED,
            TEXT_EMPTY,
            ID_UNKNOWN,
            ID_UNKNOWN,
            OUT_OF_RANGE,
            ID_UNKNOWN,
            ENDS_MISMATCH,
            OUT_OF_RANGE,
            ID_UNKNOWN,
            ID_UNKNOWN);
    assertThat(invalid).hasMessageStartingWith("10 problems in \"Rules\":");
    assertThat(problems).allSatisfy(problem -> {
      assertThat(invalid).hasMessageContaining(problem.toString());
      assertThat(problem.toString())
          .contains(problem.subject(), problem.message(), problem.remedy());
    });
  }

  @Test
  void aSingleProblemIsNamedInTheMessage() {
    InvalidGraphException invalid =
        catchThrowableOfType(InvalidGraphException.class, debate().claim("c", "")::build);
    assertThat(invalid)
        .hasMessage("1 problem in \"Rules\":\n"
            + "  claim c: the text is empty; write it or leave the claim c out");
  }

  @Test
  void aThesisIsAClaim() {
    assertProblem(
        debate -> debate.claim("only", "Claim.").theses("onyl"),
        ID_UNKNOWN,
        "debate",
        "theses",
        "onyl",
        "there is no claim \"onyl\"",
        "did you mean \"only\"?");
  }

  @Test
  void skippedLinesAreARangeWithAReason() {
    assertProblem(
        debate -> debate.source(
            Source.of("s", "Source").withSkipped(List.of(new Source.Skipped(5, 4, "Greeting")))),
        SPAN_INVALID,
        "source s",
        "skipped",
        "Greeting",
        "the lines 5 to 4 are no range",
        "count lines from 1, the last not before the first");
  }
}
