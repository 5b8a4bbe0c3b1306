package org.argumentgraph.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Origin;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What nobody vouches for is read, or refused in words; and soon. With {@code -Dfuzz.seconds=600}
 * each format is tried for ten minutes.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
class HostileDocumentsTest {
  private static final Duration TIME = Long.getLong("fuzz.seconds") == null
      ? Duration.ofMillis(150)
      : Duration.ofSeconds(Long.getLong("fuzz.seconds", 1));
  private static final int DEEP = 100_000;
  private static final List<String> OPENING =
      List.of("[", "{\"a\":", "<a>", "(", "- ", "  ", "\n# ", "&a [*a, ", "+ ", "\"", "<!--");

  @TempDir
  private Path folder;

  static Stream<DebateFormat> readable() {
    return Arrays.stream(DebateFormat.values()).filter(format -> format.reader().isPresent());
  }

  /** A debate with something of everything, as each format has it. */
  private static String sample(DebateFormat format) throws IOException {
    ArgumentGraph debate = ArgumentGraph.builder("Should the centre be closed to cars?")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .occasion("hearing", "The hearing", "ann", "ben")
        .claim("close", "The centre should be closed to cars.", Origin.by("ann").in("hearing"))
        .claim("air", "The air will be \"cleaner\" – by far.", Origin.by("ann"))
        .claim("detour", "Cars will take longer ways round.", Origin.by("ben"))
        .claim("few", "Few will.", Origin.by("ann"))
        .question("how-far", "How far is it?", Origin.by("ann"))
        .support("air", "close")
        .rebuttal("detour", "close")
        .undercut("few", "detour.rebuts.close")
        .relation("few", RelationKind.CONTRADICTION, "detour")
        .theses("close")
        .build();
    if (format.writer().isPresent()) {
      return format.writer().orElseThrow().write(debate).result();
    }
    Path written = Path.of("src/test/resources/org/argumentgraph/io")
        .resolve("sample." + format.extensions().get(0));
    return Files.readString(written);
  }

  private void read(DebateFormat format, byte[] bytes) throws IOException {
    DebateReader reader = format.reader().orElseThrow();
    Path file = folder.resolve("debate." + format.extensions().get(0));
    Files.write(file, bytes);
    accepts(() -> reader.read(file));
  }

  private interface Reading {
    void run() throws IOException;
  }

  private static void accepts(Reading reading) throws IOException {
    try {
      reading.run();
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty();
      for (DocumentProblem problem : e.problems()) {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("readable")
  void aDocumentMayEndAnywhere(DebateFormat format) throws IOException {
    byte[] bytes = sample(format).getBytes(UTF_8);
    int step = Math.max(1, bytes.length / 400);
    for (int length = 0; length < bytes.length; length += step) {
      read(format, Arrays.copyOf(bytes, length));
    }
  }

  @ParameterizedTest
  @MethodSource("readable")
  @Timeout(value = 2, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
  void anyBytesMayBeBroken(DebateFormat format) throws IOException {
    byte[] bytes = sample(format).getBytes(UTF_8);
    long seed = System.nanoTime();
    Random random = new Random(seed);
    long end = System.nanoTime() + TIME.toNanos();
    while (System.nanoTime() < end) {
      byte[] broken = broken(bytes, random);
      try {
        read(format, broken);
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError(
            format + ", seed " + seed + ":\n" + new String(broken, UTF_8) + "\n", e);
      }
    }
  }

  /** Some bytes changed, a part left out, or a part said twice. */
  private static byte[] broken(byte[] bytes, Random random) {
    byte[] broken = bytes.clone();
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(broken.length);
      int to = Math.min(broken.length, from + 1 + random.nextInt(30));
      switch (random.nextInt(3)) {
        case 0 -> broken[from] = (byte) random.nextInt(256);
        case 1 -> broken = joined(broken, from, to);
        default -> broken = joined(broken, to, from);
      }
    }
    return broken;
  }

  /** What stands before one place, and what stands after another. */
  private static byte[] joined(byte[] bytes, int before, int after) {
    byte[] joined = Arrays.copyOf(bytes, before + bytes.length - after);
    System.arraycopy(bytes, after, joined, before, bytes.length - after);
    return joined.length == 0 ? new byte[] {'x'} : joined;
  }

  @ParameterizedTest
  @MethodSource("readable")
  void whatIsDeepIsReadOrRefused(DebateFormat format) throws IOException {
    String sample = sample(format);
    for (String opening : OPENING) {
      read(format, opening.repeat(DEEP).getBytes(UTF_8));
      read(format, (sample + "\n" + opening.repeat(DEEP)).getBytes(UTF_8));
    }
    StringBuilder indented = new StringBuilder(sample).append('\n');
    for (int depth = 0; depth < 2_000; depth++) {
      indented.append(" ".repeat(2 * depth)).append("- [c").append(depth).append("]: Claim.\n");
    }
    read(format, indented.toString().getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void whatIsLongerThanTheLimitIsRefused(DebateFormat format) throws IOException {
    Path file = folder.resolve("long." + format.extensions().get(0));
    Files.writeString(file, sample(format) + "x".repeat(100_000));
    DebateReader reader =
        format.reader().orElseThrow().withLimits(new DocumentLimits(10_000, 20, 10));
    assertThat(assertThrows(InvalidDocumentException.class, () -> reader.read(file)))
        .hasMessageContaining("more than 10000 characters");
  }

  @ParameterizedTest
  @MethodSource("readable")
  void otherEncodingsAreReadOrRefused(DebateFormat format) throws IOException {
    String sample = sample(format);
    read(format, sample.getBytes(ISO_8859_1));
    read(format, ("\uFEFF" + sample).getBytes(UTF_16LE));
    read(format, ("\uFEFF" + sample).getBytes(UTF_16BE));
    read(format, ("\uFEFF" + sample).getBytes(UTF_8));
    read(format, new byte[10_000]);
  }
}
