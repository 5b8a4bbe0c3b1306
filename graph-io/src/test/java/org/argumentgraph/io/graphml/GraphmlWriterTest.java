package org.argumentgraph.io.graphml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.DrawnLinks;
import org.argumentgraph.io.internal.Xml;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GraphmlWriterTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static Element written(ArgumentGraph debate) {
    return Xml.parse(GraphmlWriter.standard().write(debate).result());
  }

  /** The data of a node or an edge by the names of their keys, but for what only yEd reads. */
  private static Map<String, String> data(Element owner) {
    Map<String, String> names = new HashMap<>();
    for (Element key : Xml.children((Element) owner.getOwnerDocument().getFirstChild(), "key")) {
      if (key.getAttribute("for").equals(owner.getNodeName())) {
        names.put(key.getAttribute("id"), key.getAttribute("attr.name"));
      }
    }
    Map<String, String> data = new HashMap<>();
    for (Element value : Xml.children(owner, "data")) {
      String key = value.getAttribute("key");
      assertThat(names).as("the keys of a %s", owner.getNodeName()).containsKey(key);
      if (!names.getOrDefault(key, "").isEmpty()) {
        assertThat(data.put(names.getOrDefault(key, ""), value.getTextContent()))
            .isNull();
      }
    }
    return data;
  }

  @Property(tries = 200)
  void everyNodeAndEveryEdgeIsThereOnce(@ForAll("debates") ArgumentGraph debate) {
    Element graph = Xml.child(written(debate), "graph");
    assertThat(graph.getAttribute("edgedefault")).isEqualTo("directed");
    assertThat(data(graph)).containsEntry("title", debate.title());
    Map<String, String> names = new HashMap<>();
    List<String> nodes = new ArrayList<>();
    for (Element node : Xml.children(graph, "node")) {
      Map<String, String> data = data(node);
      assertThat(node.getAttribute("id")).matches("n\\d+");
      assertThat(names.put(node.getAttribute("id"), data.getOrDefault("name", "")))
          .isNull();
      nodes.add(DrawnLinks.node(data.getOrDefault("name", ""), data.getOrDefault("label", "")));
    }
    Set<String> ids = new HashSet<>();
    List<String> edges = new ArrayList<>();
    for (Element edge : Xml.children(graph, "edge")) {
      Map<String, String> data = data(edge);
      assertThat(ids.add(edge.getAttribute("id"))).isTrue();
      assertThat(names)
          .containsKey(edge.getAttribute("source"))
          .containsKey(edge.getAttribute("target"));
      edges.add(DrawnLinks.edge(
          names.getOrDefault(edge.getAttribute("source"), ""),
          names.getOrDefault(edge.getAttribute("target"), ""),
          data.getOrDefault("kind", ""),
          data.getOrDefault("part", data.getOrDefault("name", ""))));
    }
    assertThat(new DrawnLinks(nodes, edges)).isEqualTo(DrawnLinks.of(debate));
  }

  @Property(tries = 100)
  void everyNodeHasItsBoxInYedAndNoneHidesAnother(@ForAll("debates") ArgumentGraph debate) {
    Element graph = Xml.child(written(debate), "graph");
    List<double[]> boxes = new ArrayList<>();
    for (Element node : Xml.children(graph, "node")) {
      Element shape = Xml.child(graphics(node), "y:ShapeNode");
      assertThat(Xml.child(shape, "y:NodeLabel").getTextContent())
          .isEqualTo(data(node).get("label"));
      Element box = Xml.child(shape, "y:Geometry");
      double left = Double.parseDouble(box.getAttribute("x"));
      double top = Double.parseDouble(box.getAttribute("y"));
      double right = left + Double.parseDouble(box.getAttribute("width"));
      double bottom = top + Double.parseDouble(box.getAttribute("height"));
      assertThat(boxes)
          .noneMatch(
              other -> left < other[2] && other[0] < right && top < other[3] && other[1] < bottom);
      boxes.add(new double[] {left, top, right, bottom});
    }
    for (Element edge : Xml.children(graph, "edge")) {
      Xml.child(Xml.child(graphics(edge), "y:PolyLineEdge"), "y:Arrows");
    }
  }

  private static Element graphics(Element owner) {
    return Xml.children(owner, "data").stream()
        .filter(data -> data.getAttribute("key").endsWith("-graphics"))
        .collect(Collectors.collectingAndThen(Collectors.toList(), all -> all.get(0)));
  }

  private static final ArgumentGraph TRAMS = ArgumentGraph.builder("Trams?")
      .speaker("ann", "Ann Lee")
      .speaker("bob", "Bob")
      .speaker("cleo", "Cleo")
      .occasion("hall", "The town hall", "ann", "bob")
      .source(Source.of("post", "A post"))
      .add(Claim.of("trams", "Build trams\u0007.")
          .withCredence(0.8)
          .withTags("money", "town")
          .withNote("first")
          .withOrigin(Origin.by("ann")
              .reportedBy("bob")
              .verbatim()
              .in("hall")
              .at(SourceSpan.lines("post", 3, 4).withTime("1:05"))))
      .claim("cost", "They cost.", Origin.by("bob"))
      .add(Question.of("why", "Why?").to("bob"))
      .add(Relation.of(RelationKind.REBUTTAL, "cost", "trams").withWeight(0.5))
      .relation("why", RelationKind.CHALLENGE, "cost.rebuts.trams")
      .stance("bob", Attitude.DENIES, "trams")
      .theses("trams")
      .build();

  @Test
  void whatIsKnownOfAnElementIsInItsData() {
    Element graph = Xml.child(written(TRAMS), "graph");
    assertThat(Xml.children(graph, "node"))
        .extracting(GraphmlWriterTest::data)
        .containsExactly(
            Map.ofEntries(
                Map.entry("label", "Build trams\uFFFD."),
                Map.entry("name", "trams"),
                Map.entry("type", "claim"),
                Map.entry("speaker", "Ann Lee"),
                Map.entry("speaker-id", "ann"),
                Map.entry("reporter", "bob"),
                Map.entry("verbatim", "true"),
                Map.entry("occasion", "hall"),
                Map.entry("source-id", "post"),
                Map.entry("first-line", "3"),
                Map.entry("last-line", "4"),
                Map.entry("time", "1:05"),
                Map.entry("credence", "0.8"),
                Map.entry("thesis", "true"),
                Map.entry("tags", "money; town"),
                Map.entry("note", "first")),
            Map.of(
                "label", "They cost.",
                "name", "cost",
                "type", "claim",
                "speaker", "Bob",
                "speaker-id", "bob"),
            Map.of("label", "Why?", "name", "why", "type", "question", "addressee", "bob"),
            Map.of(
                "label", "rebuts",
                "name", "cost.rebuts.trams",
                "type", "relation",
                "kind", "rebuttal",
                "speaker", "Bob",
                "speaker-id", "bob",
                "weight", "0.5"));
    assertThat(Xml.children(graph, "edge"))
        .extracting(GraphmlWriterTest::data)
        .containsExactly(
            Map.of("kind", "rebuttal", "part", "premise"),
            Map.of("kind", "rebuttal", "part", "conclusion"),
            Map.of(
                "label", "challenges",
                "name", "why.challenges.cost.rebuts.trams",
                "type", "relation",
                "kind", "challenge",
                "weight", "1.0"));
  }

  @Test
  void speakersHaveColoursInYed() {
    Element graph = Xml.child(written(TRAMS), "graph");
    assertThat(Xml.children(graph, "node"))
        .extracting(node ->
            Xml.child(Xml.child(graphics(node), "y:ShapeNode"), "y:Fill").getAttribute("color"))
        .containsExactly("#eaf4fb", "#fdf3e3", "#f7f7f7", "#fdf3e3");
    assertThat(Xml.children(graph, "node"))
        .extracting(node ->
            Xml.child(Xml.child(graphics(node), "y:ShapeNode"), "y:Shape").getAttribute("type"))
        .containsExactly("roundrectangle", "roundrectangle", "hexagon", "ellipse");
  }

  @Test
  void whatHasNoPlaceIsListed() {
    assertThat(GraphmlWriter.standard().write(TRAMS).losses())
        .containsExactly(
            Loss.of(
                "speaker cleo", "the speaker is left out, since nothing in the debate is theirs"),
            Loss.of(
                "occasion hall",
                "all but the id is left out, The town hall (ann, bob), since GraphML has no place for it"),
            Loss.of(
                "source post",
                "all but the id is left out, A post, since GraphML has no place for it"),
            Loss.of(
                "stance 1",
                "it is left out that bob denies trams, since GraphML has no place for it"),
            Loss.of(
                "claim trams", "control characters are replaced, since XML has no place for them"));
  }

  @Test
  void anEmptyDebateIsAnEmptyGraph() {
    Conversion<String> written =
        GraphmlWriter.standard().write(ArgumentGraph.builder("").build());
    assertThat(written.isComplete()).isTrue();
    assertThat(Xml.children(Xml.child(Xml.parse(written.result()), "graph"), "node"))
        .isEmpty();
  }
}
