package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  /** An engine that says when it began and when it was told to stop. */
  private static LayoutEngine sleeping(CountDownLatch began, CountDownLatch stopped) {
    return (panel, direction) -> {
      began.countDown();
      try {
        Thread.sleep(60_000);
        throw new AssertionError("Nobody gave up");
      } catch (InterruptedException e) {
        stopped.countDown();
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
  void aLayoutMayTakeForEver() {
    Renderer patient = renderer.withTimeLimit(Duration.ofSeconds(Long.MAX_VALUE));
    assertThat(patient.svg(Diagram.of(Pictures.ofSize(3)))).endsWith("</svg>\n");
  }

  @Test
  void aLayoutSaysHowFarItHasCome() {
    List<Long> heard = new ArrayList<>();
    Diagram diagram = Diagram.of(Pictures.ofSize(200));
    int panels = diagram.scene().panels().size();
    renderer
        .withProgress((task, done, total) -> {
          assertThat(task).isEqualTo("layout");
          assertThat(total).isEqualTo(panels);
          heard.add(done);
        })
        .svg(diagram);
    assertThat(heard).isSorted().startsWith(0L).endsWith((long) panels);
  }

  @Test
  void aLayoutCanBeCalledOffByItsListener() throws InterruptedException {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Renderer calledOff = with(sleeping(began, stopped), (task, done, total) -> {
      if (began.getCount() == 0) {
        throw new CancellationException("Enough");
      }
    });
    assertThatThrownBy(() -> calledOff.svg(Diagram.of(Pictures.ofSize(3))))
        .isInstanceOf(CancellationException.class)
        .hasMessage("Enough");
    assertThat(stopped.await(20, TimeUnit.SECONDS))
        .as("the engine was told to stop")
        .isTrue();
  }

  @Test
  void aLayoutEndsWhenItsThreadIsInterrupted() throws InterruptedException {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Renderer slow = with(sleeping(began, stopped), Progress.silent());
    List<Throwable> thrown = new ArrayList<>();
    Thread drawing = new Thread(() -> {
      try {
        slow.svg(Diagram.of(Pictures.ofSize(3)));
      } catch (CancellationException e) {
        thrown.add(e);
      }
    });
    drawing.start();
    began.await();
    drawing.interrupt();
    drawing.join(20_000);
    assertThat(thrown).hasSize(1);
    assertThat(stopped.await(20, TimeUnit.SECONDS))
        .as("the engine was told to stop")
        .isTrue();
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
