package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import guru.nidi.graphviz.engine.AbstractGraphvizEngine;
import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.seeds.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphvizLayoutTest {
  private final Renderer standard = Renderer.standard();

  @BeforeEach
  void needsGraphviz() {
    Graphviz.assumeItRuns();
  }

  /** An engine of one's own, in front of the embedded one. */
  private static GraphvizEngine inFront(UnaryOperator<String> check) {
    GraphvizEngine embedded = Graphviz.engine();
    return new AbstractGraphvizEngine(true) {
      @Override
      protected void doInit() {
        // Nothing to begin with.
      }

      @Override
      public EngineResult execute(String dot, Options options, Rasterizer rasterizer) {
        return embedded.execute(check.apply(dot), options, rasterizer);
      }
    };
  }

  private static double area(Document svg) {
    Element root = svg.getDocumentElement();
    return Double.parseDouble(root.getAttribute("width"))
        * Double.parseDouble(root.getAttribute("height"));
  }

  private static List<String> drawn(Document svg) {
    return Pictures.elements(svg, "g").stream()
        .map(group -> group.getAttribute("class") + " "
            + group.getElementsByTagName("title").item(0).getTextContent())
        .sorted()
        .toList();
  }

  @Test
  void picturesAreAlikeWhicheverEngineDrawsThem() {
    Renderer graphviz = standard.withGraphviz(Graphviz.engine());
    for (String seed : List.of("notes", "cowen")) {
      Diagram diagram = Diagram.of(Analysis.standard().of(Seeds.load(seed)));
      Document one = Pictures.parse(standard.svg(diagram));
      Document other = Pictures.parse(graphviz.svg(diagram));
      assertThat(drawn(one)).isEqualTo(drawn(other));
      assertThat(area(one) / area(other)).isBetween(0.8, 1.1);
    }
  }

  @Test
  void graphsWhoseOrderGraphvizCannotKeepAreDrawnWithoutIt() {
    Renderer failing = standard.withGraphviz(inFront(dot -> {
      if (dot.contains("ordering")) {
        throw new IllegalStateException("dot: mincross.c:770: Assertion `order' failed.");
      }
      return dot;
    }));
    Diagram diagram = Diagram.of(Pictures.ofSize(10));
    assertThat(drawn(Pictures.parse(failing.svg(diagram))))
        .isEqualTo(drawn(Pictures.parse(standard.svg(diagram))));
  }

  @Test
  void anEngineThatNeverEndsIsGivenUpAndServesTheNextAgain() {
    CountDownLatch end = new CountDownLatch(1);
    Renderer slow = standard.withTimeLimit(Duration.ofMillis(300)).withGraphviz(inFront(dot -> {
      Uninterruptibles.awaitUninterruptibly(end);
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("Nobody waits for this any more");
      }
      return dot;
    }));
    Diagram diagram = Diagram.of(Pictures.ofSize(3));
    assertThatThrownBy(() -> slow.svg(diagram))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("took longer");
    end.countDown();
    assertThat(slow.withTimeLimit(Duration.ofSeconds(60)).svg(diagram)).endsWith("</svg>\n");
  }

  @Test
  void anEngineThatFailsIsExplained() {
    Renderer broken = standard.withGraphviz(inFront(dot -> {
      throw new NoClassDefFoundError("com/eclipsesource/v8/V8");
    }));
    assertThatThrownBy(() -> broken.svg(Diagram.of(Pictures.ofSize(3))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("com/eclipsesource/v8/V8")
        .hasMessageContaining("Renderer.standard()");
  }
}
