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
@State(Scope.Benchmark)
public class CompileBenchmark {
  /** The number of claims; there are three times as many relations. */
  @Param({"100000", "1000000"})
  public int claims;

  /** How the relations are spread. */
  @Param
  public Shape shape = Shape.RANDOM;

  private Ends ends = Ends.none();
  private PlainArrays plain = PlainArrays.of(ends);
  private ArgumentGraph graph = ends.graph();
  private Network network = Network.of(graph);
  private String[] names = {};
  private String[] sources = {};
  private String[] targets = {};

  /** Made for JMH. */
  public CompileBenchmark() {}

  /** Makes the debate up. */
  @Setup(Level.Trial)
  public void makeUp() {
    ends = new Ends(claims, shape);
    plain = PlainArrays.of(ends);
    graph = ends.graph();
    network = Network.of(graph);
    names = graph.claims().stream().map(claim -> claim.id()).toArray(String[]::new);
    sources = graph.relations().stream().map(step -> step.sources().get(0)).toArray(String[]::new);
    targets = graph.relations().stream().map(step -> step.target()).toArray(String[]::new);
  }

  /**
   * Compiles the debate.
   *
   * @return the compiled form
   */
  @Benchmark
  public Object compile() {
    return Network.of(graph);
  }

  /**
   * Builds int-array adjacency both ways, from ends that are numbers already.
   *
   * @return the adjacency
   */
  @Benchmark
  public Object compileLimit() {
    return PlainArrays.of(ends);
  }

  /**
   * Builds int-array adjacency both ways, from ends that are names.
   *
   * @return something of it
   */
  @Benchmark
  public Object compileLimitFromNames() {
    return PlainArrays.resolve(names, sources, targets) + PlainArrays.of(ends).in.length;
  }

  /**
   * Finds the strongly connected components of statements and arms.
   *
   * @return their number
   */
  @Benchmark
  public int components() {
    return Components.of(network.out()).count();
  }

  /**
   * Finds the strongly connected components of claims by Tarjan's algorithm on arrays.
   *
   * @return their number
   */
  @Benchmark
  public int componentsLimit() {
    return plain.components();
  }
}
