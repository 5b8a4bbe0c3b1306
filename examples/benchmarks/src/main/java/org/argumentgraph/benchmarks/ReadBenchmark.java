package org.argumentgraph.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.document.DocumentReader;
import org.argumentgraph.io.document.DocumentWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Reading a document in JSON. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 5)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms6g", "-Xmx6g", "-XX:+UseParallelGC"})
public class ReadBenchmark {
  private static final int LARGE = 1_000_000_000;

  /** Made for JMH. */
  public ReadBenchmark() {}

  /**
   * A document of claims, each with a text, a speaker, an occasion and a line, and each but the
   * first with one relation.
   */
  @State(Scope.Benchmark)
  public static class Document {
    /** The number of claims. */
    @Param({"100000", "1000000"})
    public int claims;

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final DocumentReader reader =
        DocumentReader.standard().withLimits(new DocumentLimits(LARGE, 20, 0));
    private Path file = Path.of("debate.json");

    /** Made for JMH. */
    public Document() {}

    /**
     * Makes the document up.
     *
     * @throws IOException if it cannot be written
     */
    @Setup(Level.Trial)
    public void makeUp() throws IOException {
      file = Files.createTempFile("debate", ".json");
      Files.writeString(file, DocumentWriter.json().write(debate(claims)).result());
    }

    /**
     * Throws the document away.
     *
     * @throws IOException if it cannot be deleted
     */
    @TearDown(Level.Trial)
    public void throwAway() throws IOException {
      Files.delete(file);
    }
  }

  /** What a document says, bound to records without a look at what it means. */
  record Fields(String title, List<SpeakerFields> speakers, List<ClaimFields> claims) {}

  record SpeakerFields(String id, String name) {}

  record ClaimFields(
      String id,
      String text,
      String by,
      String in,
      SpanFields at,
      String supports,
      String rebuts) {}

  record SpanFields(String source, int line) {}

  /** A made-up debate; of the same size it is always the same. */
  static ArgumentGraph debate(int claims) {
    SplittableRandom random = new SplittableRandom(20_261_121);
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Made up")
        .speaker("ann", "Ann")
        .speaker("bob", "Bob")
        .occasion("talk", "The talk", "ann", "bob")
        .source(Source.of("post", "A post"));
    for (int claim = 0; claim < claims; claim++) {
      Origin origin = Origin.by(random.nextBoolean() ? "ann" : "bob")
          .in("talk")
          .at(SourceSpan.line("post", 1 + claim / 3));
      debate.add(Claim.of("claim-" + claim, text(claim)).withOrigin(origin));
      if (claim > 0 && random.nextBoolean()) {
        debate.support("claim-" + claim, "claim-" + random.nextInt(claim));
      } else if (claim > 0) {
        debate.rebuttal("claim-" + claim, "claim-" + random.nextInt(claim));
      }
    }
    return debate.build();
  }

  /** What a claim says, in about as many words as people use. */
  static String text(int claim) {
    return "Claim " + claim
        + " says that something of which somebody has said, not long ago, that it "
        + "is not so, is so after all, whoever may think otherwise.";
  }

  /**
   * Reads the document.
   *
   * @param document the document
   * @return the debate
   * @throws IOException if it cannot be read
   */
  @Benchmark
  public Object read(Document document) throws IOException {
    return document.reader.read(document.file).result();
  }

  /**
   * Binds the same document to records.
   *
   * @param document the document
   * @return the records
   */
  @Benchmark
  public Object readLimit(Document document) {
    return document.mapper.readValue(document.file.toFile(), Fields.class);
  }
}
