package org.argumentgraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.internal.Network;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
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

/** A whole evaluation, cycles and all, of a debate that is compiled already. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
@State(Scope.Benchmark)
public class EvaluateBenchmark {
  /** As many sweeps over everything as cycles take at most, give or take a few. */
  private static final int SWEEPS = 20;

  /** The number of claims; there are three times as many relations. */
  @Param({"100000", "1000000"})
  public int claims;

  /** How the relations are spread. */
  @Param({"RANDOM", "SCALE_FREE"})
  public Shape shape = Shape.RANDOM;

  private final Evaluator evaluator =
      Evaluator.standard().withSemantics(GradualSemantics.quadraticEnergy());
  private Ends ends = Ends.none();
  private PlainArrays.Rows rows = new PlainArrays.Rows(ends, PlainArrays.of(ends));
  private ArgumentGraph graph = ends.graph();
  private Network network = Network.of(graph);

  /** Made for JMH. */
  public EvaluateBenchmark() {}

  /** Makes the debate up. */
  @Setup(Level.Trial)
  public void makeUp() {
    ends = new Ends(claims, shape);
    rows = new PlainArrays.Rows(ends, PlainArrays.of(ends));
    graph = ends.graph();
    network = Network.of(graph);
  }

  /**
   * Evaluates the debate by quadratic energy.
   *
   * @return the strengths
   */
  @Benchmark
  public Object evaluate() {
    return evaluator.evaluate(network.graph());
  }

  /**
   * Sweeps over the claims by quadratic energy, a fixed number of times.
   *
   * @return the farthest move
   */
  @Benchmark
  public double evaluateLimitTwentySweeps() {
    double[] strength = ends.base.clone();
    double farthest = 0;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      farthest = rows.moveByQuadraticEnergy(strength);
    }
    return farthest;
  }
}
