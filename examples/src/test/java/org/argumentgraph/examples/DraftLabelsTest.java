package org.argumentgraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Relation;
import org.argumentgraph.io.document.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftLabelsTest {
  private static final String TRAMS = """
      1. Ann says that the town should build trams.

         1. I don't think that the town can pay for them.

         2. Who would ride in them?

      2. Ben says that rails last long.

         1. I agree with that.
      """;

  /** What a run printed, and how it ended. */
  private record Run(int status, String out, String err) {}

  @TempDir
  private Path folder;

  private static Run run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int status = DraftLabels.run(
        words,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        status,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).strip());
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void printsALineForEachReply() throws IOException {
    Run run = run(file("trams.txt", TRAMS));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).containsExactly("3\t1\tattack", "5\t1\tother", "9\t7\tsupport");
  }

  @Test
  void readsOnlyTheLinesThatAreAskedFor() throws IOException {
    assertThat(run(file("trams.txt", TRAMS), "--lines", "7-9").out().lines())
        .containsExactly("9\t7\tsupport");
    assertThat(run("--lines", "1-4", file("trams.txt", TRAMS)).out().lines())
        .containsExactly("3\t1\tattack");
  }

  @Test
  void explainsItself() throws IOException {
    assertThat(run(file("trams.txt", TRAMS), "--explain").out().lines().toList().get(2))
        .matches("9\t7\tsupport\t0\\.\\d\\d\t.*says that it agrees \\(\"i agree\"\\): support .*");
  }

  @Test
  void printsADraftToBeFinished() throws IOException {
    Run run = run(file("trams.txt", TRAMS), "--yaml");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("# A draft, made of trams.txt");
    ArgumentGraph debate =
        DocumentReader.standard().read(run.out(), "draft.yaml").result();
    assertThat(debate.relations())
        .extracting(Relation::id)
        .containsExactly(
            "line-3.rebuts.line-1", "line-5.challenges.line-1", "line-9.supports.line-7");
  }

  @Test
  void picksTheReaderByALook() throws IOException {
    Path talk = file(
        "talk.txt", "Ann\nTrams are quiet.\nBen\nI doubt it.\nAnn\nWhy?\nBen\nI heard them.\n");
    assertThat(run(talk).out().lines().map(line -> line.substring(0, 3)))
        .containsExactly("4\t2", "6\t4", "8\t6");
    Path notes = file("notes.md", "# Trams\n\n# Rails\n\n- They last.\n  - I doubt it.\n");
    assertThat(run(notes).out()).isEqualTo("6\t5\tattack\n".replace("\n", System.lineSeparator()));
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path good = file("trams.txt", TRAMS);
    assertThat(run())
        .isEqualTo(new Run(
            2, "", "The file is missing; name the text to draft a debate from. --help says more."));
    assertThat(run("--line", good).err()).startsWith("The option \"--line\" is unknown");
    assertThat(run(good, good).err()).startsWith("There is more than one file");
    for (String range : new String[] {"7", "0-3", "9-7", "a-b", "1-99999999999"}) {
      assertThat(run(good, "--lines", range).err())
          .startsWith("\"" + range + "\" is no range of lines; give the first and the last");
    }
    assertThat(run(good, "--lines").status()).isEqualTo(2);
    assertThat(run(good, "--lines", "50-60").err())
        .contains("there is no text in the lines 50 to 60; give");
    assertThat(run(folder).err()).endsWith("this is a folder; name a file in it");
    assertThat(run(folder.resolve("none")).err()).endsWith("there is no such file; check the path");
    assertThat(run(file("empty.txt", "")).err()).contains("there is no text in the document");
    Path binary = Files.write(folder.resolve("a.bin"), new byte[] {80, 75, 3, 4, (byte) 0xff});
    assertThat(run(binary).status()).isEqualTo(2);
    assertThat(run(binary).err()).contains("this is not UTF-8");
    assertThat(run("a\0b").err())
        .isEqualTo("\"a\0b\" is no file name: Nul character not allowed. " + "--help says more.");
  }

  @Test
  void helpSaysItAll() {
    assertThat(run("--help").out()).contains("FILE", "--lines", "--explain", "--yaml", "Exit");
  }
}
