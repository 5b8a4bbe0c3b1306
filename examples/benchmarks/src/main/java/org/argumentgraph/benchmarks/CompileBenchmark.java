package org.argumentgraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.internal.Components;
import org.argumentgraph.internal.Network;
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

/** Compiling a debate, and its strongly connected components. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
public class CompileBenchmark {
  /** Made for JMH. */
  public CompileBenchmark() {}

  /** A debate as arrays. */
  @State(Scope.Benchmark)
  public static class Plain {
    /** The number of claims; there are three times as many relations. */
    @Param({"100000", "1000000"})
    public int claims;

    /** How the relations are spread. */
    @Param({"RANDOM", "SCALE_FREE"})
    public Shape shape = Shape.RANDOM;

    private Ends ends = Ends.none();
    private PlainArrays adjacency = PlainArrays.of(ends);

    /** Made for JMH. */
    public Plain() {}

    /** Makes the debate up. */
    @Setup(Level.Trial)
    public void makeUp() {
      ends = new Ends(claims, shape);
      adjacency = PlainArrays.of(ends);
    }
  }

  /** The same debate as a graph. */
  @State(Scope.Benchmark)
  public static class Debate {
    /** The number of claims; there are three times as many relations. */
    @Param({"100000", "1000000"})
    public int claims;

    /** How the relations are spread. */
    @Param({"RANDOM", "SCALE_FREE"})
    public Shape shape = Shape.RANDOM;

    private ArgumentGraph graph = Ends.none().graph();
    private Network network = Network.of(graph);

    /** Made for JMH. */
    public Debate() {}

    /** Makes the debate up. */
    @Setup(Level.Trial)
    public void makeUp() {
      graph = new Ends(claims, shape).graph();
      network = Network.of(graph);
    }
  }

  /**
   * Compiles the debate, with adjacency both ways.
   *
   * @param debate the debate
   * @return the compiled form
   */
  @Benchmark
  public Object compile(Debate debate) {
    return new Network(debate.graph).in();
  }

  /**
   * Compiles the debate and puts it into the order of evaluation.
   *
   * @param debate the debate
   * @return from what each strength follows
   */
  @Benchmark
  public Object order(Debate debate) {
    return new Network(debate.graph).influences();
  }

  /**
   * Builds int-array adjacency both ways, and finds the strongly connected components.
   *
   * @param plain the debate
   * @return their number
   */
  @Benchmark
  public int orderLimit(Plain plain) {
    return PlainArrays.of(plain.ends).components();
  }

  /**
   * Builds int-array adjacency both ways, from ends that are numbers.
   *
   * @param plain the debate
   * @return the adjacency
   */
  @Benchmark
  public Object compileLimit(Plain plain) {
    return PlainArrays.of(plain.ends);
  }

  /**
   * Finds the strongly connected components of statements and arms.
   *
   * @param debate the debate
   * @return their number
   */
  @Benchmark
  public int components(Debate debate) {
    return Components.of(debate.network.out()).count();
  }

  /**
   * Finds the strongly connected components of claims by Tarjan's algorithm on arrays.
   *
   * @param plain the debate
   * @return their number
   */
  @Benchmark
  public int componentsLimit(Plain plain) {
    return plain.adjacency.components();
  }
}
