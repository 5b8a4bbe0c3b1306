package org.argumentgraph.strength;

import static org.argumentgraph.RelationKind.ANSWER;
import static org.argumentgraph.RelationKind.CHALLENGE;
import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.QUALIFICATION;
import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.RESTATEMENT;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.junit.jupiter.api.Test;

/** Strengths worked out by hand. */
class StrengthExamplesTest {
  private static final Evaluator DF_QUAD = Evaluator.standard();
  private static final Evaluator ENERGY = DF_QUAD.withSemantics(GradualSemantics.quadraticEnergy());

  private static final Evaluator EULER = DF_QUAD.withSemantics(GradualSemantics.eulerBased());
  private static final Evaluator CATEGORISER =
      DF_QUAD.withSemantics(GradualSemantics.hCategoriser());
  private static final Evaluator MAX = DF_QUAD.withSemantics(GradualSemantics.maxBased());

  private static ArgumentGraph.Builder debate(String... claims) {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Example");
    for (String claim : claims) {
      debate.claim(claim, "Claim " + claim + ".");
    }
    return debate;
  }

  private static Claim claim(String id, double credence) {
    return Claim.of(id, "Claim " + id + ".").withCredence(credence);
  }

  private static void assertStrength(
      Evaluator evaluator, ArgumentGraph.Builder debate, String element, double strength) {
    assertThat(evaluator.evaluate(debate.build()).of(element)).isCloseTo(strength, within(1e-9));
  }

  @Test
  void aLoneClaimHasItsCredenceOrAHalf() {
    ArgumentGraph.Builder debate = debate("a").add(claim("b", 0.7));
    assertStrength(DF_QUAD, debate, "a", 0.5);
    assertStrength(DF_QUAD, debate, "b", 0.7);
  }

  @Test
  void aSupportRaisesItsTarget() {
    ArgumentGraph.Builder debate = debate("a", "b").support("b", "a");
    assertStrength(DF_QUAD, debate, "b.supports.a", 0.5);
    assertStrength(DF_QUAD, debate, "a", 0.75);
    assertStrength(ENERGY, debate, "a", 0.6);
  }

  @Test
  void aRebuttalLowersItsTarget() {
    ArgumentGraph.Builder debate = debate("a", "b").rebuttal("b", "a");
    assertStrength(DF_QUAD, debate, "a", 0.25);
    assertStrength(ENERGY, debate, "a", 0.4);
  }

  @Test
  void theDebateOnVotingOfTheDfQuadPaperHasItsPublishedStrengths() {
    ArgumentGraph.Builder debate = debate("A1", "A2", "P2", "C4")
        .add(claim("P1", 0.7))
        .add(claim("P3", 0.9))
        .add(claim("C1", 0.2))
        .add(claim("C2", 0.2))
        .add(claim("C3", 0.6))
        .support("P1", "A1")
        .support("P2", "A1")
        .support("P3", "A2")
        .rebuttal("C1", "A2")
        .rebuttal("C2", "P2")
        .rebuttal("C3", "P2")
        .rebuttal("C4", "P2");
    assertStrength(DF_QUAD, debate, "P2", 0.08);
    assertStrength(DF_QUAD, debate, "A1", 0.862);
    assertStrength(DF_QUAD, debate, "A2", 0.85);
  }

  @Test
  void theDebateOnStocksOfTheEnergyPaperHasItsPublishedStrengths() {
    Strengths strengths = ENERGY.evaluate(debate("buy", "sell")
        .add(claim("1", 0.8))
        .add(claim("2", 0.7))
        .add(claim("3", 0.3))
        .add(claim("4", 0.9))
        .add(claim("5", 0.9))
        .rebuttal("buy", "sell")
        .rebuttal("sell", "buy")
        .support("1", "sell")
        .support("2", "buy")
        .support("5", "buy")
        .rebuttal("2", "1")
        .rebuttal("4", "1")
        .support("5", "2")
        .rebuttal("3", "2")
        .rebuttal("4", "3")
        .build());
    assertThat(strengths.of("1")).isCloseTo(0.205, within(1e-3));
    assertThat(strengths.of("2")).isCloseTo(0.805, within(1e-3));
    assertThat(strengths.of("3")).isCloseTo(0.166, within(1e-3));
    assertThat(strengths.of("buy")).isCloseTo(0.821, within(2e-3));
    assertThat(strengths.of("sell")).isCloseTo(0.363, within(2e-3));
  }

  @Test
  void theEulerBasedSemanticsRaisesMoreThanItLowers() {
    assertStrength(EULER, debate("a", "b").support("b", "a"), "a", 0.588897071);
    assertStrength(EULER, debate("a", "b").rebuttal("b", "a"), "a", 0.424522403);
    assertStrength(EULER, debate("b").add(claim("a", 0)).support("b", "a"), "a", 0);
    assertStrength(EULER, debate("b").add(claim("a", 1)).rebuttal("b", "a"), "a", 1);
  }

  @Test
  void anAttackedAttackerCostsLessByTheHCategoriser() {
    ArgumentGraph.Builder debate = debate()
        .add(claim("a", 1))
        .add(claim("b", 1))
        .add(claim("c", 1))
        .rebuttal("b", "a")
        .rebuttal("c", "b");
    assertStrength(CATEGORISER, debate, "b", 1.0 / 2);
    assertStrength(CATEGORISER, debate, "a", 2.0 / 3);
    debate.rebuttal("c", "a");
    assertStrength(CATEGORISER, debate, "a", 2.0 / 5);
    assertStrength(MAX, debate, "a", 1.0 / 2);
  }

  @Test
  void whatAttacksItselfHasTheGoldenRatioByTheHCategoriser() {
    ArgumentGraph.Builder debate = debate().add(claim("a", 1)).rebuttal("a", "a");
    assertStrength(CATEGORISER, debate, "a", (Math.sqrt(5) - 1) / 2);
    assertStrength(MAX, debate, "a", (Math.sqrt(5) - 1) / 2);
  }

  @Test
  void attackOnlySemanticsLeaveABackedStepAsItIs() {
    ArgumentGraph.Builder debate =
        debate("a", "b", "c").rebuttal("b", "a").support("c", "b.rebuts.a");
    assertStrength(CATEGORISER, debate, "b.rebuts.a", 0.5);
    assertStrength(CATEGORISER, debate, "a", 1.0 / 3);
  }

  @Test
  void aSecondReasonCountsAsMuchOnlyByEnergy() {
    ArgumentGraph.Builder debate = debate("a", "b", "c").support("b", "a").support("c", "a");
    assertStrength(DF_QUAD, debate, "a", 0.875);
    assertStrength(ENERGY, debate, "a", 0.75);
  }

  @Test
  void equalReasonsForAndAgainstCancelOut() {
    ArgumentGraph.Builder debate =
        debate("b", "c").add(claim("a", 0.3)).support("b", "a").rebuttal("c", "a");
    assertStrength(DF_QUAD, debate, "a", 0.3);
    assertStrength(ENERGY, debate, "a", 0.3);
  }

  @Test
  void anUndercutRebuttalHelpsItsTarget() {
    ArgumentGraph.Builder debate =
        debate("a", "b", "c").rebuttal("b", "a").undercut("c", "b.rebuts.a");
    assertStrength(DF_QUAD, debate, "b.rebuts.a", 0.25);
    assertStrength(DF_QUAD, debate, "a", 0.375);
  }

  @Test
  void anUndercutOfTheUndercutRestoresTheRebuttalInPart() {
    ArgumentGraph.Builder debate = debate("a", "b", "c", "d")
        .rebuttal("b", "a")
        .undercut("c", "b.rebuts.a")
        .undercut("d", "c.undercuts.b.rebuts.a");
    assertStrength(DF_QUAD, debate, "c.undercuts.b.rebuts.a", 0.25);
    assertStrength(DF_QUAD, debate, "b.rebuts.a", 0.375);
    assertStrength(DF_QUAD, debate, "a", 0.3125);
  }

  @Test
  void aBackedStepIsStronger() {
    ArgumentGraph.Builder debate =
        debate("a", "b", "c").support("b", "a").support("c", "b.supports.a");
    assertStrength(DF_QUAD, debate, "b.supports.a", 0.75);
    assertStrength(DF_QUAD, debate, "a", 0.875);
  }

  @Test
  void linkedPremisesAreAsStrongAsTheWeakest() {
    ArgumentGraph.Builder debate = debate("a")
        .add(claim("b", 0.9))
        .add(claim("c", 0.2))
        .add(Relation.of(SUPPORT, List.of("b", "c"), "a").withWeight(0.5));
    assertStrength(DF_QUAD, debate, "b+c.supports.a", 0.1);
    assertStrength(DF_QUAD, debate, "a", 0.55);
  }

  @Test
  void aQualificationCountsHalf() {
    ArgumentGraph.Builder debate = debate("a", "b").relation("b", QUALIFICATION, "a");
    assertStrength(DF_QUAD, debate, "b.qualifies.a", 0.25);
    assertStrength(DF_QUAD, debate, "a", 0.375);
  }

  @Test
  void aContradictionAttacksBothWays() {
    ArgumentGraph.Builder debate = debate("a", "b").relation("a", CONTRADICTION, "b");
    assertStrength(DF_QUAD, debate, "a", 1.0 / 3);
    assertStrength(DF_QUAD, debate, "b", 1.0 / 3);
    assertStrength(DF_QUAD, debate, "a.contradicts.b", 1.0 / 3);
  }

  @Test
  void theStrongerEndWinsAContradictionAndGivesItItsStrength() {
    ArgumentGraph.Builder debate = debate("b").add(claim("a", 1)).relation("b", CONTRADICTION, "a");
    assertStrength(DF_QUAD, debate, "a", 1);
    assertStrength(DF_QUAD, debate, "b", 0);
    assertStrength(DF_QUAD, debate, "b.contradicts.a", 1);
  }

  @Test
  void anUndercutOfAContradictionWeakensItBothWays() {
    ArgumentGraph.Builder debate = debate("a", "b")
        .add(claim("c", 1))
        .relation("a", CONTRADICTION, "b")
        .undercut("c", "a.contradicts.b");
    assertStrength(DF_QUAD, debate, "a.contradicts.b", 0);
    assertStrength(DF_QUAD, debate, "a", 0.5);
    assertStrength(DF_QUAD, debate, "b", 0.5);
  }

  @Test
  void restatedClaimsShareTheHighestBaseAndAllThatBearsOnThem() {
    ArgumentGraph.Builder debate = debate("c")
        .add(claim("a", 0.2))
        .add(claim("b", 0.6))
        .relation("a", RESTATEMENT, "b")
        .support("c", "a");
    assertStrength(DF_QUAD, debate, "a", 0.8);
    assertStrength(DF_QUAD, debate, "b", 0.8);
  }

  @Test
  void aCircleOfReasonsLiftsItself() {
    ArgumentGraph.Builder debate = debate("a", "b").support("a", "b").support("b", "a");
    assertThat(DF_QUAD.evaluate(debate.build()).of("a")).isCloseTo(1, within(1e-6));
  }

  @Test
  void questionsChallengesAndAnswersMoveNothing() {
    ArgumentGraph.Builder debate = debate("a", "b")
        .question("q", "Why?", Origin.unknown())
        .relation("q", CHALLENGE, "a")
        .relation("b", ANSWER, "q");
    assertStrength(DF_QUAD, debate, "a", 0.5);
    assertStrength(DF_QUAD, debate, "b.answers.q", 0.5);
    assertThat(DF_QUAD.evaluate(debate.build()).asMap()).containsOnlyKeys("a", "b", "b.answers.q");
  }

  @Test
  void questionsAndChallengesHaveNoStrength() {
    Strengths strengths = DF_QUAD.evaluate(debate("a")
        .question("q", "Why?", Origin.unknown())
        .relation("q", CHALLENGE, "a")
        .build());
    assertThatIllegalArgumentException().isThrownBy(() -> strengths.of("q"));
    assertThatIllegalArgumentException().isThrownBy(() -> strengths.of("q.challenges.a"));
    assertThatIllegalArgumentException().isThrownBy(() -> strengths.settling("q", 1));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> strengths.of("nobody"));
  }

  @Test
  void aSettledClaimHasItsStrengthWhateverSpeaksAgainstIt() {
    Strengths strengths = DF_QUAD.evaluate(
        debate("a", "b", "c").support("b", "a").rebuttal("c", "b").build());
    assertThat(strengths.of("a")).isEqualTo(0.625);
    Strengths settled = strengths.settling("b", 1);
    assertThat(settled.of("b")).isEqualTo(1);
    assertThat(settled.of("a")).isEqualTo(1);
    assertThat(settled.settling("c", 1).of("b")).isEqualTo(1);
    assertThat(strengths.settling("b", 0).of("a")).isEqualTo(0.5);
    assertThat(strengths.of("a")).isEqualTo(0.625);
  }

  @Test
  void aLaterSettlementOfTheSameClaimReplacesTheEarlier() {
    Strengths strengths = DF_QUAD.evaluate(debate("a", "b").support("b", "a").build());
    assertThat(strengths.settling("b", 1).settling("b", 0).of("a")).isEqualTo(0.5);
  }

  @Test
  void aSettledRelationCountsWhateverItsPremises() {
    Strengths strengths =
        DF_QUAD.evaluate(debate("a").add(claim("b", 0)).rebuttal("b", "a").build());
    assertThat(strengths.settling("b.rebuts.a", 1).of("a")).isZero();
    assertThat(strengths.settling(Map.of("b.rebuts.a", 1.0, "a", 0.9)).of("a")).isEqualTo(0.9);
  }

  @Test
  void aSettlementCountsEvenWhereTheStrengthWasNearlyThatBefore() {
    Evaluator coarse = DF_QUAD.withIteration(0.01, 100);
    Strengths strengths = coarse.evaluate(debate("a")
        .support("a", "a")
        .add(Relation.of(SUPPORT, "a", "a").withId("again"))
        .build());
    assertThat(strengths.of("a")).isLessThan(1);
    assertThat(strengths.settling("a", 1).of("a")).isEqualTo(1);
  }

  @Test
  void settlementsOutOfRangeAreRefused() {
    Strengths strengths = DF_QUAD.evaluate(debate("a").build());
    assertThatIllegalArgumentException().isThrownBy(() -> strengths.settling("a", 1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> strengths.settling("a", Double.NaN));
  }

  @Test
  void verdictsLeaveAMarginAroundAHalf() {
    assertThat(Verdict.of(0.52, 0.01)).isEqualTo(Verdict.ACCEPTED);
    assertThat(Verdict.of(0.505, 0.01)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of(0.495, 0.01)).isEqualTo(Verdict.UNDECIDED);
    assertThat(Verdict.of(0.48, 0.01)).isEqualTo(Verdict.REJECTED);
    ArgumentGraph graph = debate("a", "b").rebuttal("b", "a").build();
    assertThat(DF_QUAD.evaluate(graph).verdict("a")).isEqualTo(Verdict.REJECTED);
    assertThat(DF_QUAD.withMargin(0.3).evaluate(graph).verdict("a")).isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void certainClaimsThatAttackEachOtherMeetInTheMiddle() {
    Strengths strengths = DF_QUAD.evaluate(mutualAttack());
    assertThat(strengths.converged()).isTrue();
    assertThat(strengths.of("a")).isCloseTo(0.5, within(1e-6));
    assertThat(strengths.of("b")).isCloseTo(0.5, within(1e-6));
  }

  @Test
  void smallStepsMeetInTheMiddleToo() {
    Evaluator continuous = DF_QUAD.withIteration(1e-9, 60).withStep(0.5);
    Strengths strengths = continuous.evaluate(mutualAttack());
    assertThat(strengths.converged()).isTrue();
    assertThat(strengths.of("a")).isCloseTo(0.5, within(1e-6));
    assertThat(strengths.evaluator()).hasToString("DF-QuAD, viewpoint neutral, step 0.5");
  }

  @Test
  void smallStepsFollowTheContinuousSolution() {
    // Of f(s) = 1 / (1 + r), r(s) = s: s' = f(r) - s, r' = s - r; a step of Euler's from (1, 1).
    ArgumentGraph debate = debate().add(claim("a", 1)).rebuttal("a", "a").build();
    Strengths once = CATEGORISER.withStep(1.0 / 64).withIteration(1e-9, 1).evaluate(debate);
    assertThat(once.of("a")).isCloseTo(1 - 0.5 / 64, within(1e-12));
    assertThat(CATEGORISER.withStep(1.0 / 64).evaluate(debate).of("a"))
        .isCloseTo((Math.sqrt(5) - 1) / 2, within(1e-7));
  }

  @Test
  void anIterationThatIsCutShortSaysSo() {
    Strengths strengths = DF_QUAD.withIteration(1e-9, 1).evaluate(mutualAttack());
    assertThat(strengths.converged()).isFalse();
    assertThat(strengths.sweeps()).isEqualTo(1);
    assertThat(strengths.residual()).isGreaterThan(0.1);
    assertThat(strengths).asString().contains("not converged after 1 sweeps");
  }

  private static ArgumentGraph mutualAttack() {
    return debate()
        .add(claim("a", 1))
        .add(claim("b", 1))
        .relation("a", REBUTTAL, "b")
        .relation("b", REBUTTAL, "a")
        .build();
  }

  @Test
  void strengthsAreListedInTheOrderOfTheGraph() {
    ArgumentGraph graph =
        debate("z", "a").support("a", "z").claim("m", "Claim m.").build();
    assertThat(DF_QUAD.evaluate(graph).asMap().keySet())
        .containsExactly("z", "a", "a.supports.z", "m");
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> DF_QUAD.withMargin(0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> DF_QUAD.withMargin(-0.1));
    assertThatIllegalArgumentException().isThrownBy(() -> DF_QUAD.withStep(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DF_QUAD.withStep(1.5));
    assertThatIllegalArgumentException().isThrownBy(() -> DF_QUAD.withIteration(0, 10));
    assertThatIllegalArgumentException().isThrownBy(() -> DF_QUAD.withIteration(1e-9, 0));
  }
}
