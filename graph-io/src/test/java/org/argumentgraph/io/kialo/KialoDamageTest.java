package org.argumentgraph.io.kialo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.io.internal.DamagedTexts;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Exports that somebody broke, by accident or on purpose. */
class KialoDamageTest {
  private static final List<String> STRAYS = List.of(
      "1",
      "2",
      ".",
      " ",
      "\n",
      "\r",
      "1.1.",
      "\n1.1. Pro: ",
      "\n  1.1.1. Con:\n",
      "-> See 1.",
      "-> See 1.1.1.",
      "Sources:\n",
      "\n[1] ",
      "[",
      "](",
      ")",
      "\\",
      "Thesis:",
      "Question:");

  @Provide
  Arbitrary<String> oneLine() {
    return DamagedTexts.of(KialoReaderTest.ONE_LINE, STRAYS);
  }

  @Provide
  Arbitrary<String> multiLine() {
    return DamagedTexts.of(KialoReaderTest.MULTI_LINE, STRAYS);
  }

  @Property(tries = 500)
  void damagedExportsOfTheOlderLayoutAreReadOrRefusedInWords(@ForAll("oneLine") String text) {
    DamagedTexts.problems(KialoReader.standard(), text);
  }

  @Property(tries = 500)
  void damagedExportsOfTheNewerLayoutAreReadOrRefusedInWords(@ForAll("multiLine") String text) {
    DamagedTexts.problems(KialoReader.standard(), text);
  }

  @Test
  void everyBeginningIsReadOrRefusedInWords() {
    DamagedTexts.readAllBeginnings(KialoReader.standard(), KialoReaderTest.ONE_LINE);
    DamagedTexts.readAllBeginnings(KialoReader.standard(), KialoReaderTest.MULTI_LINE);
  }

  private static int problems(String text) {
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> DamagedTexts.problems(KialoReader.standard(), text).size());
  }

  @Test
  void longLinesAreReadQuickly() {
    String start = "Discussion Title: T\n1. A.\n1.1. Pro: x";
    for (String many : List.of(
        "a", "[", "](", "[a](", "[a](b) ", "(", "\\", "1.", " ", "\n", "\n[1]", "[1]", "[[1]](")) {
      assertThat(problems(start + many.repeat(50_000))).isZero();
    }
    assertThat(problems("Discussion Title: " + "x".repeat(300_000) + "\n1. A.")).isZero();
    assertThat(problems("Discussion Title: T\n" + "1.".repeat(100_000) + " Pro: x"))
        .isPositive();
    assertThat(problems("Discussion Name:\nT\n" + "1.".repeat(100_000) + " Pro:\nx"))
        .isPositive();
    assertThat(
            problems("Discussion Name:\nT\n1. Thesis:\nA.\nSources:\n" + "[1] x\n".repeat(50_000)))
        .isZero();
  }

  @Test
  void deepNumbersAreReadQuickly() {
    StringBuilder text = new StringBuilder("Discussion Title: T\n1. A.\n");
    StringBuilder number = new StringBuilder("1.");
    for (int depth = 1; depth < 1_500; depth++) {
      text.append(number.append("1.")).append(" Pro: B.\n");
    }
    assertThat(problems(text.toString())).isZero();
  }

  @Test
  void manyReferencesAndCitationsAreReadQuickly() {
    int many = 20_000;
    StringBuilder text = new StringBuilder("Discussion Name:\nT\n\n1. Thesis:\nA.\n\n");
    for (int i = 1; i <= many; i++) {
      text.append("1.%d. Pro:\n%s\n\n".formatted(i, i < many ? "-> See 1." + (i + 1) + "." : "B."));
      text.append("1.%d.1. Con:\nCites [1].\n\n".formatted(i));
    }
    text.append("Sources:\n[1] https://example.org\n").append("\"quoted\"\n".repeat(many));
    assertThat(problems(text.toString())).isZero();
  }
}
