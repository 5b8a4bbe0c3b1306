package org.argumentgraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.cycle.CycleFinder;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.unanswered.UnansweredFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Cycles, self-contradictions of all speakers and what nobody answered, in a debate of a thousand
 * speakers.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms8g", "-Xmx8g", "-XX:+UseParallelGC"})
@State(Scope.Benchmark)
public class FindBenchmark {
  private static final int SPEAKERS = 1_000;

  /** The number of claims; there are three times as many relations but in a tree. */
  @Param({"100000", "1000000"})
  public int claims;

  /** How the relations are spread. */
  @Param({"TREE", "RANDOM", "SCALE_FREE"})
  public Shape shape = Shape.TREE;

  private ArgumentGraph graph = Ends.none().graph();
  private PlainArrays adjacency = PlainArrays.of(Ends.none());

  /** Made for JMH. */
  public FindBenchmark() {}

  /** Makes the debate up. */
  @Setup(Level.Trial)
  public void makeUp() {
    Ends ends = new Ends(claims, shape);
    graph = ends.graph(SPEAKERS);
    adjacency = PlainArrays.of(ends);
    Evaluator.standard().evaluate(graph);
  }

  /**
   * Finds contradictions, circles and standoffs, and the self-contradictions of all speakers.
   *
   * @return the report
   */
  @Benchmark
  public Object cycles() {
    return CycleFinder.standard().find(graph);
  }

  /**
   * Finds the strongly connected components of claims by Tarjan's algorithm on arrays.
   *
   * @return their number
   */
  @Benchmark
  public int cyclesLimit() {
    return adjacency.components();
  }

  /**
   * Finds what is open, and how much hangs on it.
   *
   * @return the report
   */
  @Benchmark
  public Object unanswered() {
    return UnansweredFinder.standard().find(graph);
  }

  /**
   * Evaluates the debate once, compiled as it is.
   *
   * @return the strengths
   */
  @Benchmark
  public Object unansweredLimit() {
    return Evaluator.standard().evaluate(graph);
  }
}
