package org.argumentgraph.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Test;

/** Tables with something wrong in them, in places that nobody chose. */
class CsvDamageTest {
  private static final String SAMPLE =
      CsvWriter.standard().write(CsvRoundTripTest.trams()).result();
  private static final List<String> INSERTIONS = List.of(
      "\"",
      "\"\"",
      ",",
      ",,,,,,,,,,,,,,,,,,,",
      "\n",
      "\n\n",
      "\r",
      ";",
      "'",
      "=",
      "\0",
      "\uD83E",
      "\uFEFF",
      "a,b",
      "id,text\n",
      "\nkind,from,to\n",
      "99999999999",
      "-1",
      "1e999",
      "NaN",
      "\\");

  private static void isReadOrRefused(String text) {
    try {
      CsvReader.standard().read(text, "debate.csv");
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
      });
    }
  }

  @Test
  void aTextThatBreaksOffAnywhereIsReadOrRefused() {
    IntStream.range(0, SAMPLE.length()).forEach(end -> isReadOrRefused(SAMPLE.substring(0, end)));
  }

  @Property(tries = 500)
  void aDamagedTextIsReadOrRefused(
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll @IntRange(max = 100_000) int second,
      @ForAll @IntRange(max = 3) int change,
      @ForAll char stray) {
    StringBuilder text = new StringBuilder(SAMPLE);
    int at = place % text.length();
    switch (change) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.setCharAt(at, stray);
      case 2 -> text.insert(at, INSERTIONS.get(second % INSERTIONS.size()));
      default -> text.setCharAt(at, text.charAt(second % text.length()));
    }
    isReadOrRefused(text.toString());
  }

  @Test
  void hugeRowsAndManyOfThemAreReadOrRefusedSoon() {
    for (String huge : List.of(
        ",".repeat(1_000_000),
        "\"".repeat(1_000_001),
        "id,text\na," + "x".repeat(1_000_000),
        "id,text" + ",".repeat(1_000_000),
        "id,text\n" + "\n".repeat(1_000_000),
        "id,text\n" + "a,b\n".repeat(20_000),
        "id,text\na,A.\n\nkind,from,to\n" + "support,a,b\n".repeat(20_000),
        "id,text,tags\na,A.,\"" + "\\;".repeat(500_000) + "\"",
        "id,text,tags\na,A.,\"" + ";".repeat(1_000_000) + "\"",
        "id,text,speaker\na,A.,\"" + "'".repeat(1_000_000) + "\"")) {
      isReadOrRefused(huge);
    }
  }

  @Test
  void aRelationThatEndsInItselfIsRefused() {
    isReadOrRefused("id,text\na,A.\n\nid,kind,from,to\nr,support,a,s\ns,support,a,r\n");
  }
}
