package org.argumentgraph;

import static org.argumentgraph.RelationKind.ANSWER;
import static org.argumentgraph.RelationKind.CHALLENGE;
import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.RESTATEMENT;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArgumentGraphTest {
  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Provide
  Arbitrary<ArgumentGraph> large() {
    return RandomDebates.large();
  }

  private static ArgumentGraph.Builder debate() {
    return ArgumentGraph.builder("Do language models have goals?")
        .speaker("sutton", "Richard Sutton")
        .speaker("zvi", "Zvi Mowshowitz")
        .occasion("interview", "The interview", "sutton")
        .source(Source.of("post", "A post"))
        .claim("no-goals", "Language models have no goals.", Origin.by("sutton"))
        .claim("prediction", "Predicting the next token is a goal.", Origin.by("zvi"))
        .question("why", "Why would it be?", Origin.by("sutton"))
        .rebuttal("prediction", "no-goals")
        .relation("why", CHALLENGE, "prediction")
        .stance("sutton", Attitude.DENIES, "prediction");
  }

  @Test
  void everythingIsFoundById() {
    ArgumentGraph graph = debate().build();

    assertThat(graph.title()).isEqualTo("Do language models have goals?");
    assertThat(graph.speaker("zvi").name()).isEqualTo("Zvi Mowshowitz");
    assertThat(graph.occasion("interview").participants()).containsExactly("sutton");
    assertThat(graph.source("post").title()).isEqualTo("A post");
    assertThat(graph.claim("no-goals").text()).isEqualTo("Language models have no goals.");
    assertThat(graph.question("why").text()).isEqualTo("Why would it be?");
    assertThat(graph.relation("prediction.rebuts.no-goals").kind()).isEqualTo(REBUTTAL);
    assertThat(graph.element("why")).isEqualTo(graph.question("why"));
    assertThat(graph.find("why")).contains(graph.question("why"));
    assertThat(graph.find("nobody")).isEmpty();
    assertThat(graph.stances()).containsExactly(Stance.of("sutton", Attitude.DENIES, "prediction"));
  }

  @Test
  void whatIsNotThereIsMissedByNameWithTheNearestId() {
    ArgumentGraph graph = debate().build();

    assertMissing(
        "There is no claim \"no-gaols\"; did you mean \"no-goals\"?",
        () -> graph.claim("no-gaols"));
    assertMissing("There is no speaker \"zv\"; did you mean \"zvi\"?", () -> graph.speaker("zv"));
    assertMissing(
        "There is no occasion \"interveiw\"; did you mean \"interview\"?",
        () -> graph.occasion("interveiw"));
    assertMissing(
        "There is no source \"posts\"; did you mean \"post\"?", () -> graph.source("posts"));
    assertMissing("There is no element \"whi\"; did you mean \"why\"?", () -> graph.element("whi"));
    assertMissing("There is no question \"no-goals\"", () -> graph.question("no-goals"));
    assertMissing("There is no relation \"why\"", () -> graph.relation("why"));
    assertMissing("There is no claim \"why\"", () -> graph.claim("why"));
    assertMissing("There is no claim \"why\"", () -> graph.restatements("why"));
    assertMissing("There is no speaker \"bob\"", () -> graph.commitments("bob"));
  }

  private static void assertMissing(String message, Runnable lookUp) {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(lookUp::run)
        .withMessageContaining(message);
  }

  @Test
  void relationsAreFoundFromEitherEnd() {
    ArgumentGraph graph = debate().build();

    assertThat(graph.relationsTo("no-goals"))
        .extracting(Element::id)
        .containsExactly("prediction.rebuts.no-goals");
    assertThat(graph.relationsFrom("prediction")).isEqualTo(graph.relationsTo("no-goals"));
    assertThat(graph.relationsFrom("no-goals")).isEmpty();
    assertThat(graph.relationsTo("nobody")).isEmpty();
  }

  @Property(tries = 200)
  void everyRelationIsFoundFromAllItsEnds(@ForAll("small") ArgumentGraph graph) {
    for (Element element : graph.elements()) {
      assertThat(graph.relationsTo(element.id()))
          .isEqualTo(graph.relations().stream()
              .filter(relation -> relation.target().equals(element.id()))
              .toList());
      assertThat(graph.relationsFrom(element.id()))
          .isEqualTo(graph.relations().stream()
              .filter(relation -> relation.sources().contains(element.id()))
              .toList());
    }
  }

  @Test
  void everythingIsIteratedInTheOrderInWhichItWasAdded() {
    ArgumentGraph graph = ArgumentGraph.builder("Order")
        .speaker("z", "Z")
        .speaker("a", "A")
        .occasion("y", "Y")
        .occasion("b", "B")
        .source(Source.of("x", "X"))
        .source(Source.of("c", "C"))
        .support("second", "first")
        .claim("second", "Second.")
        .question("between", "Between?", Origin.unknown())
        .claim("first", "First.")
        .build();

    assertThat(graph.speakers()).extracting(Speaker::id).containsExactly("z", "a");
    assertThat(graph.occasions()).extracting(Occasion::id).containsExactly("y", "b");
    assertThat(graph.sources()).extracting(Source::id).containsExactly("x", "c");
    assertThat(graph.elements())
        .extracting(Element::id)
        .containsExactly("second.supports.first", "second", "between", "first");
    assertThat(graph.claims()).extracting(Element::id).containsExactly("second", "first");
  }

  @Property(tries = 200)
  void elementsAreClaimsQuestionsAndRelations(@ForAll("small") ArgumentGraph graph) {
    Set<Element> parts = new HashSet<>(graph.claims());
    parts.addAll(graph.questions());
    parts.addAll(graph.relations());

    assertThat(parts).isEqualTo(new HashSet<>(graph.elements()));
    assertThat(graph.elements()).allMatch(element -> graph.element(element.id()).equals(element));
  }

  @Property(tries = 200)
  void rebuildingGivesAnEqualGraphInTheSameOrder(@ForAll("large") ArgumentGraph graph) {
    ArgumentGraph again = graph.toBuilder().build();

    assertThat(again).isEqualTo(graph).hasSameHashCodeAs(graph);
    assertThat(again.elements()).isEqualTo(graph.elements());
    assertThat(again.speakers()).isEqualTo(graph.speakers());
    assertThat(again.occasions()).isEqualTo(graph.occasions());
    assertThat(again.sources()).isEqualTo(graph.sources());
    assertThat(again.stances()).isEqualTo(graph.stances());
  }

  @Test
  void theOrderOfPartsDoesNotCountForEqualityButThatOfStancesDoes() {
    ArgumentGraph.Builder one = ArgumentGraph.builder("x")
        .speaker("a", "A")
        .speaker("b", "B")
        .claim("c", "C.")
        .claim("d", "D.");
    ArgumentGraph.Builder other = ArgumentGraph.builder("x")
        .speaker("b", "B")
        .speaker("a", "A")
        .claim("d", "D.")
        .claim("c", "C.");
    assertThat(one.build()).isEqualTo(other.build()).hasSameHashCodeAs(other.build());

    one.stance("a", Attitude.AGREES, "c").stance("a", Attitude.DENIES, "c");
    other.stance("a", Attitude.DENIES, "c").stance("a", Attitude.AGREES, "c");
    assertThat(one.build()).isNotEqualTo(other.build());
  }

  @Test
  void aDifferenceInAnyPartMakesGraphsDiffer() {
    ArgumentGraph graph = debate().build();
    List<ArgumentGraph> others = List.of(
        debate().speaker("x", "X").build(),
        debate().occasion("x", "X").build(),
        debate().source(Source.of("x", "X")).build(),
        debate().claim("x", "X.").build(),
        debate().stance("zvi", Attitude.DOUBTS, "no-goals").build());

    assertThat(others).doesNotContain(graph);
    assertThat(ArgumentGraph.builder("a").build())
        .isNotEqualTo(ArgumentGraph.builder("b").build());
  }

  @Test
  void aGraphDoesNotChangeWithItsBuilder() {
    ArgumentGraph.Builder builder = debate();
    ArgumentGraph graph = builder.build();
    builder.claim("later", "Later.").speaker("x", "X");

    assertThat(graph).isEqualTo(debate().build());
    assertThat(builder.build()).isNotEqualTo(graph);
  }

  @Test
  void whatAGraphShowsCannotBeChanged() {
    ArgumentGraph graph = debate().build();
    Occasion occasion = graph.occasion("interview");
    List<Collection<?>> shown = List.of(
        graph.speakers(),
        graph.occasions(),
        graph.sources(),
        graph.elements(),
        graph.claims(),
        graph.questions(),
        graph.relations(),
        graph.stances(),
        graph.relationsTo("no-goals"),
        graph.relationsFrom("prediction"),
        graph.restatements("no-goals"),
        graph.theses(),
        occasion.participants(),
        graph.commitments("zvi").held(),
        graph.commitments("sutton").denied(),
        graph.claims().get(0).tags(),
        graph.relations().get(0).sources(),
        graph.sources().get(0).sections());
    for (Collection<?> collection : shown) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .as(collection.toString())
          .isThrownBy(() -> collection.removeIf(any -> true));
    }
  }

  @Test
  void partsDoNotChangeWithTheCollectionsTheyWereMadeFrom() {
    List<String> participants = new ArrayList<>(List.of("a"));
    List<String> premises = new ArrayList<>(List.of("p"));
    List<Source.Section> sections = new ArrayList<>(List.of(new Source.Section("One", 1)));
    String[] tags = {"one"};
    Occasion occasion = Occasion.of("o", "O", participants);
    Relation relation = Relation.of(SUPPORT, premises, "t");
    Source source = Source.of("s", "S").withSections(sections);
    Claim claim = Claim.of("c", "C.").withTags(tags);
    participants.clear();
    premises.clear();
    sections.clear();
    tags[0] = "two";

    assertThat(occasion.participants()).containsExactly("a");
    assertThat(relation.sources()).containsExactly("p");
    assertThat(source.sections()).hasSize(1);
    assertThat(claim.tags()).containsExactly("one");
  }

  @Test
  void aRelationHasTheOriginOfItsFirstSourceUnlessItIsGivenItsOwn() {
    Origin origin = Origin.by("zvi").reportedBy("sutton").in("interview").verbatim();
    ArgumentGraph graph = debate()
        .claim("first", "First.", origin)
        .claim("second", "Second.", Origin.by("sutton"))
        .add(Relation.of(SUPPORT, List.of("first", "second"), "no-goals"))
        .add(Relation.of(SUPPORT, "first", "prediction").withOrigin(Origin.by("sutton")))
        .build();

    assertThat(graph.relation("first+second.supports.no-goals").origin()).isEqualTo(origin);
    assertThat(graph.relation("first.supports.prediction").origin()).isEqualTo(Origin.by("sutton"));
    assertThat(graph.relation("why.challenges.prediction").origin()).isEqualTo(Origin.by("sutton"));
    assertThat(graph.element("first+second.supports.no-goals").origin()).isEqualTo(origin);
    assertThat(graph.relationsTo("no-goals")).allMatch(graph.elements()::contains);
  }

  @Property(tries = 200)
  void restatementsAreAnEquivalence(@ForAll("small") ArgumentGraph graph) {
    for (Claim claim : graph.claims()) {
      List<Claim> same = graph.restatements(claim.id());
      assertThat(same).contains(claim).doesNotHaveDuplicates().isSubsetOf(graph.claims());
      assertThat(same)
          .isSortedAccordingTo(
              (left, right) -> graph.claims().indexOf(left) - graph.claims().indexOf(right));
      assertThat(same)
          .allSatisfy(other -> assertThat(graph.restatements(other.id())).isEqualTo(same));
      assertThat(new HashSet<>(same)).isEqualTo(closure(graph, claim));
    }
  }

  private static Set<Claim> closure(ArgumentGraph graph, Claim claim) {
    Set<String> reached = new HashSet<>(Set.of(claim.id()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Relation relation : graph.relations()) {
        List<String> ends = List.of(relation.sources().get(0), relation.target());
        if (relation.kind() == RESTATEMENT && !Collections.disjoint(reached, ends)) {
          grown |= reached.addAll(ends);
        }
      }
    }
    return reached.stream().map(graph::claim).collect(Collectors.toSet());
  }

  @Test
  void thesesAreTheStatementsThatLeadNowhereFurther() {
    ArgumentGraph graph = ArgumentGraph.builder("Theses")
        .claim("thesis", "Thesis.")
        .claim("again", "Thesis again.")
        .claim("rival", "Rival.")
        .claim("reason", "Reason.")
        .claim("objection", "Objection.")
        .claim("undercutter", "Undercutter.")
        .claim("answer", "Answer.")
        .question("q", "Why?", Origin.unknown())
        .relation("again", RESTATEMENT, "thesis")
        .relation("thesis", CONTRADICTION, "rival")
        .support("reason", "again")
        .rebuttal("objection", "thesis")
        .undercut("undercutter", "reason.supports.again")
        .relation("answer", ANSWER, "q")
        .build();

    assertThat(graph.theses()).extracting(Element::id).containsExactly("thesis", "rival");
  }

  @Test
  void aStatementThatSupportsOnlyItselfIsAThesis() {
    ArgumentGraph graph = ArgumentGraph.builder("Circles")
        .claim("own", "Its own reason.")
        .claim("a", "One.")
        .claim("b", "The other.")
        .support("own", "own")
        .support("a", "b")
        .support("b", "a")
        .build();

    assertThat(graph.theses()).extracting(Element::id).containsExactly("own");
  }

  @Test
  void aDerivedIdNamesSourcesVerbAndTarget() {
    Relation relation = Relation.of(SUPPORT, List.of("mimicry", "no-model"), "dead-end");

    assertThat(relation.id()).isEqualTo("mimicry+no-model.supports.dead-end");
    assertThat(relation.hasDerivedId()).isTrue();
    assertThat(relation.withWeight(0.5).hasDerivedId()).isTrue();
    assertThat(relation.withId("named").hasDerivedId()).isFalse();
    assertThat(relation.withEnds(List.of("x"), "y").id()).isEqualTo("x.supports.y");
    assertThat(relation.withId("named").withEnds(List.of("x"), "y").id()).isEqualTo("named");
  }

  @ParameterizedTest
  @EnumSource
  void everyKindHasAVerbOfItsOwnInDerivedIds(RelationKind kind) {
    assertThat(Relation.of(kind, "a", "b").id()).isEqualTo("a." + kind.verb() + ".b");
    assertThat(Arrays.stream(RelationKind.values()).map(RelationKind::verb))
        .doesNotHaveDuplicates();
  }

  @Test
  void kindsPushAsTheTableSays() {
    assertThat(RelationKind.values())
        .filteredOn(kind -> kind.polarity() == 1)
        .containsExactly(SUPPORT);
    assertThat(RelationKind.values())
        .filteredOn(kind -> kind.polarity() == -1)
        .containsExactly(
            REBUTTAL, RelationKind.UNDERCUT, RelationKind.QUALIFICATION, CONTRADICTION);
    assertThat(RelationKind.values())
        .filteredOn(RelationKind::symmetric)
        .containsExactly(CONTRADICTION, RESTATEMENT);
    assertThat(RelationKind.values())
        .filteredOn(RelationKind::attacks)
        .containsExactly(REBUTTAL, RelationKind.UNDERCUT, RelationKind.QUALIFICATION);
    assertThat(RelationKind.values())
        .filteredOn(kind -> kind.weightFactor() == 0.5)
        .containsExactly(RelationKind.QUALIFICATION);
    assertThat(Attitude.values())
        .filteredOn(Attitude::accepts)
        .containsExactly(Attitude.ASSERTS, Attitude.AGREES, Attitude.CONCEDES);
  }

  @Test
  void changedCopiesKeepEverythingElse() {
    Origin origin = Origin.by("a").reportedBy("b").verbatim().in("o").at(SourceSpan.line("s", 3));
    Claim claim = Claim.of("c", "C.")
        .withCredence(0.3)
        .withOrigin(origin)
        .withTags("x", "y")
        .withNote("note");
    Question question =
        Question.of("q", "Q?").to("a").withOrigin(origin).withTags("x").withNote("note");
    Relation relation = Relation.of(SUPPORT, "a", "b")
        .withWeight(0.7)
        .withOrigin(origin)
        .withTags("x")
        .withNote("note");
    Stance stance =
        Stance.of("a", Attitude.DOUBTS, "c").withOrigin(origin).withNote("note").withElement("d");

    assertThat(claim.withId("d").withId("c")).isEqualTo(claim);
    assertThat(claim.credence()).hasValue(0.3);
    assertThat(claim.tags()).containsExactly("x", "y");
    assertThat(claim.note()).contains("note");
    assertThat(question.withId("r").withId("q")).isEqualTo(question);
    assertThat(question.addressee()).contains("a");
    assertThat(relation.withId("r").weight()).isEqualTo(0.7);
    assertThat(relation.withEnds(List.of("x"), "y").origin()).isEqualTo(origin);
    assertThat(stance.speaker()).isEqualTo("a");
    assertThat(stance.element()).isEqualTo("d");
    assertThat(stance.note()).contains("note");
    assertThat(origin.speaker()).contains("a");
    assertThat(origin.reporter()).contains("b");
    assertThat(origin.isVerbatim()).isTrue();
    assertThat(origin.occasion()).contains("o");
    assertThat(origin.span()).contains(SourceSpan.line("s", 3));
    assertThat(Origin.unknown().isVerbatim()).isFalse();
  }

  @Test
  void aLineStandsInTheLastSectionThatBeginsBeforeIt() {
    Source source = Source.of("s", "S")
        .withDocument("s.txt")
        .withSections(List.of(new Source.Section("One", 3), new Source.Section("Two", 10)));

    assertThat(source.document()).contains("s.txt");
    assertThat(source.sectionAt(2)).isEmpty();
    assertThat(source.sectionAt(3)).map(Source.Section::title).contains("One");
    assertThat(source.sectionAt(9)).map(Source.Section::title).contains("One");
    assertThat(source.sectionAt(99)).map(Source.Section::title).contains("Two");
    assertThat(Source.of("s", "S").document()).isEmpty();
  }

  @Test
  void spansReadInWords() {
    assertThat(SourceSpan.line("post", 3)).hasToString("post line 3");
    assertThat(SourceSpan.lines("post", 3, 5).withTime("6:47"))
        .hasToString("post lines 3-5 at 6:47");
    assertThat(SourceSpan.line("post", 3).time()).isEqualTo(Optional.empty());
  }

  @Test
  void anEmptyDebateIsADebate() {
    ArgumentGraph graph = ArgumentGraph.builder("Nothing").build();

    assertThat(graph.elements()).isEmpty();
    assertThat(graph.theses()).isEmpty();
    assertThat(graph).hasToString("Nothing (0 claims, 0 questions, 0 relations, 0 speakers)");
  }

  @Test
  void thesesCanBeNamed() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Named")
        .claim("a", "A.")
        .claim("b", "B.")
        .claim("c", "C.")
        .support("b", "a");
    assertThat(builder.build().theses()).extracting(Claim::id).containsExactly("a", "c");
    assertThat(builder.build().hasNamedTheses()).isFalse();

    ArgumentGraph named = builder.theses("b", "a").build();
    assertThat(named.theses()).extracting(Claim::id).containsExactly("a", "b");
    assertThat(named.hasNamedTheses()).isTrue();
    assertThat(named.toBuilder().build()).isEqualTo(named);
    assertThat(CruxFinder.roots(named)).isEqualTo(named.theses());
  }

  @Test
  void namedThesesThatAreOneStatementAreOneRoot() {
    ArgumentGraph graph = ArgumentGraph.builder("Named")
        .claim("a", "A.")
        .claim("again", "A, said again.")
        .relation("again", RelationKind.RESTATEMENT, "a")
        .theses("a", "again")
        .build();
    assertThat(CruxFinder.roots(graph)).extracting(Claim::id).containsExactly("a");
  }

  @Test
  void debatesThatNameOtherThesesDiffer() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Named").claim("a", "A.");
    assertThat(builder.build()).isNotEqualTo(builder.theses("a").build());
  }
}
