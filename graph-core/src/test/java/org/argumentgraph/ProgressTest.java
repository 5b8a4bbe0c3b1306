package org.argumentgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.cycle.CycleFinder;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.unanswered.UnansweredFinder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All analyses tell how far they are, and end when they are called off. */
class ProgressTest {
  private static final int CLAIMS = 2_000;

  /** So much runs in circles here that every analysis takes a while. */
  private static final ArgumentGraph DEBATE = debate();

  private static ArgumentGraph debate() {
    Random random = new Random(1);
    ArgumentGraph.Builder debate =
        ArgumentGraph.builder("Long").speaker("ann", "Ann").speaker("bob", "Bob");
    for (int i = 0; i < CLAIMS; i++) {
      debate.claim("c" + i, "Claim " + i + ".", Origin.by(i % 2 == 0 ? "ann" : "bob"));
    }
    for (int i = 0; i < 2 * CLAIMS; i++) {
      RelationKind kind = i % 3 == 0 ? RelationKind.REBUTTAL : RelationKind.SUPPORT;
      debate.add(Relation.of(kind, "c" + random.nextInt(CLAIMS), "c" + random.nextInt(CLAIMS))
          .withId("r" + i));
    }
    return debate.build();
  }

  private interface Search {
    Object run(Progress progress);
  }

  private static Map<String, Search> searches() {
    Map<String, Search> searches = new HashMap<>();
    searches.put(
        "strengths", progress -> Evaluator.standard().withProgress(progress).evaluate(DEBATE));
    searches.put(
        "cruxes", progress -> CruxFinder.standard().withProgress(progress).find(DEBATE, "c0"));
    searches.put(
        "double cruxes",
        progress -> CruxFinder.standard().withProgress(progress).findDoubleCruxes(DEBATE));
    searches.put(
        "unanswered points",
        progress -> UnansweredFinder.standard().withProgress(progress).find(DEBATE));
    searches.put(
        "cycles", progress -> CycleFinder.standard().withProgress(progress).find(DEBATE));
    searches.put("all", progress -> Analysis.standard().withProgress(progress).of(DEBATE));
    return searches;
  }

  @TestFactory
  Stream<DynamicTest> aSearchEndsWhenItsListenerCallsItOff() {
    return searches().entrySet().stream()
        .map(search -> DynamicTest.dynamicTest(search.getKey(), () -> {
          int[] reports = {0};
          Progress impatient = (task, done, total) -> {
            if (++reports[0] == 3) {
              throw new CancellationException("enough");
            }
          };

          assertThatExceptionOfType(CancellationException.class)
              .isThrownBy(() -> search.getValue().run(impatient))
              .withMessage("enough");
          assertThat(reports[0]).isEqualTo(3);
        }));
  }

  @TestFactory
  Stream<DynamicTest> aSearchEndsWhenItsThreadIsInterrupted() {
    return searches().entrySet().stream()
        .map(search -> DynamicTest.dynamicTest(search.getKey(), () -> {
          Thread.currentThread().interrupt();
          try {
            assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> search.getValue().run(Progress.silent()))
                .withMessageContaining("interrupted");
          } finally {
            assertThat(Thread.interrupted()).isTrue();
          }
        }));
  }

  @Test
  void whatIsDoneGrowsAndStaysWithinTheTotal() {
    ArgumentGraph tree = ArgumentGraph.builder("Short")
        .speaker("ann", "Ann")
        .claim("a", "Claim a.", Origin.by("ann"))
        .claim("b", "Claim b.", Origin.by("ann"))
        .support("a", "b")
        .rebuttal("b", "a")
        .build();
    Map<String, Long> done = new HashMap<>();
    Set<String> tasks = new HashSet<>();
    Analysis.standard()
        .withProgress((task, now, total) -> {
          assertThat(total).isPositive();
          assertThat(now).isBetween(0L, total);
          if (now == 0) {
            done.remove(task);
          }
          Long before = done.put(task, now);
          assertThat(now).isGreaterThanOrEqualTo(before == null ? 0 : before);
          tasks.add(task);
        })
        .of(tree);

    assertThat(tasks)
        .contains("strengths", "cruxes", "double cruxes", "unanswered points", "cycles");
  }
}
