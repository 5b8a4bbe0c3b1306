package org.argumentgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.DebateFiles;
import org.argumentgraph.seeds.Seeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ConvertTest {
  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path notes = Path.of("notes.yaml");

  @BeforeEach
  void takeADebate() throws IOException {
    notes = folder.resolve("notes.yaml");
    DebateFiles.write(Seeds.load("notes"), notes);
  }

  private int run(Object... args) {
    CommandLine command = Convert.command();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }

  @Test
  void aDebateIsWrittenInTheFormatThatTheNameSays() throws IOException {
    Path json = folder.resolve("notes.json");
    assertThat(run(notes, json)).isZero();
    ArgumentGraph debate = DebateFiles.read(json).result();
    assertThat(debate).isEqualTo(Seeds.load("notes"));
    assertThat(out.toString())
        .contains("Not read from " + notes + ": nothing", "Not written to " + json + ": nothing");
  }

  @Test
  void aFormatMayBeNamed() throws IOException {
    Path file = folder.resolve("notes.txt");
    assertThat(run("--to", "json", notes, file)).isZero();
    assertThat(run("--from", "json", file, folder.resolve("again.yaml"))).isZero();
    assertThat(folder.resolve("again.yaml")).hasSameTextualContentAs(notes);
  }

  @Test
  void whatIsLostIsPrinted() {
    assertThat(run(notes, folder.resolve("notes.gexf"))).isZero();
    assertThat(out.toString()).containsPattern("Not written to .*: \\d+\n  \\S");
  }

  @Test
  void whatCannotBeReadIsRefusedInWords() throws IOException {
    assertThat(run(folder.resolve("none.yaml"), folder.resolve("x.json"))).isEqualTo(2);
    assertThat(err.toString()).contains("there is no such file");
    Path broken = folder.resolve("broken.yaml");
    Files.writeString(broken, "argument-graph: 1\n");
    assertThat(run(broken, folder.resolve("x.json"))).isEqualTo(2);
    assertThat(err.toString()).contains("broken.yaml:1:1: debate: \"title\" is missing");
  }

  @Test
  void aNameThatSaysNoFormatIsRefusedInWords() {
    assertThat(run(notes, folder.resolve("notes.docx"))).isEqualTo(2);
    assertThat(err.toString()).contains("does not say in which format").contains(".yaml, .json");
  }
}
