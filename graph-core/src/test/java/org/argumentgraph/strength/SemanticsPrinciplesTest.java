package org.argumentgraph.strength;

import static org.argumentgraph.strength.GradualSemantics.dfQuad;
import static org.argumentgraph.strength.GradualSemantics.eulerBased;
import static org.argumentgraph.strength.GradualSemantics.hCategoriser;
import static org.argumentgraph.strength.GradualSemantics.maxBased;
import static org.argumentgraph.strength.GradualSemantics.quadraticEnergy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.testing.Evaluators;
import org.junit.jupiter.api.Test;

/**
 * The principles that each semantics is proven to satisfy, and by which they differ: Leila Amgoud,
 * Jonathan Ben-Naim, <i>Evaluation of arguments in weighted bipolar graphs</i>, 2017 (bipolar);
 * Leila Amgoud and others, <i>Acceptability semantics for weighted argumentation frameworks</i>,
 * 2017 (attacks only); Nico Potyka, <i>Continuous dynamical systems for weighted bipolar
 * argumentation</i>, 2018 (duality).
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class SemanticsPrinciplesTest {
  private static final double ROUNDING = 1e-12;

  @Provide
  Arbitrary<GradualSemantics> any() {
    return Arbitraries.of(Evaluators.SEMANTICS);
  }

  @Provide
  Arbitrary<GradualSemantics> bipolar() {
    return Arbitraries.of(dfQuad(), quadraticEnergy(), eulerBased());
  }

  @Provide
  Arbitrary<GradualSemantics> dual() {
    return Arbitraries.of(dfQuad(), quadraticEnergy());
  }

  @Provide
  Arbitrary<GradualSemantics> attackOnly() {
    return Arbitraries.of(hCategoriser(), maxBased());
  }

  @Provide
  Arbitrary<Double> score() {
    return Arbitraries.integers().between(0, 20).map(twentieths -> twentieths / 20.0);
  }

  @Provide
  Arbitrary<Double> alive() {
    return Arbitraries.integers().between(1, 20).map(twentieths -> twentieths / 20.0);
  }

  @Provide
  Arbitrary<List<Double>> scores() {
    return score().list().ofMaxSize(6);
  }

  /** The strength of a claim for and against which there are bare claims of the given credences. */
  private static double strength(
      GradualSemantics semantics, double base, List<Double> supports, List<Double> attacks) {
    ArgumentGraph.Builder debate =
        ArgumentGraph.builder("Fan").add(Claim.of("target", "Target.").withCredence(base));
    for (int i = 0; i < supports.size(); i++) {
      debate
          .add(Claim.of("for" + i, "For.").withCredence(supports.get(i)))
          .support("for" + i, "target");
    }
    for (int i = 0; i < attacks.size(); i++) {
      debate
          .add(Claim.of("against" + i, "Against.").withCredence(attacks.get(i)))
          .rebuttal("against" + i, "target");
    }
    return Evaluator.standard()
        .withSemantics(semantics)
        .evaluate(debate.build())
        .of("target");
  }

  private static List<Double> with(List<Double> scores, double another) {
    List<Double> more = new ArrayList<>(scores);
    more.add(another);
    return more;
  }

  @Property(tries = 200)
  void balanceEqualReasonsForAndAgainstLeaveTheBase(
      @ForAll("bipolar") GradualSemantics semantics,
      @ForAll("score") double base,
      @ForAll("scores") List<Double> reasons) {
    assertThat(strength(semantics, base, reasons, reasons)).isCloseTo(base, within(ROUNDING));
  }

  @Property(tries = 200)
  void neutralityReasonsWithoutStrengthMoveNothing(
      @ForAll("any") GradualSemantics semantics,
      @ForAll("score") double base,
      @ForAll("scores") List<Double> supports,
      @ForAll("scores") List<Double> attacks) {
    assertThat(strength(semantics, base, with(supports, 0), with(attacks, 0)))
        .isEqualTo(strength(semantics, base, supports, attacks));
  }

  @Property(tries = 300)
  void monotonyMoreOrStrongerAttacksNeverRaise(
      @ForAll("any") GradualSemantics semantics,
      @ForAll("score") double base,
      @ForAll("scores") List<Double> supports,
      @ForAll("scores") List<Double> attacks,
      @ForAll("score") double one,
      @ForAll("score") double other) {
    double none = strength(semantics, base, supports, attacks);
    double weak = strength(semantics, base, supports, with(attacks, Math.min(one, other)));
    double strong = strength(semantics, base, supports, with(attacks, Math.max(one, other)));
    assertThat(weak).isLessThanOrEqualTo(none + ROUNDING);
    assertThat(strong).isLessThanOrEqualTo(weak + ROUNDING);
  }

  @Property(tries = 300)
  void monotonyMoreOrStrongerSupportsNeverLower(
      @ForAll("any") GradualSemantics semantics,
      @ForAll("score") double base,
      @ForAll("scores") List<Double> supports,
      @ForAll("scores") List<Double> attacks,
      @ForAll("score") double one,
      @ForAll("score") double other) {
    double none = strength(semantics, base, supports, attacks);
    double weak = strength(semantics, base, with(supports, Math.min(one, other)), attacks);
    double strong = strength(semantics, base, with(supports, Math.max(one, other)), attacks);
    assertThat(weak).isGreaterThanOrEqualTo(none - ROUNDING);
    assertThat(strong).isGreaterThanOrEqualTo(weak - ROUNDING);
  }

  @Property(tries = 200)
  void monotonyAHigherBaseNeverLowers(
      @ForAll("any") GradualSemantics semantics,
      @ForAll("score") double one,
      @ForAll("score") double other,
      @ForAll("scores") List<Double> supports,
      @ForAll("scores") List<Double> attacks) {
    assertThat(strength(semantics, Math.max(one, other), supports, attacks))
        .isGreaterThanOrEqualTo(
            strength(semantics, Math.min(one, other), supports, attacks) - ROUNDING);
  }

  @Property(tries = 200)
  void dualityReasonsForAClaimAreReasonsAgainstItsOpposite(
      @ForAll("dual") GradualSemantics semantics,
      @ForAll("score") double base,
      @ForAll("scores") List<Double> supports,
      @ForAll("scores") List<Double> attacks) {
    assertThat(strength(semantics, 1 - base, attacks, supports))
        .isCloseTo(1 - strength(semantics, base, supports, attacks), within(ROUNDING));
  }

  @Test
  void theEulerBasedSemanticsIsNotDual() {
    double raised = strength(eulerBased(), 0.5, List.of(1.0), List.of()) - 0.5;
    double lowered = 0.5 - strength(eulerBased(), 0.5, List.of(), List.of(1.0));
    assertThat(raised).isGreaterThan(lowered + 0.01);
  }

  @Property(tries = 200)
  void boundednessNoStrengthIsBelowZeroOrAboveOne(
      @ForAll("any") GradualSemantics semantics,
      @ForAll("score") double base,
      @ForAll @IntRange(max = 2_000) int supports,
      @ForAll @IntRange(max = 2_000) int attacks) {
    double support = 0;
    for (int i = 0; i < supports; i++) {
      support = semantics.aggregation().add(support, 1);
    }
    double attack = 0;
    for (int i = 0; i < attacks; i++) {
      attack = semantics.aggregation().add(attack, 1);
    }
    assertThat(semantics.strength(base, support, attack)).isBetween(0.0, 1.0);
  }

  @Property(tries = 200)
  void resilienceTheEulerBasedSemanticsKeepsTheSquareOfTheBaseAgainstAllAttacks(
      @ForAll("alive") double base, @ForAll("scores") List<Double> attacks) {
    assertThat(strength(eulerBased(), base, List.of(), attacks)).isGreaterThan(base * base * 0.999);
  }

  @Property(tries = 200)
  void voidPrecedenceALiveAttackAlwaysCosts(
      @ForAll("attackOnly") GradualSemantics semantics,
      @ForAll("alive") double base,
      @ForAll("alive") double attack) {
    assertThat(strength(semantics, base, List.of(), List.of())).isEqualTo(base);
    assertThat(strength(semantics, base, List.of(), List.of(attack))).isLessThan(base);
  }

  @Property(tries = 200)
  void strictCountingEveryFurtherLiveAttackCostsByTheHCategoriser(
      @ForAll("alive") double base,
      @ForAll("scores") List<Double> attacks,
      @ForAll("alive") double another) {
    assertThat(strength(hCategoriser(), base, List.of(), with(attacks, another)))
        .isLessThan(strength(hCategoriser(), base, List.of(), attacks));
  }

  @Property(tries = 200)
  void qualityOnlyTheStrongestAttackCountsInTheMaxBasedSemantics(
      @ForAll("score") double base, @ForAll("scores") @Size(min = 1) List<Double> attacks) {
    assertThat(strength(maxBased(), base, List.of(), attacks))
        .isEqualTo(strength(maxBased(), base, List.of(), List.of(Collections.max(attacks))));
  }

  @Property(tries = 200)
  void supportsAreLeftAsideByAttackOnlySemanticsWhichSay(
      @ForAll("any") GradualSemantics semantics,
      @ForAll("score") double base,
      @ForAll("alive") double support) {
    Strengths strengths = Evaluator.standard()
        .withSemantics(semantics)
        .evaluate(ArgumentGraph.builder("Example")
            .add(Claim.of("a", "A.").withCredence(base))
            .add(Claim.of("b", "B.").withCredence(support))
            .support("b", "a")
            .rebuttal("a", "b")
            .undercut("a", "b.supports.a")
            .build());
    if (semantics.heedsSupports()) {
      assertThat(strengths.unheeded()).isEmpty();
      assertThat(strengths).asString().doesNotContain("left aside");
    } else {
      assertThat(strengths.of("a")).isEqualTo(base);
      assertThat(strengths.of("b")).isEqualTo(support / (1 + base));
      assertThat(strengths.unheeded()).extracting(Relation::id).containsExactly("b.supports.a");
      assertThat(strengths).asString().contains("attacks only", "supports left aside: 1");
    }
  }

  /** Claims of a few credences, and attacks and supports between any of them, linked or not. */
  @Provide
  Arbitrary<List<List<Integer>>> steps() {
    Arbitrary<Integer> claim = Arbitraries.integers().between(0, 5);
    return Combinators.combine(claim, claim, claim, Arbitraries.integers().between(0, 3))
        .as(List::of)
        .list()
        .ofMaxSize(24);
  }

  private static ArgumentGraph debate(
      List<Double> credences, List<List<Integer>> steps, int mostForOneClaim) {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Example");
    for (int i = 0; i < credences.size(); i++) {
      debate.add(Claim.of("c" + i, "Claim.").withCredence(credences.get(i)));
    }
    Map<Integer, Integer> borne = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      List<Integer> step = steps.get(i);
      if (borne.merge(step.get(2), 1, Integer::sum) > mostForOneClaim) {
        continue;
      }
      List<String> sources = step.get(0).equals(step.get(1)) || step.get(3) == 0
          ? List.of("c" + step.get(0))
          : List.of("c" + step.get(0), "c" + step.get(1));
      RelationKind kind = step.get(3) == 3 ? RelationKind.SUPPORT : RelationKind.REBUTTAL;
      debate.add(Relation.of(kind, sources, "c" + step.get(2)).withId("step" + i));
    }
    return debate.build();
  }

  @Property(tries = 300)
  void attackOnlySemanticsComeToRestWhereNothingAttacksARelation(
      @ForAll("attackOnly") GradualSemantics semantics,
      @ForAll @Size(6) List<@From("score") Double> credences,
      @ForAll("steps") List<List<Integer>> steps) {
    assertThat(Evaluator.standard()
            .withSemantics(semantics)
            .evaluate(debate(credences, steps, Integer.MAX_VALUE))
            .converged())
        .isTrue();
  }

  @Property(tries = 300)
  void theEulerBasedSemanticsComesToRestWhereAtMostFourRelationsBearOnAClaim(
      @ForAll @Size(6) List<@From("score") Double> credences,
      @ForAll("steps") List<List<Integer>> steps) {
    assertThat(Evaluator.standard()
            .withSemantics(eulerBased())
            .evaluate(debate(credences, steps, 4))
            .converged())
        .isTrue();
  }
}
