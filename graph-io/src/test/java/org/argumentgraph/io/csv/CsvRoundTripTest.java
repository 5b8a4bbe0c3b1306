package org.argumentgraph.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.document.DocumentReader;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class CsvRoundTripTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static ArgumentGraph read(String text) {
    Conversion<ArgumentGraph> read = CsvReader.standard().read(text, "debate.csv");
    assertThat(read.losses()).isEmpty();
    return read.result();
  }

  private static List<String> spoken(ArgumentGraph debate) {
    return debate.elements().stream()
        .filter(element -> element.type() != ElementType.RELATION)
        .map(Element::id)
        .toList();
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAsAnEqualDebate(@ForAll("debates") ArgumentGraph debate) {
    Conversion<String> written = CsvWriter.standard().write(debate);
    assertThat(written.losses()).isEmpty();
    ArgumentGraph again = read(written.result());
    assertThat(again).isEqualTo(debate);
    assertThat(spoken(again)).isEqualTo(spoken(debate));
    assertThat(again.relations()).isEqualTo(debate.relations());
    assertThat(CsvWriter.standard().write(again)).isEqualTo(written);
  }

  @Property(tries = 100)
  void columnsInAnyOrderAndSeparatorsOfAllSpreadsheetsMakeNoDifference(
      @ForAll("debates") ArgumentGraph debate, @ForAll Random random) throws IOException {
    String text = CsvWriter.standard().write(debate).result();
    char separator = ",;\t".charAt(random.nextInt(3));
    StringWriter saved = new StringWriter();
    saved.append("\uFEFF");
    if (random.nextBoolean()) {
      saved.append("sep=").append(separator).append("\r\n");
    }
    int width = 0;
    List<Integer> order = List.of();
    try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text);
        var writer = de.siegmar.fastcsv.writer.CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(random.nextBoolean() ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
            .build(saved)) {
      for (var record : records) {
        if (record.getFieldCount() != width && record.getFieldCount() > 1) {
          width = record.getFieldCount();
          List<Integer> shuffled = new ArrayList<>();
          for (int index = 0; index < width; index++) {
            shuffled.add(index);
          }
          Collections.shuffle(shuffled, random);
          order = shuffled;
        }
        if (record.getFieldCount() == width) {
          writer.writeRecord(order.stream().map(record::getField).toList());
        } else {
          // As spreadsheets write an empty row.
          writer.writeRecord(Collections.nCopies(width, ""));
          width = 0;
        }
      }
    }
    assertThat(read(saved.toString())).isEqualTo(debate);
  }

  @Property(tries = 30)
  void aPairOfFilesIsReadFromEither(@ForAll("debates") ArgumentGraph debate) throws IOException {
    Path folder = Files.createTempDirectory("pair");
    Path elements = folder.resolve("Trams.elements.csv");
    Path relations = folder.resolve("Trams.relations.csv");
    try {
      assertThat(CsvWriter.standard().write(debate, elements)).isEmpty();
      for (Path file : List.of(elements, relations)) {
        assertThat(CsvReader.standard().read(file)).isEqualTo(Conversion.complete(debate));
      }
      String texts = Files.readString(elements) + "\n" + Files.readString(relations);
      assertThat(texts).isEqualTo(CsvWriter.standard().write(debate).result());
      Files.delete(elements);
      Files.delete(relations);
      CsvWriter.standard().write(debate, relations);
      assertThat(Files.readString(elements) + "\n" + Files.readString(relations))
          .isEqualTo(texts);
    } finally {
      Files.deleteIfExists(elements);
      Files.deleteIfExists(relations);
      Files.delete(folder);
    }
  }

  @Property
  void listsSurviveInACell(
      @ForAll @Size(max = 4) List<
                  @NotBlank @StringLength(max = 6) @Chars({' ', ';', '\\', 'a', '\n', '=', ','})
                  String>
              values) {
    assertThat(Cell.split(Cell.joined(values))).isEqualTo(values);
  }

  @Property
  void noCellIsAFormulaAndGuardingIsUndone(
      @ForAll
          @NotEmpty @StringLength(max = 4)
          @Chars({'\'', '=', '+', '-', '@', '\t', '\r', 'a', '＝'})
          String value) {
    String cell = Cell.guarded(value);
    assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
    assertThat(Cell.unguarded(cell)).isEqualTo(value);
  }

  @Test
  void aDebateIsWrittenAsTwoTables() {
    assertThat(CsvWriter.standard().write(trams()).result()).isEqualTo("""
        id,type,text,speaker,reporter,verbatim,occasion,source,first-line,last-line,time,credence,addressee,thesis,participants,document,tags,note
        ,debate,'=Trams or buses?,,,,,,,,,,,,,,,
        ann,speaker,Ann Lee,,,,,,,,,,,,,,,
        bob,speaker,Bob,,,,,,,,,,,,,,,
        hall,occasion,The town hall,,,,,,,,,,,,ann; bob,,,
        minutes,source,The minutes,,,,,,,,,,,,,minutes.txt,,
        ,section,Beginning,,,,,minutes,2,,,,,,,,,
        ,skipped,Greeting,,,,,minutes,1,2,,,,,,,,
        trams,claim,"The town should ""build"" trams.",ann,bob,yes,hall,minutes,12,13,1:05,0.8,,yes,,,money; a\\;b,
        cost,claim,"Trams cost more
        than buses.",bob,,,,,,,,,,,,,,
        few,claim,Few can pay.,,,,,,,,,,,,,,,
        why,question,Why not buses?,bob,,,,,,,,,ann,,,,,a note

        id,kind,from,to,weight,speaker,occasion,note
        ,rebuttal,cost; few,trams,0.5,,,
        step,undercut,few,cost+few.rebuts.trams,,ann,,
        ,challenge,why,trams,,,,
        ,doubts,bob,trams,,,hall,"No, no."
        """);
    assertThat(read(CsvWriter.standard().write(trams()).result())).isEqualTo(trams());
  }

  static ArgumentGraph trams() {
    return ArgumentGraph.builder("=Trams or buses?")
        .speaker("ann", "Ann Lee")
        .speaker("bob", "Bob")
        .occasion("hall", "The town hall", "ann", "bob")
        .source(Source.of("minutes", "The minutes")
            .withDocument("minutes.txt")
            .withSections(List.of(new Source.Section("Beginning", 2)))
            .withSkipped(List.of(new Source.Skipped(1, 2, "Greeting"))))
        .add(Claim.of("trams", "The town should \"build\" trams.")
            .withCredence(0.8)
            .withTags("money", "a;b")
            .withOrigin(Origin.by("ann")
                .reportedBy("bob")
                .verbatim()
                .in("hall")
                .at(SourceSpan.lines("minutes", 12, 13).withTime("1:05"))))
        .claim("cost", "Trams cost more\nthan buses.", Origin.by("bob"))
        .claim("few", "Few can pay.")
        .add(Question.of("why", "Why not buses?")
            .to("ann")
            .withOrigin(Origin.by("bob"))
            .withNote("a note"))
        .add(Relation.of(RelationKind.REBUTTAL, List.of("cost", "few"), "trams").withWeight(0.5))
        .add(Relation.of(RelationKind.UNDERCUT, "few", "cost+few.rebuts.trams")
            .withId("step")
            .withOrigin(Origin.by("ann")))
        .relation("why", RelationKind.CHALLENGE, "trams")
        .stance(Stance.of("bob", Attitude.DOUBTS, "trams")
            .withOrigin(Origin.by("bob").in("hall"))
            .withNote("No, no."))
        .theses("trams")
        .build();
  }

  @TestFactory
  Stream<DynamicTest> realDebatesSurviveTables() throws IOException {
    Path folder = Path.of("../seeds");
    assumeTrue(Files.isDirectory(folder), "There is no " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            ArgumentGraph debate = DocumentReader.standard().read(file).result();
            assertThat(read(CsvWriter.standard().write(debate).result())).isEqualTo(debate);
          }));
    }
  }

  @Test
  void aTableInUtf16IsRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trams.csv");
    Files.writeString(
        file, "\uFEFF" + CsvWriter.standard().write(trams()).result(), StandardCharsets.UTF_16LE);
    assertThat(CsvReader.standard().read(file)).isEqualTo(Conversion.complete(trams()));
  }

  @Test
  void toAFileThatIsNoneOfAPairBothTablesAreWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("trams.csv");
    CsvWriter.standard().write(trams(), file);
    assertThat(folder.toFile().list()).containsExactly("trams.csv");
    assertThat(CsvReader.standard().read(file)).isEqualTo(Conversion.complete(trams()));
  }

  @Test
  void longCellsAreReadBack() {
    ArgumentGraph debate =
        ArgumentGraph.builder("Long").claim("a", "\"x\n".repeat(5_700_000)).build();
    assertThat(read(CsvWriter.standard().write(debate).result())).isEqualTo(debate);
  }
}
