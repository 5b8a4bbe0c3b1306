package org.argumentgraph.crux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.NoSuchElementException;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Verdict;
import org.junit.jupiter.api.Test;

/** Cruxes worked out by hand. */
class CruxExamplesTest {
  private static ArgumentGraph.Builder debate(String... claims) {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Example");
    for (String claim : claims) {
      debate.claim(claim, "Claim " + claim + ".");
    }
    return debate;
  }

  private static List<String> ids(Crux crux) {
    return crux.claims().stream().map(Claim::id).toList();
  }

  private static ArgumentGraph twoWeakReasons() {
    return ArgumentGraph.builder("Example")
        .add(Claim.of("thesis", "Thesis.").withCredence(0.2))
        .add(Claim.of("x", "One reason.").withCredence(0))
        .add(Claim.of("y", "Another.").withCredence(0))
        .add(Relation.of(RelationKind.SUPPORT, "x", "thesis").withWeight(0.3))
        .add(Relation.of(RelationKind.SUPPORT, "y", "thesis").withWeight(0.3))
        .build();
  }

  @Test
  void aReasonMovesWhatItSupportsAndItsRebuttalMovesItTheOtherWay() {
    ArgumentGraph graph = debate("thesis", "reason", "doubt")
        .support("reason", "thesis")
        .rebuttal("doubt", "reason")
        .build();
    CruxReport report = CruxFinder.standard().find(graph, "thesis");

    assertThat(report.strength()).isEqualTo(0.625);
    assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(report.cruxes())
        .extracting(CruxExamplesTest::ids)
        .containsExactly(List.of("reason"), List.of("doubt"));
    assertThat(report.cruxes()).extracting(Crux::swing).containsExactly(0.5, -0.25);
    assertThat(report.cruxes()).allMatch(Crux::decisive);
    assertThat(report.top()).contains(report.cruxes().get(0));
    assertThat(report.cruxes().get(1).path().ids())
        .containsExactly(
            "doubt", "doubt.rebuts.reason", "reason", "reason.supports.thesis", "thesis");
  }

  @Test
  void twoReasonsThatDecideOnlyTogetherAreAConjunctiveCrux() {
    ArgumentGraph graph = twoWeakReasons();
    CruxReport report = CruxFinder.standard().find(graph, "thesis");

    assertThat(report.cruxes())
        .extracting(CruxExamplesTest::ids)
        .containsExactly(List.of("x"), List.of("y"), List.of("x", "y"));
    assertThat(report.cruxes()).extracting(Crux::decisive).containsExactly(false, false, true);
    assertThat(report.cruxes().get(0).swing()).isCloseTo(0.24, within(1e-12));
    assertThat(report.cruxes().get(2).swing()).isCloseTo(0.408, within(1e-12));
    assertThat(report.exhaustive()).isTrue();
  }

  @Test
  void setsThatCouldNotBeExaminedAreAdmitted() {
    ArgumentGraph graph = twoWeakReasons();
    CruxFinder stopped = CruxFinder.standard().withEvaluationLimit(0);

    assertThat(stopped.find(graph, "thesis").exhaustive()).isFalse();
    assertThat(stopped.find(graph, "thesis").cruxes()).hasSize(2);
    assertThat(stopped.withSetSize(1).find(graph, "thesis").exhaustive()).isTrue();
  }

  @Test
  void aClaimThatBothSidesReadDifferentlyIsADoubleCrux() {
    ArgumentGraph graph = ArgumentGraph.builder("Example")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .claim("thesis", "Thesis.", Origin.by("ann"))
        .claim("reason", "Reason.", Origin.by("ann"))
        .support("reason", "thesis")
        .stance("bob", Attitude.DENIES, "thesis")
        .stance("bob", Attitude.DENIES, "reason")
        .build();
    List<DoubleCrux> cruxes = CruxFinder.standard().find(graph, "thesis").doubleCruxes();

    assertThat(cruxes).hasSize(1);
    assertThat(cruxes.get(0).claim().id()).isEqualTo("reason");
    assertThat(cruxes.get(0).proponent()).isEqualTo("ann");
    assertThat(cruxes.get(0).opponent()).isEqualTo("bob");
    assertThat(cruxes.get(0).moves().get("ann")).isCloseTo(-0.4, within(1e-12));
    assertThat(cruxes.get(0).moves().get("bob")).isCloseTo(0.64, within(1e-12));
    assertThat(cruxes.get(0).decisive()).isTrue();
  }

  @Test
  void amongSeveralReasonsADoubleCruxBringsTwoViewsTogetherWithoutDeciding() {
    ArgumentGraph graph = ArgumentGraph.builder("Example")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .claim("thesis", "Thesis.", Origin.by("ann"))
        .claim("reason", "Reason.", Origin.by("ann"))
        .claim("other", "Another reason.", Origin.by("ann"))
        .claim("objection", "Objection.", Origin.by("bob"))
        .support("reason", "thesis")
        .support("other", "thesis")
        .rebuttal("objection", "thesis")
        .stance("bob", Attitude.DENIES, "reason")
        .build();
    List<DoubleCrux> cruxes = CruxFinder.standard().find(graph, "thesis").doubleCruxes();

    assertThat(cruxes).hasSize(1);
    assertThat(cruxes.get(0).claim().id()).isEqualTo("reason");
    assertThat(cruxes.get(0).decisive()).isFalse();
    assertThat(cruxes.get(0).moves().get("ann")).isNegative();
    assertThat(cruxes.get(0).moves().get("bob")).isPositive();
  }

  @Test
  void aClaimOnWhichBothAgreeIsNoDoubleCrux() {
    ArgumentGraph graph = ArgumentGraph.builder("Example")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .claim("thesis", "Thesis.", Origin.by("ann"))
        .claim("reason", "Reason.", Origin.by("ann"))
        .support("reason", "thesis")
        .stance("bob", Attitude.DENIES, "thesis")
        .stance("bob", Attitude.CONCEDES, "reason")
        .build();

    assertThat(CruxFinder.standard().find(graph, "thesis").doubleCruxes()).isEmpty();
  }

  @Test
  void aCruxSaysWhoDisputesItOrThatNobodyNoticed() {
    ArgumentGraph graph = ArgumentGraph.builder("Example")
        .speaker("bob", "Bob")
        .speaker("ann", "Ann")
        .claim("thesis", "Thesis.", Origin.by("ann"))
        .claim("noticed", "Disputed.", Origin.by("ann"))
        .claim("unnoticed", "Passed over.", Origin.by("ann"))
        .support("noticed", "thesis")
        .support("unnoticed", "thesis")
        .stance("bob", Attitude.DENIES, "noticed")
        .build();
    List<Crux> cruxes = CruxFinder.standard().find(graph, "thesis").cruxes();

    assertThat(cruxes.get(0).disputedBy()).containsExactly("bob", "ann");
    assertThat(cruxes.get(1).disputedBy()).isEmpty();
  }

  @Test
  void restatedClaimsAreOneCruxWhosePathGoesThroughTheRestatement() {
    ArgumentGraph graph = debate("first", "again", "thesis", "same")
        .relation("again", RelationKind.RESTATEMENT, "first")
        .relation("same", RelationKind.RESTATEMENT, "thesis")
        .support("again", "same")
        .build();
    List<Crux> cruxes = CruxFinder.standard().find(graph, "thesis").cruxes();

    assertThat(cruxes).extracting(CruxExamplesTest::ids).containsExactly(List.of("first"));
    assertThat(cruxes.get(0).path().ids())
        .containsExactly("first", "again", "again.supports.same", "same", "thesis");
  }

  @Test
  void aRootOnWhichNothingBearsHasNoCruxes() {
    CruxReport report = CruxFinder.standard().find(debate("thesis", "other").build(), "thesis");

    assertThat(report.cruxes()).isEmpty();
    assertThat(report.top()).isEmpty();
    assertThat(report.exhaustive()).isTrue();
  }

  @Test
  void withoutANamedRootEveryThesisIsExamined() {
    ArgumentGraph graph =
        debate("a", "b", "c").support("c", "a").support("c", "b").build();

    assertThat(CruxFinder.standard().find(graph))
        .extracting(report -> report.root().id())
        .containsExactly("a", "b");
  }

  @Test
  void theFirstClaimOfARestatedCircleStandsInForAThesis() {
    ArgumentGraph graph = debate("a", "b", "c")
        .support("a", "b")
        .support("b", "a")
        .relation("c", RelationKind.RESTATEMENT, "b")
        .build();

    assertThat(CruxFinder.roots(graph)).extracting(Claim::id).containsExactly("a");
  }

  @Test
  void aDebateThatOnlyAnswersAQuestionHasNoRoot() {
    ArgumentGraph graph = debate("a")
        .question("q", "Why?", Origin.unknown())
        .relation("a", RelationKind.ANSWER, "q")
        .build();

    assertThat(CruxFinder.roots(graph)).isEmpty();
    assertThat(CruxFinder.standard().find(graph)).isEmpty();
  }

  @Test
  void swingsMeasuredOnStrengthsThatDidNotConvergeAreAdmitted() {
    ArgumentGraph graph = debate("thesis", "rival")
        .rebuttal("rival", "thesis")
        .rebuttal("thesis", "rival")
        .build();
    CruxFinder hasty =
        CruxFinder.standard().withEvaluator(Evaluator.standard().withIteration(1e-9, 1));

    assertThat(hasty.find(graph, "thesis").converged()).isFalse();
    assertThat(CruxFinder.standard().find(graph, "thesis").converged()).isTrue();
  }

  @Test
  void anUnknownRootIsRefused() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> CruxFinder.standard().find(debate("thesis").build(), "thesys"))
        .withMessageContaining("did you mean \"thesis\"?");
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    CruxFinder finder = CruxFinder.standard();
    assertThatIllegalArgumentException().isThrownBy(() -> finder.withSetSize(0));
    assertThatIllegalArgumentException().isThrownBy(() -> finder.withSetSize(11));
    assertThatIllegalArgumentException().isThrownBy(() -> finder.withEvaluationLimit(-1));
  }
}
