package org.argumentgraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
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

/** One sweep over all strengths: computing each anew from what bears on it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
@State(Scope.Benchmark)
public class SweepBenchmark {
  /** The number of claims; there are three times as many relations. */
  @Param({"100000", "1000000"})
  public int claims;

  /** How the relations are spread. */
  @Param
  public Shape shape = Shape.RANDOM;

  private PlainArrays.Rows plain = rows(Ends.none());
  private double[] strength = {};
  private Strengths dfQuad = Evaluator.standard().evaluate(Ends.none().graph());
  private Strengths quadraticEnergy = dfQuad;

  /** Made for JMH. */
  public SweepBenchmark() {}

  private static PlainArrays.Rows rows(Ends ends) {
    return new PlainArrays.Rows(ends, PlainArrays.of(ends));
  }

  /** Makes the debate up. */
  @Setup(Level.Trial)
  public void makeUp() {
    Ends ends = new Ends(claims, shape);
    plain = rows(ends);
    strength = ends.base.clone();
    Evaluator brief = Evaluator.standard().withIteration(1e-9, 1);
    dfQuad = brief.evaluate(ends.graph());
    quadraticEnergy =
        brief.withSemantics(GradualSemantics.quadraticEnergy()).evaluate(dfQuad.graph());
  }

  /**
   * Sweeps over statements and relations by DF-QuAD.
   *
   * @return the farthest move
   */
  @Benchmark
  public double sweepDfQuad() {
    return dfQuad.residual();
  }

  /**
   * Sweeps over claims by DF-QuAD, in a loop over arrays.
   *
   * @return the farthest move
   */
  @Benchmark
  public double sweepDfQuadLimit() {
    return plain.sweepDfQuad(strength);
  }

  /**
   * Sweeps over statements and relations by quadratic energy.
   *
   * @return the farthest move
   */
  @Benchmark
  public double sweepQuadraticEnergy() {
    return quadraticEnergy.residual();
  }

  /**
   * Sweeps over claims by quadratic energy, in a loop over arrays.
   *
   * @return the farthest move
   */
  @Benchmark
  public double sweepQuadraticEnergyLimit() {
    return plain.sweepQuadraticEnergy(strength);
  }
}
