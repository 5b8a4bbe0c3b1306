package org.argumentgraph.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;
import org.argumentgraph.io.document.DocumentSyntax;
import org.argumentgraph.io.document.DocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {
  private static final Path SOURCES = Path.of("../../shared/seeds");

  static List<String> names() {
    return Seeds.names();
  }

  @Test
  void everyDebateOfTheFolderIsLoaded() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      assertThat(files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(
              names().stream().map(name -> name + ".yaml").toList());
    }
  }

  @Test
  void aDebateThatIsNotThereIsRefusedByName() {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> Seeds.load("plato"))
        .withMessageContaining("\"plato\"")
        .withMessageContaining("sutton");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyClaimAndQuestionSaysWhoSaidItWhenAndWhere(String name) {
    assertThat(statements(Seeds.load(name))).allSatisfy(element -> {
      assertThat(element.origin().speaker()).as("speaker of %s", element.id()).isPresent();
      assertThat(element.origin().occasion()).as("occasion of %s", element.id()).isPresent();
      assertThat(element.origin().span()).as("place of %s", element.id()).isPresent();
    });
  }

  @ParameterizedTest
  @MethodSource("names")
  void claimsAreWholeSentencesThatAreNotTooLong(String name) {
    assertThat(Seeds.load(name).claims())
        .allSatisfy(claim -> assertThat(claim.text())
            .as("text of %s", claim.id())
            .hasSizeLessThan(200)
            .matches("(?s)[\\p{Lu}\\p{N}].*[.!]"));
    assertThat(Seeds.load(name).questions())
        .allSatisfy(question -> assertThat(question.text())
            .as("text of %s", question.id())
            .hasSizeLessThan(200)
            .matches("(?s)[\\p{Lu}\\p{N}].*\\?"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTwoClaimsSayTheSameInTheSameWords(String name) {
    assertThat(Seeds.load(name).claims()).extracting(Claim::text).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everythingStandsOnALineThatSaysSomething(String name) throws IOException {
    ArgumentGraph debate = Seeds.load(name);
    for (Source source : debate.sources()) {
      Path file = SOURCES.resolve(source.document().orElseThrow());
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      int first = source.sections().get(0).first();
      for (SourceSpan span : spans(debate)) {
        if (span.source().equals(source.id())) {
          assertThat(span.first()).as("place %s", span).isGreaterThanOrEqualTo(first);
          if (!lines.isEmpty()) {
            assertThat(span.last()).as("place %s", span).isLessThanOrEqualTo(lines.size());
            assertThat(lines.get(span.first() - 1)).as("place %s", span).isNotBlank();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFileIsAsTheLibraryWritesIt(String name) throws IOException {
    assertThat(Files.readString(Path.of(name + ".yaml")))
        .isEqualTo(DocumentWriter.write(Seeds.load(name), DocumentSyntax.YAML));
  }

  @Test
  void theDebateOnSuttonIsModelledInFull() {
    assertThat(Seeds.load("sutton").claims()).hasSizeGreaterThanOrEqualTo(90);
  }

  private static List<Element> statements(ArgumentGraph debate) {
    return debate.elements().stream()
        .filter(element -> element instanceof Claim || element instanceof Question)
        .toList();
  }

  private static List<SourceSpan> spans(ArgumentGraph debate) {
    return Stream.concat(
            debate.elements().stream().map(Element::origin),
            debate.stances().stream().map(Stance::origin))
        .flatMap(origin -> origin.span().stream())
        .toList();
  }
}
