package org.argumentgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line of the competition. */
class IccmaSolverTest {
  /** What a run printed, and how it ended. */
  private record Run(int status, String out, String err) {}

  @TempDir
  private Path folder;

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = IccmaSolver.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        status,
        out.toString(StandardCharsets.UTF_8).strip(),
        err.toString(StandardCharsets.UTF_8).strip());
  }

  /** Arguments 1 and 2 attack each other, both attack 3, which attacks 4. */
  private String framework(String last) throws IOException {
    Path file = folder.resolve("framework.af");
    Files.writeString(file, "p af 5\n1 2\n2 1\n1 3\n2 3\n3 4\n" + last);
    return file.toString();
  }

  private String apx() throws IOException {
    Path file = folder.resolve("framework.txt");
    Files.writeString(file, "arg(a). arg(b). arg(c). att(a,b). att(b,a).");
    return file.toString();
  }

  @Test
  void saysWhatItIsAndWhatItCanDo() {
    assertThat(run().out()).isEqualTo("Argument Graph 0.1.0-SNAPSHOT");
    assertThat(run("--version").out()).isEqualTo("Argument Graph 0.1.0-SNAPSHOT");
    assertThat(run("--formats").out()).isEqualTo("[i23,apx,tgf]");
    assertThat(run("--help").out()).contains("-p PROBLEM", "-a ARGUMENT", "Exit status");
    assertThat(run("--problems").out())
        .startsWith("[")
        .endsWith("]")
        .contains("DC-CO", "DC-STG", "DS-PR", "DS-SST", "SE-ID", "SE-ST", "EE-PR", "CE-CO");
  }

  @ParameterizedTest
  @CsvSource({
    "SE-GR, w",
    "SE-ID, w",
    "EE-PR, w 1 4|w 2 4",
    "EE-CO, w 1 4|w 2 4|w",
    "CE-CO, 3",
    "SE-ST, NO",
    "EE-ST, ''",
    "CE-ST, 0"
  })
  void printsExtensionsOrTheirNumber(String problem, String expected) throws IOException {
    Run run = run("-p", problem, "-f", framework("5 5\n"));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "DC-PR, 1, YES|w 1 4",
    "DC-PR, 3, NO",
    "DC-ST, 1, NO",
    "DS-ST, 1, YES",
    "DS-PR, 4, YES",
    "DS-PR, 1, NO|w 2 4",
    "DC-CO, 2, YES|w 2 4",
    "DS-SST, 2, NO|w 1 4",
    "DS-CO, 4, NO|w"
  })
  void answersWithAWitness(String problem, String argument, String expected) throws IOException {
    Run run = run("-p", problem, "-f", framework("5 5\n"), "-a", argument);
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).containsExactly(expected.split("\\|", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "SE-GR; [c]",
        "EE-PR; [[a,c],[b,c]]",
        "EE-GR; [[c]]",
        "DC-ST; YES",
        "DS-ST; NO",
        "CE-CO; 3"
      })
  void answersInListsWhoeverNamesAnOldFormat(String problem, String expected) throws IOException {
    assertThat(run("-p", problem, "-f", apx(), "-fo", "apx", "-a", "a").out()).isEqualTo(expected);
  }

  @Test
  void tellsTheFormatByItself() throws IOException {
    assertThat(run("-p", "se-gr", "-f", apx()).out()).isEqualTo("w c");
    assertThat(run("-f", framework(""), "-fo", "i23", "-p", "SE-GR").out()).isEqualTo("w 5");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    String file = framework("5 6\n");
    Run run = run("-p", "SE-PR", "-f", file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(file + ":7:3: \"6\" is no argument; give a number from 1 to 5");
    String good = framework("");
    assertThat(run("-p", "DC-PR", "-f", good, "-a", "9").err())
        .startsWith("There is no argument \"9\"");
    assertThat(run("-p", "DC-PR", "-f", good).err()).startsWith("The argument is missing");
    assertThat(run("-p", "XX-PR", "-f", good).err()).startsWith("The problem \"XX-PR\" is unknown");
    assertThat(run("-p", "SE-PR").err()).startsWith("The framework is missing");
    assertThat(run("-f", good).err()).startsWith("The problem is missing");
    assertThat(run("-p").err()).startsWith("The value of -p is missing");
    assertThat(run("-x").err()).startsWith("The option \"-x\" is unknown");
    assertThat(run("-p", "SE-PR", "-f", good, "-fo", "gml").err())
        .startsWith("The format \"gml\" is unknown; give i23, apx or tgf");
    assertThat(run("-p", "SE-PR", "-f", folder.toString()).err()).contains("this is a folder");
    assertThat(run("-p", "SE-PR", "-f", folder.resolve("none").toString()).err())
        .endsWith("there is no such file; check the path");
  }

  @Test
  void runsAsAProcess() throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process = new ProcessBuilder(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            IccmaSolver.class.getName(),
            "-p",
            "DC-PR",
            "-f",
            framework(""),
            "-a",
            "3")
        .redirectErrorStream(true)
        .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(printed.strip()).isEqualTo("NO");
    assertThat(process.exitValue()).isZero();
  }
}
