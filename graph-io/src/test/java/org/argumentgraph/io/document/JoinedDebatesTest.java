package org.argumentgraph.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JoinedDebatesTest {
  private static final String JOIN = """
      argument-graph: 1
      title: Joined
      debates: [trams, buses]
      claims:
        - {id: both, text: A town can have both., rebuts: [trams/thesis, buses/thesis]}
      relations:
        - {contradiction: trams/thesis, from: buses/thesis}
      """;

  @TempDir
  private Path folder;

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static String debate(String what, String more) {
    return """
        argument-graph: 1
        title: About %s
        speakers: [{id: ann, name: Ann}]
        claims:
          - {id: thesis, text: The town should have %s., by: ann}
        %s""".formatted(what, what, more);
  }

  private List<String> problems(String file) {
    InvalidDocumentException error = catchThrowableOfType(
        InvalidDocumentException.class, () -> DocumentReader.standard().read(folder.resolve(file)));
    return error.problems().stream()
        .map(problem -> problem.toString().replace(folder + "/", ""))
        .toList();
  }

  @Test
  void debatesAreJoinedFromFilesBesideTheDocument() throws IOException {
    write("all.yaml", JOIN);
    write("trams.yaml", debate("trams", ""));
    DocumentWriter.json()
        .write(
            ArgumentGraph.builder("About buses")
                .claim("thesis", "The town should have buses.")
                .build(),
            folder.resolve("buses.json"));

    ArgumentGraph joined =
        DocumentReader.standard().read(folder.resolve("all.yaml")).result();

    assertThat(joined.claims())
        .extracting(Claim::id)
        .containsExactly("both", "buses/thesis", "trams/thesis");
    assertThat(joined.relation("buses/thesis.contradicts.trams/thesis").kind())
        .isEqualTo(RelationKind.CONTRADICTION);
    assertThat(joined.theses()).extracting(Claim::id).contains("trams/thesis", "buses/thesis");
    assertThat(DocumentReader.standard()
            .read(DocumentWriter.yaml().write(joined).result(), "flat.yaml")
            .result())
        .isEqualTo(joined);
  }

  @Test
  void debatesThatAreGivenAreJoined() {
    ArgumentGraph trams =
        DocumentReader.standard().read(debate("trams", ""), "trams.yaml").result();
    ArgumentGraph buses =
        DocumentReader.standard().read(debate("buses", ""), "buses.yaml").result();
    assertThat(DocumentReader.standard()
            .withDebates(Map.of("trams", trams, "buses", buses))
            .read(JOIN, "all.yaml")
            .result())
        .isEqualTo(ArgumentGraph.builder("Joined")
            .include("buses", buses)
            .include("trams", trams)
            .claim("both", "A town can have both.")
            .rebuttal("both", "trams/thesis")
            .rebuttal("both", "buses/thesis")
            .relation("buses/thesis", RelationKind.CONTRADICTION, "trams/thesis")
            .build());
  }

  @Test
  void aDebateThatIsNotThereIsReported() throws IOException {
    write("all.yaml", JOIN);
    write("trams.yaml", debate("trams", ""));
    assertThat(problems("all.yaml"))
        .contains(
            "all.yaml:3:18: there is no debate \"buses\"; put the file buses.yaml beside this one");
    assertThat(catchThrowableOfType(
            InvalidDocumentException.class, () -> DocumentReader.standard().read(JOIN, "all.yaml")))
        .hasMessageContaining(
            "there is no debate \"trams\"; give it to the reader with withDebates");
  }

  @Test
  void problemsOfAllDocumentsAreReportedAtOnce() throws IOException {
    write("all.yaml", JOIN + "  - {support: trams/thesis, from: trams/nothing}\n");
    write("trams.yaml", debate("trams", ""));
    write("buses.yaml", debate("buses", "stances: [{speaker: bob, denies: thesis}]\n"));
    assertThat(problems("all.yaml"))
        .containsExactly(
            "all.yaml:8:35: relation trams/nothing.supports.trams/thesis: there is no element "
                + "\"trams/nothing\"; define it or refer to another",
            "buses.yaml:6:21: stance 1: there is no speaker \"bob\"; define it or refer to another");
  }

  @Test
  void nothingOutsideOfTheFolderIsRead() throws IOException {
    for (String name : List.of("../trams", "/etc/passwd", "a/b", ".hidden", "..")) {
      write("all.yaml", "argument-graph: 1\ntitle: Joined\ndebates: '" + name + "'\n");
      assertThat(problems("all.yaml"))
          .containsExactly("all.yaml:3:10: \"" + name
              + "\" cannot be the name of a debate; use letters, digits, - and _");
    }
  }

  @Test
  void whatIsJoinedJoinsNothingItself() throws IOException {
    write("all.yaml", "argument-graph: 1\ntitle: Joined\ndebates: all\n");
    assertThat(problems("all.yaml"))
        .singleElement()
        .asString()
        .startsWith("all.yaml:3:10: there is no debate \"all\"");
  }

  @Test
  void speakersWhoDifferAreReported() throws IOException {
    write("all.yaml", "argument-graph: 1\ntitle: Joined\ndebates: [trams, buses]\n");
    write("trams.yaml", debate("trams", ""));
    write("buses.yaml", debate("buses", "").replace("name: Ann", "name: Anna"));
    assertThat(problems("all.yaml"))
        .containsExactly(
            "all.yaml: speaker ann: the id \"ann\" is given to more than one speaker: \"Anna\" and "
                + "\"Ann\"; give each an id of its own");
  }
}
