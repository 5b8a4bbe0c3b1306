package org.argumentgraph.render;

import static com.google.common.base.Strings.nullToEmpty;
import static java.util.Objects.requireNonNullElse;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.argumentgraph.render.Scene.Panel;
import org.jspecify.annotations.Nullable;

/**
 * The layout of Graphviz, by any engine that speaks the interface of Graphviz-java.
 *
 * <p>Some of these engines belong to the thread that first used them and cannot be interrupted. So
 * each has one thread, which all callers share; when a layout is given up, the thread is left
 * behind and the next call starts another.
 */
final class GraphvizLayout implements LayoutEngine {
  private static final Options PLAIN = Options.create().format(Format.PLAIN).totalMemory(64 << 20);

  private final GraphvizEngine engine;
  private @Nullable ExecutorService worker;

  GraphvizLayout(GraphvizEngine engine) {
    this.engine = engine;
  }

  /**
   * Graphviz fails its own assertions on some graphs whose edges it is asked to keep in order;
   * those are laid out without that.
   */
  @Override
  public Places layOut(Panel panel, Direction direction) throws InterruptedException {
    String plain;
    try {
      plain = plain(DotWriter.skeleton(panel, direction));
    } catch (RenderException e) {
      if (!nullToEmpty(e.getMessage()).contains("Assertion")) {
        throw e;
      }
      plain = plain(DotWriter.unorderedSkeleton(panel, direction));
    }
    return Places.parse(plain, panel, direction);
  }

  String plain(String dot) throws InterruptedException {
    while (true) {
      ExecutorService current = worker();
      try {
        // Without a rasterizer, not even one for nothing, whose class would look for a logger.
        return current.submit(() -> engine.execute(dot, PLAIN, null).asString()).get();
      } catch (CancellationException | RejectedExecutionException e) {
        // The thread was left behind with a layout before this one; the next thread does it.
      } catch (InterruptedException e) {
        abandon(current);
        throw e;
      } catch (ExecutionException e) {
        abandon(current);
        throw failure(requireNonNullElse(e.getCause(), e));
      }
    }
  }

  private static RenderException failure(Throwable cause) {
    return cause instanceof RenderException known
        ? known
        : new RenderException(
            "Graphviz failed: " + cause + "; draw with Renderer.standard(), which needs none",
            cause);
  }

  private synchronized ExecutorService worker() {
    ExecutorService current = worker;
    if (current == null) {
      current = Executors.newSingleThreadExecutor(job -> {
        Thread thread = new Thread(job, "argument-graph Graphviz");
        thread.setDaemon(true);
        return thread;
      });
      worker = current;
    }
    return current;
  }

  private synchronized void abandon(ExecutorService left) {
    if (worker == left) {
      worker = null;
    }
    left.shutdownNow().forEach(waiting -> ((Future<?>) waiting).cancel(false));
  }
}
