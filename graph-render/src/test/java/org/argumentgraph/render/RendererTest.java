package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class RendererTest {
  private static final Set<String> DRAWN =
      Set.of("svg", "title", "desc", "g", "rect", "path", "polygon", "circle", "text");

  private final Renderer renderer = Renderer.standard();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static String shown(Document svg) {
    return Pictures.elements(svg, "text").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining(" "));
  }

  @Property(tries = 25)
  void anyTextShowsAsTextAndDoesNothing(@ForAll("debates") ArgumentGraph debate) {
    Document svg = Pictures.parse(renderer.svg(Diagram.of(Analysis.standard().of(debate))));
    for (Element element : Pictures.elements(svg, "*")) {
      assertThat(DRAWN).contains(element.getTagName());
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        assertThat(attributes.item(i).getNodeName())
            .doesNotStartWith("on")
            .doesNotContain("href", "style");
      }
    }
  }

  @Property(tries = 25)
  void everyClaimAndQuestionIsDrawnOnceUnderItsId(@ForAll("debates") ArgumentGraph debate) {
    Document svg = Pictures.parse(renderer.svg(Diagram.of(debate)));
    List<String> ids = Pictures.elements(svg, "g").stream()
        .map(group -> group.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(debate.elements().stream()
            .filter(element -> !(element instanceof Relation))
            .map(element -> "element-" + element.id())
            .toList());
  }

  @Test
  void aLongTextIsShownInFull() {
    String text = "word ".repeat(400).strip();
    assertThat(shown(Pictures.parse(renderer.svg(Diagram.of(Pictures.replyOf(text))))))
        .contains(text);
  }

  @Test
  void aWordTooLongForALineIsBroken() {
    String word = "x".repeat(2_000);
    assertThat(shown(Pictures.parse(renderer.svg(Diagram.of(Pictures.replyOf(word)))))
            .replace(" ", ""))
        .contains(word);
  }

  @Test
  void aTextKeepsItsWidthInWhateverFont() {
    Document svg = Pictures.parse(renderer.svg(Diagram.of(Pictures.ofSize(5))));
    assertThat(Pictures.elements(svg, "text")).allSatisfy(text -> {
      assertThat(Double.parseDouble(text.getAttribute("textLength"))).isPositive();
      assertThat(text.getAttribute("lengthAdjust")).isEqualTo("spacingAndGlyphs");
    });
  }

  @Test
  void aPictureSaysWhatItShows() {
    ArgumentGraph debate = ArgumentGraph.builder("Cats & <dogs>")
        .speaker("ann", "Ann")
        .source(org.argumentgraph.Source.of("post", "A post"))
        .claim(
            "cats",
            "Cats are better.",
            Origin.by("ann").at(SourceSpan.line("post", 12).withTime("6:47")))
        .build();
    Document svg = Pictures.parse(renderer.svg(Diagram.of(debate)));
    Element root = svg.getDocumentElement();
    assertThat(root.getAttribute("role")).isEqualTo("graphics-document");
    assertThat(Pictures.elements(svg, "title").get(0).getTextContent()).isEqualTo("Cats & <dogs>");
    assertThat(Pictures.elements(svg, "desc").get(0).getTextContent()).contains("1 claim");
    Element box = Pictures.elements(svg, "g").get(0);

    assertThat(box.getElementsByTagName("title").item(0).getTextContent())
        .contains("Ann: Cats are better.", "A post, line 12, at 6:47", "cats");
  }

  @Test
  void aSpeakerIsNamedInEveryBoxAndKindsOfLinksDifferInMoreThanColour() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("All kinds").speaker("ann", "Ann");
    for (String id : List.of("thesis", "support", "rebuttal", "qualification")) {
      builder.claim(id, "The " + id + ".", Origin.by("ann"));
    }
    builder
        .support("support", "thesis")
        .rebuttal("rebuttal", "thesis")
        .relation("qualification", RelationKind.QUALIFICATION, "thesis");
    String svg = renderer.svg(Diagram.of(builder.build()));
    assertThat(Pictures.elements(Pictures.parse(svg), "text").stream()
            .filter(text -> text.getTextContent().equals("Ann")))
        .hasSize(5);
    assertThat(svg).contains("stroke-dasharray", "<polygon", "<circle");
  }

  @Test
  void theSameDiagramGivesTheSameBytesEveryTime() {
    Diagram diagram = Diagram.of(Analysis.standard().of(Pictures.ofSize(60)));
    Set<String> pictures = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      pictures.add(renderer.svg(diagram));
      renderer.svg(Diagram.of(Pictures.ofSize(3 + i)));
    }
    assertThat(pictures).hasSize(1);
  }

  @Test
  void threadsDrawTheSamePicture() throws Exception {
    Diagram diagram = Diagram.of(Pictures.ofSize(30));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> pictures = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        pictures.add(threads.submit(() -> renderer.svg(diagram)));
      }
      Set<String> different = new HashSet<>();
      for (Future<String> picture : pictures) {
        different.add(picture.get());
      }
      assertThat(different).hasSize(1);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void whereNoSpeakersAreKnownNobodyIsNamed() {
    Diagram diagram = Diagram.of(ArgumentGraph.builder("Bicycles")
        .claim("thesis", "The square should be closed.")
        .claim("air", "The air gets better.")
        .claim("cars", "Fewer cars come.")
        .claim("detour", "Cars go round it.")
        .claim("noise", "Noise goes down.")
        .support("air", "thesis")
        .support("cars", "air")
        .support("detour", "cars")
        .support("noise", "thesis")
        .build());
    List<String> texts = Pictures.elements(Pictures.parse(renderer.svg(diagram)), "text").stream()
        .map(Element::getTextContent)
        .toList();
    assertThat(texts).doesNotContain("Somebody").contains("supports", "The air gets better.");
    assertThat(renderer.svg(diagram)).doesNotContain("Somebody");
    assertThat(renderer.svg(diagram.withView(View.summary(3)))).doesNotContain("Somebody");
    assertThat(diagram.toMermaid()).contains("[\"supports#58;<br/>The air gets better.\"]");
    assertThat(Graphviz.plain(diagram.toDot())).endsWith("stop\n");
  }

  @Test
  void aDebateWithoutClaimsIsAPictureToo() {
    assertThat(shown(Pictures.parse(
            renderer.svg(Diagram.of(ArgumentGraph.builder("Nothing yet").build())))))
        .contains("Nothing yet", "0 claims");
  }

  @Test
  void cyclesAndLoopsAreDrawnAndLinkedPremisesMeetBeforeTheirTarget() {
    ArgumentGraph debate = ArgumentGraph.builder("Round and round")
        .claim("a", "A.")
        .claim("b", "B.")
        .support("a", "b")
        .support("b", "a")
        .support("a", "a")
        .add(Relation.of(RelationKind.REBUTTAL, List.of("a", "b"), "a").withId("linked"))
        .undercut("b", "linked")
        .build();
    Document svg = Pictures.parse(renderer.svg(Diagram.of(debate)));
    assertThat(Pictures.elements(svg, "g").stream()
            .filter(group -> group.getAttribute("class").startsWith("relation")))
        .hasSize(3 + (2 + 1) + 1);
  }

  @Test
  void aMissingGraphvizIsExplained() {
    assertThatThrownBy(
            () -> renderer.withInstalledGraphviz("no-such-dot").svg(Diagram.of(Pictures.ofSize(3))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("no-such-dot")
        .hasMessageContaining("install it");
  }

  @Test
  void aPngHasTheSizeOfTheSvgTimesTheScale() throws IOException {
    Diagram diagram = Diagram.of(Pictures.ofSize(12));
    Element svg = Pictures.parse(renderer.svg(diagram)).getDocumentElement();
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(renderer.png(diagram, 2)));
    assertThat(image.getWidth()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
    assertThat(image.getHeight()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("height")));
    assertThat(renderer.png(diagram, 2)).isEqualTo(renderer.png(diagram, 2));
  }

  @Test
  void aPngIsWhiteUpToItsEdges() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(renderer.png(Diagram.of(Pictures.ofSize(12)), 0.37)));
    int right = image.getWidth() - 1;
    int bottom = image.getHeight() - 1;
    for (int y = 0; y <= bottom; y++) {
      assertThat(image.getRGB(right, y) & 0xffffff).isEqualTo(0xffffff);
    }
    for (int x = 0; x <= right; x++) {
      assertThat(image.getRGB(x, bottom) & 0xffffff).isEqualTo(0xffffff);
    }
  }

  @Test
  void aPngOfManyDotsIsMadeSmaller() throws IOException {
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(renderer.png(Diagram.of(Pictures.ofSize(40)), 50)));
    assertThat((long) image.getWidth() * image.getHeight()).isBetween(30_000_000L, 41_000_000L);
  }
}
