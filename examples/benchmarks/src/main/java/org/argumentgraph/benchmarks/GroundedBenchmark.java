package org.argumentgraph.benchmarks;

import java.util.concurrent.TimeUnit;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.dung.Labelling;
import org.argumentgraph.dung.Reasoner;
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

/** The grounded labelling of a framework that is there already. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseParallelGC"})
@State(Scope.Benchmark)
public class GroundedBenchmark {
  /** The number of claims, which are the arguments here; there are three times as many attacks. */
  @Param({"100000", "1000000"})
  public int claims;

  /** How the attacks are spread; in the hostile shape nothing is unattacked, and nothing to do. */
  @Param({"RANDOM", "SCALE_FREE", "TREE"})
  public Shape shape = Shape.RANDOM;

  private PlainArrays.Attacked plain = plain(Ends.none());
  private AttackFramework framework = AttackFramework.builder().build();

  /** Made for JMH. */
  public GroundedBenchmark() {}

  /** Makes the framework up. */
  @Setup(Level.Trial)
  public void makeUp() {
    Ends ends = new Ends(claims, shape);
    plain = plain(ends);
    framework = Attacks.of(ends);
  }

  private static PlainArrays.Attacked plain(Ends ends) {
    return new PlainArrays.Attacked(ends, PlainArrays.of(ends));
  }

  /**
   * Finds the grounded extension.
   *
   * @return the labelling
   */
  @Benchmark
  public Labelling grounded() {
    return Reasoner.of(framework).grounded();
  }

  /**
   * Counts its members, in a loop over arrays.
   *
   * @return how many there are
   */
  @Benchmark
  public int groundedLimit() {
    return plain.grounded();
  }
}
