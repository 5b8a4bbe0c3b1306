package org.argumentgraph.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;
import org.argumentgraph.io.DebateFormat;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.document.DocumentWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {
  private static final Path SOURCES = Path.of("../../shared/seeds");

  /** The debates that stand in one source each. */
  static List<String> names() {
    return Seeds.names().stream().filter(name -> !name.equals("across")).toList();
  }

  @Test
  void everyDebateOfTheFolderIsLoaded() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("."))) {
      assertThat(files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml")))
          .containsExactlyInAnyOrderElementsOf(
              Seeds.names().stream().map(name -> name + ".yaml").toList());
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
      assertThat(element.origin().speaker().or(element.origin()::reporter))
          .as("speaker or reporter of %s", element.id())
          .isPresent();
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
            .matches("(?s)(xAI|[\\p{Lu}\\p{N}]).*[.!]"));
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
  void placesAreWithinTheSource(String name) {
    ArgumentGraph debate = Seeds.load(name);
    Source source = debate.sources().get(0);
    assertThat(debate.sources()).hasSize(1);
    assertThat(source.sections()).isNotEmpty();
    int first = Math.min(
        source.sections().get(0).first(),
        source.skipped().stream().mapToInt(Source.Skipped::first).min().orElse(1));
    assertThat(spans(debate)).allSatisfy(span -> {
      assertThat(span.source()).isEqualTo(source.id());
      assertThat(span.first()).isGreaterThanOrEqualTo(first);
    });
  }

  @ParameterizedTest
  @MethodSource("names")
  void claimsQuestionsAndStancesStandInTheOrderOfTheirLines(String name) {
    ArgumentGraph debate = Seeds.load(name);
    assertThat(lines(debate.claims().stream().map(Element::origin))).isSorted();
    assertThat(lines(debate.questions().stream().map(Element::origin))).isSorted();
    assertThat(lines(debate.stances().stream().map(Stance::origin))).isSorted();
  }

  private static List<Integer> lines(Stream<Origin> origins) {
    return origins
        .flatMap(origin -> origin.span().stream())
        .map(SourceSpan::first)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsSkippedIsNotUsedAndHasAReason(String name) {
    ArgumentGraph debate = Seeds.load(name);
    Set<Integer> used = used(debate);
    for (Source source : debate.sources()) {
      assertThat(source.skipped()).allSatisfy(skipped -> {
        assertThat(skipped.reason()).hasSizeGreaterThan(3);
        assertThat(IntStream.rangeClosed(skipped.first(), skipped.last()))
            .as("lines %d to %d", skipped.first(), skipped.last())
            .noneMatch(used::contains);
      });
    }
  }

  /** Where the sources are at hand, as they are in the workshop of the library. */
  @Test
  void everyLineOfTheSourcesIsUsedOrSkipped() throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "The sources are not at hand");
    ListMultimap<String, Integer> accounted = ArrayListMultimap.create();
    for (String name : names()) {
      ArgumentGraph debate = Seeds.load(name);
      Source source = debate.sources().get(0);
      accounted.putAll(source.document().orElseThrow(), used(debate));
      for (Source.Skipped skipped : source.skipped()) {
        IntStream.rangeClosed(skipped.first(), skipped.last())
            .forEach(line -> accounted.put(source.document().orElseThrow(), line));
      }
    }
    for (String document : accounted.keySet()) {
      List<String> lines = Files.readAllLines(SOURCES.resolve(document));
      Set<Integer> known = Set.copyOf(accounted.get(document));
      assertThat(IntStream.rangeClosed(1, lines.size())
              .filter(line -> !lines.get(line - 1).isBlank())
              .filter(line -> !known.contains(line)))
          .as("lines of %s", document)
          .isEmpty();
      assertThat(known).allMatch(line -> line <= lines.size());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPlaceSaysSomething(String name) throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "The sources are not at hand");
    ArgumentGraph debate = Seeds.load(name);
    List<String> lines =
        Files.readAllLines(SOURCES.resolve(debate.sources().get(0).document().orElseThrow()));
    assertThat(spans(debate)).allSatisfy(span -> {
      assertThat(lines.get(span.first() - 1)).as("place %s", span).isNotBlank();
      assertThat(lines.get(span.last() - 1)).as("place %s", span).isNotBlank();
    });
  }

  @ParameterizedTest
  @MethodSource("names")
  void noTextRepeatsSevenWordsOfTheSource(String name) throws IOException {
    assumeTrue(Files.isDirectory(SOURCES), "The sources are not at hand");
    ArgumentGraph debate = Seeds.load(name);
    Set<List<String>> said = Set.copyOf(
        runs(Files.readString(SOURCES.resolve(debate.sources().get(0).document().orElseThrow()))));
    assertThat(statements(debate))
        .allSatisfy(element -> assertThat(runs(text(element)))
            .as("text of %s", element.id())
            .noneMatch(said::contains));
  }

  private static String text(Element element) {
    return element instanceof Claim claim ? claim.text() : ((Question) element).text();
  }

  private static List<List<String>> runs(String text) {
    List<String> words = Splitter.onPattern("[^\\p{L}\\p{N}']+")
        .omitEmptyStrings()
        .splitToList(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    return IntStream.rangeClosed(0, words.size() - 7)
        .mapToObj(start -> words.subList(start, start + 7))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aDebateNamesOneToSixTheses(String name) {
    ArgumentGraph debate = Seeds.load(name);
    assertThat(debate.hasNamedTheses()).isTrue();
    assertThat(debate.theses()).hasSizeBetween(1, 6);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyThesisHasAHolderAndWhereTwoSidesSpeakSomeAreDenied(String name) {
    ArgumentGraph debate = Seeds.load(name);
    assertThat(debate.theses())
        .allSatisfy(thesis -> assertThat(thesis.origin().speaker()).isPresent());
    if (debate.speakers().size() > 2) {
      assertThat(debate.theses().stream().filter(thesis -> isDenied(debate, thesis)))
          .hasSizeGreaterThanOrEqualTo(debate.theses().size() / 2);
    }
  }

  private static boolean isDenied(ArgumentGraph debate, Claim thesis) {
    Stream<String> attackers = debate.relationsTo(thesis.id()).stream()
        .filter(relation -> relation.kind().polarity() < 0 || relation.kind().symmetric())
        .flatMap(relation -> relation.origin().speaker().stream());
    Stream<String> deniers = debate.stances().stream()
        .filter(stance -> stance.element().equals(thesis.id()))
        .filter(stance -> stance.attitude() == Attitude.DENIES)
        .map(Stance::speaker);
    return Stream.concat(attackers, deniers)
        .anyMatch(speaker -> !speaker.equals(thesis.origin().speaker().orElseThrow()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void theFileIsAsTheLibraryWritesIt(String name) throws IOException {
    assertThat(Files.readString(Path.of(name + ".yaml")))
        .isEqualTo(DocumentWriter.yaml().write(Seeds.load(name)).result());
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatAFormatDoesNotListAsLostIsReadBack(String name) {
    ArgumentGraph seed = Seeds.load(name);
    for (DebateFormat format : DebateFormat.values()) {
      if (format.reader().isPresent() && format.writer().isPresent()) {
        Conversion<String> written = format.writer().orElseThrow().write(seed);
        ArgumentGraph read = format
            .reader()
            .orElseThrow()
            .read(written.result(), name + "." + format.extensions().get(0))
            .result();
        if (written.isComplete()) {
          assertThat(read).as(format.name()).isEqualTo(seed);
        }
        assertThat(read.claims())
            .as(format.name())
            .extracting(Claim::text)
            .containsExactlyInAnyOrderElementsOf(
                seed.claims().stream().map(Claim::text).toList());
      }
    }
  }

  @Test
  void theDebateOnSuttonIsModelledInFull() {
    assertThat(Seeds.load("sutton").claims()).hasSizeGreaterThanOrEqualTo(90);
  }

  @Test
  void theWholeArgumentJoinsAllDebatesByLinksBetweenThem() {
    ArgumentGraph across = Seeds.load("across");
    for (String name : names()) {
      ArgumentGraph debate = Seeds.load(name);
      assertThat(across.claims())
          .extracting(Element::id)
          .containsAll(
              debate.claims().stream().map(claim -> name + "/" + claim.id()).toList());
    }
    List<Relation> links = across.relations().stream()
        .filter(
            relation -> !debateOf(relation.sources().get(0)).equals(debateOf(relation.target())))
        .toList();
    assertThat(links).hasSizeGreaterThanOrEqualTo(60);
    assertThat(links)
        .extracting(Relation::kind)
        .contains(
            RelationKind.RESTATEMENT,
            RelationKind.CONTRADICTION,
            RelationKind.SUPPORT,
            RelationKind.REBUTTAL);
  }

  private static String debateOf(String id) {
    return id.substring(0, id.indexOf('/'));
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

  private static Set<Integer> used(ArgumentGraph debate) {
    return spans(debate).stream()
        .flatMap(span -> IntStream.rangeClosed(span.first(), span.last()).boxed())
        .collect(Collectors.toSet());
  }
}
