package org.argumentgraph.benchmarks;

import com.google.common.collect.Iterables;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
import org.argumentgraph.strength.Strengths;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their results as the table that stands in the README: each job,
 * its limit, and their ratio, all of the same run.
 */
public final class RunBenchmarks {
  private static final String LIMIT = "Limit";
  private static final String FIXED_POINT = "fixedPoint";
  private static final int FIXED_POINT_CLAIMS = 100_000;
  private static final int MOST_SWEEPS = 2_000;
  private static final double NANOS_IN_A_SECOND = 1e9;

  private RunBenchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments which benchmarks to run, as one regular expression; all by default
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws RunnerException {
    String chosen = arguments.length == 0 ? ".*" : arguments[0];
    if (!chosen.equals(FIXED_POINT)) {
      printRatios(new Runner(
              new OptionsBuilder().include(chosen).shouldFailOnError(true).build())
          .run());
    }
    if (FIXED_POINT.matches(chosen)) {
      printFixedPoints();
    }
  }

  private static void printRatios(Collection<RunResult> results) {
    Map<String, Double> times = new LinkedHashMap<>();
    for (RunResult result : results) {
      Result<?> time = result.getPrimaryResult();
      times.put(
          result.getParams().getParam("claims") + " | " + result.getParams().getParam("shape")
              + " | " + time.getLabel(),
          time.getScore());
    }
    System.out.println("| claims | shape | job | ms | limit | ms | ratio |");
    System.out.println("| ---: | --- | --- | ---: | --- | ---: | ---: |");
    times.forEach((job, time) -> times.forEach((limit, least) -> {
      if (limit.startsWith(job + LIMIT)) {
        System.out.printf(
            Locale.ROOT,
            "| %s | %.1f | %s | %.1f | %.1f |%n",
            job,
            time,
            Iterables.getLast(List.of(limit.split(" \\| "))),
            least,
            time / least);
      }
    }));
  }

  /** How many sweeps cycles take until they are at rest, and how long that is. */
  private static void printFixedPoints() {
    System.out.println("| claims | shape | semantics | sweeps | s | residual |");
    System.out.println("| ---: | --- | --- | ---: | ---: | ---: |");
    for (Shape shape : Shape.values()) {
      ArgumentGraph graph = new Ends(FIXED_POINT_CLAIMS, shape).graph();
      for (GradualSemantics semantics : new GradualSemantics[] {
        GradualSemantics.dfQuad(),
        GradualSemantics.quadraticEnergy(),
        GradualSemantics.eulerBased(),
        GradualSemantics.hCategoriser(),
        GradualSemantics.maxBased()
      }) {
        Evaluator evaluator = Evaluator.standard().withSemantics(semantics);
        long began = System.nanoTime();
        Strengths strengths = evaluator.evaluate(graph);
        double seconds = (System.nanoTime() - began) / NANOS_IN_A_SECOND;
        System.out.printf(
            Locale.ROOT,
            "| %d | %s | %s | %s | %.2f | %.1e |%n",
            FIXED_POINT_CLAIMS,
            shape,
            semantics,
            strengths.converged() ? leastSweeps(evaluator, graph) : "over " + MOST_SWEEPS,
            seconds,
            strengths.residual());
      }
    }
  }

  private static int leastSweeps(Evaluator evaluator, ArgumentGraph graph) {
    int tooFew = 0;
    int enough = MOST_SWEEPS;
    while (enough - tooFew > 1) {
      int sweeps = (tooFew + enough) / 2;
      if (evaluator.withIteration(1e-9, sweeps).evaluate(graph).converged()) {
        enough = sweeps;
      } else {
        tooFew = sweeps;
      }
    }
    return enough;
  }
}
