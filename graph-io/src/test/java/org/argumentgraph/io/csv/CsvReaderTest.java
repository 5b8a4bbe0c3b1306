package org.argumentgraph.io.csv;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {
  private static Conversion<ArgumentGraph> read(String text) {
    return CsvReader.standard().read(text, "folder/Trams.csv");
  }

  private static ArgumentGraph complete(String text) {
    Conversion<ArgumentGraph> read = read(text);
    assertThat(read.losses()).isEmpty();
    return read.result();
  }

  private static List<String> problems(String text) {
    return problems(Document.of(text, "t.csv"));
  }

  private static List<String> problems(Document document) {
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class, () -> CsvReader.standard().read(document));
    return requireNonNull(error, document::text).problems().stream()
        .map(DocumentProblem::toString)
        .toList();
  }

  @Test
  void twoColumnsAreEnough() {
    assertThat(complete("id,text\na,A.\nb,B.\n"))
        .isEqualTo(
            ArgumentGraph.builder("Trams").claim("a", "A.").claim("b", "B.").build());
  }

  @Test
  void aTableThatAPersonWroteIsUnderstood() {
    ArgumentGraph debate = complete("""
        ID;Text;Speaker;First Line;SOURCE;Occasion;credence
        a;Trams;Ann Lee;3;The post;Town hall;0,7
        b;Buses;bob;4;The post;;
        ;;;;;;
        c;"Bikes; no";Ann Lee;;;;
        ;;;;;;
        Kind;From;To;;;;
        Supports;b, c;a;;;;
        DOUBTS;Ann Lee; b ;;;;
        agrees ; "bob; Ann Lee" ;a;;;;
        """);
    assertThat(debate.speakers())
        .containsExactly(new Speaker("Ann-Lee", "Ann Lee"), new Speaker("bob", "bob"));
    assertThat(debate.occasions())
        .containsExactly(Occasion.of("Town-hall", "Town hall", List.of()));
    assertThat(debate.sources()).containsExactly(Source.of("The-post", "The post"));
    assertThat(debate.claims())
        .containsExactly(
            Claim.of("a", "Trams")
                .withCredence(0.7)
                .withOrigin(
                    Origin.by("Ann-Lee").in("Town-hall").at(SourceSpan.line("The-post", 3))),
            Claim.of("b", "Buses").withOrigin(Origin.by("bob").at(SourceSpan.line("The-post", 4))),
            Claim.of("c", "Bikes; no").withOrigin(Origin.by("Ann-Lee")));
    assertThat(debate.relations())
        .containsExactly(Relation.of(RelationKind.SUPPORT, List.of("b", "c"), "a")
            .withOrigin(debate.claim("b").origin()));
    assertThat(debate.stances())
        .containsExactly(
            Stance.of("Ann-Lee", Attitude.DOUBTS, "b"),
            Stance.of("bob", Attitude.AGREES, "a"),
            Stance.of("Ann-Lee", Attitude.AGREES, "a"));
  }

  @Test
  void theExampleOfThePackageIsADebate() {
    ArgumentGraph debate = complete("""
        id,type,text,speaker,occasion,source,first-line,credence,participants
        ,debate,Should the town build trams?,,,,,,
        ann,speaker,Ann Lee,,,,,,
        bob,speaker,Bob,,,,,,
        hall,occasion,The town hall,,,,,,ann; bob
        minutes,source,The minutes,,,,,,
        trams,claim,The town should build trams.,ann,hall,minutes,12,0.8,
        cost,claim,Trams cost more than buses.,bob,hall,minutes,14,,
        why,question,Why not buses?,bob,hall,minutes,15,,

        kind,from,to,weight,note
        rebuttal,cost,trams,0.5,
        challenge,why,trams,,
        doubts,bob,trams,,He shakes his head.
        """);
    assertThat(debate.title()).isEqualTo("Should the town build trams?");
    assertThat(debate.occasion("hall").participants()).containsExactly("ann", "bob");
    assertThat(debate.claim("trams"))
        .isEqualTo(Claim.of("trams", "The town should build trams.")
            .withCredence(0.8)
            .withOrigin(Origin.by("ann").in("hall").at(SourceSpan.line("minutes", 12))));
    assertThat(debate.relation("cost.rebuts.trams").weight()).isEqualTo(0.5);
    assertThat(debate.relation("why.challenges.trams").origin().speaker()).contains("bob");
    assertThat(debate.stances())
        .containsExactly(
            Stance.of("bob", Attitude.DOUBTS, "trams").withNote("He shakes his head."));
  }

  @Test
  void theTablesStandInAnyOrderAndAnyNumber() {
    assertThat(complete("""
            kind\tfrom\tto
            support\tb\ta

            text\tid
            A.\ta

            id\ttext
            b\tB.
            """))
        .isEqualTo(ArgumentGraph.builder("Trams")
            .claim("a", "A.")
            .claim("b", "B.")
            .support("b", "a")
            .build());
  }

  @Test
  void theOnlySourceNeedNotBeNamed() {
    ArgumentGraph debate = complete("""
        id,type,text,first-line,last-line
        a,,A.,7,9
        post,source,Post,,
        ,skipped,Greeting,1,2
        ,section,Second,5,
        ,section,First,1,
        """);
    assertThat(debate.claim("a").origin().span()).contains(SourceSpan.lines("post", 7, 9));
    assertThat(debate.source("post").skipped())
        .containsExactly(new Source.Skipped(1, 2, "Greeting"));
    assertThat(debate.source("post").sections())
        .containsExactly(new Source.Section("First", 1), new Source.Section("Second", 5));
  }

  @Test
  void whatTheModelHasNoPlaceForIsListed() {
    Conversion<ArgumentGraph> read = read("""
        id,type,text,colour,source,weight,credence,addressee,speaker,last-line
        a,claim,A.,red,post,1,0.5,ann,ann,9
        q,question,Q?,,,,0.5,ann,ann,

        kind,from,to,text,speaker,weight,tags
        doubts,ann,a,,ann,0.5,x
        support,a,a,because,,0.5,x
        """);
    assertThat(read.losses())
        .containsExactly(
            new Loss(
                1,
                "",
                "the column \"colour\" is left out, since the table of elements has no such column"),
            new Loss(
                1,
                "",
                "the column \"weight\" is left out, since the table of elements has no such column"),
            new Loss(
                5,
                "",
                "the column \"text\" is left out, since the table of relations has no such column"),
            new Loss(
                2,
                "claim a",
                "the source \"post\" is left out, since there is no first-line to say where in it this "
                    + "stands"),
            new Loss(
                2,
                "claim a",
                "\"9\" under last-line is left out, since this claim has no use for it"),
            new Loss(
                2,
                "claim a",
                "\"ann\" under addressee is left out, since this claim has no use for it"),
            new Loss(
                3,
                "question q",
                "\"0.5\" under credence is left out, since this question has no use for it"),
            new Loss(
                6,
                "stance on line 6",
                "\"0.5\" under weight is left out, since this stance has no use for it"),
            new Loss(
                6,
                "stance on line 6",
                "\"ann\" under speaker is left out, since this stance has no use for it"),
            new Loss(
                6,
                "stance on line 6",
                "\"x\" under tags is left out, since this stance has no use for it"));
    assertThat(read.result().sources()).isEmpty();
    assertThat(read.result().relations()).hasSize(1);
  }

  @Test
  void everyProblemIsReportedInItsRowAndColumn() {
    assertThat(problems("""
            type,id,text,speaker,credence,first-line,verbatim,thesis,participants
            debate,,One,,,,,,
            debate,,Two,,,,,,
            speaker,ann,Ann,,,,,,
            speaker,ann,Anna,,,,,,
            occasion,hall,,,,,,,
            claim,a,A.,anne,1.5,,,,
            claim,b c,B.,,half,,perhaps,,
            claim,,C.,,,x,,,
            claim,d,,,,3,,,
            thing,e,E.,,,,,,
            section,,First,,,,,,
            claim,a,Again.,,,,,,

            kind,from,to,weight,speaker
            support,a,z,,
            hates,ann,a,,
            undercut,a,a,0,bob
            doubts,bob,a,,
            ,a,b,,
            rebuttal,,a,,
            """))
        .containsExactly(
            "t.csv:3:1: debate on line 3: there is more than one debate; keep one row of this type",
            "t.csv:5:2: speaker ann: the id \"ann\" is taken on line 4 of the elements; give each speaker an "
                + "id of its own",
            "t.csv:6:3: occasion hall: \"text\" is empty; fill the cell in",
            "t.csv:7:4: claim a: there is no speaker \"anne\"; did you mean \"ann\"?",
            "t.csv:7:5: claim a: the credence is 1.5; give a number from 0 to 1",
            "t.csv:8:2: claim b c: \"b c\" cannot be an id; use letters, digits and - _ . : / +, starting with "
                + "a letter or a digit",
            "t.csv:8:5: claim b c: \"credence\" is \"half\", not a number; write a number such as 0.5",
            "t.csv:8:7: claim b c: \"verbatim\" is \"perhaps\", neither yes nor no; write yes or leave the cell "
                + "empty",
            "t.csv:9:1: claim on line 9: there is a line, but no source; name the source in the column source",
            "t.csv:9:2: claim on line 9: \"id\" is empty; fill the cell in",
            "t.csv:9:6: claim on line 9: \"first-line\" is \"x\", not the number of a line; write a whole "
                + "number such as 12",
            "t.csv:10:1: claim d: there is a line, but no source; name the source in the column source",
            "t.csv:10:3: claim d: \"text\" is empty; fill the cell in",
            "t.csv:11:1: thing e: there is no type \"thing\"; use one of debate, speaker, occasion, source, "
                + "section, skipped, claim, question, or none for a claim",
            "t.csv:12:1: section on line 12: there is a line, but no source; name the source in the column "
                + "source",
            "t.csv:12:6: section on line 12: \"first-line\" is empty; fill the cell in",
            "t.csv:13:2: claim a: the id \"a\" is taken on line 7 of the elements; give each element an id of "
                + "its own",
            "t.csv:16:3: relation a.supports.z: there is no element \"z\"; did you mean \"a\"?",
            "t.csv:17:1: relation on line 17: there is no kind \"hates\"; use one of support, rebuttal, "
                + "undercut, qualification, challenge, answer, contradiction, restatement, asserts, agrees, "
                + "denies, doubts, concedes, retracts",
            "t.csv:18:3: relation a.undercuts.a: an undercut cannot end in the claim \"a\"; let it end in a "
                + "relation; to attack the claim itself, use a rebuttal",
            "t.csv:18:4: relation a.undercuts.a: the weight is 0.0; give a number above 0, at most 1",
            "t.csv:18:5: relation a.undercuts.a: there is no speaker \"bob\"; define it or refer to another",
            "t.csv:19:2: stance 1: there is no speaker \"bob\"; define it or refer to another",
            "t.csv:20:1: relation on line 20: \"kind\" is empty; fill the cell in",
            "t.csv:21:2: relation on line 21: \"from\" is empty; fill the cell in");
  }

  @Test
  void aCellTooManyIsRefusedSinceAQuoteMayBeMissing() {
    assertThat(problems("id,text\na,Well, no.\n"))
        .containsExactly(
            "t.csv:2:3: there is a cell here in a column without a name; name the column, or put a cell in "
                + "quotes if there are separators in it");
    assertThat(complete("id,text\na,Well.,,\nb,\"No, no.\"\n").claims()).hasSize(2);
  }

  @Test
  void brokenQuotesAreReportedWhereTheirRowBegins() {
    assertThat(problems("id,text\na,\"two\nlines\"\nb,\"never\n closed"))
        .containsExactly(
            "t.csv:4:1: the row that begins here is broken: Unclosed quoted field at end of input (record starting at line 4); put "
                + "a cell in quotes if there are quotes, separators or line breaks in it, and write each quote "
                + "in it twice");
    assertThat(problems("id,text\na,\"one\" two\n"))
        .singleElement()
        .asString()
        .startsWith("t.csv:2:1");
  }

  @Test
  void somethingOtherThanTablesIsRefused() {
    assertThat(problems(""))
        .containsExactly("t.csv: the document is empty; write the tables of a debate into it");
    assertThat(problems("{\"argument-graph\": 1}"))
        .containsExactly(
            "t.csv:1:1: this is no header of a table; begin with the names of the columns: of claims at least "
                + "id and text, of relations at least kind, from and to");
    assertThat(problems("kind,from,to\nsupport,a,b\n"))
        .contains(
            "t.csv: there is no table of elements; add one with the columns id and text, or put the file "
                + "t.csv.elements.csv beside this one");
    assertThat(problems("id,text,Text\n"))
        .containsExactly(
            "t.csv:1:3: the column \"Text\" stands here a second time; keep one of them");
  }

  @Test
  void whatIsWrongInTheOtherFileIsReportedThere(@TempDir Path folder) throws IOException {
    Path elements = folder.resolve("t.elements.csv");
    Path relations = folder.resolve("t.relations.csv");
    Files.writeString(elements, "id,text\na,A.\n");
    assertThat(CsvReader.standard().read(elements).result().title()).isEqualTo("t");
    Files.writeString(relations, "kind,from,to\nsupport,a,c\n");
    Document document = Document.of(elements, DocumentLimits.standard());
    assertThat(problems(document))
        .containsExactly(relations
            + ":2:3: relation a.supports.c: there is no element \"c\"; did you mean " + "\"a\"?");
    Files.write(relations, new byte[] {'k', (byte) 0xe9});
    assertThat(problems(document))
        .containsExactly(
            relations + ":1:2: this is not UTF-8; save the file in the encoding UTF-8");
    Files.writeString(relations, "kind,from,to\n" + "support,a,a\n".repeat(2));
    assertThat(problems(document))
        .containsExactly(
            relations + ":3:1: relation on line 3: the id \"a.supports.a\" is taken on line 2 of "
                + "the relations; give each element an id of its own");
    Files.writeString(elements, "colour\nred\n");
    assertThat(problems(Document.of(relations, DocumentLimits.standard())))
        .filteredOn(problem -> !problem.startsWith(relations + ":"))
        .singleElement()
        .asString()
        .startsWith(elements + ":1:1: this is no header of a table");
    Files.delete(elements);
    assertThat(problems(Document.of(relations, DocumentLimits.standard())))
        .anySatisfy(problem -> assertThat(problem)
            .contains("there is no table of elements", "t.elements.csv beside this one"));
  }

  @Test
  void aTextWithoutAFolderSeeksNoOtherFile() {
    assertThat(CsvReader.standard()
            .read("id,text\na,A.\n", "t.elements.csv")
            .result()
            .title())
        .isEqualTo("t");
    Document odd = new Document("\0.elements.csv", "id,text\na,A.\n", Optional.of(Path.of(".")));
    assertThat(CsvReader.standard().read(odd).result().claims()).hasSize(1);
  }

  @Test
  void aTextOverTheLimitIsRefused() {
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class,
        () -> CsvReader.standard()
            .withLimits(new DocumentLimits(10, 1, 0))
            .read("id,text\na,A.\n", "t.csv"));
    assertThat(error).hasMessageContaining("more than 10 characters");
  }
}
