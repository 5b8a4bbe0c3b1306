package org.argumentgraph.io.gexf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.DrawnLinks;
import org.argumentgraph.io.internal.Xml;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GexfWriterTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static Element graph(Conversion<String> written) {
    return Xml.child(Xml.parse(written.result()), "graph");
  }

  private static List<Element> items(Element graph, String list, String item) {
    return Xml.children(Xml.child(graph, list), item);
  }

  /** The values of a node or an edge, each of which has to be declared for those. */
  private static Map<String, String> values(Element graph, Element owner) {
    Set<String> declared = new HashSet<>();
    for (Element attributes : Xml.children(graph, "attributes")) {
      if (attributes.getAttribute("class").equals(owner.getNodeName())) {
        Xml.children(attributes, "attribute")
            .forEach(attribute -> declared.add(attribute.getAttribute("id")));
      }
    }
    Map<String, String> values = new HashMap<>();
    for (Element value : items(owner, "attvalues", "attvalue")) {
      String name = value.getAttribute("for");
      assertThat(declared).contains(name);
      assertThat(values.put(name, value.getAttribute("value"))).isNull();
    }
    return values;
  }

  @Property(tries = 200)
  void everyNodeAndEveryEdgeIsThereOnce(@ForAll("debates") ArgumentGraph debate) {
    Conversion<String> written = GexfWriter.standard().write(debate);
    Element graph = graph(written);
    Element meta = Xml.child(Xml.parse(written.result()), "meta");
    assertThat(Xml.child(meta, "description").getTextContent()).isEqualTo(debate.title());
    Set<String> ids = new HashSet<>();
    List<String> nodes = new ArrayList<>();
    for (Element node : items(graph, "nodes", "node")) {
      assertThat(ids.add(node.getAttribute("id"))).isTrue();
      assertThat(values(graph, node)).containsEntry("name", node.getAttribute("id"));
      nodes.add(DrawnLinks.node(node.getAttribute("id"), node.getAttribute("label")));
    }
    Set<String> edgeIds = new HashSet<>();
    List<String> edges = new ArrayList<>();
    for (Element edge : items(graph, "edges", "edge")) {
      assertThat(edgeIds.add(edge.getAttribute("id"))).isTrue();
      assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target"));
      Map<String, String> values = values(graph, edge);
      assertThat(values).containsEntry("kind", edge.getAttribute("kind"));
      edges.add(DrawnLinks.edge(
          edge.getAttribute("source"),
          edge.getAttribute("target"),
          edge.getAttribute("kind"),
          values.getOrDefault("part", edge.getAttribute("id"))));
    }
    assertThat(new DrawnLinks(nodes, edges)).isEqualTo(DrawnLinks.of(debate));
  }

  @Test
  void aDebateIsWrittenWithItsColours() {
    ArgumentGraph debate = ArgumentGraph.builder("Trams & buses")
        .speaker("ann", "Ann Lee")
        .add(Claim.of("trams", "Two\n\"lines\"")
            .withCredence(0.5)
            .withOrigin(Origin.by("ann").verbatim()))
        .claim("cost", "Trams cost.")
        .add(Relation.of(RelationKind.REBUTTAL, "cost", "trams").withWeight(0.25))
        .build();
    String written = GexfWriter.standard().write(debate).result();
    assertThat(written).startsWith("""
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
          <meta>
            <creator>Argument Graph</creator>
            <description>Trams &amp; buses</description>
          </meta>
          <graph defaultedgetype="directed" mode="static">
            <attributes class="node">
              <attribute id="name" title="name" type="string"/>
        """);
    assertThat(written).endsWith("""
            <nodes>
              <node id="trams" label="Two&#10;&quot;lines&quot;">
                <attvalues>
                  <attvalue for="name" value="trams"/>
                  <attvalue for="type" value="claim"/>
                  <attvalue for="speaker" value="Ann Lee"/>
                  <attvalue for="speaker-id" value="ann"/>
                  <attvalue for="verbatim" value="true"/>
                  <attvalue for="credence" value="0.5"/>
                </attvalues>
                <viz:size value="10.0"/>
                <viz:color r="0" g="112" b="176"/>
                <viz:shape value="disc"/>
              </node>
              <node id="cost" label="Trams cost.">
                <attvalues>
                  <attvalue for="name" value="cost"/>
                  <attvalue for="type" value="claim"/>
                </attvalues>
                <viz:size value="10.0"/>
                <viz:color r="102" g="102" b="102"/>
                <viz:shape value="disc"/>
              </node>
            </nodes>
            <edges>
              <edge id="cost.rebuts.trams" source="cost" target="trams" label="rebuts" kind="rebuttal" weight="0.25">
                <attvalues>
                  <attvalue for="name" value="cost.rebuts.trams"/>
                  <attvalue for="type" value="relation"/>
                  <attvalue for="kind" value="rebuttal"/>
                </attvalues>
                <viz:color r="192" g="60" b="23"/>
              </edge>
            </edges>
          </graph>
        </gexf>
        """);
  }

  @Test
  void linkedPremisesAndUndercutStepsAreThere() {
    ArgumentGraph debate = ArgumentGraph.builder("A")
        .claim("a", "A.")
        .claim("b", "B.")
        .claim("c", "C.")
        .add(Relation.of(RelationKind.SUPPORT, List.of("a", "b"), "c"))
        .undercut("c", "a+b.supports.c")
        .build();
    Element graph = graph(GexfWriter.standard().write(debate));
    assertThat(items(graph, "nodes", "node"))
        .extracting(node -> node.getAttribute("id") + " " + node.getAttribute("label"))
        .containsExactly("a A.", "b B.", "c C.", "a+b.supports.c supports");
    assertThat(items(graph, "edges", "edge"))
        .extracting(edge -> edge.getAttribute("id") + " " + edge.getAttribute("source") + " "
            + edge.getAttribute("target") + " " + edge.getAttribute("label"))
        .containsExactly(
            "a+b.supports.c#1 a a+b.supports.c ",
            "a+b.supports.c#2 b a+b.supports.c ",
            "a+b.supports.c#to a+b.supports.c c ",
            "c.undercuts.a+b.supports.c c a+b.supports.c undercuts");
  }

  @Test
  void whatHasNoPlaceIsListed() {
    ArgumentGraph debate = ArgumentGraph.builder("A\0")
        .speaker("ann", "Ann")
        .claim("a", "A.")
        .stance("ann", Attitude.AGREES, "a")
        .build();
    assertThat(GexfWriter.standard().write(debate).losses())
        .containsExactly(
            Loss.of(
                "speaker ann", "the speaker is left out, since nothing in the debate is theirs"),
            Loss.of(
                "stance 1",
                "it is left out that ann agrees with a, since GEXF has no place for it"),
            Loss.of("debate", "control characters are replaced, since XML has no place for them"));
  }
}
