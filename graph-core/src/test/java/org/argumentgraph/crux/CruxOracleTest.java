package org.argumentgraph.crux;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.testing.Evaluators;
import org.argumentgraph.testing.NaiveSteps;
import org.argumentgraph.testing.RandomDebates;

/** Holds cruxes against brute force. */
@StatisticsReport(onFailureOnly = true)
class CruxOracleTest {
  private static final List<Double> MARGINS = List.of(0.01, 0.2, 0.3);
  private static final int LAST = 3 * (Evaluators.LAST + 1) - 1;
  private static final Comparator<DoubleCrux> BEST_FIRST = Comparator.comparing(
          (DoubleCrux crux) -> !crux.decisive())
      .thenComparingDouble(
          crux -> -crux.moves().values().stream().mapToDouble(Math::abs).min().orElseThrow());

  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Provide
  Arbitrary<ArgumentGraph> acyclic() {
    return RandomDebates.acyclic();
  }

  @Provide
  Arbitrary<ArgumentGraph> focused() {
    return RandomDebates.focused();
  }

  @Provide
  Arbitrary<ArgumentGraph> quarrels() {
    return RandomDebates.quarrels();
  }

  /** What brute force can only say where strengths are certain. */
  private interface Check {
    void run() throws NaiveCruxes.Uncertain;
  }

  private static void ifCertain(Check check) {
    boolean certain = true;
    try {
      check.run();
    } catch (NaiveCruxes.Uncertain unknown) {
      certain = false;
    }
    Statistics.label("certain")
        .collect(certain)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 70));
    Assume.that(certain);
  }

  @Property(tries = 300)
  void singleCruxesAreTheClaimsThatMoveTheRoot(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = LAST) int settings,
      @ForAll @IntRange(max = 99) int pick) {
    checkSingles(graph, settings, pick);
  }

  @Property(tries = 300)
  void singleCruxesWithoutCyclesAreTheClaimsThatMoveTheRoot(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = LAST) int settings,
      @ForAll @IntRange(max = 99) int pick) {
    checkSingles(graph, settings, pick);
  }

  private static void checkSingles(ArgumentGraph graph, int settings, int pick) {
    Evaluator evaluator = evaluator(graph, settings);
    Claim root = root(graph, pick);
    CruxReport report = CruxFinder.standard().withEvaluator(evaluator).find(graph, root.id());
    NaiveCruxes oracle = new NaiveCruxes(graph, evaluator, root.id());
    ifCertain(() -> {
      double strength = oracle.strength(Map.of());
      Map<String, Double> swings = oracle.swings();
      List<Crux> singles = report.cruxes().stream()
          .filter(crux -> crux.claims().size() == 1)
          .filter(crux -> Math.abs(crux.swing()) >= oracle.smallestSwing())
          .toList();

      assertThat(report.root()).isEqualTo(root);
      assertThat(report.evaluations()).isGreaterThanOrEqualTo(2 * swings.size());
      assertThat(report.viewpoint()).isEqualTo(evaluator.viewpoint());
      assertThat(report.strength()).isCloseTo(strength, within(oracle.rounding()));
      assertThat(report.verdict()).isEqualTo(oracle.verdict(strength));
      assertThat(singles)
          .extracting(CruxOracleTest::id)
          .containsExactlyInAnyOrderElementsOf(swings.keySet());
      for (Crux crux : singles) {
        assertThat(crux.swing())
            .isCloseTo(swings.getOrDefault(id(crux), 9.0), within(oracle.rounding()));
        assertThat(crux.decisive()).isEqualTo(oracle.isDecisive(Set.of(id(crux))));
      }
      Statistics.label("any")
          .collect(!singles.isEmpty())
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    });
  }

  /** Mostly a claim on which as much bears as on any other. */
  private static Claim root(ArgumentGraph graph, int pick) {
    if (pick % 4 == 0) {
      return graph.claims().get(pick / 4 % graph.claims().size());
    }
    NaiveSteps steps = new NaiveSteps(graph);
    return graph.claims().stream()
        .max(Comparator.comparingLong(claim -> graph.claims().stream()
            .filter(other -> steps
                .reachableFrom(steps.statement(other.id()))
                .contains(steps.statement(claim.id())))
            .count()))
        .orElseThrow();
  }

  /** The wider the margin, the fewer claims are decisive alone. */
  private static Evaluator evaluator(ArgumentGraph graph, int settings) {
    return Evaluators.of(graph, settings % (Evaluators.LAST + 1))
        .withMargin(MARGINS.get(settings / (Evaluators.LAST + 1)));
  }

  private static String id(Crux crux) {
    return crux.claims().get(0).id();
  }

  @Property(tries = 250)
  void conjunctiveCruxesAreAllMinimalDecisiveSets(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(min = Evaluators.LAST + 1, max = LAST) int settings,
      @ForAll @IntRange(min = 2, max = 3) int setSize,
      @ForAll @IntRange(max = 99) int pick) {
    checkSets(graph, settings, setSize, pick);
  }

  @Property(tries = 200)
  void conjunctiveCruxesWithCyclesAreAllMinimalDecisiveSets(
      @ForAll("focused") ArgumentGraph graph,
      @ForAll @IntRange(min = Evaluators.LAST + 1, max = LAST) int settings,
      @ForAll @IntRange(min = 2, max = 3) int setSize,
      @ForAll @IntRange(max = 99) int pick) {
    checkSets(graph, settings, setSize, pick);
  }

  private static void checkSets(ArgumentGraph graph, int settings, int setSize, int pick) {
    Evaluator evaluator = evaluator(graph, settings);
    Claim root = root(graph, pick);
    CruxReport report =
        CruxFinder.standard().withEvaluator(evaluator).withSetSize(setSize).find(graph, root.id());
    NaiveCruxes oracle = new NaiveCruxes(graph, evaluator, root.id());
    ifCertain(() -> {
      Map<Set<String>, Double> expected = oracle.conjunctive(setSize);
      Map<Set<String>, Double> found = new HashMap<>();
      for (Crux crux : report.cruxes()) {
        if (crux.claims().size() > 1) {
          assertThat(crux.decisive()).isTrue();
          found.put(ids(crux), crux.swing());
        }
      }

      assertThat(report.exhaustive()).isTrue();
      assertThat(found.keySet()).isEqualTo(expected.keySet());
      expected.forEach((claims, swing) ->
          assertThat(found.getOrDefault(claims, 9.0)).isCloseTo(swing, within(oracle.rounding())));
      Statistics.label("any")
          .collect(!found.isEmpty())
          .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    });
  }

  private static Set<String> ids(Crux crux) {
    return crux.claims().stream()
        .map(Claim::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Property(tries = 300)
  void doubleCruxesBringBothMindsTogether(
      @ForAll("quarrels") ArgumentGraph graph, @ForAll @IntRange(max = 99) int pick) {
    Evaluator evaluator = Evaluator.standard();
    Claim root = root(graph, pick);
    CruxReport report = CruxFinder.standard().withSetSize(1).find(graph, root.id());
    NaiveCruxes oracle = new NaiveCruxes(graph, evaluator, root.id());
    ifCertain(() -> {
      List<NaiveCruxes.DoubleMove> expected = oracle.doubleCruxes();

      assertThat(report.doubleCruxes())
          .extracting(crux -> List.of(crux.claim().id(), crux.proponent(), crux.opponent()))
          .containsExactlyInAnyOrderElementsOf(expected.stream()
              .map(move -> List.of(move.claim(), move.proponent(), move.opponent()))
              .toList());
      for (DoubleCrux crux : report.doubleCruxes()) {
        assertThat(crux.root()).isEqualTo(graph.restatements(root.id()).get(0));
        assertThat(crux.moves().keySet()).containsExactly(crux.proponent(), crux.opponent());
        for (NaiveCruxes.DoubleMove move : expected) {
          if (move.claim().equals(crux.claim().id())
              && move.proponent().equals(crux.proponent())
              && move.opponent().equals(crux.opponent())) {
            assertThat(crux.moves().getOrDefault(crux.proponent(), 9.0))
                .isCloseTo(move.pro(), within(oracle.rounding()));
            assertThat(crux.moves().getOrDefault(crux.opponent(), 9.0))
                .isCloseTo(move.contra(), within(oracle.rounding()));
            assertThat(crux.decisive()).isEqualTo(move.decisive());
          }
        }
      }
      assertThat(report.doubleCruxes()).isSortedAccordingTo(BEST_FIRST);
      Statistics.label("any")
          .collect(!expected.isEmpty())
          .coverage(coverage -> coverage.check(true).count(count -> count > 0));
      Statistics.label("decisive")
          .collect(expected.stream().anyMatch(NaiveCruxes.DoubleMove::decisive))
          .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    });
  }

  @Property(tries = 200)
  void doubleCruxesOfADebateAreThoseOfAllItsStatements(@ForAll("quarrels") ArgumentGraph graph) {
    List<DoubleCrux> expected = graph.claims().stream()
        .filter(claim -> graph.restatements(claim.id()).get(0).equals(claim))
        .flatMap(claim -> CruxFinder.standard().find(graph, claim.id()).doubleCruxes().stream())
        .toList();
    assertThat(CruxFinder.standard().findDoubleCruxes(graph))
        .containsExactlyInAnyOrderElementsOf(expected)
        .isSortedAccordingTo(BEST_FIRST);
    Statistics.label("any")
        .collect(!expected.isEmpty())
        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  @Property(tries = 300)
  void aCruxSaysWhoDisputesIt(
      @ForAll("quarrels") ArgumentGraph graph, @ForAll @IntRange(max = 99) int pick) {
    Claim root = root(graph, pick);
    NaiveCruxes oracle = new NaiveCruxes(graph, Evaluator.standard(), root.id());
    List<String> speakers = graph.speakers().stream().map(Speaker::id).toList();
    for (Crux crux : CruxFinder.standard().find(graph, root.id()).cruxes()) {
      Set<String> disputed = oracle.disputedBy(ids(crux));
      assertThat(crux.disputedBy())
          .containsExactlyElementsOf(
              speakers.stream().filter(disputed::contains).toList());
      Statistics.label("disputed")
          .collect(!disputed.isEmpty())
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }
  }

  @Property(tries = 300)
  void aPathLeadsByAShortestWayFromTheFirstClaimToTheRoot(
      @ForAll("small") ArgumentGraph graph, @ForAll @IntRange(max = 99) int pick) {
    Claim root = root(graph, pick);
    NaiveSteps steps = new NaiveSteps(graph);
    for (Crux crux : CruxFinder.standard().find(graph, root.id()).cruxes()) {
      List<String> ids = crux.path().ids();
      int shortest = steps
          .distance(List.of(steps.statement(id(crux))), steps.statement(root.id()))
          .orElseThrow();

      assertThat(ids.get(0)).isEqualTo(id(crux));
      assertThat(ids.get(ids.size() - 1)).isEqualTo(root.id());
      assertThat(steps.isWalkable(crux.path(), false))
          .as(crux.path().toString())
          .isTrue();
      assertThat(steps.elements(crux.path(), false)).hasSize(shortest + 1);
    }
  }

  @Property(tries = 200)
  void cruxesComeByFallingSwingAndThenInTheOrderOfTheGraph(
      @ForAll("small") ArgumentGraph graph, @ForAll @IntRange(max = 99) int pick) {
    Claim root = root(graph, pick);
    List<Crux> cruxes =
        CruxFinder.standard().withSetSize(3).find(graph, root.id()).cruxes();
    for (int i = 1; i < cruxes.size(); i++) {
      Crux before = cruxes.get(i - 1);
      Crux crux = cruxes.get(i);
      boolean single = before.claims().size() == 1;
      assertThat(single || crux.claims().size() > 1).isTrue();
      if (single == (crux.claims().size() == 1)) {
        double fall = Math.abs(before.swing()) - Math.abs(crux.swing());
        assertThat(fall).isNotNegative();
        if (fall == 0 && single) {
          assertThat(graph.claims().indexOf(before.claims().get(0)))
              .isLessThan(graph.claims().indexOf(crux.claims().get(0)));
        }
      }
    }
    for (Crux crux : cruxes) {
      assertThat(crux.claims()).isSortedAccordingTo(Comparator.comparing(graph.claims()::indexOf));
      assertThat(crux.root()).isEqualTo(root);
    }
  }

  @Property(tries = 200)
  void aLimitMayHideConjunctiveCruxesButNeverInventsAnyOrStaysSilent(
      @ForAll("focused") ArgumentGraph graph,
      @ForAll @IntRange(max = 20) int limit,
      @ForAll @IntRange(max = 99) int pick) {
    String root = root(graph, pick).id();
    CruxFinder unlimited = CruxFinder.standard()
        .withEvaluator(Evaluator.standard().withMargin(0.3))
        .withSetSize(3);
    List<Crux> all = unlimited.find(graph, root).cruxes();
    CruxReport report = unlimited.withEvaluationLimit(limit).find(graph, root);

    assertThat(all).containsAll(report.cruxes());
    assertThat(report.cruxes())
        .containsAll(all.stream().filter(crux -> crux.claims().size() == 1).toList());
    if (report.exhaustive()) {
      assertThat(report.cruxes()).isEqualTo(all);
    }
    assertThat(report.evaluations())
        .isLessThanOrEqualTo(unlimited.withSetSize(1).find(graph, root).evaluations() + limit);
    Statistics.label("stopped")
        .collect(!report.exhaustive())
        .coverage(coverage -> coverage.check(true).count(count -> count > 0));
  }

  @Property(tries = 400)
  void rootsAreTheThesesAndTheFirstClaimsOfCirclesThatLeadNowhere(
      @ForAll("small") ArgumentGraph graph) {
    NaiveSteps steps = new NaiveSteps(graph);
    List<Claim> expected = graph.claims().stream()
        .filter(claim -> isThesis(graph, claim) || leadsACircle(graph, steps, claim))
        .toList();

    assertThat(CruxFinder.roots(graph)).isEqualTo(expected);
    assertThat(CruxFinder.standard().withSetSize(1).find(graph))
        .extracting(CruxReport::root)
        .isEqualTo(expected);
  }

  private static boolean isThesis(ArgumentGraph graph, Claim claim) {
    List<String> same = graph.restatements(claim.id()).stream().map(Claim::id).toList();
    return same.get(0).equals(claim.id())
        && graph.relations().stream()
            .filter(relation -> relation.kind() != RelationKind.CONTRADICTION)
            .filter(relation -> relation.kind() != RelationKind.RESTATEMENT)
            .filter(relation -> relation.sources().stream().anyMatch(same::contains))
            .allMatch(relation -> same.contains(relation.target()));
  }

  /**
   * Whether a claim is the first in a circle that has no thesis and from which nothing leads on.
   */
  private static boolean leadsACircle(ArgumentGraph graph, NaiveSteps steps, Claim claim) {
    NaiveSteps.Vertex start = steps.statement(claim.id());
    Set<NaiveSteps.Vertex> circle = steps.reachableFrom(start);
    if (!circle.contains(start)) {
      return false;
    }
    for (NaiveSteps.Vertex vertex : circle) {
      if (!steps.reachableFrom(vertex).contains(start)) {
        return false;
      }
    }
    List<Claim> claims = graph.claims().stream()
        .filter(member -> circle.contains(steps.statement(member.id())))
        .toList();
    return claims.get(0).equals(claim)
        && claims.stream().noneMatch(member -> isThesis(graph, member))
        && claims.stream()
            .flatMap(member -> graph.relationsFrom(member.id()).stream())
            .noneMatch(relation -> relation.kind() == RelationKind.ANSWER);
  }

  @Property(tries = 400)
  void onlyWhereAllLeadsOnToWhatBearsOnNoClaimThereIsNoRoot(@ForAll("small") ArgumentGraph graph) {
    if (CruxFinder.roots(graph).isEmpty()) {
      assertThat(graph.relations())
          .anyMatch(relation -> relation.kind() == RelationKind.ANSWER
              || (graph.element(relation.target()) instanceof Relation step
                  && step.kind().polarity() == 0));
    }
  }
}
