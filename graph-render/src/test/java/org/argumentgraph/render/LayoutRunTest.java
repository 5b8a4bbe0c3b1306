package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Progress;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.junit.jupiter.api.Test;

class LayoutRunTest {
  private final Renderer renderer = Renderer.standard();

  /** Claims each of which bears on all before it: hard to lay out. */
  private static ArgumentGraph dense(int claims) {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Dense");
    for (int i = 0; i < claims; i++) {
      builder.add(Claim.of("c" + i, "Claim " + i));
      for (int j = 0; j < i; j++) {
        builder.support("c" + i, "c" + j);
      }
    }
    return builder.build();
  }

  private static Renderer with(LayoutEngine engine, Progress progress) {
    return new Renderer(engine, Duration.ofSeconds(30), progress);
  }

  private static LayoutEngine sleeping(AtomicBoolean interrupted) {
    return (panel, direction) -> {
      try {
        Thread.sleep(60_000);
        throw new AssertionError("Nobody gave up");
      } catch (InterruptedException e) {
        interrupted.set(true);
        throw e;
      }
    };
  }

  @Test
  void aLayoutThatTakesTooLongIsGivenUpAndTheNextOneWorks() {
    Diagram large = Diagram.of(dense(48));
    assertThatThrownBy(() -> renderer.withTimeLimit(Duration.ofMillis(1)).svg(large))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("took longer")
        .hasMessageContaining("withTimeLimit");
    assertThat(renderer.svg(Diagram.of(Pictures.ofSize(3)))).endsWith("</svg>\n");
  }

  @Test
  void aLayoutSaysHowFarItHasCome() {
    List<Long> heard = new ArrayList<>();
    renderer
        .withProgress((task, done, total) -> {
          assertThat(task).isEqualTo("layout");
          assertThat(total).isGreaterThan(2);
          heard.add(done);
        })
        .svg(Diagram.of(Pictures.ofSize(200)));
    assertThat(heard).isSorted().startsWith(0L);
    assertThat(heard.get(heard.size() - 1)).isGreaterThan(2);
  }

  @Test
  void aLayoutCanBeCalledOffByItsListener() throws InterruptedException {
    AtomicBoolean interrupted = new AtomicBoolean();
    Renderer calledOff = with(sleeping(interrupted), (task, done, total) -> {
      throw new CancellationException("Enough");
    });
    assertThatThrownBy(() -> calledOff.svg(Diagram.of(Pictures.ofSize(3))))
        .isInstanceOf(CancellationException.class)
        .hasMessage("Enough");
  }

  @Test
  void aLayoutEndsWhenItsThreadIsInterrupted() throws InterruptedException {
    AtomicBoolean interrupted = new AtomicBoolean();
    Renderer slow = with(sleeping(interrupted), Progress.silent());
    List<Throwable> thrown = new ArrayList<>();
    Thread drawing = new Thread(() -> {
      try {
        slow.svg(Diagram.of(Pictures.ofSize(3)));
      } catch (CancellationException e) {
        thrown.add(e);
      }
    });
    drawing.start();
    Thread.sleep(100);
    drawing.interrupt();
    drawing.join(10_000);
    assertThat(thrown).hasSize(1);
    for (int i = 0; i < 100 && !interrupted.get(); i++) {
      Thread.sleep(20);
    }
    assertThat(interrupted).as("the engine was told to stop").isTrue();
  }

  @Test
  void whatNobodyCouldReadIsRefused() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Two claims")
        .add(Claim.of("a", "A claim"))
        .add(Claim.of("b", "Another claim"));
    for (int i = 0; i < LayoutRun.MOST; i++) {
      builder.add(Relation.of(RelationKind.SUPPORT, List.of("a"), "b").withId("r" + i));
    }
    assertThatThrownBy(() -> renderer.svg(Diagram.of(builder.build())))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("2 boxes and 10000 links")
        .hasMessageContaining("withView");
  }

  @Test
  void anEngineThatFailsOrRunsOutOfMemoryIsExplained() {
    Diagram diagram = Diagram.of(Pictures.ofSize(3));
    assertThatThrownBy(() -> with(
                (panel, direction) -> {
                  throw new IllegalStateException("no such layer");
                },
                Progress.silent())
            .svg(diagram))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("no such layer");
    assertThatThrownBy(() -> with(
                (panel, direction) -> {
                  throw new OutOfMemoryError("Java heap space");
                },
                Progress.silent())
            .svg(diagram))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("-Xmx");
  }
}
