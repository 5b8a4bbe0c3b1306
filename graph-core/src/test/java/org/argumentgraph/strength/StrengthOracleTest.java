package org.argumentgraph.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.RelationKind;
import org.argumentgraph.testing.Evaluators;
import org.argumentgraph.testing.NaiveStrength;
import org.argumentgraph.testing.RandomDebates;

/** Holds strengths against the naive oracle. */
@StatisticsReport(onFailureOnly = true)
class StrengthOracleTest {
  private static final List<Double> SETTLED_AT = List.of(0.0, 1.0, 0.3);

  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Provide
  Arbitrary<ArgumentGraph> dense() {
    return RandomDebates.dense();
  }

  @Provide
  Arbitrary<ArgumentGraph> acyclic() {
    return RandomDebates.acyclic();
  }

  @Property(tries = 600)
  void withoutCyclesStrengthsFollowTheDefinitionExactly(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Strengths strengths = evaluator.evaluate(graph);

    assertClose(
        strengths.asMap(), new NaiveStrength(graph, evaluator).strengths().orElseThrow(), 1e-12);
    assertThat(strengths.converged()).isTrue();
    assertThat(strengths.residual()).isZero();
  }

  @Property(tries = 600)
  void withCyclesStrengthsAreWhereTheEquationsHoldOrAreSaidNotToBe(
      @ForAll("small") ArgumentGraph graph, @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    followsTheDefinition(graph, settings);
  }

  @Property(tries = 300)
  void smallStepsComeToRestWhereTheEquationsHoldOrSayThatTheyDoNot(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(min = 2, max = 20) int steps) {
    Evaluator evaluator = Evaluators.of(graph, settings).withStep(1.0 / steps);
    NaiveStrength oracle = new NaiveStrength(graph, evaluator);
    Strengths strengths = evaluator.evaluate(graph);

    checkFixedPoint(strengths, oracle);
    Optional<Map<String, Double>> certain = oracle.strengths();
    if (strengths.converged() && certain.isPresent()) {
      checkSamePlace(strengths, certain.orElseThrow());
    }
    Statistics.label("converged")
        .collect(strengths.converged())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 95));
  }

  @Property(tries = 400)
  void denseDebatesFollowTheDefinitionToo(
      @ForAll("dense") ArgumentGraph graph, @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    followsTheDefinition(graph, settings);
  }

  private static void followsTheDefinition(ArgumentGraph graph, int settings) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    NaiveStrength oracle = new NaiveStrength(graph, evaluator);
    Strengths strengths = evaluator.evaluate(graph);

    checkFixedPoint(strengths, oracle);
    Optional<Map<String, Double>> certain = oracle.strengths();
    if (strengths.converged() && certain.isPresent()) {
      checkSamePlace(strengths, certain.orElseThrow());
    }
    Statistics.label("converged")
        .collect(strengths.converged())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 95));
    Statistics.label("certain")
        .collect(certain.isPresent())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 80));
    Statistics.label("cyclic")
        .collect(!oracle.isAcyclic())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
  }

  @Property(tries = 300)
  void theResidualIsWhatOneMoreSweepWouldMove(
      @ForAll("dense") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(min = 1, max = 5) int sweeps) {
    Evaluator evaluator = Evaluators.of(graph, settings).withIteration(1e-9, sweeps);
    Strengths strengths = evaluator.evaluate(graph);
    Assume.that(!hasHiddenStrengths(strengths));
    double deviation = new NaiveStrength(graph, evaluator).deviation(strengths.asMap());

    assertThat(strengths.residual()).isCloseTo(deviation, within(1e-12));
    assertThat(strengths.converged()).isEqualTo(strengths.residual() <= 1e-9);
    Statistics.label("converged")
        .collect(strengths.converged())
        .coverage(coverage -> coverage.check(false).percentage(share -> share > 10));
  }

  @Property(tries = 300)
  void noSolutionLiesOutsideTheBounds(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @Size(max = 2) List<@IntRange(max = 999) Integer> picks) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Strengths plain = evaluator.evaluate(graph);
    Map<String, Double> settlements = settlements(graph, plain, picks);
    Strengths strengths = plain.settling(settlements);
    NaiveStrength oracle = new NaiveStrength(graph, evaluator, settlements);

    for (Map<String, Double> solution : oracle.solutions()) {
      solution.forEach((id, strength) -> {
        assertThat(strength).isGreaterThan(strengths.bounds(id).least() - 1e-9);
        assertThat(strength).isLessThan(strengths.bounds(id).most() + 1e-9);
      });
    }
    if (oracle.isAcyclic()) {
      strengths.asMap().forEach((id, strength) -> {
        assertThat(strengths.bounds(id).least()).isCloseTo(strength, within(1e-9));
        assertThat(strengths.bounds(id).most()).isCloseTo(strength, within(1e-9));
      });
    }
    Statistics.label("meet in cycles")
        .collect(!oracle.isAcyclic()
            && strengths.asMap().keySet().stream()
                .allMatch(id -> strengths.bounds(id).width() < 1e-6))
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 500)
  void settlingEqualsEvaluatingWithTheSettledStrengthsFixed(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 999) Integer> picks) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Strengths before = evaluator.evaluate(graph);
    Map<String, Double> settlements = settlements(graph, before, picks);
    NaiveStrength oracle = new NaiveStrength(graph, evaluator, settlements);
    Strengths settled = before.settling(settlements);

    settlements.forEach((id, strength) -> assertThat(settled.of(id)).isEqualTo(strength));
    checkFixedPoint(settled, oracle);
    Optional<Map<String, Double>> certain = oracle.strengths();
    if (new NaiveStrength(graph, evaluator).isAcyclic()) {
      assertClose(settled.asMap(), certain.orElseThrow(), 1e-12);
    } else if (settled.converged() && certain.isPresent()) {
      checkSamePlace(settled, certain.orElseThrow());
    }
    assertThat(before.asMap()).isEqualTo(evaluator.evaluate(graph).asMap());
  }

  @Property(tries = 300)
  void settlementsMayBeMadeInAnyOrder(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @Size(value = 2) List<@IntRange(max = 999) Integer> picks) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Strengths before = evaluator.evaluate(graph);
    Map<String, Double> settlements = settlements(graph, before, picks);
    List<Map.Entry<String, Double>> moves = List.copyOf(settlements.entrySet());
    Strengths forwards = before;
    Strengths backwards = before;
    for (int i = 0; i < moves.size(); i++) {
      Map.Entry<String, Double> next = moves.get(i);
      Map.Entry<String, Double> last = moves.get(moves.size() - 1 - i);
      forwards = forwards.settling(next.getKey(), next.getValue());
      backwards = backwards.settling(last.getKey(), last.getValue());
    }

    Strengths together = before.settling(settlements);
    Assume.that(new NaiveStrength(graph, evaluator, settlements).strengths().isPresent());
    Assume.that(forwards.converged() && backwards.converged() && together.converged());

    checkSamePlace(forwards, together.asMap());
    checkSamePlace(backwards, together.asMap());
  }

  @Property(tries = 200)
  void strengthsLieBetweenZeroAndOneAndAreTheSameOnEveryRun(
      @ForAll("dense") ArgumentGraph graph, @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Map<String, Double> strengths = evaluator.evaluate(graph).asMap();

    assertThat(strengths.values()).allSatisfy(strength -> assertThat(strength).isBetween(0.0, 1.0));
    assertThat(evaluator.evaluate(graph.toBuilder().build()).asMap()).isEqualTo(strengths);
  }

  /** One settlement for each element at most; of restated claims only one is settled. */
  private static Map<String, Double> settlements(
      ArgumentGraph graph, Strengths strengths, List<Integer> picks) {
    List<String> all = List.copyOf(strengths.asMap().keySet());
    Map<String, Double> settlements = new LinkedHashMap<>();
    for (int pick : picks) {
      String id = all.get(pick % all.size());
      if (graph.claims().stream().anyMatch(claim -> claim.id().equals(id))) {
        graph.restatements(id).forEach(same -> settlements.remove(same.id()));
      }
      settlements.put(id, SETTLED_AT.get(pick % SETTLED_AT.size()));
    }
    return settlements;
  }

  private static void checkFixedPoint(Strengths strengths, NaiveStrength oracle) {
    double deviation = oracle.deviation(strengths.asMap());
    if (strengths.converged()) {
      assertThat(strengths.residual()).isLessThanOrEqualTo(1e-9);
      assertThat(deviation).isLessThanOrEqualTo(hasHiddenStrengths(strengths) ? 2e-8 : 1.001e-9);
    } else {
      assertThat(strengths.residual()).isGreaterThan(1e-9);
      assertThat(deviation).isGreaterThan(1e-10);
    }
  }

  /**
   * Of a contradiction only the greater of two strengths can be seen; working out both takes a step
   * that magnifies errors.
   */
  private static boolean hasHiddenStrengths(Strengths strengths) {
    return strengths.graph().relations().stream()
        .anyMatch(relation -> relation.kind() == RelationKind.CONTRADICTION);
  }

  /**
   * Another fixed point than the one that four iterations agree on is no mistake either, but must
   * be rare.
   */
  private static void checkSamePlace(Strengths strengths, Map<String, Double> expected) {
    boolean same = strengths.asMap().entrySet().stream()
        .allMatch(entry ->
            Math.abs(entry.getValue() - expected.getOrDefault(entry.getKey(), -1.0)) < 1e-6);
    Statistics.label("same place")
        .collect(same)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 95));
  }

  private static void assertClose(
      Map<String, Double> actual, Map<String, Double> expected, double tolerance) {
    assertThat(new HashMap<>(actual).keySet()).isEqualTo(expected.keySet());
    expected.forEach((id, strength) ->
        assertThat(actual.getOrDefault(id, -1.0)).as(id).isCloseTo(strength, within(tolerance)));
  }
}
