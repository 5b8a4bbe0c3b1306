package org.argumentgraph.io.aif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Splitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.junit.jupiter.api.Test;

class AifReaderTest {
  /**
   * Reads a nodeset written shortly: of nodes, {@code 1 I Trams are quiet.}; of edges, {@code 1>2};
   * of locutions, {@code 4=ann}.
   */
  private static Conversion<ArgumentGraph> read(String... lines) {
    List<String> nodes = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    List<String> locutions = new ArrayList<>();
    for (String line : lines) {
      if (line.matches("\\w+ [A-Z]+( .*)?")) {
        String[] parts = line.split(" ", 3);
        nodes.add("{\"nodeID\": \"%s\", \"type\": \"%s\", \"text\": \"%s\"}"
            .formatted(parts[0], parts[1], parts.length < 3 ? "" : parts[2]));
      } else if (line.contains(">")) {
        List<String> ends = Splitter.on('>').splitToList(line);
        for (int i = 1; i < ends.size(); i++) {
          edges.add(
              "{\"fromID\": \"%s\", \"toID\": \"%s\"}".formatted(ends.get(i - 1), ends.get(i)));
        }
      } else {
        List<String> parts = Splitter.on('=').splitToList(line);
        locutions.add(
            "{\"nodeID\": \"%s\", \"personID\": \"%s\"}".formatted(parts.get(0), parts.get(1)));
      }
    }
    return text(
        "{\"nodes\": %s, \"edges\": %s, \"locutions\": %s}".formatted(nodes, edges, locutions));
  }

  private static Conversion<ArgumentGraph> text(String json) {
    return AifReader.standard().read(json, "folder/trams.json");
  }

  private static List<String> relations(Conversion<ArgumentGraph> read) {
    return read.result().relations().stream().map(Relation::toString).toList();
  }

  private static List<String> losses(Conversion<ArgumentGraph> read) {
    return read.losses().stream()
        .map(loss -> loss.subject() + ": " + loss.message())
        .toList();
  }

  private static List<String> stances(Conversion<ArgumentGraph> read) {
    return read.result().stances().stream().map(Stance::toString).toList();
  }

  private static List<DocumentProblem> problems(String json) {
    List<DocumentProblem> problems = new ArrayList<>();
    assertThatExceptionOfType(InvalidDocumentException.class)
        .isThrownBy(() -> text(json))
        .satisfies(e -> problems.addAll(e.problems()));
    return problems;
  }

  @Test
  void inferencesSupportAndConflictsRebut() {
    Conversion<ArgumentGraph> read = read(
        "a I Build trams.",
        "b I They are quiet.",
        "c I They are clean.",
        "d I They are dear.",
        "r RA Default Inference",
        "x CA Default Conflict",
        "b>r>a",
        "c>r",
        "d>x>a");
    assertThat(read.result())
        .isEqualTo(ArgumentGraph.builder("trams")
            .claim("a", "Build trams.")
            .claim("b", "They are quiet.")
            .claim("c", "They are clean.")
            .claim("d", "They are dear.")
            .add(Relation.of(RelationKind.SUPPORT, List.of("b", "c"), "a").withId("r"))
            .add(Relation.of(RelationKind.REBUTTAL, "d", "a").withId("x"))
            .build());
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void conflictsOfStepsUndercutAndInferencesOfStepsSupport() {
    Conversion<ArgumentGraph> read = read(
        "a I A", "b I B", "c I C", "d I D", "r RA", "x CA", "s RA", "m MA", "y CA", "b>r>a",
        "c>x>r", "d>s>r", "a>m>b", "c>y>m");
    assertThat(relations(read))
        .containsExactly(
            "r: b supports a",
            "x: c undercuts r",
            "s: d supports r",
            "m: a restates b",
            "y: c undercuts m");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void theNameOfAConflictMaySayTheKind() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "b I B",
        "x CA Contradiction",
        "y CA qualification",
        "z CA Bias",
        "b>x>a",
        "b>y>a",
        "b>z>a");
    assertThat(relations(read))
        .containsExactly("x: b contradicts a", "y: b qualifies a", "z: b rebuts a");
    assertThat(read.result().relation("z").tags()).containsExactly("scheme:Bias");
    assertThat(read.result().relation("x").tags()).isEmpty();
  }

  @Test
  void aSchemeIsATagUnlessItSaysNothing() {
    Conversion<ArgumentGraph> read = text("""
        {"nodes": [
          {"nodeID": 1, "text": "A", "type": "I"},
          {"nodeID": 2, "text": "B", "type": "EN"},
          {"nodeID": 3, "text": "RA", "type": "RA", "scheme": "ExpertOpinion"},
          {"nodeID": 4, "text": "Analogy", "type": "RA", "scheme": "Default Inference"}],
         "edges": [
          {"edgeID": 1, "fromID": 1, "toID": "3"}, {"edgeID": 2, "fromID": "3", "toID": 2},
          {"edgeID": 3, "fromID": 1, "toID": 4}, {"edgeID": 4, "fromID": 4, "toID": 2}],
         "locutions": null}""");
    assertThat(read.result().relation("3").tags()).containsExactly("scheme:ExpertOpinion");
    assertThat(read.result().relation("4").tags()).containsExactly("scheme:Analogy");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void stepsWithSeveralEndsAreSeveralRelations() {
    Conversion<ArgumentGraph> read =
        read("a I A", "b I B", "c I C", "r RA", "m MA", "a>r>b", "r>c", "a>m>c", "b>m");
    assertThat(relations(read))
        .containsExactly(
            "r: a supports b", "r-2: a supports c", "m: a restates c", "m-2: b restates c");
    assertThat(losses(read))
        .containsExactly(
            "node r: it leads to 2 nodes and is read as a relation to each",
            "node m: it has 2 sources and is read as a rephrase of each");
  }

  @Test
  void stepsThatLeadNowhereAreLost() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "b I B",
        "none RA",
        "open RA",
        "after RA",
        "one RA",
        "other RA",
        "x CA",
        "none>a",
        "a>open",
        "a>after>open",
        "a>one>other>one",
        "b>other",
        "b>x>none");
    assertThat(relations(read)).isEmpty();
    assertThat(losses(read))
        .containsExactlyInAnyOrder(
            "node none: it is left out, since no statement leads to it",
            "node open: it is left out, since it leads to nothing",
            "node after: it is left out, since it leads to no statement, directly or through others",
            "node one: it is left out, since it leads to no statement, directly or through others",
            "node other: it is left out, since it leads to no statement, directly or through others",
            "node x: it is left out, since it leads to no statement, directly or through others");
  }

  @Test
  void circlesOfClaimsAreRead() {
    Conversion<ArgumentGraph> read =
        read("a I A", "b I B", "r RA", "s RA", "t RA", "x CA", "a>r>b", "b>s>a", "a>t>a", "a>x>a");
    assertThat(relations(read))
        .containsExactly("r: a supports b", "s: b supports a", "t: a supports a", "x: a rebuts a");
  }

  @Test
  void stepsThatLeadToEachOtherAndToClaimsAreRead() {
    Conversion<ArgumentGraph> read =
        read("a I A", "b I B", "r RA", "s RA", "a>r>b", "b>s>a", "r>s>r");
    assertThat(relations(read))
        .containsExactly(
            "r: a supports b", "r-2: a supports s", "s: b supports a", "s-2: b supports r");
  }

  @Test
  void whatAifDoesNotHaveIsLost() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "b I B",
        "p PA",
        "q XY",
        "l L Ann : A",
        "k L Bob : B",
        "r RA",
        "t TA",
        "y YA",
        "a>b",
        "a>p>b",
        "q>a",
        "l>k",
        "l>r",
        "a>gone",
        "a>r>b",
        "t>y>t");
    assertThat(relations(read)).containsExactly("r: a supports b");
    assertThat(losses(read))
        .containsExactlyInAnyOrder(
            "node p: the preference is left out, since a debate has no place for it",
            "node q: it is left out, since AIF has no type \"XY\"",
            "edge a to b: it is left out, since it leads from type I to I, of which it cannot be told what it means",
            "edge l to k: it is left out, since it leads from type L to L, of which it cannot be told what it means",
            "edge l to r: it is left out, since it leads from type L to RA, of which it cannot be told what it means",
            "edge y to t: it is left out, since it leads from type YA to TA, of which it cannot be told what it means",
            "edge a to gone: it is left out, since there is no node gone",
            "node y: it is left out, since it leads to nothing",
            "node l: it is left out, since nothing is done by saying it: Ann : A",
            "node k: it is left out, since nothing is done by saying it: Bob : B",
            ": 1 transitions by which nothing is done are left out, but for answers to questions");
  }

  @Test
  void whoAssertsIsTheSpeakerAndTheirWordsAreANote() {
    Conversion<ArgumentGraph> read = read(
        "a I Trams are quiet.",
        "l L Ann Lee : You hardly hear them.",
        "y YA Asserting",
        "l>y>a",
        "l=7");
    assertThat(read.result().speakers()).containsExactly(new Speaker("7", "Ann Lee"));
    assertThat(read.result().claim("a").origin()).isEqualTo(Origin.by("7"));
    assertThat(read.result().claim("a").note()).contains("said: You hardly hear them.");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void speakersMayOnlyBeNamedInTheText() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "b I B",
        "c I key: C",
        "d I D",
        "k L Ann Lee: A",
        "l L Bob says 'B'",
        "m L key: C",
        "n L D",
        "o L Ann Lee : D",
        "v YA YA_a1bbe4",
        "w YA YA",
        "x YA Asserting",
        "y YA Asserting",
        "z YA Agreeing",
        "k>v>a",
        "l>w>b",
        "m>x>c",
        "n>y>d",
        "o>z>d");
    assertThat(read.result().speakers())
        .containsExactly(new Speaker("Ann-Lee", "Ann Lee"), new Speaker("Bob", "Bob"));
    assertThat(read.result().claim("a").origin()).isEqualTo(Origin.by("Ann-Lee"));
    assertThat(read.result().claim("b").origin()).isEqualTo(Origin.by("Bob"));
    assertThat(read.result().claim("c").origin()).isEqualTo(Origin.unknown());
    assertThat(read.result().claims()).allMatch(claim -> claim.note().isEmpty());
    assertThat(stances(read)).containsExactly("Ann-Lee agrees with d");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void illocutionsOfWhatIsThereAreStances() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "l L Ann : A",
        "m L Bob : No way.",
        "y YA Asserting",
        "l>y>a",
        "s YA Disagreeing",
        "t YA Doubting",
        "u YA Conceding",
        "v YA Retracting",
        "w YA Restating",
        "x YA Default Illocuting",
        "z YA Hypothesising",
        "m>s>a",
        "m>t>a",
        "m>u>a",
        "l>v>a",
        "m>w>a",
        "m>x>a",
        "m>z>a");
    assertThat(read.result().claim("a").origin()).isEqualTo(Origin.by("Ann"));
    assertThat(stances(read))
        .containsExactly(
            "Bob denies a",
            "Bob doubts a",
            "Bob concedes a",
            "Ann retracts a",
            "Bob asserts a",
            "Bob asserts a",
            "Bob asserts a");
    assertThat(read.result().stances().get(0).note()).contains("said: No way.");
    assertThat(losses(read))
        .containsExactly("node z: Hypothesising: it is read as asserting a again");
  }

  @Test
  void aTransitionSaysWhoMadeAStep() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "b I B",
        "c I C",
        "r RA",
        "x CA",
        "l L Ann : A",
        "m L Bob : B",
        "n L Cleo : C",
        "i YA Asserting",
        "j YA Asserting",
        "k YA Asserting",
        "l>i>a",
        "m>j>b",
        "n>k>c",
        "b>r>a",
        "c>x>a",
        "t TA",
        "y YA Arguing",
        "l>t>n",
        "t>y>r",
        "u TA",
        "z YA Challenging",
        "l>u>n",
        "u>z>x",
        "v YA Agreeing",
        "m>v>r");
    assertThat(read.result().relation("r").origin()).isEqualTo(Origin.by("Cleo"));
    assertThat(read.result().relation("x").origin()).isEqualTo(Origin.by("Cleo"));
    assertThat(read.result().relation("x").tags()).containsExactly("illocution:Challenging");
    assertThat(stances(read)).containsExactly("Bob agrees with r");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void aReportHasAReporter() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "l L Ann : A",
        "m L Bob : Ann said so.",
        "y YA Asserting",
        "z YA Arguing",
        "m>z>l>y>a");
    assertThat(read.result().claim("a").origin()).isEqualTo(Origin.by("Ann").reportedBy("Bob"));
    assertThat(losses(read))
        .containsExactly(
            "node m: its words are left out, since they only report another's: Ann said so.");
  }

  @Test
  void whoAnalysesADebateTakesNoPartInIt() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "l L Ann : A",
        "m L Zoe: Ann : A",
        "y YA Asserting",
        "z YA Analysing",
        "m>z>l>y>a");
    assertThat(read.result().speakers()).containsExactly(new Speaker("Ann", "Ann"));
    assertThat(losses(read))
        .containsExactly(
            ": 1 locutions of whoever analysed the debate are left out, since they are no part of it");
  }

  @Test
  void whatIsAskedAndAnsweredIsAQuestion() {
    Conversion<ArgumentGraph> read = read(
        "q I Why trams?",
        "a I They are quiet.",
        "m MA Default Rephrase",
        "l L Ann : Why trams?",
        "k L Bob : They are quiet.",
        "y YA Pure Questioning",
        "z YA Asserting",
        "l>y>q",
        "k>z>a",
        "a>m>q",
        "t TA",
        "l>t>k",
        "w YA Default Illocuting",
        "t>w>m");
    assertThat(read.result().question("q").origin()).isEqualTo(Origin.by("Ann"));
    assertThat(read.result().question("q").tags()).isEmpty();
    assertThat(relations(read)).containsExactly("m: a answers q [Bob]");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void aTransitionFromTheQuestionOfOneToTheClaimOfAnotherIsAnAnswer() {
    Conversion<ArgumentGraph> read = read(
        "q I Why trams?",
        "a I A",
        "b I B",
        "l L Ann : Why trams?",
        "k L Bob : A",
        "m L Ann : B",
        "x YA Assertive Questioning",
        "y YA Asserting",
        "z YA Asserting",
        "l>x>q",
        "k>y>a",
        "m>z>b",
        "t TA",
        "u TA",
        "l>t>k",
        "l>u>m");
    assertThat(read.result().question("q").tags())
        .containsExactly("illocution:Assertive Questioning");
    assertThat(relations(read)).containsExactly("a answers q [Bob]");
  }

  @Test
  void aQuestionFromWhichItsAnswerIsInferredIsAnswered() {
    Conversion<ArgumentGraph> read = read(
        "q I Why?",
        "a I A",
        "r RA",
        "l L Ann : Why?",
        "k L Bob : A",
        "y YA Pure Questioning",
        "z YA Asserting",
        "l>y>q>r>a",
        "k>z>a",
        "t TA",
        "l>t>k",
        "w YA Arguing",
        "t>w>r");
    assertThat(relations(read)).containsExactly("r: a answers q [Bob]");
    assertThat(losses(read))
        .containsExactly(
            "node r: it is read as the answer a to the question q, since the one is said in reply to"
                + " the other");
  }

  @Test
  void aQuestionThatIsPartOfAnArgumentIsAClaim() {
    Conversion<ArgumentGraph> read =
        read("q I Q", "a I A", "r RA", "l L Ann : Q", "y YA Pure Questioning", "l>y>q>r>a");
    assertThat(read.result().claim("q").tags()).containsExactly("illocution:Pure Questioning");
    assertThat(read.result().claim("q").origin()).isEqualTo(Origin.unknown());
    assertThat(stances(read)).containsExactly("Ann doubts q");
    assertThat(relations(read)).containsExactly("r: q supports a");
  }

  @Test
  void whoeverAsksRhetoricallyMakesAClaim() {
    Conversion<ArgumentGraph> read =
        read("q I Q", "l L Ann : Q", "y YA Rhetorical Questioning", "l>y>q");
    assertThat(read.result().claim("q").origin()).isEqualTo(Origin.by("Ann"));
    assertThat(read.result().claim("q").tags())
        .containsExactly("illocution:Rhetorical Questioning");
  }

  @Test
  void aChallengeIsAQuestionInTheWordsOfItsLocution() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "l L Ann : A",
        "k L Bob : Why so?",
        "y YA Asserting",
        "z YA Challenging",
        "l>y>a",
        "k>z>a");
    assertThat(read.result().question("k").text()).isEqualTo("Why so?");
    assertThat(relations(read)).containsExactly("k challenges a [Bob]");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void whatIsSaidInReplyToAChallengeAnswersIt() {
    Conversion<ArgumentGraph> read = read(
        "a I A",
        "b I B",
        "l L Ann : A",
        "k L Bob : Why so?",
        "m L Ann : B",
        "y YA Asserting",
        "z YA Challenging",
        "x YA Asserting",
        "r RA",
        "l>y>a",
        "k>z>a",
        "m>x>b",
        "b>r>a",
        "t TA",
        "k>t>m");
    assertThat(relations(read))
        .containsExactly("r: b supports a [Ann]", "k challenges a [Bob]", "b answers k [Ann]");
  }

  @Test
  void participantsAreSpeakersAndNumbersAreNames() {
    Conversion<ArgumentGraph> read = text("""
        {"AIF": {
          "nodes": [
            {"nodeID": 3, "text": "Ann Lee: A", "type": "L"}, {"nodeID": 4, "text": "A", "type": "I"},
            {"nodeID": 5, "text": "Default Illocuting", "type": "YA"}],
          "edges": [{"edgeID": 1, "fromID": 3, "toID": 5}, {"edgeID": 2, "fromID": 5, "toID": "4"}],
          "locutions": [{"nodeID": 3, "personID": "1"}],
          "schemefulfillments": null,
          "participants": [
            {"participantID": 1, "firstname": "Ann", "surname": "Lee"},
            {"participantID": 2, "firstname": "HFC", "surname": ""},
            {"participantID": 2, "firstname": "HFC", "surname": ""},
            {"participantID": 3, "firstname": "", "surname": null}]},
         "dialog": true, "ova": [], "text": {"txt": "<span>A</span>"}}""");
    assertThat(read.result().speakers())
        .containsExactly(
            new Speaker("1", "Ann Lee"), new Speaker("2", "HFC"), new Speaker("3", "3"));
    assertThat(read.result().claim("4").origin()).isEqualTo(Origin.by("1"));
    assertThat(read.result().claim("4").note()).isEmpty();
    assertThat(losses(read))
        .containsExactly(
            ": the field \"dialog\" of the document is left out, since a debate has no place for it",
            ": the field \"text\" of the document is left out, since a debate has no place for it");
  }

  @Test
  void oddIdsAndMissingTextsAreMended() {
    Conversion<ArgumentGraph> read = text("""
        {"nodes": [{"nodeID": "a b", "type": "I"}, {"nodeID": "a-b", "type": "I", "text": "B"},
          {"nodeID": "a-b", "type": "I", "text": "B"}], "edges": null}""");
    assertThat(read.result().claims()).extracting(Element::id).containsExactly("a-b", "a-b-2");
    assertThat(read.result().claim("a-b").text()).isEqualTo("a-b");
    assertThat(read.losses()).extracting(Loss::line).containsExactly(1, 1, 1, 2);
  }

  @Test
  void whatIsNoAifIsRefused() {
    assertThat(problems("[]"))
        .extracting(DocumentProblem::message)
        .containsExactly("the document is a list, not a mapping");
    assertThat(problems("{\"AIF\": {}}"))
        .extracting(DocumentProblem::message)
        .containsExactly("this is neither AIF nor xAIF: there are no \"nodes\"");
    assertThat(problems("""
        {"nodes": [
          {"nodeID": "1", "type": "I", "text": "A"},
          {"nodeID": "1", "type": "I", "text": "B"},
          {"type": "I"},
          {"nodeID": [], "type": {}},
          7,
          {"nodeID": "2", "type": "I", "text": "half \\ud800"}],
         "edges": {"fromID": 1},
         "locutions": [{"personID": 3}]}"""))
        .extracting(problem -> problem.line() + " " + problem.message())
        .containsExactly(
            "3 the nodeID \"1\" is taken on line 2",
            "4 a node has no \"nodeID\"",
            "5 \"nodeID\" is a list, not a text",
            "5 \"type\" is a mapping, not a text",
            "6 \"nodes\" is a number, not a list of mappings",
            "7 \"text\" contains half of a surrogate pair",
            "8 \"edges\" is a mapping, not a list",
            "9 a locution has no \"nodeID\"");
  }

  @Test
  void limitsAreKept() {
    AifReader reader = AifReader.standard().withLimits(new DocumentLimits(30, 3, 0));
    assertThat(reader.read("{\"nodes\": []}", "a.json").result().claims()).isEmpty();
    for (String json : List.of("{\"nodes\": []}" + " ".repeat(30), "[".repeat(20))) {
      assertThatExceptionOfType(InvalidDocumentException.class)
          .isThrownBy(() -> reader.read(json, "a.json"));
    }
    assertThat(problems("[".repeat(100_000))).hasSize(1);
  }

  @Test
  void largeAnalysesAreReadSoon() {
    int size = 5_000;
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lines.add("a%d I A".formatted(i));
      lines.add("r%d RA".formatted(i));
      lines.add("a%d>r%d>a%d".formatted(i, i, (i + 1) % size));
      lines.add("r%d>r%d".formatted(i, (i + 1) % size));
    }
    assertThat(read(lines.toArray(String[]::new)).result().relations()).hasSize(2 * size);
  }

  @Test
  void aStepFromMuchToMuchIsReadInPart() {
    int size = 1_000;
    List<String> lines = new ArrayList<>(List.of("hub RA"));
    IntStream.range(0, size).forEach(i -> {
      lines.add("a%d I A".formatted(i));
      lines.add("b%d I B".formatted(i));
      lines.add("a%d>hub>b%d".formatted(i, i));
    });
    Conversion<ArgumentGraph> read = read(lines.toArray(String[]::new));
    assertThat(read.result().relations()).hasSize(101);
    assertThat(losses(read))
        .hasSize(size - 101 + 1)
        .contains("node hub: it leads to 101 nodes and is read as a relation to each")
        .contains("node hub: that it leads to b999 is left out, since it leads to too many");
  }

  /** Few edges, of which careless reading would make a billion ends. */
  @Test
  void hubsAreReadSoon() {
    int size = 5_000;
    for (List<String> types : List.of(
        List.of("I", "RA", "I"),
        List.of("L", "YA", "I"),
        List.of("L", "TA", "L"),
        List.of("TA", "YA", "RA"),
        List.of("L", "YA", "L"))) {
      List<String> lines = new ArrayList<>(List.of("hub " + types.get(1)));
      IntStream.range(0, size).forEach(i -> {
        lines.add("a%d %s Ann : A".formatted(i, types.get(0)));
        lines.add("b%d %s Pure Questioning".formatted(i, types.get(2)));
        lines.add("a%d>hub>b%d".formatted(i, i));
      });
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(lines.toArray(String[]::new)));
    }
  }
}
