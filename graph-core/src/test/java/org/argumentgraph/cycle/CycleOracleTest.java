package org.argumentgraph.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.testing.NaiveSteps;
import org.argumentgraph.testing.RandomDebates;

/** Holds cycles and their repairs against brute force. */
@StatisticsReport(onFailureOnly = true)
class CycleOracleTest {
  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Provide
  Arbitrary<ArgumentGraph> dense() {
    return RandomDebates.dense();
  }

  @Property(tries = 400)
  void allElementaryCyclesAreFound(@ForAll("small") ArgumentGraph graph) {
    checkCycles(graph);
  }

  @Property(tries = 400)
  void allElementaryCyclesOfDenseDebatesAreFound(@ForAll("dense") ArgumentGraph graph) {
    checkCycles(graph);
  }

  private static void checkCycles(ArgumentGraph graph) {
    NaiveCycles oracle = new NaiveCycles(graph);
    NaiveSteps steps = new NaiveSteps(graph);
    Map<List<String>, CycleKind> expected = oracle.cycles();
    Map<List<String>, CycleKind> found = new HashMap<>();
    for (Cycle cycle : CycleFinder.standard().stream(graph).toList()) {
      assertThat(steps.isWalkable(cycle.elements(), true)).as(cycle.toString()).isTrue();
      CycleKind twice =
          found.put(oracle.canonical(steps.elements(cycle.elements(), true)), cycle.kind());
      assertThat(twice).as("found twice: " + cycle).isNull();
    }

    assertThat(found).isEqualTo(expected);
    for (CycleKind kind : CycleKind.values()) {
      if (kind != CycleKind.SELF_CONTRADICTION) {
        Statistics.label(kind.label())
            .collect(expected.containsValue(kind))
            .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
      }
    }
  }

  @Property(tries = 300)
  void cyclesComeKnotByKnotShorterOnesFirst(@ForAll("dense") ArgumentGraph graph) {
    NaiveCycles oracle = new NaiveCycles(graph);
    NaiveSteps steps = new NaiveSteps(graph);
    List<Set<String>> knots = new ArrayList<>();
    List<Integer> lengths = new ArrayList<>();
    for (Cycle cycle : CycleFinder.standard().stream(graph).toList()) {
      List<String> elements = steps.elements(cycle.elements(), true);
      Set<String> knot = oracle.knot(elements.get(0));
      int last = knots.size() - 1;
      if (last >= 0 && knots.get(last).equals(knot)) {
        assertThat(elements.size()).isGreaterThanOrEqualTo(lengths.get(last));
        lengths.set(last, elements.size());
      } else {
        knots.add(knot);
        lengths.add(elements.size());
      }
    }

    assertThat(knots).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void aCycleOfOneSpeakerNamesThem(@ForAll("dense") ArgumentGraph graph) {
    for (Cycle cycle : CycleFinder.standard().stream(graph).toList()) {
      Set<Optional<String>> speakers = cycle.elements().elements().stream()
          .map(element -> element.origin().speaker())
          .collect(Collectors.toSet());
      assertThat(cycle.speaker())
          .isEqualTo(speakers.size() == 1 ? speakers.iterator().next() : Optional.empty());
    }
  }

  @Property(tries = 300)
  void aReportIsCompleteOrSaysThatItIsNotAndHasAShortestOfEachKind(
      @ForAll("dense") ArgumentGraph graph, @ForAll @IntRange(min = 1, max = 6) int limit) {
    NaiveCycles oracle = new NaiveCycles(graph);
    Map<List<String>, CycleKind> all = oracle.cycles();
    CycleReport report = CycleFinder.standard().withLimit(limit).find(graph);
    Map<List<String>, CycleKind> found = cycles(oracle, graph, report);

    assertThat(all.entrySet()).containsAll(found.entrySet());
    Map<Set<String>, Long> inEachKnot = all.keySet().stream()
        .collect(
            Collectors.groupingBy(elements -> oracle.knot(elements.get(0)), Collectors.counting()));
    assertThat(report.exhaustive())
        .isEqualTo(inEachKnot.values().stream().allMatch(count -> count <= limit));
    if (report.exhaustive()) {
      assertThat(found).isEqualTo(all);
    }
    for (CycleKind kind : List.of(CycleKind.CONTRADICTION, CycleKind.CIRCULAR_REASONING)) {
      assertThat(shortest(oracle, found, kind)).isEqualTo(shortest(oracle, all, kind));
    }
    Statistics.label("stopped")
        .collect(!report.exhaustive())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 300)
  void aSearchThatIsCutShortSaysSo(
      @ForAll("dense") ArgumentGraph graph, @ForAll @IntRange(min = 1, max = 100) int stepLimit) {
    NaiveCycles oracle = new NaiveCycles(graph);
    Map<List<String>, CycleKind> all = oracle.cycles();
    CycleReport report = CycleFinder.standard().withEffort(stepLimit, 100).find(graph);
    Map<List<String>, CycleKind> found = cycles(oracle, graph, report);

    assertThat(all.entrySet()).containsAll(found.entrySet());
    if (report.exhaustive()) {
      assertThat(found).isEqualTo(all);
    }
    Statistics.label("stopped")
        .collect(!report.exhaustive())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
  }

  private static Map<List<String>, CycleKind> cycles(
      NaiveCycles oracle, ArgumentGraph graph, CycleReport report) {
    NaiveSteps steps = new NaiveSteps(graph);
    Map<List<String>, CycleKind> found = new HashMap<>();
    for (Cycle cycle : report.cycles()) {
      if (cycle.kind() != CycleKind.SELF_CONTRADICTION) {
        found.put(oracle.canonical(steps.elements(cycle.elements(), true)), cycle.kind());
      }
    }
    return found;
  }

  /** The length of the shortest cycles of a kind, by the knots in which they lie. */
  private static Map<Set<String>, Integer> shortest(
      NaiveCycles oracle, Map<List<String>, CycleKind> cycles, CycleKind kind) {
    Map<Set<String>, Integer> shortest = new HashMap<>();
    cycles.forEach((elements, its) -> {
      if (its == kind) {
        shortest.merge(oracle.knot(elements.get(0)), elements.size(), Math::min);
      }
    });
    return shortest;
  }

  @Property(tries = 300)
  void aRepairLeavesNothingOfItsKindInTheKnot(@ForAll("dense") ArgumentGraph graph) {
    NaiveCycles oracle = new NaiveCycles(graph);
    NaiveSteps steps = new NaiveSteps(graph);
    Map<List<String>, CycleKind> all = oracle.cycles();
    for (Cycle cycle : CycleFinder.standard().stream(graph).limit(6).toList()) {
      Set<String> knot = oracle.knot(steps.elements(cycle.elements(), true).get(0));
      List<List<String>> sameKind = all.keySet().stream()
          .filter(elements -> all.get(elements) == cycle.kind() && knot.containsAll(elements))
          .toList();
      checkRepair(graph, cycle.repair(), sameKind);
    }
  }

  @Property(tries = 300)
  void selfContradictionsAreFoundAndNoneIsMadeUp(@ForAll("dense") ArgumentGraph graph) {
    NaiveCycles oracle = new NaiveCycles(graph);
    NaiveSteps steps = new NaiveSteps(graph);
    List<Cycle> all = CycleFinder.standard().find(graph).ofKind(CycleKind.SELF_CONTRADICTION);
    graph.speakers().forEach(speaker -> {
      Set<List<String>> expected = oracle.selfContradictions(speaker.id());
      List<Set<String>> found = new ArrayList<>();
      for (Cycle cycle : all) {
        if (cycle.speaker().filter(speaker.id()::equals).isPresent()) {
          List<String> path = steps.elements(cycle.elements(), false);
          assertThat(steps.isWalkable(cycle.elements(), false)).isTrue();
          assertThat(expected).contains(oracle.canonicalPath(path));
          found.add(path.stream().filter(oracle::isRelation).collect(Collectors.toSet()));
          checkRepair(graph, cycle.repair(), expected);
        }
      }
      assertThat(expected)
          .allMatch(path -> found.stream().anyMatch(relations -> path.containsAll(relations)));
      assertThat(found).doesNotHaveDuplicates();
      Statistics.label("any")
          .collect(!expected.isEmpty())
          .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    });
    assertThat(all).allMatch(cycle -> cycle.speaker().isPresent());
  }

  private static void checkRepair(
      ArgumentGraph graph, Repair repair, Iterable<List<String>> troubles) {
    List<List<String>> all = new ArrayList<>();
    troubles.forEach(all::add);
    Set<String> givenUp = repair.elements().stream().map(Element::id).collect(Collectors.toSet());
    int smallest = NaiveCycles.smallestCover(all);

    assertThat(all).allMatch(trouble -> trouble.stream().anyMatch(givenUp::contains));
    assertThat(repair.elements())
        .isSortedAccordingTo(Comparator.comparing(graph.elements()::indexOf));
    assertThat(repair.lowerBound()).isBetween(1, smallest);
    assertThat(repair.isSmallest()).isTrue();
    assertThat(repair.elements()).hasSize(smallest);
  }

  @Property(tries = 200)
  void aRepairThatWasCutShortIsStillOneAndItsBoundStillHolds(
      @ForAll("dense") ArgumentGraph graph, @ForAll @IntRange(max = 3) int searches) {
    NaiveCycles oracle = new NaiveCycles(graph);
    NaiveSteps steps = new NaiveSteps(graph);
    Map<List<String>, CycleKind> all = oracle.cycles();
    CycleFinder finder = CycleFinder.standard().withEffort(1_000_000, searches);
    for (Cycle cycle : finder.stream(graph).limit(6).toList()) {
      Set<String> knot = oracle.knot(steps.elements(cycle.elements(), true).get(0));
      List<List<String>> sameKind = all.keySet().stream()
          .filter(elements -> all.get(elements) == cycle.kind() && knot.containsAll(elements))
          .toList();
      Set<String> givenUp = new HashSet<>();
      cycle.repair().elements().forEach(element -> givenUp.add(element.id()));
      int smallest = NaiveCycles.smallestCover(sameKind);

      assertThat(sameKind).allMatch(trouble -> trouble.stream().anyMatch(givenUp::contains));
      assertThat(cycle.repair().lowerBound()).isLessThanOrEqualTo(smallest);
      assertThat(cycle.repair().elements().size()).isGreaterThanOrEqualTo(smallest);
    }
  }
}
