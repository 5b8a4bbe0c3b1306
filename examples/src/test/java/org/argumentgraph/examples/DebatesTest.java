package org.argumentgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.argumentgraph.io.findings.FindingsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DebatesTest {
  private static final String TRAMS = """
      argument-graph: 1
      title: Should <the town> build trams & buses?
      speakers: [{id: ann, name: Ann}, {id: ben, name: Ben}]
      claims:
        - {id: trams, text: The town should build trams., by: ann}
        - {id: cost, text: Trams cost more than the town has., by: ben, rebuts: trams}
        - {id: grant, text: The state pays for half of them., by: ann, rebuts: cost}
      """;
  private static final String BROKEN = """
      argument-graph: 1
      title: Broken
      claims:
        - {id: trams, text: The town should build trams., suports: rails}
        - {id: cost, text: Trams cost too much., rebuts: tram}
      """;

  @TempDir
  private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(Object... arguments) {
    CommandLine command = Debates.command();
    command.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    List<String> all = new ArrayList<>(List.of("--out", folder.resolve("out").toString()));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    return command.execute(all.toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private JsonNode findings(String name) {
    return JsonMapper.shared()
        .readTree(folder.resolve("out").resolve(name + ".findings.json").toFile());
  }

  @Test
  void theSeedsAreAnalysedIfNothingIsNamed() throws IOException {
    assertThat(run()).isZero();
    assertThat(out.toString())
        .startsWith("debate ")
        .contains("\nsutton ", "\nnotes ")
        .contains("Pictures and findings are in", "index.html");
    assertThat(err.toString()).isEmpty();
    String page = Files.readString(folder.resolve("out/index.html"));
    assertThat(page).containsPattern("<a href=\"sutton.html#[\\w-]+\">“[^<]* moves “");
    for (String name : List.of("sutton", "notes")) {
      for (String file : List.of(
          name + ".html",
          name + ".svg",
          name + ".overview.svg",
          name + ".dot",
          name + ".findings.json")) {
        assertThat(folder.resolve("out").resolve(file)).isNotEmptyFile();
        assertThat(page).contains("=\"" + file + "\"");
      }
      assertThat(errors(folder.resolve("out").resolve(name + ".findings.json"))).isEmpty();
    }
  }

  private static List<Error> errors(Path findings) throws IOException {
    try (InputStream schema = FindingsWriter.class.getResourceAsStream("findings.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema, InputFormat.JSON)
          .validate(Files.readString(findings), InputFormat.JSON);
    }
  }

  @Test
  void debatesOfTheReadersOwnAreAnalysed() throws IOException {
    assertThat(run(file("my trams.yaml", TRAMS))).isZero();
    assertThat(out.toString().lines().toList().get(1))
        .startsWith("my trams")
        .contains("3", "2", "Trams cost more than the town has.");
    assertThat(Files.readString(folder.resolve("out/index.html")))
        .contains("Should &lt;the town&gt; build trams &amp; buses?")
        .contains("src=\"my%20trams.overview.svg\"");
    assertThat(findings("my trams").get("roots").get(0).asString()).isEqualTo("trams");
  }

  @Test
  void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
    Path broken = file("broken.yaml", BROKEN);
    Path missing = folder.resolve("missing.yaml");
    assertThat(run(broken, missing, folder, file("trams.yaml", TRAMS))).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            broken + ":4:53: claim trams: there is no field \"suports\" here; use one of",
            broken + ":5:52: relation cost.rebuts.tram: there is no element \"tram\"; did you mean "
                + "\"trams\"?",
            missing + ": there is no such file",
            folder + ": this is a folder; name a file in it")
        .doesNotContain("\tat ");
    assertThat(out.toString()).contains("\ntrams ").doesNotContain("broken");
    assertThat(folder.resolve("out/trams.svg")).isNotEmptyFile();
  }

  @Test
  void theRootIsWhatTheReaderChooses() throws IOException {
    Path file = file("trams.yaml", TRAMS);
    assertThat(run(file, "--root", "cost")).isZero();
    assertThat(findings("trams").get("roots").toString()).isEqualTo("[\"cost\"]");
    assertThat(run(file, "--root", "costs")).isEqualTo(2);
    assertThat(err.toString()).contains("trams: --root: ", "\"costs\"", "did you mean \"cost\"?");
  }

  @Test
  void theEyesAreThoseThatTheReaderChooses() throws IOException {
    Path file = file("trams.yaml", TRAMS);
    assertThat(run(file, "--viewpoint", "ben")).isZero();
    assertThat(findings("trams").get("viewpoint").asString()).isEqualTo("ben");
    assertThat(out.toString()).contains("those that ben sees");
    assertThat(run(file, "--viewpoint", "bem", "--root", "costs")).isEqualTo(2);
    assertThat(err.toString())
        .contains("trams: --root: ", "trams: --viewpoint: ", "\"bem\"", "did you mean \"ben\"?");
  }

  @Test
  void filesOfTheSameNameDoNotOverwriteEachOther() throws IOException {
    Files.createDirectories(folder.resolve("other"));
    assertThat(run(file("trams.yaml", TRAMS), file("other/trams.yaml", TRAMS))).isZero();
    assertThat(folder.resolve("out/trams.svg")).isNotEmptyFile();
    assertThat(folder.resolve("out/trams-2.svg")).isNotEmptyFile();
  }

  @Test
  void aDebateNamedIndexDoesNotOverwriteThePageOverAll() throws IOException {
    assertThat(run(file("Index.yaml", TRAMS))).isZero();
    assertThat(folder.resolve("out/Index-2.html")).content().contains("element-trams");
    assertThat(folder.resolve("out/index.html")).content().contains("Index-2.html");
  }

  @Test
  void helpSaysItAll() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("FILE", "--out", "--root", "--viewpoint", "Exit status", "seeds/README.md");
  }

  @Test
  void anUnknownOptionIsRefusedWithTheHelp() {
    assertThat(run("--rot", "x")).isEqualTo(2);
    assertThat(err.toString()).contains("Unknown option: '--rot'", "--root");
  }
}
