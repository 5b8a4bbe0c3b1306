package org.argumentgraph.benchmarks;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.argumentgraph.internal.Network;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
import org.argumentgraph.strength.Strengths;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints their results as the table that stands in the README: each job,
 * its limit, and their ratio, all of the same run. The limits of a job are the benchmarks of the
 * same class whose names begin with that of the job and <i>Limit</i>.
 */
public final class RunBenchmarks {
  private static final String LIMIT = "Limit";
  private static final String FIXED_POINT = "fixedPoint";
  private static final String MEMORY = "memory";
  private static final int FIXED_POINT_CLAIMS = 100_000;
  private static final int MOST_SWEEPS = 500;
  private static final double TOLERANCE = 1e-9;
  private static final double WIDE = 1e-6;
  private static final double PERCENT = 100;
  private static final double NANOS_IN_A_SECOND = 1e9;

  private RunBenchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments nothing for all benchmarks; {@code fixedPoint} for the sweeps that cycles
   *     take; {@code memory} for the room that a debate takes; or options of JMH, such as a regular
   *     expression and {@code -p claims=100000}
   * @throws CommandLineOptionException if an option is none of JMH's
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
    List<String> chosen = List.of(arguments);
    if (!chosen.equals(List.of(FIXED_POINT)) && !chosen.equals(List.of(MEMORY))) {
      printRatios(new Runner(new OptionsBuilder()
              .parent(new CommandLineOptions(arguments))
              .shouldFailOnError(true)
              .build())
          .run());
    }
    if (chosen.isEmpty() || chosen.equals(List.of(FIXED_POINT))) {
      printFixedPoints();
    }
    if (chosen.isEmpty() || chosen.equals(List.of(MEMORY))) {
      Memory.print();
    }
  }

  private static void printRatios(Collection<RunResult> results) {
    System.out.println("| job | of | ms | limit | ms | ratio |");
    System.out.println("| --- | --- | ---: | --- | ---: | ---: |");
    for (RunResult job : results) {
      for (RunResult limit : results) {
        if (limit.getParams().getBenchmark().startsWith(job.getParams().getBenchmark() + LIMIT)
            && settings(limit).equals(settings(job))) {
          printRatio(job.getPrimaryResult(), settings(job), limit.getPrimaryResult());
        }
      }
    }
  }

  private static void printRatio(Result<?> job, String settings, Result<?> limit) {
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %s | %.1f | %.1f |%n",
        job.getLabel(),
        settings,
        job.getScore(),
        limit.getLabel(),
        limit.getScore(),
        job.getScore() / limit.getScore());
  }

  /** The parameters of a benchmark, such as {@code 1000000 RANDOM}. */
  private static String settings(RunResult result) {
    BenchmarkParams params = result.getParams();
    return params.getParamsKeys().stream().map(params::getParam).collect(joining(" "));
  }

  /** How many sweeps cycles take until they are at rest, and how many by plain iteration. */
  private static void printFixedPoints() {
    System.out.println("| shape | semantics | sweeps | residual | s | plain sweeps | unique |");
    System.out.println("| --- | --- | ---: | ---: | ---: | ---: | --- |");
    for (Shape shape : List.of(Shape.RANDOM, Shape.SCALE_FREE, Shape.HOSTILE)) {
      Ends ends = new Ends(FIXED_POINT_CLAIMS, shape);
      PlainArrays.Rows rows = new PlainArrays.Rows(ends, PlainArrays.of(ends));
      Network network = Network.of(ends.graph());
      printFixedPoint(
          shape, network, GradualSemantics.dfQuad(), plainSweeps(ends, rows::moveByDfQuad));
      printFixedPoint(
          shape,
          network,
          GradualSemantics.quadraticEnergy(),
          plainSweeps(ends, rows::moveByQuadraticEnergy));
      for (GradualSemantics semantics : List.of(
          GradualSemantics.eulerBased(),
          GradualSemantics.hCategoriser(),
          GradualSemantics.maxBased())) {
        printFixedPoint(shape, network, semantics, "");
      }
    }
  }

  private static void printFixedPoint(
      Shape shape, Network network, GradualSemantics semantics, String plainSweeps) {
    Evaluator evaluator = Evaluator.standard().withSemantics(semantics);
    long began = System.nanoTime();
    Strengths strengths = evaluator.evaluate(network.graph());
    double seconds = (System.nanoTime() - began) / NANOS_IN_A_SECOND;
    long unique = network.graph().claims().stream()
        .filter(claim -> strengths.bounds(claim.id()).width() < WIDE)
        .count();
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %s%d | %.1e | %.2f | %s | %.0f %% |%n",
        shape,
        semantics,
        strengths.converged() ? "" : "over ",
        strengths.sweeps(),
        strengths.residual(),
        seconds,
        plainSweeps,
        PERCENT * unique / FIXED_POINT_CLAIMS);
  }

  private static String plainSweeps(Ends ends, ToDoubleFunction<double[]> sweep) {
    double[] strength = ends.base.clone();
    for (int sweeps = 1; sweeps <= MOST_SWEEPS; sweeps++) {
      if (sweep.applyAsDouble(strength) <= TOLERANCE) {
        return String.valueOf(sweeps);
      }
    }
    return "over " + MOST_SWEEPS;
  }
}
