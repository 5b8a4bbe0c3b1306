package org.argumentgraph.io.argdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.argumentgraph.Element;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArgdownErrorsTest {
  private static List<DocumentProblem> problems(String text) {
    InvalidDocumentException refusal = catchThrowableOfType(
        InvalidDocumentException.class, () -> ArgdownReader.standard().read(text, "debate"));
    return refusal.problems();
  }

  /** The problems of a text without their remedies. */
  private static List<String> errors(String text) {
    return problems(text).stream()
        .map(problem -> problem.line() + ":" + problem.column() + " "
            + (problem.subject().isEmpty() ? "" : problem.subject() + ": ") + problem.message())
        .toList();
  }

  @Test
  void everyBrokenBlockIsReported() {
    assertThat(errors("""
        Text.

          + Alone.

        [a]: A
            + [b]: B
          + [c]: C

        An _open range

        (1) Premise.
        (2) Premise.

        (1) Premise.
        ----

        <a>: A argues.
        (1) Premise.
        ----
        (2) Conclusion.

        (1) <a>
        ----
        (2) Conclusion.
        """))
        .containsExactly(
            "3:1 a block begins with a support (+), which has nothing to relate to",
            "7:1 a support (+) stands where nothing is to relate to",
            "9:15 italic text does not end",
            "12:13 the premise-conclusion structure does not end in an inference and a conclusion",
            "15:5 no conclusion follows the inference",
            "18:1 a premise-conclusion structure begins in the middle of a block",
            "22:5 an argument stands where only a statement can");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(errors("")).containsExactly("1:1 the document has no content");
    assertThat(errors("// nothing\n")).containsExactly("2:1 the document has no content");
    assertThat(errors("===\ntitle: T\n===\nText.\n"))
        .containsExactly("4:1 no empty line follows the front matter");
    assertThat(errors("[a]:\n\nText.\n")).containsExactly("1:5 a text is missing");
    assertThat(errors("[a]: A\n  +")).containsExactly("2:4 a relation leads to nothing");
    assertThat(errors("[a] text\n")).containsExactly("1:5 text stands where the block should end");
    assertThat(errors("Text \\\n"))
        .containsExactly("1:6 a backslash stands at the end of the line, where it escapes nothing");
    assertThat(errors("Text.\n--\nRule\n--\n"))
        .containsExactly("2:1 an inference stands outside of a premise-conclusion structure");
    assertThat(errors("(1) A\n--\nRule,\n--\n(2) B\n"))
        .containsExactly("3:6 the inference is not closed");
    assertThat(errors("(1) A\n----\n  + [b]\n(2) B\n"))
        .containsExactly("3:1 something other than an undercut stands below an inference");
    assertThat(errors("[a]: A\n  >< <b>\n"))
        .containsExactly("2:6 an argument stands where only a statement can");
  }

  @Test
  void anArgumentHasOneStructure() {
    assertThat(errors("<a>\n\n(1) A\n----\n(2) B\n\n<a>\n\n(1) A\n----\n(2) B\n"))
        .containsExactly("9:1 the argument has a premise-conclusion structure already");
  }

  @Test
  void brokenDataAreReportedWhereTheyStand() {
    assertThat(errors("[a]: A {b: [}\n")).hasSize(1).first().asString().startsWith("1:");
    assertThat(errors("[a]: A {\n  b: 1\n  b: 2\n}\n\n[c]: C {d: 1, d: 2}\n"))
        .containsExactly(
            "3:3 \"b\" stands here a second time, after line 2",
            "6:15 \"d\" stands here a second time, after line 6");
    assertThat(errors("===\ntitle: T\nargument-graph: {claims: [], speakers: 3}\n===\n\nText.\n"))
        .containsExactly(
            "3:26 argument-graph: there is no field \"claims\" here",
            "3:40 argument-graph: \"speakers\" is a number, not a list");
  }

  @Test
  void whatTheDebateFindsWrongIsReportedWhereItStands() {
    assertThat(errors("""
        ===
        argument-graph:
          stances:
            - {speaker: bob, doubts: b}
        ===

        Text.

        [a]: A. {answers: q}
        """))
        .containsExactly(
            "4:7 stance 1: there is no speaker \"bob\"",
            "4:7 stance 1: there is no element \"b\"",
            "9:1 relation a.answers.q: there is no element \"q\"");
  }

  @Test
  void relationsThatEndInEachOtherAreRefused() {
    String text = """
        <r> {kind: undercut}

        (1) [a]: A
        ----
        (2) Against.
          _> <s>

        <s> {kind: undercut}

        (1) [a]
        ----
        (2) Against.
          _> <r>
        """;
    assertThat(errors(text)).hasSize(1).first().asString().contains("ends in itself");
  }

  @Test
  void filesAreIncludedFromTheFolderAndBelow(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("parts"));
    Path main = folder.resolve("main.argdown");
    Files.writeString(
        main, "[a]: A.\n\n@include(parts/b.argdown)\n\n[d]: D.\n\n@include( c.txt )\n");
    Files.writeString(folder.resolve("parts/b.argdown"), "[b]: B.\n\n@include(../c.txt)\n");
    Files.writeString(folder.resolve("c.txt"), "[c]: *C*.\n");
    var read = ArgdownReader.standard().read(main);
    assertThat(read.result().claims()).extracting(Element::id).containsExactly("a", "b", "c", "d");
    assertThat(read.losses())
        .extracting(Object::toString)
        .containsExactly(
            "line 3: claim c: bold and italic type is left out",
            "line 7: the file c.txt is left out here, since each file is included once");
  }

  @Test
  void problemsOfAnIncludedFileNameItAndItsLines(@TempDir Path folder) throws IOException {
    Path main = folder.resolve("main.argdown");
    Files.writeString(main, "[a]: A.\n\n@include(b.argdown)\n\n  + c\n");
    Files.writeString(folder.resolve("b.argdown"), "[b]: B.\n\n  - d\n");
    InvalidDocumentException refusal = catchThrowableOfType(
        InvalidDocumentException.class, () -> ArgdownReader.standard().read(main));
    assertThat(refusal.problems())
        .extracting(problem -> Path.of(problem.document()).getFileName() + ":" + problem.line())
        .containsExactly("main.argdown:5", "b.argdown:3");
  }

  @Test
  void includesDoNotLeaveTheFolder(@TempDir Path outside) throws IOException {
    Path folder = Files.createDirectory(outside.resolve("folder"));
    Files.writeString(outside.resolve("secret"), "[s]: Secret.\n");
    Files.createSymbolicLink(folder.resolve("link"), outside.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("way"), outside);
    Path main = folder.resolve("main.argdown");
    for (String name : List.of(
        "../secret",
        "x/../../secret",
        outside.resolve("secret").toString(),
        "link",
        "way/secret",
        "absent",
        ".",
        "a\0b",
        "main.argdown")) {
      Files.writeString(main, "Text.\n\n@include(" + name + ")\n");
      InvalidDocumentException refusal = catchThrowableOfType(
          InvalidDocumentException.class, () -> ArgdownReader.standard().read(main));
      assertThat(refusal.problems()).as(name).hasSize(1);
      assertThat(refusal.problems().get(0).line()).isEqualTo(3);
      assertThat(refusal.problems().get(0).message()).contains("cannot be included");
    }
    assertThat(errors("@include(link)\n").get(0))
        .startsWith("1:1 the file link cannot be included: the document is in no folder");
    assertThat(ArgdownReader.standard().read("\\@include(link)\n", "x").result().claims())
        .hasSize(1);
  }

  @Test
  void includesInACircleAreRefused(@TempDir Path folder) throws IOException {
    Path main = folder.resolve("main.argdown");
    Files.writeString(main, "Text.\n\n@include(b)\n");
    Files.writeString(folder.resolve("b"), "@include(c)\n");
    Files.writeString(folder.resolve("c"), "More.\n\n@include(b)\n");
    InvalidDocumentException refusal = catchThrowableOfType(
        InvalidDocumentException.class, () -> ArgdownReader.standard().read(main));
    assertThat(refusal.problems())
        .extracting(DocumentProblem::message)
        .containsExactly("the file b cannot be included: it includes itself in the end");
  }

  @Test
  void tooLongADocumentIsRefused(@TempDir Path folder) throws IOException {
    DocumentLimits limits = new DocumentLimits(20, 20, 0);
    ArgdownReader reader = ArgdownReader.standard().withLimits(limits);
    Files.writeString(folder.resolve("b"), "12345678901234567");
    Files.writeString(folder.resolve("c"), "b.\n\n@include(b)");
    for (String text : List.of("123456789012345678901", "@include(b)1234567", "@include(c)")) {
      Document document = new Document("x", text, Optional.of(folder));
      InvalidDocumentException refusal =
          catchThrowableOfType(InvalidDocumentException.class, () -> reader.read(document));
      assertThat(refusal.problems())
          .extracting(DocumentProblem::message)
          .contains("the document has more than 20 characters");
    }
  }

  static Stream<String> hostileTexts() {
    int n = 100_000;
    return Stream.of(
        "{".repeat(n),
        "[".repeat(n),
        "<".repeat(n),
        "<!--".repeat(n),
        "/*".repeat(n),
        "#(".repeat(n),
        "@[".repeat(n),
        "[a".repeat(n) + "]",
        "a {b} ".repeat(n / 3),
        "{} , ".repeat(n / 3),
        "=====\n".repeat(n),
        "*a ".repeat(n),
        "**".repeat(n),
        "_a ".repeat(n),
        ".a:".repeat(n),
        ":".repeat(n),
        "\\".repeat(n + 1),
        " ".repeat(n),
        "\n".repeat(n),
        "# ".repeat(n),
        "x".repeat(n),
        "{a: " + "[".repeat(n) + "]".repeat(n) + "}",
        "(1) A\n----\n".repeat(n / 4),
        "(1) A\n----\n(2) B\n\n".repeat(n / 60),
        "[a]: A"
            + IntStream.range(1, 500)
                .mapToObj(i -> "\n" + " ".repeat(i) + "- b" + i)
                .collect(Collectors.joining()),
        "[a]: A" + "\n + b".repeat(n / 30),
        "<a>\n" + "  - [b]\n".repeat(n / 10) + "\n(1) [c]\n----\n(2) [d]\n",
        "# A\n\n" + "## B\n\nx\n\n".repeat(n / 60));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  @Timeout(5)
  void hostileTextsAreReadOrRefusedSoon(String text) {
    readOrRefuse(text);
  }

  private static void readOrRefuse(String text) {
    try {
      ArgdownReader.standard().read(text, "debate.argdown");
    } catch (InvalidDocumentException e) {
      assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
        assertThat(problem.line()).isGreaterThanOrEqualTo(0);
      });
    }
  }

  private static final String SAMPLE = """
      ===
      title: Trams
      model: {mode: strict}
      argument-graph:
        theses: [a]
        speakers:
          - {id: ann, name: Ann}
        questions:
          - {id: q, text: "Why?", challenges: a}
        stances:
          - {speaker: ann, doubts: a}
      ===

      # One #tag {isGroup: true}

      [a]: Some *it* and __bold__ [link](http://x) .A. e.g. #(t u) {speaker: Ann, credence: 0.5}
        + <b>: Because // no
          _ [u]: Under
        - [c]: \\{not\\} \\[data\\] @[a]
        >< [d]: D /* x */ end

      <r>: note #s {kind: rebuttal, weight: 0.5}

      (1) [a]
      (2) plain
      --
      Modus ponens, Other {uses: [1,2]}
      --
        <_ [v]: V
      (3) Against @[d].
        -> [d]

        * item
        * [i]: item {
          id: x
          answers: q
        }
      """;

  @Test
  @Timeout(20)
  void everyBeginningOfADocumentIsReadOrRefused() {
    assertThat(ArgdownReader.standard().read(SAMPLE, "x").result().claims()).hasSize(9);
    IntStream.range(0, SAMPLE.length()).forEach(end -> readOrRefuse(SAMPLE.substring(0, end)));
  }

  @Property(tries = 400)
  void damagedDocumentsAreReadOrRefused(
      @ForAll @IntRange(max = 100_000) int place,
      @ForAll @IntRange(max = 4) int change,
      @ForAll char stray,
      @ForAll @IntRange(max = 100_000) int other) {
    StringBuilder text = new StringBuilder(SAMPLE);
    int at = place % text.length();
    int from = other % text.length();
    switch (change) {
      case 0 -> text.setCharAt(at, stray);
      case 1 -> text.insert(at, stray);
      case 2 -> text.deleteCharAt(at);
      case 3 -> text.insert(at, SAMPLE, from, Math.min(from + 8, SAMPLE.length()));
      default -> text.delete(Math.min(at, from), Math.max(at, from));
    }
    readOrRefuse(text.toString());
  }

  @Test
  void readingTakesTimeInLineWithTheLength() {
    String text = IntStream.range(0, 2_000)
        .mapToObj(i -> "[c" + i + "]: Claim " + i + "\n  + [c" + (i / 2) + "]\n\n")
        .collect(Collectors.joining());
    long start = System.nanoTime();
    assertThat(ArgdownReader.standard().read(text, "x").result().claims()).hasSize(2_000);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
  }
}
