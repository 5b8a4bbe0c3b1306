package org.argumentgraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argumentgraph.ArgumentGraph;
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
public class SweepBenchmark {
  /** Made for JMH. */
  public SweepBenchmark() {}

  /** A debate as arrays. */
  @State(Scope.Benchmark)
  public static class Plain {
    /** The number of claims; there are three times as many relations. */
    @Param({"100000", "1000000"})
    public int claims;

    /** How the relations are spread. */
    @Param({"RANDOM", "SCALE_FREE"})
    public Shape shape = Shape.RANDOM;

    private PlainArrays.Rows rows = rows(Ends.none());
    private double[] strength = {};

    /** Made for JMH. */
    public Plain() {}

    /** Makes the debate up. */
    @Setup(Level.Trial)
    public void makeUp() {
      Ends ends = new Ends(claims, shape);
      rows = rows(ends);
      strength = ends.base.clone();
    }

    private static PlainArrays.Rows rows(Ends ends) {
      return new PlainArrays.Rows(ends, PlainArrays.of(ends));
    }
  }

  /** The same debate, evaluated for a start. */
  @State(Scope.Benchmark)
  public static class Debate {
    /** The number of claims; there are three times as many relations. */
    @Param({"100000", "1000000"})
    public int claims;

    /** How the relations are spread. */
    @Param({"RANDOM", "SCALE_FREE"})
    public Shape shape = Shape.RANDOM;

    private ArgumentGraph graph = Ends.none().graph();
    private Strengths dfQuad = Evaluator.standard().evaluate(graph);
    private Strengths quadraticEnergy = dfQuad;

    /** Made for JMH. */
    public Debate() {}

    /** Makes the debate up. */
    @Setup(Level.Trial)
    public void makeUp() {
      graph = new Ends(claims, shape).graph();
      Evaluator brief = Evaluator.standard().withIteration(1e-9, 1);
      dfQuad = brief.evaluate(graph);
      quadraticEnergy = brief.withSemantics(GradualSemantics.quadraticEnergy()).evaluate(graph);
    }
  }

  /**
   * Sweeps over statements and relations by DF-QuAD.
   *
   * @param debate the debate
   * @return the farthest move
   */
  @Benchmark
  public double sweepDfQuad(Debate debate) {
    return debate.dfQuad.residual();
  }

  /**
   * Sweeps over claims by DF-QuAD, in a loop over arrays.
   *
   * @param plain the debate
   * @return the farthest move
   */
  @Benchmark
  public double sweepDfQuadLimit(Plain plain) {
    return plain.rows.sweepDfQuad(plain.strength);
  }

  /**
   * Sweeps over statements and relations by quadratic energy.
   *
   * @param debate the debate
   * @return the farthest move
   */
  @Benchmark
  public double sweepQuadraticEnergy(Debate debate) {
    return debate.quadraticEnergy.residual();
  }

  /**
   * Sweeps over claims by quadratic energy, in a loop over arrays.
   *
   * @param plain the debate
   * @return the farthest move
   */
  @Benchmark
  public double sweepQuadraticEnergyLimit(Plain plain) {
    return plain.rows.sweepQuadraticEnergy(plain.strength);
  }
}
