package org.argumentgraph.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An installed Graphviz, run as a process of its own; nothing is left behind in any folder. */
final class NativeEngine implements LayoutEngine {
  private final String command;

  NativeEngine(String command) {
    this.command = command;
  }

  @Override
  public String plain(String dot, Duration limit) {
    Process process;
    try {
      process = new ProcessBuilder(command, "-Kdot", "-Tplain").start();
    } catch (IOException e) {
      throw new RenderException(
          "There is no Graphviz to run as \"" + command + "\"; install it or name its dot", e);
    }
    try {
      CompletableFuture<String> out =
          CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
      CompletableFuture<String> errors =
          CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
      try (OutputStream in = process.getOutputStream()) {
        in.write(dot.getBytes(UTF_8));
      }
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new RenderException("\"" + command + "\" took longer than " + limit.toSeconds()
            + " seconds; draw a smaller debate or allow more time with Renderer.withTimeLimit");
      }
      if (process.exitValue() != 0) {
        throw new RenderException("\"" + command + "\" failed: " + errors.join().strip());
      }
      return out.join();
    } catch (IOException e) {
      throw new RenderException("\"" + command + "\" could not be spoken to: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RenderException("The thread was interrupted while it waited for a layout", e);
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
}
