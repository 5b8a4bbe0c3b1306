package org.argumentgraph.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import guru.nidi.graphviz.engine.EngineResult;
import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.Options;
import guru.nidi.graphviz.engine.Rasterizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An installed Graphviz, run as a process of its own, which ends when the thread that waits for it
 * is interrupted; nothing is left behind in any folder. It gives places in the plain format.
 */
final class InstalledGraphviz implements GraphvizEngine {
  private final String command;

  InstalledGraphviz(String command) {
    this.command = command;
  }

  @Override
  public void init(Consumer<GraphvizEngine> onOk, Consumer<GraphvizEngine> onError) {
    onOk.accept(this);
  }

  @Override
  public EngineResult execute(String dot, Options options, @Nullable Rasterizer rasterizer) {
    Process process;
    try {
      process = new ProcessBuilder(command, "-Kdot", "-Tplain").start();
    } catch (IOException e) {
      throw new RenderException(
          "There is no Graphviz to run as \"" + command
              + "\"; install it, name its dot, or draw with Renderer.standard(), which needs none",
          e);
    }
    try {
      CompletableFuture<String> out =
          CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
      CompletableFuture<String> errors =
          CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
      try (OutputStream in = process.getOutputStream()) {
        in.write(dot.getBytes(UTF_8));
      }
      if (process.waitFor() != 0) {
        throw new RenderException("\"" + command + "\" failed: " + errors.join().strip());
      }
      return EngineResult.fromString(out.join());
    } catch (IOException e) {
      throw new RenderException("\"" + command + "\" could not be spoken to: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RenderException("\"" + command + "\" was interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }

  private static String read(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    // Each run has a process of its own.
  }
}
