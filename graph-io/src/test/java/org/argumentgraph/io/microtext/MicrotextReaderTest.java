package org.argumentgraph.io.microtext;

import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.argumentgraph.RelationKind.UNDERCUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.DamagedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MicrotextReaderTest {
  static final String BRIDGE = """
      <?xml version='1.0' encoding='UTF-8'?>
      <!-- A text of our own. -->
      <arggraph id="bridge" topic_id="build_the_bridge" stance="pro">
        <edu id="e1"><![CDATA[The bridge is dear & long,]]></edu>
        <edu id="e2">but it lasts</edu>
        <edu id="e3"> a hundred years &amp; more. </edu>
        <edu id="e4" implicit="true">It should be built.</edu>
        <edu id="e5">The last one did.</edu>
        <edu id="e6">Ferries are slow,</edu>
        <edu id="e7">and people are in a hurry.</edu>
        <edu id="e8">Hello.</edu>
        <joint id="j1"/>
        <adu id="a1" type="opp"/>
        <adu id="a2" type="pro"/>
        <adu id="a3" type="pro"/>
        <adu id="a5" type="pro"/>
        <adu id="a6" type="pro"/>
        <adu id="a7" type="pro"/>
        <edge id="s1" src="e1" trg="a1" type="seg"/>
        <edge id="s2" src="e3" trg="j1" type="seg"/>
        <edge id="s3" src="e2" trg="j1" type="seg"/>
        <edge id="s4" src="j1" trg="a2" type="seg"/>
        <edge id="s5" src="e4" trg="a3" type="seg"/>
        <edge id="s6" src="e5" trg="a5" type="seg"/>
        <edge id="s7" src="e6" trg="a6" type="seg"/>
        <edge id="s8" src="e7" trg="a7" type="seg"/>
        <edge id="c1" src="a1" trg="a3" type="reb"/>
        <edge id="c2" src="a2" trg="c1" type="und"/>
        <edge id="c3" src="a5" trg="a2" type="exa"/>
        <edge id="c5" src="a7" trg="c4" type="add"/>
        <edge id="c4" src="a6" trg="a3" type="sup"/>
      </arggraph>
      """;

  private static Conversion<ArgumentGraph> read(String text) {
    return MicrotextReader.standard().read(text, "text.xml");
  }

  private static String problems(String text) {
    return DamagedTexts.problems(MicrotextReader.standard(), text).stream()
        .map(Object::toString)
        .reduce("", (all, one) -> all + one + "\n");
  }

  /** A text with three units, and these lines. */
  private static String with(String lines) {
    return """
        <arggraph id="t">
        <edu id="e1">A</edu><edu id="e2">B</edu><edu id="e3">C</edu>
        <adu id="a1" type="pro"/><adu id="a2" type="pro"/><adu id="a3" type="opp"/>
        <edge id="s1" src="e1" trg="a1" type="seg"/><edge id="s2" src="e2" trg="a2" type="seg"/>
        <edge id="s3" src="e3" trg="a3" type="seg"/>
        %s
        </arggraph>
        """.formatted(lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void everythingInATextFindsItsPlace(String lineEnd) {
    Conversion<ArgumentGraph> conversion = read(BRIDGE.replace("\n", lineEnd));
    Origin pro = Origin.by("proponent");
    assertThat(conversion.result())
        .isEqualTo(ArgumentGraph.builder("build_the_bridge")
            .source(Source.of("bridge", "bridge"))
            .speaker("opponent", "Opponent")
            .speaker("proponent", "Proponent")
            .claim("a1", "The bridge is dear & long,", Origin.by("opponent"))
            .claim("a2", "but it lasts a hundred years & more.", pro)
            .add(Claim.of("a3", "It should be built.")
                .withOrigin(pro)
                .withTags("implicit", "stance:pro"))
            .claim("a5", "The last one did.", pro)
            .claim("a6", "Ferries are slow,", pro)
            .claim("a7", "and people are in a hurry.", pro)
            .add(Relation.of(REBUTTAL, "a1", "a3").withId("c1"))
            .add(Relation.of(UNDERCUT, "a2", "c1").withId("c2"))
            .add(Relation.of(SUPPORT, "a5", "a2").withId("c3").withTags("example"))
            .add(Relation.of(SUPPORT, List.of("a6", "a7"), "a3").withId("c4"))
            .theses("a3")
            .build());
    assertThat(conversion.losses())
        .containsExactly(
            new Loss(11, "edu e8", "its text is left out, since it is part of no adu"));
  }

  @Test
  void attacksAndUndercutsMayHaveLinkedPremisesToo() {
    ArgumentGraph debate = read(with("""
        <edge id="c1" src="a1" trg="a2" type="reb"/>
        <edge id="c2" src="a3" trg="c1" type="add"/>
        <edge id="c3" src="a2" trg="c1" type="und"/>
        <edge id="c4" src="a1" trg="c3" type="add"/>
        <edge id="c5" src="a3" trg="c4" type="add"/>
        """)).result();
    assertThat(debate.relation("c1").sources()).containsExactly("a1", "a3");
    assertThat(debate.relation("c3").sources()).containsExactly("a2", "a1", "a3");
    assertThat(debate.relation("c3").target()).isEqualTo("c1");
    assertThat(debate.hasNamedTheses()).isFalse();
  }

  @Test
  void whatAttacksAnAddedPremiseAttacksTheWholeRelation() {
    Conversion<ArgumentGraph> conversion = read(with("""
        <edge id="c1" src="a1" trg="a3" type="sup"/>
        <edge id="c2" src="a2" trg="c1" type="add"/>
        <edge id="c3" src="a3" trg="c2" type="und"/>
        <edge id="c4" src="a1" trg="c1" type="add"/>
        """));
    assertThat(conversion.result().relation("c3").target()).isEqualTo("c1");
    assertThat(conversion.losses())
        .containsExactly(
            new Loss(
                8,
                "edge c3",
                "it leads to the whole relation c1, not only to the premise that c2 adds to it"),
            new Loss(9, "edge c4", "it is left out, since a1 is a premise of c1 already"));
  }

  @Test
  void whereThereIsNoTopicTheIdIsTheTitle() {
    assertThat(read(with("")).result().title()).isEqualTo("t");
    assertThat(read(with("")).result().theses()).hasSize(3);
  }

  @Test
  void withoutACentralClaimTheStanceIsLost() {
    Conversion<ArgumentGraph> conversion =
        read(with("""
            <edge id="c1" src="a1" trg="a2" type="sup"/>
            <edge id="c2" src="a2" trg="a3" type="sup"/>
            <edge id="c3" src="a3" trg="a1" type="sup"/>
            """).replace("id=\"t\"", "id=\"t\" stance=\"con\""));
    assertThat(conversion.losses())
        .containsExactly(
            Loss.of("", "the stance con is left out, since there is no central claim"));
  }

  @Test
  void whatTheFormatDoesNotKnowIsLost() {
    Conversion<ArgumentGraph> conversion = read("""
        <!DOCTYPE arggraph SYSTEM "arggraph.dtd">
        <arggraph id="_t" author="x">stray
        <edu id="e1" xml:lang="en">A <b>bold</b> word</edu>
        <meta><date>today</date></meta>
        <adu id="_a1" type="pro"><sub/></adu>
        <edge id="s1" src="e1" trg="_a1" type="seg"/>
        </arggraph>
        """);
    assertThat(conversion.result().claims())
        .extracting(Claim::toString)
        .containsExactly("a1: A bold word [proponent]");
    assertThat(conversion.result().sources()).extracting(Source::id).containsExactly("t");
    assertThat(conversion.losses())
        .extracting(Loss::toString)
        .containsExactly(
            "line 1: the document type declaration is passed over",
            "line 2: arggraph _t: the attribute author is left out",
            "line 2: text that stands in no edu is left out",
            "line 3: b: the element is left out, but its text is kept",
            "line 3: edu e1: the attribute {http://www.w3.org/XML/1998/namespace}lang is left out",
            "line 4: meta: the element is left out with all that is in it",
            "line 5: sub: the element is left out with all that is in it",
            "line 5: adu _a1: it is called a1, since its id cannot stay as it is");
  }

  @Test
  void mistakesAreNamedAllAtOnceWithTheirPlaces() {
    assertThat(problems("""
            <arggraph stance="pro">
              <edu id="e1" implicit="maybe">A</edu>
              <edu>B</edu>
              <adu id="e1" type="neutral"/>
              <adu id="a2"/>
              <edge id="c1" src="a2" type="und"/>
              <edge id="c2" src="a2" trg="a2" type="attack"/>
            </arggraph>
            """)).isEqualTo("""
            damaged:1:1: arggraph: "id" is missing; add it
            damaged:2:3: edu e1: "implicit" is "maybe"; write true or false
            damaged:3:3: edu: "id" is missing; add it
            damaged:4:3: adu e1: "type" is "neutral"; write one of pro, opp
            damaged:4:3: adu e1: the id "e1" is taken on line 2; give each element an id of its own
            damaged:5:3: adu a2: "type" is missing; add it
            damaged:6:3: edge c1: "trg" is missing; add it
            damaged:7:3: edge c2: "type" is "attack"; write one of seg, sup, exa, reb, und, add
            """);
  }

  @Test
  void edgesThatDoNotFitWhatTheyJoinAreRefused() {
    assertThat(problems(with("""
            <adu id="a4" type="pro"/>
            <edge id="c1" src="a1" trg="a9" type="sup"/>
            <edge id="c2" src="a1" trg="a2" type="und"/>
            <edge id="c3" src="a1" trg="s1" type="add"/>
            <edge id="c4" src="e1" trg="a2" type="reb"/>
            <edge id="c5" src="e1" trg="a2" type="seg"/>
            <edge id="c6" src="a1" trg="a2" type="seg"/>
            <edge id="c7" src="a1" trg="c8" type="add"/>
            <edge id="c8" src="a1" trg="c7" type="add"/>
            """))).isEqualTo("""
            damaged:6:1: adu a4: it has no text; let an edge of the type seg lead from an edu with a text to it
            damaged:7:1: edge c1: nothing has the id "a9"; join what is there
            damaged:8:1: edge c2: an edge of the type und cannot lead from the adu a1 to the adu a2; let it lead from an adu to an edge; an adu is attacked by reb
            damaged:9:1: edge c3: an edge of the type add cannot lead from the adu a1 to the edge s1; let it lead from an adu to the edge to which it adds a premise
            damaged:10:1: edge c4: an edge of the type reb cannot lead from the edu e1 to the adu a2; let it lead from an adu to an adu; an edge is attacked by und
            damaged:11:1: edge c5: the edu e1 is part of something else already; let it be part of one thing
            damaged:12:1: edge c6: an edge of the type seg cannot lead from the adu a1 to the adu a2; let it lead from an edu to a joint or an adu, or from a joint to an adu
            damaged:13:1: edge c7: it adds a premise to itself; let it lead to the edge of a relation
            damaged:14:1: edge c8: it adds a premise to itself; let it lead to the edge of a relation
            """);
  }

  @Test
  void undercutsThatRunInACircleAreRefused() {
    assertThat(problems(with("""
            <edge id="c1" src="a1" trg="c2" type="und"/>
            <edge id="c2" src="a2" trg="c1" type="und"/>
            """)))
        .startsWith("damaged:6:1: relation c1: it ends in itself through relations alone; ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<arggraph", "<arggraph id='a'>", "{}", "<a></b>", "<?xml?>"})
  void whatIsNoXmlIsRefused(String text) {
    assertThat(problems(text)).contains("this is not well-formed XML: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void anotherRootIsRefused(String lineEnd) {
    assertThat(
            problems("<?xml version='1.0'?>\n<!-- \n -->\n  <lkif id='x'/>".replace("\n", lineEnd)))
        .isEqualTo("damaged:4:3: the root is <lkif>, not <arggraph>; give a microtext in ARG XML;"
            + " other formats have other readers\n");
  }

  @Test
  void aTextThatIsLongerThanTheLimitIsRefused() {
    assertThatThrownBy(() -> MicrotextReader.standard()
            .withLimits(new DocumentLimits(10, 20, 0))
            .read(BRIDGE, "text.xml"))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("more than 10 characters");
    assertThat(MicrotextReader.standard().limits()).isEqualTo(DocumentLimits.standard());
  }
}
