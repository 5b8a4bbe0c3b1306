package org.argumentgraph.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.internal.Schemas;
import org.argumentgraph.io.internal.Syntax;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentRoundTripTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  @Property(tries = 500)
  void whatIsWrittenIsReadAsAnEqualDebate(
      @ForAll("debates") ArgumentGraph debate, @ForAll Syntax syntax) {
    assertThat(read(DocumentWriter.of(syntax).text(debate), syntax)).isEqualTo(debate);
  }

  @Property(tries = 300)
  void theOrderOfElementsSurvives(@ForAll("debates") ArgumentGraph debate, @ForAll Syntax syntax) {
    ArgumentGraph again = read(DocumentWriter.of(syntax).text(debate), syntax);
    assertThat(again.claims()).extracting(Element::id).isEqualTo(ids(debate.claims()));
    assertThat(again.questions()).extracting(Element::id).isEqualTo(ids(debate.questions()));
    assertThat(again.stances()).isEqualTo(debate.stances());
  }

  private static List<String> ids(java.util.Collection<? extends Element> elements) {
    return elements.stream().map(Element::id).toList();
  }

  @Property(tries = 300)
  void writingWhatWasReadChangesNothingMore(
      @ForAll("debates") ArgumentGraph debate, @ForAll Syntax syntax) {
    String once =
        DocumentWriter.of(syntax).text(read(DocumentWriter.of(syntax).text(debate), syntax));
    assertThat(DocumentWriter.of(syntax).text(read(once, syntax))).isEqualTo(once);
  }

  @Property(tries = 200)
  void bothSyntaxesSayTheSame(@ForAll("debates") ArgumentGraph debate) {
    ArgumentGraph yaml = read(DocumentWriter.yaml().text(debate), Syntax.YAML);
    ArgumentGraph json = read(DocumentWriter.json().text(debate), Syntax.JSON);
    assertThat(DocumentWriter.json().write(yaml).result())
        .isEqualTo(DocumentWriter.json().write(json).result());
  }

  @Property(tries = 200)
  void theListsOfADocumentStandInAnyOrder(
      @ForAll("debates") ArgumentGraph debate, @ForAll Random order) {
    String json = DocumentWriter.json().text(debate);
    ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(json);
    List<String> fields = new ArrayList<>(document.propertyNames());
    Collections.shuffle(fields, order);
    ObjectNode shuffled = JsonMapper.shared().createObjectNode();
    fields.forEach(field -> shuffled.set(field, document.get(field)));
    ArgumentGraph again = read(shuffled.toString(), Syntax.JSON);
    assertThat(again).isEqualTo(debate);
    assertThat(again.elements()).isEqualTo(read(json, Syntax.JSON).elements());
  }

  @Property(tries = 200)
  void whatIsWrittenIsValid(@ForAll("debates") ArgumentGraph debate) {
    assertThat(Schemas.errors(Schemas.DEBATE, DocumentWriter.json().text(debate)))
        .isEmpty();
  }

  private static ArgumentGraph read(String document, Syntax syntax) {
    return DocumentReader.standard()
        .read(document, syntax == Syntax.JSON ? "debate.json" : "debate.yaml")
        .result();
  }

  @Test
  void aDebateIsWrittenAsAPersonWouldWriteIt() {
    ArgumentGraph debate = ArgumentGraph.builder("Trams or buses?")
        .speaker("ann", "Ann")
        .claim("trams", "The town should build trams.", Origin.by("ann"))
        .claim("cost", "Trams cost more than buses: much more.")
        .claim("long-lived", "Trams last for forty years.")
        .add(Claim.of("few", "Few towns can pay for trams.").withCredence(0.7).withTags("money"))
        .rebuttal("cost", "trams")
        .undercut("long-lived", "cost.rebuts.trams")
        .add(Relation.of(RelationKind.REBUTTAL, List.of("cost", "few"), "trams").withWeight(0.5))
        .build();
    assertThat(DocumentWriter.yaml().text(debate)).isEqualTo("""
        argument-graph: 1
        title: Trams or buses?
        speakers:
          - {id: ann, name: Ann}
        claims:
          - id: trams
            text: The town should build trams.
            by: ann
          - id: cost
            text: 'Trams cost more than buses: much more.'
            rebuts: trams
          - id: long-lived
            text: Trams last for forty years.
            undercuts: cost.rebuts.trams
          - id: few
            text: Few towns can pay for trams.
            credence: 0.7
            tags: [money]
        relations:
          - {rebuttal: trams, from: [cost, few], weight: 0.5}
        """);
  }

  @Test
  void theNameOfAFileSaysItsSyntax(@TempDir Path folder) throws IOException {
    ArgumentGraph debate = ArgumentGraph.builder("A debate").claim("a", "A.").build();
    Path json = folder.resolve("debate.JSON");
    Path yaml = folder.resolve("debate.yml");
    DocumentWriter.json().write(debate, json);
    DocumentWriter.yaml().write(debate, yaml);
    assertThat(Files.readString(json)).startsWith("{");
    assertThat(Files.readString(yaml)).startsWith("argument-graph: 1\n");
    assertThat(DocumentReader.standard().read(json).result()).isEqualTo(debate);
    assertThat(DocumentReader.standard().read(yaml).result()).isEqualTo(debate);
  }
}
