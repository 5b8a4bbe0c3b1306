package org.argumentgraph.io.carneades;

import static org.argumentgraph.RelationKind.CONTRADICTION;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.DamagedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CarneadesReaderTest {
  static final String LAMP = """
      meta:
        title: The lamp
        source: A lecture, 1987.
        note: Ours.
      references:
        pollock: {title: Defeasible Reasoning}
      language:
        red/1: "%s is red."
      statements:
        ¬red(x): {text: It is not red.}
        looks: It looks red.
        red(x): {text: It is red., meta: {note: the conclusion}}
        lamp: {text: A red lamp shines on it., assumed: true}
        lamp-off: {text: The lamp is off., assumed: false, label: out}
        deceived: Under a red lamp looks deceive.
        blue: 1984
        a2: {text: ""}
      issues:
        colour: {positions: [red(x), ¬red(x), blue, blue], standard: cce, meta: {note: x}}
        alone: {positions: lamp}
      arguments:
        a1:
          premises: {minor: looks, Major: lamp-off}
          conclusion: red(x)
          scheme: perception
          undercutter: deceived
          weight: 0.7
          meta: {note: how we see}
        a2: {premises: [lamp, lamp], conclusion: deceived, parameters: [p]}
        a3: {premises: deceived, conclusion: ¬red(x), weigth: 0}
        a4: {conclusion: blue, undercutter: looks}
        a5: {scheme: abduction}
      assumptions: [looks, wet(x)]
      tests: {in: [looks], out: [red(x)]}
      """;

  private static Conversion<ArgumentGraph> read(String text) {
    return CarneadesReader.standard().read(text, "folder/graph.yml");
  }

  private static String problems(String text) {
    return DamagedTexts.problems(CarneadesReader.standard(), text).stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"));
  }

  private static Claim assumed(String id, String text) {
    return Claim.of(id, text).withTags("assumed").withCredence(1);
  }

  private static Relation contradiction(String one, String other) {
    return Relation.of(CONTRADICTION, one, other).withTags("issue:colour", "standard:CCE");
  }

  @Test
  void everythingInAnArgumentGraphFindsItsPlace() {
    assertThat(read(LAMP).result())
        .isEqualTo(ArgumentGraph.builder("The lamp")
            .source(Source.of("source", "A lecture, 1987."))
            .claim("not-red-x", "It is not red.")
            .add(assumed("looks", "It looks red."))
            .add(Claim.of("red-x", "It is red.").withNote("note: the conclusion"))
            .add(assumed("lamp", "A red lamp shines on it."))
            .claim("lamp-off", "The lamp is off.")
            .claim("deceived", "Under a red lamp looks deceive.")
            .claim("blue", "1984")
            .claim("a2", "a2")
            .add(assumed("wet-x", "wet(x)"))
            .add(assumed("a4-applies", "Argument a4 applies.").withTags("implicit", "assumed"))
            .add(Relation.of(SUPPORT, List.of("looks", "lamp-off"), "red-x")
                .withId("a1")
                .withWeight(0.7)
                .withTags("scheme:perception")
                .withNote("minor: looks\nMajor: lamp-off\nnote: how we see"))
            .undercut("deceived", "a1")
            .add(Relation.of(SUPPORT, "lamp", "deceived").withId("a2-2"))
            .add(Relation.of(SUPPORT, "deceived", "not-red-x").withId("a3"))
            .add(Relation.of(SUPPORT, "a4-applies", "blue").withId("a4"))
            .undercut("looks", "a4")
            .add(contradiction("red-x", "not-red-x"))
            .add(contradiction("red-x", "blue"))
            .add(contradiction("not-red-x", "blue"))
            .build());
  }

  @Test
  void whatADebateHasNoPlaceForIsLost() {
    assertThat(read(LAMP).losses())
        .extracting(Loss::toString)
        .containsExactly(
            "line 4: \"note\" of meta is left out: a debate has no place for it",
            "line 5: the section references is left out: nothing says which statement they belong"
                + " to",
            "line 7: the section language is left out: the statements have texts of their own",
            "line 10: statement ¬red(x): it is called not-red-x, since its name cannot stay as it"
                + " is",
            "line 12: statement red(x): it is called red-x, since its name cannot stay as it is",
            "line 14: statement lamp-off: \"label\" is left out: a debate has no place for it",
            "line 17: statement a2: it has no text, and so says its name",
            "line 19: issue colour: \"meta\" is left out: a debate has no place for it",
            "line 19: issue colour: the position blue stands there twice",
            "line 20: issue alone: it is left out: nothing excludes anything in it",
            "line 29: argument a2: \"parameters\" is left out: a debate has no place for it",
            "line 29: argument a2: the premise lamp stands there twice",
            "line 29: argument a2: it is called a2-2, since its name cannot stay as it is",
            "line 30: argument a3: the weight 0 is left out; to Carneades it is as good as none",
            "line 31: argument a4: it has no premises; the claim a4-applies stands for them",
            "line 32: argument a5: it is left out: its conclusion follows from its scheme alone",
            "line 33: assumption wet(x): it is not among the statements, and so says its name",
            "line 33: statement wet(x): it is called wet-x, since its name cannot stay as it is",
            "line 34: the section tests is left out: a debate does not say how it should be"
                + " evaluated");
  }

  @Test
  void withoutATitleTheDebateIsCalledAsItsFile() {
    assertThat(read("statements: {p: P}").result().title()).isEqualTo("graph.yml");
  }

  @Test
  void negationsKeepNamesApart() {
    assertThat(read("statements: {¬p: A, not-p: B, p: C, '(p)': D}").result().claims())
        .extracting(Claim::toString)
        .containsExactly("not-p-2: A", "not-p: B", "p: C", "p-2: D");
  }

  @Test
  void argumentsMayStandInAList() {
    assertThat(read("{statements: {p: P, q: Q}, arguments: [{id: a, premises: p, conclusion: q}]}")
            .result()
            .relations())
        .extracting(Relation::toString)
        .containsExactly("a: p supports q");
  }

  @Test
  void mistakesAreNamedAllAtOnceWithTheirPlaces() {
    assertThat(problems("""
            statements:
              p: [P]
              q: {text: {}, assumed: maybe}
              r: R
            issues:
              i1: {positions: [p, z], standard: XYZ}
              i2: {positions: [p, q]}
              i3: []
            arguments:
              a1: {premises: [x, [p]], conclusion: y, undercutter: z, weight: 2}
              a2: {premises: [p]}
              a3: {conclusion: r, weight: heavy, scheme: []}
              a4: text
              a1: {conclusion: r}
            assumptions: {p: true}
            """)).isEqualTo("""
            damaged:2:6: statement p: it is a list, not a text; write a text
            damaged:3:13: statement q: "text" is a mapping, not a text; write a text
            damaged:3:26: statement q: "assumed" is a text, not true or false; write true or leave the field out
            damaged:6:23: issue i1: there is no statement "z"; add it to the statements, or name another
            damaged:6:37: issue i1: the standard is "XYZ"; write PE, CCE or BRD
            damaged:7:20: issue i2: "p" is a position of the issue i1 already; let a statement be a position of one issue
            damaged:8:7: issue i3: it is a list, not a mapping; give its fields by name
            damaged:10:19: argument a1: there is no statement "x"; add it to the statements, or name another
            damaged:10:22: argument a1: "premises" is a list, not a text; write a text
            damaged:10:40: argument a1: there is no statement "y"; add it to the statements, or name another
            damaged:10:56: argument a1: there is no statement "z"; add it to the statements, or name another
            damaged:10:67: argument a1: the weight is 2.0; give a number above 0, at most 1
            damaged:11:3: argument a2: it has no conclusion; add "conclusion", a statement
            damaged:12:31: argument a3: "weight" is a text, not a number; write it as 0.5
            damaged:12:46: argument a3: "scheme" is a list, not a text; write a text
            damaged:13:7: argument a4: it is a text, not a mapping; give its fields by name
            damaged:14:3: "a1" stands here a second time, after line 10; keep one of them
            damaged:15:14: "assumptions" is a mapping, not a text; write a text""");
  }

  @ParameterizedTest
  @CsvSource({"100,4950", "2,1"})
  void everyTwoPositionsExcludeEachOther(int positions, int contradictions) {
    assertThat(read(issue(positions)).result().relations()).hasSize(contradictions);
  }

  @Test
  void anIssueWithMorePositionsThanMakeSenseIsRefused() {
    assertThat(problems(issue(101)))
        .contains("issue i: it has 101 positions, every two of which exclude each other; list at"
            + " most 100");
  }

  private static String issue(int positions) {
    String statements = IntStream.range(0, positions)
        .mapToObj(i -> "s" + i + ": S")
        .collect(Collectors.joining(", "));
    return "statements: {%s}\nissues: {i: {positions: [%s]}}"
        .formatted(statements, statements.replace(": S", ""));
  }

  @Test
  void lkifIsAnotherFormat() {
    assertThat(problems("\n<lkif>\n</lkif>"))
        .isEqualTo("damaged:1:1: this is XML; only the YAML of Carneades 4 is read, not the LKIF of"
            + " earlier versions; write the argument graph in YAML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "[]", "{a: 1}", "a: &x [*x]", "statements: {", "\u0000"})
  void whatIsNoArgumentGraphIsRefused(String text) {
    assertThat(problems(text)).startsWith("damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"meta: {title: T}", "statements:", "arguments: []", "assumptions: []"})
  void anArgumentGraphMayBeEmpty(String text) {
    assertThat(read(text).result().elements()).isEmpty();
  }

  @Test
  void aDocumentBeyondTheLimitsIsRefused() {
    assertThatThrownBy(() -> CarneadesReader.standard()
            .withLimits(new DocumentLimits(10, 20, 0))
            .read(LAMP, "lamp.yml"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("more than 10 characters");
    assertThat(problems("statements: " + "[".repeat(100_000))).contains("nest");
    assertThat(CarneadesReader.standard().limits()).isEqualTo(DocumentLimits.standard());
  }
}
