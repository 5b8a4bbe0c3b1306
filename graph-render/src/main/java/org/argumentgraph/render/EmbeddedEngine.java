package org.argumentgraph.render;

import static java.util.Objects.requireNonNullElse;

import guru.nidi.graphviz.engine.Format;
import guru.nidi.graphviz.engine.GraphvizV8Engine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The Graphviz that Graphviz-java brings along, compiled to JavaScript and run by an embedded V8.
 *
 * <p>An engine of V8 belongs to the thread that made it, is never freed, and cannot be interrupted.
 * So there is one worker thread for the whole process, which all callers share; when a layout takes
 * too long, the worker is left behind and the next call starts another.
 */
final class EmbeddedEngine implements LayoutEngine {
  private static @Nullable Worker worker;

  @Override
  public String plain(String dot, Duration limit) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    Worker current = submit(new Job(dot, answer));
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandon(current);
      throw new RenderException(
          "The layout took longer than " + limit.toSeconds()
              + " seconds; draw a smaller debate or allow more time with Renderer.withTimeLimit",
          e);
    } catch (ExecutionException e) {
      Throwable cause = requireNonNullElse(e.getCause(), e);
      if (cause instanceof LinkageError) {
        abandon(current);
      }
      throw new RenderException("The embedded Graphviz failed: " + cause, cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RenderException("The thread was interrupted while it waited for a layout", e);
    }
  }

  private static synchronized Worker submit(Job job) {
    Worker current = worker;
    if (current == null || !current.isAlive()) {
      current = new Worker();
      current.start();
      worker = current;
    }
    current.jobs.add(job);
    return current;
  }

  private static synchronized void abandon(Worker left) {
    if (worker == left) {
      worker = null;
    }
    left.interrupt();
  }

  private record Job(String dot, CompletableFuture<String> answer) {}

  private static final class Worker extends Thread {
    private static final Options PLAIN =
        Options.create().format(Format.PLAIN).totalMemory(64 << 20);

    private final BlockingQueue<Job> jobs = new LinkedBlockingQueue<>();

    Worker() {
      super("argument-graph layout");
      setDaemon(true);
    }

    @Override
    public void run() {
      @Nullable GraphvizV8Engine engine = null;
      while (!isInterrupted()) {
        try {
          Job job = jobs.take();
          try {
            if (engine == null) {
              engine = new GraphvizV8Engine(libraryFolder());
            }
            job.answer.complete(engine.execute(job.dot, PLAIN, Rasterizer.NONE).asString());
          } catch (Exception | LinkageError e) {
            job.answer.completeExceptionally(e);
          }
        } catch (InterruptedException e) {
          interrupt();
        }
      }
      jobs.forEach(job ->
          job.answer.completeExceptionally(new IllegalStateException("The engine was stopped")));
    }

    /** The native library is unpacked into a folder that only this user can write to. */
    private static String libraryFolder() throws IOException {
      Path folder = Files.createTempDirectory("argument-graph");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder.toFile())));
      return folder.toString();
    }

    private static void delete(File folder) {
      File[] files = folder.listFiles();
      if (files != null) {
        for (File file : files) {
          file.delete();
        }
      }
      folder.delete();
    }
  }
}
