package org.argumentgraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.internal.Network;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
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

/** All single cruxes of the root of a debate that is a tree, in terms of evaluations of it. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
@State(Scope.Benchmark)
public class CruxBenchmark {
  /** The number of claims. */
  @Param({"100000", "1000000"})
  public int claims;

  private final CruxFinder finder = CruxFinder.standard().withSetSize(1);
  private ArgumentGraph graph = Ends.none().graph();
  private Strengths strengths = Evaluator.standard().evaluate(graph);

  /** Made for JMH. */
  public CruxBenchmark() {}

  /** Makes the debate up. */
  @Setup(Level.Trial)
  public void makeUp() {
    graph = new Ends(claims, Shape.TREE).graph();
    strengths = Evaluator.standard().evaluate(graph);
  }

  /**
   * Finds all single cruxes of the root.
   *
   * @return the report
   */
  @Benchmark
  public Object singleCruxes() {
    return finder.find(strengths.graph(), "c0");
  }

  /**
   * Settles every claim at 0 and at 1 and looks at the root.
   *
   * @return the effects
   */
  @Benchmark
  public Object effects() {
    return strengths.probe("c0").effects();
  }

  /**
   * Evaluates the debate once, compiling it anew.
   *
   * @return the strengths
   */
  @Benchmark
  public Object singleCruxesLimitCompiledAnew() {
    return new Object[] {new Network(graph).influences(), Evaluator.standard().evaluate(graph)};
  }

  /**
   * Evaluates the debate once, compiled as it is.
   *
   * @return the strengths
   */
  @Benchmark
  public Object singleCruxesLimitCompiled() {
    return Evaluator.standard().evaluate(graph);
  }

  /**
   * Evaluates the debate once, compiled as it is.
   *
   * @return the strengths
   */
  @Benchmark
  public Object effectsLimitCompiled() {
    return Evaluator.standard().evaluate(graph);
  }
}
