package org.argumentgraph.render;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Origin;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.render.Scene.Panel;
import org.argumentgraph.render.explorer.Explorer;
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
 * Pictures of a debate. Stands in this package to reach the layout, which is their limit and is not
 * public.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx500m", "-Djava.awt.headless=true"})
@State(Scope.Benchmark)
public class DrawBenchmark {
  private static final int SPEAKERS = 4;
  private static final int NEAR = 15;
  private static final String WORDS =
      "what people say of a matter takes some words, of which there are more or fewer as it goes on and on";

  /** The number of claims. */
  @Param({"44", "150", "400", "10000"})
  public int claims;

  private Diagram diagram = Diagram.of(ArgumentGraph.builder("None").build());
  private Findings findings =
      Analysis.standard().of(ArgumentGraph.builder("None").build());
  private List<Panel> panels = List.of();
  private List<String> lines = List.of();

  /** Made for JMH. */
  public DrawBenchmark() {}

  /** Makes a debate up in which most claims reply to one of the last before them. */
  static ArgumentGraph debate(int claims) {
    Random random = new Random(claims);
    ArgumentGraph.Builder builder = ArgumentGraph.builder("A debate of " + claims + " claims");
    for (int speaker = 0; speaker < SPEAKERS; speaker++) {
      builder.speaker("s" + speaker, "Speaker " + speaker);
    }
    for (int i = 0; i < claims; i++) {
      String text =
          "Claim " + i + ", " + WORDS.substring(0, 40 + random.nextInt(WORDS.length() - 40)) + ".";
      builder.claim("c" + i, text, Origin.by("s" + random.nextInt(SPEAKERS)));
      if (i % NEAR > 0) {
        String target = "c" + (i - 1 - random.nextInt(i % NEAR));
        if (random.nextBoolean()) {
          builder.support("c" + i, target);
        } else {
          builder.rebuttal("c" + i, target);
        }
      } else if (i > 0) {
        builder.support("c" + i, "c" + random.nextInt(i));
      }
    }
    return builder.build();
  }

  /** Makes the debate up. */
  @Setup(Level.Trial)
  public void makeUp() {
    findings = Analysis.standard().of(debate(claims));
    diagram = Diagram.of(findings);
    panels = diagram.scene().panels();
    lines = diagram.toDot().lines().toList();
  }

  /**
   * Writes DOT.
   *
   * @return the text
   */
  @Benchmark
  public String dot() {
    return diagram.toDot();
  }

  /**
   * Puts the lines of the same text together and does nothing else.
   *
   * @return the text
   */
  @Benchmark
  public String dotLimit() {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  /**
   * Draws SVG, from the debate on.
   *
   * @return the picture
   */
  @Benchmark
  public String svg() {
    return Renderer.standard().svg(diagram);
  }

  /**
   * Lays out the panels of the same picture and does nothing else.
   *
   * @return the places
   * @throws InterruptedException never
   */
  @Benchmark
  public double svgLimit() throws InterruptedException {
    LayoutEngine engine = new LayeredEngine();
    double width = 0;
    for (Panel panel : panels) {
      width += engine.layOut(panel, Direction.LEFT_TO_RIGHT).width();
    }
    return width;
  }

  /**
   * Paints PNG, from the debate on.
   *
   * @return the picture
   */
  @Benchmark
  public byte[] png() {
    return Renderer.standard().png(diagram, 1);
  }

  /**
   * Writes the page to explore the debate.
   *
   * @return the page
   */
  @Benchmark
  public String explorer() {
    return Explorer.of(findings).html();
  }
}
