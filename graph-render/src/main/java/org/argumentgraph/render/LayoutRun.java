package org.argumentgraph.render;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.argumentgraph.Progress;
import org.argumentgraph.render.Scene.Panel;

/**
 * The layout of all panels of a picture on another thread, so that whoever waits for it can give
 * up, whatever the engine does.
 */
final class LayoutRun implements Callable<ImmutableList<Places>> {
  /** More boxes and links in one panel than this cannot be read, and take long to lay out. */
  static final int MOST = 10_000;

  private static final Duration HEARTBEAT = Duration.ofMillis(50);

  /** As many as there are layouts at a time; they end when there is nothing to do for a minute. */
  private static final ExecutorService THREADS = Executors.newCachedThreadPool(job -> {
    Thread thread = new Thread(job, "argument-graph layout");
    thread.setDaemon(true);
    return thread;
  });

  private final LayoutEngine engine;
  private final Scene scene;
  private final AtomicInteger done = new AtomicInteger();

  private LayoutRun(LayoutEngine engine, Scene scene) {
    this.engine = engine;
    this.scene = scene;
  }

  @Override
  public ImmutableList<Places> call() throws InterruptedException {
    ImmutableList.Builder<Places> places = ImmutableList.builder();
    for (Panel panel : scene.panels()) {
      places.add(engine.layOut(panel, scene.direction()));
      done.incrementAndGet();
    }
    return places.build();
  }

  /**
   * Lays out each panel of a scene.
   *
   * @throws RenderException if the engine fails or the time is up
   * @throws CancellationException if it is called off
   */
  static ImmutableList<Places> of(
      Scene scene, LayoutEngine engine, Duration limit, Progress progress) {
    scene.panels().forEach(LayoutRun::checkSize);
    LayoutRun run = new LayoutRun(engine, scene);
    Future<ImmutableList<Places>> task = THREADS.submit(run);
    try {
      return run.watch(task, limit, progress);
    } finally {
      task.cancel(true);
    }
  }

  private static void checkSize(Panel panel) {
    int size = panel.boxes().size() + panel.links().size();
    if (size > MOST) {
      throw new RenderException(
          "\"" + panel.title() + "\" has " + panel.boxes().size() + " boxes and "
              + panel.links().size() + " links, which nobody can read; draw a part of the debate"
              + " with Diagram.withView, or fold it with Diagram.withPage");
    }
  }

  private ImmutableList<Places> watch(
      Future<ImmutableList<Places>> task, Duration limit, Progress progress) {
    long start = System.nanoTime();
    int total = Math.max(1, scene.panels().size());
    while (true) {
      progress.report("layout", done.get(), total);
      Duration left = limit.minusNanos(System.nanoTime() - start);
      if (left.isNegative() || left.isZero()) {
        throw new RenderException("The layout took longer than " + limit.toSeconds()
            + " seconds; draw a smaller part of the debate, or allow more time with"
            + " Renderer.withTimeLimit");
      }
      try {
        ImmutableList<Places> places =
            task.get(Comparators.min(left, HEARTBEAT).toNanos(), TimeUnit.NANOSECONDS);
        progress.report("layout", total, total);
        return places;
      } catch (TimeoutException e) {
        // Not done yet.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("The thread was interrupted while it waited for a layout");
      } catch (ExecutionException e) {
        throw failure(e);
      }
    }
  }

  private static RenderException failure(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof RenderException known) {
      return known;
    }
    return cause instanceof OutOfMemoryError
        ? new RenderException(
            "The layout ran out of memory; draw a smaller part of the debate, or give Java more"
                + " with -Xmx",
            e)
        : new RenderException("The layout failed: " + cause, e);
  }
}
