package org.argumentgraph.io.jsonlines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.document.DocumentWriter;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
  private static final String TRAMS =
      "{\"argument-graph\":1,\"title\":\"Trams?\",\"claims\":[{\"id\":\"a\",\"text\":\"A.\"}]}";

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static ArgumentGraph debate(String title) {
    return ArgumentGraph.builder(title).claim("a", "A.").build();
  }

  private static List<DebateLine> lines(String corpus) {
    return lines(corpus.getBytes(UTF_8), JsonLinesReader.standard());
  }

  private static List<DebateLine> lines(byte[] corpus, JsonLinesReader reader) {
    return reader.stream(new ByteArrayInputStream(corpus), "c.jsonl").toList();
  }

  private static List<String> problems(List<DebateLine> lines) {
    return lines.stream()
        .flatMap(line -> line.problems().stream())
        .map(DocumentProblem::toString)
        .toList();
  }

  private static List<String> problems(String text) {
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class, () -> JsonLinesReader.standard().read(text, "c.jsonl"));
    return requireNonNull(error).problems().stream()
        .map(DocumentProblem::toString)
        .toList();
  }

  @Property(tries = 200)
  void whatIsWrittenIsReadAsAnEqualDebate(@ForAll("debates") ArgumentGraph debate) {
    Conversion<String> written = JsonLinesWriter.standard().write(debate);
    assertThat(written.losses()).isEmpty();
    assertThat(written.result()).matches("\\{[^\n]*}\n");
    assertThat(JsonLinesReader.standard().read(written.result(), "c.jsonl"))
        .isEqualTo(Conversion.complete(debate));
    JsonMapper mapper = JsonMapper.shared();
    assertThat(mapper.readTree(written.result()))
        .isEqualTo(mapper.readTree(DocumentWriter.json().write(debate).result()));
  }

  @Property(tries = 50)
  void aCorpusIsReadInItsOrder(
      @ForAll @Size(max = 5) List<@net.jqwik.api.From("debates") ArgumentGraph> debates)
      throws IOException {
    Path corpus = Files.createTempFile("corpus", ".jsonl");
    try {
      JsonLinesWriter.standard().writeAll(debates.stream(), corpus);
      try (Stream<DebateLine> lines = JsonLinesReader.standard().stream(corpus)) {
        assertThat(lines.map(DebateLine::orElseThrow)).isEqualTo(debates);
      }
    } finally {
      Files.delete(corpus);
    }
  }

  @Test
  void aDebateIsWrittenWithoutBlanks() {
    assertThat(JsonLinesWriter.standard().write(debate("Trams?")).result()).isEqualTo(TRAMS + "\n");
  }

  @Test
  void aBrokenLineDoesNotEndTheCorpus() {
    List<DebateLine> lines = lines("\uFEFF" + TRAMS + "\r\n\n  \n{\"title\": }\n" + TRAMS + "\n"
        + "{\"argument-graph\":1,\"title\":\"T\",\"claims\":[{\"id\":\"a\",\"text\":\"A\"},"
        + "{\"id\":\"a\",\"text\":\"B\",\"id\":\"b\"}]}\n" + TRAMS);
    assertThat(lines).extracting(DebateLine::number).containsExactly(1L, 4L, 5L, 6L, 7L);
    assertThat(lines)
        .extracting(line -> line.debate().isPresent())
        .containsExactly(true, false, true, false, true);
    assertThat(lines.get(4).orElseThrow()).isEqualTo(debate("Trams?"));
    assertThat(problems(lines))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("c.jsonl:4:11: this is not well-formed JSON");
    assertThat(problems(lines))
        .contains(
            "c.jsonl:6:86: \"id\" stands here a second time, after line 6; keep one of them",
            "c.jsonl:6:71: claim a: the id \"a\" is taken on line 6; give each element an id of its own");
    assertThatThrownBy(() -> lines.get(1).orElseThrow())
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("c.jsonl:4:11");
  }

  @Test
  void aLineThatIsNotUtf8IsReportedWhereItBreaks() {
    byte[] corpus = (TRAMS + "\n" + TRAMS + "\n" + TRAMS + "\n").getBytes(UTF_8);
    corpus[TRAMS.length() + 1] = (byte) 0xff;
    corpus[2 * TRAMS.length() + 5] = (byte) 0xc3;
    assertThat(problems(lines(corpus, JsonLinesReader.standard())))
        .containsExactly(
            "c.jsonl:2:1: this is not UTF-8; save the corpus in the encoding UTF-8",
            "c.jsonl:3:4: this is not UTF-8; save the corpus in the encoding UTF-8");
  }

  @Test
  void aLineOverTheLimitIsPassedOver() {
    JsonLinesReader reader =
        JsonLinesReader.standard().withLimits(new DocumentLimits(TRAMS.length(), 20, 0));
    for (String longer : List.of("x".repeat(10_000_000), TRAMS + " ")) {
      List<DebateLine> lines =
          lines((TRAMS + "\n" + longer + "\n" + TRAMS).getBytes(UTF_8), reader);
      assertThat(lines)
          .extracting(line -> line.debate().isPresent())
          .containsExactly(true, false, true);
      assertThat(problems(lines))
          .singleElement()
          .asString()
          .startsWith("c.jsonl:2:1: ")
          .endsWith("has more than " + TRAMS.length()
              + " characters; split it, or allow more with DocumentLimits");
    }
  }

  /** A corpus without an end: whoever reads ahead of what is asked for never comes back. */
  private static final class Endless extends InputStream {
    private static final byte[] LINE = (TRAMS + "\n").getBytes(UTF_8);
    private long read;

    @Override
    public int read() {
      return LINE[(int) (read++ % LINE.length)];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      for (int i = 0; i < length; i++) {
        buffer[offset + i] = (byte) read();
      }
      return length;
    }
  }

  @Test
  void aCorpusLargerThanMemoryIsReadLazily() {
    Endless corpus = new Endless();
    JsonLinesReader reader = JsonLinesReader.standard();
    assertThat(
            reader.stream(corpus, "c").limit(5_000).filter(line -> line.debate().isPresent()))
        .hasSize(5_000);
    assertThat(corpus.read).isLessThan(5_000L * Endless.LINE.length + 100_000);
  }

  @Test
  void aLineWithoutAnEndIsNotHeld() {
    InputStream corpus = new InputStream() {
      private long left = 500_000_000;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        left -= length;
        return left < 0 ? -1 : length;
      }
    };
    JsonLinesReader reader =
        JsonLinesReader.standard().withLimits(new DocumentLimits(1_000_000, 20, 0));
    assertThat(problems(reader.stream(corpus, "c").toList()))
        .containsExactly(
            "c:1:1: the line has more than 1000000 characters; split it, or allow more "
                + "with DocumentLimits");
  }

  @Test
  void closingTheStreamClosesTheCorpus() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream corpus = new ByteArrayInputStream(TRAMS.getBytes(UTF_8)) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    try (Stream<DebateLine> lines = JsonLinesReader.standard().stream(corpus, "c")) {
      assertThat(lines).hasSize(1);
    }
    assertThat(closed).isTrue();
  }

  @Test
  void aCorpusThatCannotBeReadAnyFurtherSaysSo() throws IOException {
    InputStream corpus = InputStream.nullInputStream();
    corpus.close();
    Stream<DebateLine> lines = JsonLinesReader.standard().stream(corpus, "c");
    assertThatThrownBy(lines::toList)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("Stream closed");
  }

  @Test
  void debatesAreAddedOneByOne() throws IOException {
    ByteArrayOutputStream corpus = new ByteArrayOutputStream();
    JsonLinesWriter.standard().write(debate("Trams?"), corpus);
    JsonLinesWriter.standard().write(debate("Größe 🦜"), corpus);
    assertThat(lines(corpus.toByteArray(), JsonLinesReader.standard()))
        .containsExactly(DebateLine.of(1, debate("Trams?")), DebateLine.of(2, debate("Größe 🦜")));
  }

  @Test
  void theDebatesOfACorpusJoinThoseThatAreGiven() {
    String joining = "{\"argument-graph\":1,\"title\":\"All\",\"debates\":[\"trams\"]}";
    assertThat(problems(lines(joining)))
        .containsExactly(
            "c.jsonl:1:46: there is no debate \"trams\"; give it to the reader with withDebates");
    JsonLinesReader reader =
        JsonLinesReader.standard().withDebates(Map.of("trams", debate("Trams?")));
    assertThat(reader.read(joining, "c").result().claim("trams/a").text()).isEqualTo("A.");
  }

  @Test
  void aTextOfSeveralDebatesIsReferredToTheStream() {
    assertThat(problems("\n" + TRAMS + "\n\n" + TRAMS))
        .containsExactly(
            "c.jsonl:3:1: the document does not end with its first debate; read several with "
                + "JsonLinesReader.stream, and write each on one line");
    assertThat(problems(" \n\t"))
        .containsExactly("c.jsonl: the document is empty; write a debate into it");
    assertThat(problems("\n {\"argument-graph\":2,\"title\":\"T\"}\n \n"))
        .containsExactly(
            "c.jsonl:2:20: version 2 of the format is not known; begin the document with "
                + "\"argument-graph: 1\"");
    assertThat(JsonLinesReader.standard().read("\r\n " + TRAMS + "\r\n", "c").result())
        .isEqualTo(debate("Trams?"));
  }

  @Property(tries = 500)
  void aDamagedCorpusIsReadLineByLine(
      @ForAll("debates") ArgumentGraph debate,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll byte stray) {
    byte[] corpus =
        (TRAMS + "\n" + JsonLinesWriter.standard().write(debate).result() + TRAMS).getBytes(UTF_8);
    int at = TRAMS.length() + 1 + place % (corpus.length - 2 * TRAMS.length() - 2);
    corpus[at] = stray;
    List<DebateLine> lines = new ArrayList<>(lines(corpus, JsonLinesReader.standard()));
    assertThat(lines.remove(0).debate()).isPresent();
    assertThat(lines.remove(lines.size() - 1).debate()).isPresent();
    // At either end of the line, a break only adds an empty one, which is passed over.
    assertThat(lines).hasSizeBetween(1, stray == '\n' ? 2 : 1);
    assertThat(lines).flatExtracting(DebateLine::problems).allSatisfy(problem -> {
      assertThat(problem.line()).isBetween(2, 3);
      assertThat(problem.column()).isPositive();
      assertThat(problem.message()).isNotBlank();
      assertThat(problem.remedy()).isNotBlank();
    });
  }

  @Test
  void aCorpusThatBreaksOffAnywhereIsReadUpToThere() {
    byte[] corpus = (TRAMS + "\n" + TRAMS.replace("A.", "é🦜")).getBytes(UTF_8);
    IntStream.range(TRAMS.length() + 2, corpus.length).forEach(end -> {
      List<DebateLine> lines =
          lines(java.util.Arrays.copyOf(corpus, end), JsonLinesReader.standard());
      assertThat(lines).hasSize(2);
      assertThat(lines.get(0).debate()).isPresent();
      assertThat(lines.get(1).problems()).isNotEmpty();
    });
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(problems(lines("[".repeat(100_000) + "\n{\"title\": " + "[".repeat(100_000))))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).contains("nesting depth"));
  }

  @Test
  void aFileThatIsNotThereIsAnInputError(@TempDir Path folder) {
    assertThatThrownBy(() -> JsonLinesReader.standard().stream(folder.resolve("none.jsonl")))
        .isInstanceOf(IOException.class);
  }
}
