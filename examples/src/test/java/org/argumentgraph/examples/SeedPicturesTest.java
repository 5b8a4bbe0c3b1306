package org.argumentgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.render.Diagram;
import org.argumentgraph.render.Renderer;
import org.argumentgraph.seeds.Seeds;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures that are kept beside the seeds. */
class SeedPicturesTest {
  static List<String> pictures() throws IOException {
    try (var files = Files.list(Path.of("../seeds"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".svg"))
          .map(name -> name.replace(".svg", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pictures")
  @EnabledIfSystemProperty(
      named = "os.arch",
      matches = "amd64|x86_64",
      disabledReason = "Graphviz-java's own engine, by which the pictures are laid out, runs there")
  void thePictureIsWhatTheLibraryDrawsToday(String name) throws IOException {
    String drawn = Renderer.standard().svg(Diagram.of(Analysis.standard().of(Seeds.load(name))));
    assertThat(drawn.equals(Files.readString(Path.of("../seeds", name + ".svg"))))
        .as(
            "seeds/%s.svg is not what the library draws; look at examples/target/debates/%1$s.svg, as the "
                + "main job writes it, and copy it there if it is good",
            name)
        .isTrue();
  }
}
