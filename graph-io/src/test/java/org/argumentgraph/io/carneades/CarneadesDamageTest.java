package org.argumentgraph.io.carneades;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.internal.DamagedTexts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Argument graphs that somebody broke, by accident or on purpose. */
class CarneadesDamageTest {
  private static final List<String> STRAYS = List.of(
      "[",
      "]",
      "{",
      "}",
      ": ",
      ", ",
      "- ",
      "\n",
      "\n  ",
      "\"",
      "'",
      "&x ",
      "*x",
      "!t ",
      "¬",
      "|",
      "> ",
      "#",
      "null",
      "true",
      "0.5",
      "1e999",
      ".inf",
      "red(x)",
      "lamp",
      "a1",
      "positions: ",
      "premises: ",
      "assumed: ",
      "\n---\n",
      "? ",
      "\t");

  @Provide
  Arbitrary<String> damaged() {
    return DamagedTexts.of(CarneadesReaderTest.LAMP, STRAYS);
  }

  @Property(tries = 1_000)
  void damagedArgumentGraphsAreReadOrRefusedInWords(@ForAll("damaged") String text) {
    DamagedTexts.problems(CarneadesReader.standard(), text);
  }

  @Test
  void everyBeginningIsReadOrRefusedInWords() {
    DamagedTexts.readAllBeginnings(CarneadesReader.standard(), CarneadesReaderTest.LAMP);
  }

  private static List<DocumentProblem> problems(String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> DamagedTexts.problems(CarneadesReader.standard(), text));
  }

  @Test
  void largeArgumentGraphsAreReadQuickly() {
    StringBuilder statements = new StringBuilder("statements:\n");
    StringBuilder arguments = new StringBuilder("arguments:\n");
    StringBuilder issues = new StringBuilder("issues:\n");
    for (int i = 0; i < 5_000; i++) {
      // All of these names look the same as ids.
      statements.append("  ¬(p%s): A\n  s%d: B\n".formatted("!".repeat(i % 20) + i % 7, i));
      arguments.append(
          "  a%d: {premises: [s%d], conclusion: s0, undercutter: s1}\n".formatted(i, i));
      issues.append("  i%d: {positions: [s%d, s%d]}\n".formatted(i, i / 2 * 2, i / 2 * 2 + 1));
    }
    assertThat(problems(statements + "" + arguments))
        .extracting(DocumentProblem::message)
        .allMatch(message -> message.contains("stands here a second time"));
    assertThat(problems(statements + "" + issues)).isNotEmpty();
  }
}
