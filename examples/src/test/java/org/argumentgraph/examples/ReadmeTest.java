package org.argumentgraph.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the README says is true. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  private static List<String> blocks(String language) throws IOException {
    Matcher blocks =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme());
    List<String> found = new ArrayList<>();
    while (blocks.find()) {
      found.add(blocks.group(1));
    }
    return found;
  }

  @Test
  void theExampleIsTheClassQuickStart() throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/argumentgraph/examples/QuickStart.java"));
    Matcher example = Pattern.compile(
            "// README: from here\n(.*?)\\s*// README: to here", Pattern.DOTALL)
        .matcher(source);
    assertThat(example.find()).isTrue();
    assertThat(blocks("java")).containsExactly(example.group(1).stripIndent() + "\n");
  }

  @Test
  void theExamplePrintsWhatTheReadmeSays() throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      QuickStart.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    assertThat(blocks("text")).containsExactly(printed.toString(UTF_8));
  }

  @Test
  void theCommandsAreThoseThatTheBuildRuns() throws IOException {
    String ci = Files.readString(ROOT.resolve(".ci/run"));
    assertThat(blocks("sh").subList(0, 2)).allSatisfy(command -> assertThat(ci).contains(command));
  }

  @Test
  void theArgumentsThatTheReadmeGivesWork(@TempDir Path folder) throws IOException {
    Matcher arguments = Pattern.compile("-Dexec.args=\"(.*?) --out (.*?)\"").matcher(readme());
    assertThat(arguments.find()).isTrue();
    CommandLine command = Debates.command();
    command.setOut(new PrintWriter(new StringWriter()));
    assertThat(command.execute(
            ROOT.resolve(arguments.group(1)).toString(), "--out", folder.toString()))
        .isZero();
    assertThat(folder.resolve("notes.svg")).isNotEmptyFile();
  }

  @Test
  void theConversionThatTheReadmeGivesWorks(@TempDir Path folder) throws IOException {
    Matcher arguments =
        Pattern.compile("examples.Convert -Dexec.args=\"(\\S+) \\S+/(\\S+)\"").matcher(readme());
    assertThat(arguments.find()).isTrue();
    CommandLine command = Convert.command();
    command.setOut(new PrintWriter(new StringWriter()));
    Path written = folder.resolve(arguments.group(2));
    assertThat(command.execute(ROOT.resolve(arguments.group(1)).toString(), written.toString()))
        .isZero();
    assertThat(written).isNotEmptyFile();
  }

  @Test
  void everyFileAndClassThatIsNamedExists() throws IOException {
    Matcher links = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(readme());
    while (links.find()) {
      assertThat(ROOT.resolve(links.group(1))).exists();
    }
    Matcher mains = Pattern.compile("-Dexec.mainClass=([\\w.]+)").matcher(readme());
    while (mains.find()) {
      assertThat(Path.of("src/main/java", mains.group(1).replace('.', '/') + ".java"))
          .exists();
    }
  }
}
