package org.argumentgraph.benchmarks;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.argumentgraph.dung.Labelling;
import org.argumentgraph.dung.Reasoner;
import org.argumentgraph.dung.Semantics;
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

/** What the competitions of solvers ask of a framework; there is no loop that would be a limit. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class AcceptanceBenchmark {
  private static final int ASKED = 97;

  /** The number of arguments. */
  @Param({"10000"})
  public int arguments;

  /** How the attacks are spread. */
  @Param
  public Attacks attacks = Attacks.RANDOM;

  /** Which sets are extensions. */
  @Param({"PREFERRED", "STABLE"})
  public Semantics semantics = Semantics.PREFERRED;

  private Reasoner reasoner = Reasoner.of(Attacks.CHAIN.framework(2));
  private int next;

  /** Made for JMH. */
  public AcceptanceBenchmark() {}

  /** Makes the framework up. */
  @Setup(Level.Trial)
  public void makeUp() {
    reasoner = Reasoner.of(attacks.framework(arguments));
  }

  private String another() {
    next = (next + ASKED) % arguments;
    return reasoner.framework().arguments().get(next);
  }

  /**
   * Finds an extension.
   *
   * @return one, if there is one
   */
  @Benchmark
  public Optional<Labelling> someExtension() {
    return reasoner.extension(semantics);
  }

  /**
   * Asks of one argument after the other whether some extension has it.
   *
   * @return whether
   */
  @Benchmark
  public boolean credulousAcceptance() {
    return reasoner.isCredulouslyAccepted(semantics, another());
  }

  /**
   * Asks of one argument after the other whether all extensions have it.
   *
   * @return whether
   */
  @Benchmark
  public boolean skepticalAcceptance() {
    return reasoner.isSkepticallyAccepted(semantics, another());
  }
}
