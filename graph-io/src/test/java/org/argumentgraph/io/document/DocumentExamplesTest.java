package org.argumentgraph.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.RelationKind;
import org.junit.jupiter.api.Test;

class DocumentExamplesTest {
  @Test
  void theExampleOfThePackageIsADebate() throws IOException {
    String javadoc =
        Files.readString(Path.of("src/main/java/org/argumentgraph/io/document/package-info.java"));
    String example = javadoc
        .substring(javadoc.indexOf("<pre>{@code") + 11, javadoc.indexOf("}</pre>"))
        .replaceAll("(?m)^ \\* ?", "");
    ArgumentGraph debate =
        DocumentReader.standard().read(example, "example.yaml").result();
    assertThat(debate.claims()).hasSize(4);
    assertThat(debate.relations())
        .extracting(relation -> relation.kind())
        .contains(RelationKind.REBUTTAL, RelationKind.SUPPORT);
    assertThat(debate.stances()).hasSize(1);
  }

  @Test
  void aDebateMayBeWrittenInEveryStyleOfYaml() {
    ArgumentGraph debate = DocumentReader.standard().read("""
        %YAML 1.2
        ---
        "argument-graph": 1
        title: >-
          Folded over
          two lines
        speakers: [{id: ann, name: 'Ann ''A'' Other'}]   # comment
        claims:
        - id: "no"
          text: |
            Kept
            as it is
          by: ann
        - {id: b, text: "caf\\u00e9", supports: "no",
           tags: [x,
                  y]}
        """, "debate.yaml").result();
    assertThat(debate.title()).isEqualTo("Folded over two lines");
    assertThat(debate.speaker("ann").name()).isEqualTo("Ann 'A' Other");
    assertThat(debate.claim("no").text()).isEqualTo("Kept\nas it is\n");
    assertThat(debate.claim("b").text()).isEqualTo("café");
    assertThat(debate.claim("b").tags()).containsExactly("x", "y");
    assertThat(debate.relation("b.supports.no").kind()).isEqualTo(RelationKind.SUPPORT);
  }

  @Test
  void theLinesOfWindowsAreLines() {
    String yaml = "argument-graph: 1\r\ntitle: A debate\r\nclaims:\r\n  - {id: a, text: A.}\r\n";
    assertThat(DocumentReader.standard().read(yaml, "debate.yaml").result().claims())
        .hasSize(1);
  }
}
