package org.argumentgraph.unanswered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.testing.Evaluators;
import org.argumentgraph.testing.NaiveSteps;
import org.argumentgraph.testing.NaiveSteps.Vertex;
import org.argumentgraph.testing.NaiveStrength;
import org.argumentgraph.testing.RandomDebates;

/** Holds open points against the definition. */
@StatisticsReport(onFailureOnly = true)
class UnansweredOracleTest {
  @Provide
  Arbitrary<ArgumentGraph> talkative() {
    return RandomDebates.talkative();
  }

  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Property(tries = 600)
  void whatIsOpenFollowsFromTheDefinition(
      @ForAll("talkative") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Optional<NaiveUnanswered> oracle = NaiveUnanswered.of(graph, evaluator);
    Statistics.label("certain")
        .collect(oracle.isPresent())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 80));
    Assume.that(oracle.isPresent());
    UnansweredReport report =
        UnansweredFinder.standard().withEvaluator(evaluator).find(graph);
    List<UnansweredPoint> all = new ArrayList<>(report.open());
    all.addAll(report.raisedElsewhere());
    Set<NaiveUnanswered.Point> found = all.stream()
        .map(point -> new NaiveUnanswered.Point(
            point.element().id(),
            new HashSet<>(point.owedBy()),
            point.reason(),
            point.replies().stream().map(Element::id).collect(Collectors.toSet())))
        .collect(Collectors.toSet());
    Set<NaiveUnanswered.Point> expected = oracle.orElseThrow().points();

    assertThat(found).isEqualTo(expected);
    assertThat(all).hasSameSizeAs(found);
    assertThat(report.open()).allMatch(point -> point.reason() != Reason.NOT_IN_THE_ROOM);
    assertThat(report.raisedElsewhere())
        .allMatch(point -> point.reason() == Reason.NOT_IN_THE_ROOM);
    Set<Reason> reasons =
        expected.stream().map(NaiveUnanswered.Point::reason).collect(Collectors.toSet());
    for (Reason reason : Reason.values()) {
      Statistics.label(reason.label())
          .collect(reasons.contains(reason))
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.5));
    }
  }

  @Property(tries = 300)
  void aPointTellsToWhomAndSinceWhere(@ForAll("talkative") ArgumentGraph graph) {
    List<String> speakers =
        graph.speakers().stream().map(speaker -> speaker.id()).toList();
    UnansweredReport report = UnansweredFinder.standard().find(graph);
    for (UnansweredPoint point : report.open()) {
      assertThat(point.element()).isEqualTo(graph.element(point.element().id()));
      assertThat(point.to()).isEqualTo(point.element().origin().speaker());
      assertThat(point.occasion())
          .isEqualTo(point.element().origin().occasion().map(graph::occasion));
      assertThat(point.since()).isEqualTo(point.element().origin().span());
      assertThat(point.owedBy())
          .containsExactlyElementsOf(
              speakers.stream().filter(point.owedBy()::contains).toList());
    }
  }

  @Property(tries = 300)
  void howMuchHangsOnAPointIsTheSwingOfTheNearestRoot(
      @ForAll("small") ArgumentGraph graph, @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    UnansweredReport report =
        UnansweredFinder.standard().withEvaluator(evaluator).find(graph);
    List<UnansweredPoint> all = new ArrayList<>(report.open());
    all.addAll(report.raisedElsewhere());
    for (UnansweredPoint point : all) {
      checkStakes(graph, evaluator, point);
    }
  }

  private static void checkStakes(ArgumentGraph graph, Evaluator evaluator, UnansweredPoint point) {
    NaiveSteps steps = new NaiveSteps(graph);
    for (Element settled : through(graph, point.element())) {
      Map<Claim, Integer> roots = roots(graph, steps, settled);
      if (!roots.isEmpty()) {
        int nearest = Collections.min(roots.values());
        Claim root = point.root().orElseThrow();
        assertThat(roots).containsEntry(root, nearest);
        checkSwing(graph, evaluator, point.swing().orElseThrow(), settled, root);
        return;
      }
    }
    assertThat(point.root()).isEmpty();
    assertThat(point.swing()).hasValue(0);
  }

  /**
   * What an element bears on a root through: itself, or what a question challenges and what answers
   * it.
   */
  private static List<Element> through(ArgumentGraph graph, Element element) {
    if (!(element instanceof Question)) {
      return List.of(element);
    }
    List<Element> through = new ArrayList<>();
    graph.relationsFrom(element.id()).stream()
        .map(challenge -> graph.element(challenge.target()))
        .forEach(through::add);
    graph.relationsTo(element.id()).stream()
        .flatMap(answer -> answer.sources().stream())
        .map(graph::element)
        .forEach(through::add);
    return through;
  }

  private static Map<Claim, Integer> roots(ArgumentGraph graph, NaiveSteps steps, Element element) {
    List<Vertex> starts =
        steps.vertices(element).stream().filter(steps.all()::contains).toList();
    Map<Claim, Integer> roots = new HashMap<>();
    for (Claim root : CruxFinder.roots(graph)) {
      steps
          .distance(starts, steps.statement(root.id()))
          .ifPresent(length -> roots.put(root, length));
    }
    return roots;
  }

  private static void checkSwing(
      ArgumentGraph graph, Evaluator evaluator, double swing, Element settled, Claim root) {
    Optional<Double> high = strength(graph, evaluator, settled, 1, root);
    Optional<Double> low = strength(graph, evaluator, settled, 0, root);
    boolean certain = high.isPresent() && low.isPresent();
    Statistics.label("certain")
        .collect(certain)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 90));
    if (certain) {
      assertThat(swing).isCloseTo(high.orElseThrow() - low.orElseThrow(), within(1e-4));
    }
  }

  private static Optional<Double> strength(
      ArgumentGraph graph, Evaluator evaluator, Element settled, double at, Claim root) {
    return new NaiveStrength(graph, evaluator, Map.of(settled.id(), at))
        .strengths()
        .map(strengths -> strengths.getOrDefault(root.id(), -1.0))
        .filter(strength ->
            Math.abs(evaluator.evaluate(graph).settling(settled.id(), at).of(root.id()) - strength)
                < 1e-6);
  }

  @Property(tries = 300)
  void whatNobodyAnsweredComesBeforeWhatOthersDidAndBeforeClaimsAndEachByFallingSwing(
      @ForAll("talkative") ArgumentGraph graph) {
    UnansweredReport report = UnansweredFinder.standard().find(graph);
    for (List<UnansweredPoint> points : List.of(report.open(), report.raisedElsewhere())) {
      for (int i = 1; i < points.size(); i++) {
        UnansweredPoint before = points.get(i - 1);
        UnansweredPoint point = points.get(i);
        assertThat(group(before)).isLessThanOrEqualTo(group(point));
        if (group(before) == group(point)) {
          double fall =
              Math.abs(before.swing().orElseThrow()) - Math.abs(point.swing().orElseThrow());
          assertThat(fall).isNotNegative();
          if (fall == 0) {
            assertThat(graph.elements().indexOf(before.element()))
                .isLessThanOrEqualTo(graph.elements().indexOf(point.element()));
          }
        }
      }
    }
  }

  private static int group(UnansweredPoint point) {
    if (point.element() instanceof Claim) {
      return 2;
    }
    return point.reason() == Reason.LEFT_TO_OTHERS ? 1 : 0;
  }

  @Property(tries = 200)
  void onlyAttacksQuestionsAndClaimsCallForAReply(@ForAll("small") ArgumentGraph graph) {
    UnansweredReport report = UnansweredFinder.standard().find(graph);
    assertThat(report.open())
        .allMatch(point ->
            !(point.element() instanceof Relation relation) || relation.kind().attacks());
    assertThat(report.open()).allMatch(point -> !point.owedBy().isEmpty());
    assertThat(report.raisedElsewhere()).allMatch(point -> !point.owedBy().isEmpty());
  }
}
