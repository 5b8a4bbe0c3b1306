package org.argumentgraph.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import guru.nidi.graphviz.engine.GraphvizEngine;
import guru.nidi.graphviz.engine.GraphvizV8Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The Graphviz that Graphviz-java can embed, which runs on some platforms only. */
final class Graphviz {
  private static final GraphvizLayout LAYOUT = new GraphvizLayout(engine());

  private Graphviz() {}

  static GraphvizEngine engine() {
    try {
      Path folder = Files.createTempDirectory("argument-graph");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      return new GraphvizV8Engine(folder.toString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void delete(Path folder) {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Tests that need it are skipped where it does not run. */
  static void assumeItRuns() {
    assumeTrue(
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "The Graphviz to compare with runs on Linux and x86_64 only");
  }

  /** The places of any graph in the plain format. */
  static String plain(String dot) {
    assumeItRuns();
    try {
      return LAYOUT.plain(dot);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
