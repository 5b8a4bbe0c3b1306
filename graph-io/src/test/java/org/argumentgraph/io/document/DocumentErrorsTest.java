package org.argumentgraph.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentErrorsTest {
  private static final String HEAD = """
      argument-graph: 1
      title: A debate
      speakers: [{id: ann, name: Ann}]
      """;

  private static List<String> problems(String yaml) {
    return problems(yaml, "debate.yaml");
  }

  private static List<String> problems(String text, String name) {
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class, () -> DocumentReader.standard().read(text, name));
    assertThat(error).as("the error for %s", text).isNotNull();
    return error.problems().stream().map(DocumentProblem::toString).toList();
  }

  @Test
  void everyProblemOfADocumentIsReportedWithItsPlaceAndRemedy() {
    assertThat(problems("""
            argument-graph: 1
            title: A debate
            speakers: [{id: ann, name: Ann}]
            claims:
              - id: thesis
                text: 12
                by: anne
                suports: other
              - id: reason
                text: A reason.
                supports: thesi
                credence: "0.5"
              - id: thesis
                text: Again.
            relations:
              - {support: thesis, from: [reason, reason]}
              - {support: thesis, rebuttal: reason, from: reason}
            stances:
              - {speaker: ann, likes: thesis}
            """))
        .containsExactly(
            "debate.yaml:6:11: claim thesis: \"text\" is a number, not a text; put it in quotes: \"12\"",
            "debate.yaml:7:9: claim thesis: there is no speaker \"anne\"; did you mean \"ann\"?",
            "debate.yaml:8:5: claim thesis: there is no field \"suports\" here; use one of id, text, by, reported-by, "
                + "verbatim, in, at, tags, credence, note, supports, rebuts, undercuts, qualifies, answers, "
                + "contradicts, restates",
            "debate.yaml:11:15: relation reason.supports.thesi: there is no element \"thesi\"; did you mean "
                + "\"thesis\"?",
            "debate.yaml:12:15: claim reason: \"credence\" is a text, not a number; write a number without quotes, "
                + "such as 0.5",
            "debate.yaml:13:9: claim thesis: the id \"thesis\" is taken on line 5; give each element an id of its own",
            "debate.yaml:16:29: relation reason+reason.supports.thesis: a premise is listed twice; list each premise "
                + "once",
            "debate.yaml:17:5: relation 2: it has more than one kind: support, rebuttal; give it one of support, "
                + "rebuttal, undercut, qualification, challenge, answer, contradiction, restatement",
            "debate.yaml:19:5: stance 1: it has no attitude; give it one of asserts, agrees, denies, doubts, concedes, "
                + "retracts",
            "debate.yaml:19:20: stance 1: there is no field \"likes\" here; use one of speaker, asserts, agrees, denies, "
                + "doubts, concedes, retracts, reported-by, verbatim, in, at, note");
  }

  @Test
  void jsonProblemsHaveTheirPlacesToo() {
    assertThat(problems("""
            {"argument-graph": 1, "title": "A debate",
             "claims": [{"id": "a", "text": "A."},
                        {"id": "b", "text": true, "supports": "c"}]}
            """, "debate.json"))
        .containsExactly(
            "debate.json:3:33: claim b: \"text\" is true or false, not a text; put it in quotes: \"true\"",
            "debate.json:3:51: relation b.supports.c: there is no element \"c\"; did you mean \"a\"?");
  }

  @Test
  void brokenYamlIsReportedWhereItBreaks() {
    assertThat(problems(HEAD + "claims:\n  - id: a\n    text: [unclosed\n"))
        .singleElement()
        .asString()
        .isEqualTo(
            "debate.yaml:6:20: this is not well-formed YAML: while parsing a flow sequence, expected ',' or ']', but got <stream end>; mend the syntax");
  }

  @Test
  void aTextThatNeedsQuotesIsToldApartFromAFieldThatIsUnknown() {
    assertThat(problems(HEAD + "claims:\n  - {id: a, text: One thing, which is so.}\n"))
        .containsExactly(
            "debate.yaml:5:30: claim a: there is no field \"which is so.\" here; if it belongs to a text with a comma in it, put that text in quotes");
    assertThat(problems(HEAD + "claims:\n  - id: a\n    text: One thing: it is so.\n"))
        .singleElement()
        .asString()
        .startsWith(
            "debate.yaml:6:20: this is not well-formed YAML: mapping values are not allowed")
        .endsWith("; if it is a text with a colon in it, put it in quotes");
    assertThat(problems(HEAD + "claims:\n  - {id: a, text: One thing: it is so.}\n"))
        .singleElement()
        .asString()
        .startsWith("debate.yaml:5:28: this is not well-formed YAML")
        .endsWith("; if it is a text with a colon in it, put it in quotes");
  }

  @Test
  void whatBelongsElsewhereIsSaidToBelongThere() {
    assertThat(problems(HEAD + """
            claims:
              - {id: a, text: A., challenges: b}
              - {id: b, text: B., support: a}
              - {id: c, text: C., at: 9-12}
            questions:
              - {id: q, text: Q?, supports: a, to: [ann, ann]}
            relations:
              - {supports: a, from: b}
              - {contradiction: [a, b]}
            stances:
              - {speaker: ann, agrees: [a, b]}
            """))
        .containsExactly(
            "debate.yaml:5:23: claim a: there is no field \"challenges\" here; only a question challenges; a claim rebuts or undercuts",
            "debate.yaml:6:23: claim b: there is no field \"support\" here; write \"supports\" here, or put it under relations",
            "debate.yaml:7:27: claim c: \"at\" is a text, not a mapping or a whole number; write it as {line: 12} or, of several lines, as {line: 12, last-line: 14}",
            "debate.yaml:9:23: question q: there is no field \"supports\" here; only a claim supports; a question challenges",
            "debate.yaml:9:40: question q: \"to\" is a list, not a text; give one here; what is meant for several is written once for each",
            "debate.yaml:11:6: relation 1: there is no field \"supports\" here; write \"support\" under relations",
            "debate.yaml:12:5: relation 2: \"from\" is missing; name what it starts from, as in \"from: a\" or \"from: [a, b]\"",
            "debate.yaml:12:21: relation 2: \"contradiction\" is a list, not a text; give one here; what is meant for several is written once for each",
            "debate.yaml:14:28: stance 1: \"agrees\" is a list, not a text; give one here; what is meant for several is written once for each");
  }

  @Test
  void aStepThatIsThereAlreadyIsToBeLeftOut() {
    assertThat(problems(HEAD + """
            claims:
              - {id: a, text: A.}
              - {id: b, text: B., supports: [a, a]}
            relations:
              - {support: a, from: b}
            """))
        .containsExactly(
            "debate.yaml:6:37: claim b: the id \"b.supports.a\" is taken on line 6; leave one of them out",
            "debate.yaml:8:5: relation 1: the id \"b.supports.a\" is taken on line 6; leave one of them out, or give this one an id");
  }

  @Test
  void aLinkedStepThatIsNamedByOneOfItsPremisesIsSuggested() {
    assertThat(problems(HEAD + """
            claims:
              - {id: a, text: A.}
              - {id: b, text: B., supports: a}
              - {id: c, text: C.}
              - {id: d, text: D.}
              - {id: e, text: E., undercuts: c.supports.a}
            relations:
              - {support: a, from: [c, d]}
            """))
        .singleElement()
        .asString()
        .endsWith("there is no element \"c.supports.a\"; did you mean \"c+d.supports.a\"?");
  }

  @Test
  void brokenJsonIsReportedWhereItBreaks() {
    assertThat(problems("{\"argument-graph\": 1,\n \"title\": }", "debate.json"))
        .singleElement()
        .asString()
        .startsWith("debate.json:2:")
        .contains("not well-formed JSON");
  }

  @Test
  void anEmptyDocumentIsRefused() {
    assertThat(problems("")).singleElement().asString().contains("the document is empty");
    assertThat(problems("# only a comment\n"))
        .singleElement()
        .asString()
        .contains("the document is empty");
  }

  @Test
  void somethingOtherThanADebateIsRefused() {
    assertThat(problems("- a\n- b\n"))
        .singleElement()
        .asString()
        .contains("the document is a list, not a mapping");
    assertThat(problems("title: A debate\n"))
        .singleElement()
        .asString()
        .contains("does not say that it is a debate", "argument-graph: 1");
    assertThat(problems("argument-graph: 2\ntitle: A debate\n"))
        .containsExactly(
            "debate.yaml:1:17: version 2 of the format is not known; begin the document with "
                + "\"argument-graph: 1\"");
  }

  @Test
  void aSecondDocumentInTheSameFileIsRefused() {
    assertThat(problems(HEAD + "---\nargument-graph: 1\ntitle: Another\n"))
        .singleElement()
        .asString()
        .contains("something follows the end of the document");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(problems(HEAD + "title: Again\n"))
        .containsExactly(
            "debate.yaml:4:1: \"title\" stands here a second time, after line 2; keep one of them");
    assertThat(
            problems("{\"argument-graph\": 1, \"title\": \"A\", \"title\": \"B\"}", "debate.json"))
        .singleElement()
        .asString()
        .contains("\"title\" stands here a second time");
  }

  @Test
  void aDocumentOverTheSizeLimitIsRefused() {
    DocumentReader reader = DocumentReader.standard().withLimits(new DocumentLimits(100, 20, 10));
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class,
        () -> reader.read(HEAD + "# " + "x".repeat(100), "debate.yaml"));
    assertThat(error)
        .hasMessageContaining("more than 100 characters")
        .hasMessageContaining("DocumentLimits");
  }

  @Test
  void aFileOverTheSizeLimitIsRefusedEvenWhereItsLastCharacterWouldBeCut(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("large.yaml");
    Files.writeString(file, "#".repeat(3) + "é".repeat(500));
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class,
        () -> DocumentReader.standard()
            .withLimits(new DocumentLimits(100, 20, 10))
            .read(file));
    assertThat(error).hasMessageContaining("more than 100 characters");
  }

  @Property
  void aCharacterThatYamlDoesNotAllowIsReportedWhereItStands(
      @ForAll @IntRange(max = 3_000) int before, @ForAll @IntRange(max = 50) int column) {
    String comment = "# 🦜".repeat(before) + "\n#" + "-".repeat(column);
    assertThat(problems(HEAD + comment + "\007\n"))
        .containsExactly("debate.yaml:5:" + (column + 2)
            + ": the character U+0007 is not allowed in YAML; "
            + "leave it out, or write it as \\u0007 in double quotes");
  }

  @Test
  void nestingOverTheDepthLimitIsRefusedWithoutOverflow() {
    for (String nested :
        List.of("[".repeat(100_000), "{a: ".repeat(100_000), "- ".repeat(100_000))) {
      assertThat(problems(HEAD + "claims: " + nested)).isNotEmpty();
    }
    assertThat(problems("{\"title\": " + "[".repeat(100_000), "debate.json"))
        .singleElement()
        .asString()
        .contains("nesting depth");
  }

  @Test
  void anAliasStandsForAListOrMapping() {
    String yaml = HEAD + """
        sources: [{id: post, title: Post}]
        claims:
          - {id: a, text: A., at: &place {source: post, line: 3}, tags: &labels [x, y]}
          - {id: b, text: B., at: *place, tags: *labels}
        """;
    assertThat(DocumentReader.standard().read(yaml, "debate.yaml").result().claim("b"))
        .satisfies(claim -> {
          assertThat(claim.tags()).containsExactly("x", "y");
          assertThat(claim.origin().span().orElseThrow().first()).isEqualTo(3);
        });
  }

  @Test
  void anAliasForATextOrForNothingIsRefused() {
    assertThat(problems(HEAD + "claims:\n  - {id: a, text: &said A.}\n  - {id: b, text: *said}\n"))
        .containsExactly(
            "debate.yaml:6:19: no list or mapping before this has the anchor &said; write the value out; an "
                + "alias cannot stand for a text");
    assertThat(problems(HEAD + "claims: &all [*all]\n"))
        .anySatisfy(problem ->
            assertThat(problem).contains("no list or mapping before this has the anchor &all"));
  }

  @Test
  void aliasesOverTheLimitAreRefusedAndNothingIsMultiplied() {
    StringBuilder bomb = new StringBuilder(HEAD).append("a0: &a0 [x, x]\n");
    for (int i = 1; i <= 600; i++) {
      bomb.append("a")
          .append(i)
          .append(": &a")
          .append(i)
          .append(" [*a")
          .append(i - 1)
          .append(", *a")
          .append(i - 1)
          .append("]\n");
    }
    assertThat(problems(bomb.toString()))
        .anySatisfy(problem -> assertThat(problem).contains("more than 1000 aliases"));
  }

  @Test
  void tagsAreRefused() {
    assertThat(problems(HEAD + "claims:\n  - {id: a, text: !!java.lang.ProcessBuilder x}\n"))
        .anySatisfy(problem -> assertThat(problem).contains("there is a tag"));
  }

  @Test
  void aPlaceNeedsASourceUnlessThereIsOnlyOne() {
    assertThat(problems(HEAD + "claims:\n  - {id: a, text: A., at: 3}\n"))
        .containsExactly(
            "debate.yaml:5:27: claim a: \"source\" is missing; list the source under sources");
    assertThat(problems(HEAD + """
            sources: [{id: one, title: One}, {id: two, title: Two}]
            claims: [{id: a, text: A., at: {line: 3}}]
            """)).singleElement().asString().contains("name one of one, two");
    assertThat(DocumentReader.standard()
            .read(
                HEAD + "sources: [{id: one, title: One}]\nclaims: [{id: a, text: A., at: 3}]\n",
                "debate.yaml")
            .result()
            .claim("a")
            .origin()
            .span()
            .orElseThrow()
            .toString())
        .isEqualTo("one line 3");
  }

  @Test
  void theOnlySourceMayBeListedAfterWhatStandsInIt() {
    String claims = "claims: [{id: a, text: A., at: 3}, {id: b, text: B., at: {line: 4}}]\n";
    assertThat(DocumentReader.standard()
            .read(HEAD + claims + "sources: [{id: one, title: One}]\n", "debate.yaml")
            .result()
            .claims())
        .extracting(claim -> claim.origin().span().orElseThrow().toString())
        .containsExactly("one line 3", "one line 4");
    assertThat(problems(HEAD + claims + "sources: [{id: one, title: 1}, {id: two, title: Two}]\n"))
        .containsExactly(
            "debate.yaml:4:32: claim a: \"source\" is missing; name one of one, two",
            "debate.yaml:4:58: claim b: \"source\" is missing; name one of one, two",
            "debate.yaml:5:28: source one: \"title\" is a number, not a text; put it in quotes: \"1\"");
  }

  @Test
  void whicheverListComesFirstAnIdIsTakenWhereItStandsFirst() {
    assertThat(problems(HEAD + """
            relations:
              - {id: a, support: b, from: c}
            claims:
              - {id: a, text: A.}
              - {id: b, text: B., supports: c}
              - {id: c, text: C., supports: [b, b]}
            """))
        .containsExactly(
            "debate.yaml:7:10: claim a: the id \"a\" is taken on line 5; give each element an id of its own",
            "debate.yaml:9:37: claim c: the id \"c.supports.b\" is taken on line 9; leave one of them out");
  }

  @Test
  void whatIsWrongWithAStanceIsShownThereEvenAfterOneThatCannotBeRead() {
    assertThat(problems(HEAD + """
            claims: [{id: a, text: A.}]
            stances:
              - {speaker: ann, likes: a}
              - {speaker: ann, doubts: b}
            """))
        .anySatisfy(problem -> assertThat(problem)
            .startsWith("debate.yaml:7:28: stance 1: there is no element \"b\""));
  }

  @Test
  void whatABuilderFindsWrongIsShownAtTheWrongWord() {
    assertThat(problems(HEAD + """
            sources: [{id: post, title: Post}]
            claims:
              - {id: a, text: A., at: {source: post, line: 5, last-line: 3}, credence: 1.5}
              - {id: b, text: "  ", rebuts: [a, b.rebuts.a]}
              - {id: c, text: C., undercuts: a}
            relations:
              - {id: r, support: s, from: a}
              - {id: s, support: r, from: a, weight: 0}
            """))
        .containsExactly(
            "debate.yaml:6:27: claim a: the lines 5 to 3 are no range; count lines from 1, the last not before the first",
            "debate.yaml:6:76: claim a: the credence is 1.5; give a number from 0 to 1",
            "debate.yaml:7:19: claim b: the text is empty; write it or leave the claim b out",
            "debate.yaml:7:37: relation b.rebuts.b.rebuts.a: a rebuttal cannot end in the relation \"b.rebuts.a\"; let it "
                + "end in a claim; to attack the step itself, use an undercut",
            "debate.yaml:8:34: relation c.undercuts.a: an undercut cannot end in the claim \"a\"; let it end in a relation; "
                + "to attack the claim itself, use a rebuttal",
            "debate.yaml:10:22: relation r: it ends in itself through relations alone; let one of the relations on the "
                + "way end in a claim",
            "debate.yaml:11:42: relation s: the weight is 0.0; give a number above 0, at most 1");
  }

  @Test
  void aFileThatIsNotUtf8IsReportedWhereItBreaks(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("latin.yaml");
    Files.write(
        file, "argument-graph: 1\ntitle: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class, () -> DocumentReader.standard().read(file));
    assertThat(error)
        .hasMessageContaining(
            "latin.yaml:2:11: this is not UTF-8; save the file in the encoding UTF-8");
  }

  @Test
  void aByteOrderMarkIsPassedOver(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mark.yaml");
    Files.writeString(file, "\uFEFFargument-graph: 1\ntitle: A debate\n");
    assertThat(DocumentReader.standard().read(file).result().title()).isEqualTo("A debate");
  }

  @Test
  void aFileThatIsNotThereIsAnInputError(@TempDir Path folder) {
    Path file = folder.resolve("nothing.yaml");
    assertThat(catchThrowableOfType(
            NoSuchFileException.class, () -> DocumentReader.standard().read(file)))
        .hasMessageContaining("nothing.yaml");
  }
}
