package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.strength.Viewpoint;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class LookTest {
  private static final Renderer RENDERER = Renderer.standard();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static double luminance(String color) {
    float[] parts = Color.decode(color).getRGBColorComponents(null);
    double[] linear = IntStream.range(0, 3)
        .mapToDouble(
            i -> parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4))
        .toArray();
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  /** The contrast of the Web Content Accessibility Guidelines, from 1 to 21. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static List<BoxStyle> ofSpeakers() {
    return Stream.concat(
            IntStream.range(0, 8).mapToObj(BoxStyle::ofSpeaker), Stream.of(BoxStyle.UNKNOWN))
        .toList();
  }

  private static List<BoxStyle> ofOthers() {
    return Stream.concat(
            BoxStyle.ofStrengths().values().stream(),
            Arrays.stream(Verdict.values()).map(BoxStyle::of))
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyTextIsReadableOnWhatItStandsOn(Theme theme) {
    for (BoxStyle style : ofSpeakers()) {
      String box = theme.color(style.tint());
      assertThat(
              Arrays.stream(LinkStyle.values()).map(link -> contrast(theme.color(link.color), box)))
          .allSatisfy(contrast -> assertThat(contrast).isGreaterThan(4.5));
    }
    for (BoxStyle style : Iterables.concat(ofSpeakers(), ofOthers())) {
      String box = theme.color(style.tint());
      assertThat(contrast(theme.color(style.strong()), box)).isGreaterThan(4.5);
      assertThat(contrast(theme.color("#222222"), box)).isGreaterThan(7);
      assertThat(contrast(theme.color(BoxColors.WORDS), box)).isGreaterThan(4.5);
    }
    assertThat(Arrays.stream(Badge.values())
            .map(badge -> contrast(theme.color("#ffffff"), theme.color(badge.color))))
        .allSatisfy(contrast -> assertThat(contrast).isGreaterThan(4.5));
    assertThat(contrast(theme.color("#555555"), theme.color("#ffffff"))).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void shadesGoThereAndBack(Theme theme) {
    String color = theme.color("#846800");
    assertThat(Shade.of(color).color()).isEqualTo(color);
  }

  @Test
  void thoseWhoSayMostHaveColoursOfTheirOwnAndTheRestShareOne() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Many voices");
    for (int i = 0; i < 12; i++) {
      builder.speaker("s" + i, "Speaker " + i);
    }
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j <= i; j++) {
        builder.claim("c" + i + "-" + j, "Claim " + i + " " + j, Origin.by("s" + i));
      }
    }
    ArgumentGraph debate = builder.build();
    Map<String, BoxStyle> legend = Diagram.of(debate).scene().boxStyles();
    assertThat(legend.keySet())
        .containsExactly(
            "Speaker 5",
            "Speaker 6",
            "Speaker 7",
            "Speaker 8",
            "Speaker 9",
            "Speaker 10",
            "Speaker 11",
            "5 others");
    assertThat(legend.values()).doesNotHaveDuplicates();
    assertThat(Diagram.of(debate).withView(View.focus("c5-0", 1)).scene().boxStyles())
        .containsOnly(Map.entry("Speaker 5", BoxStyle.ofSpeaker(6)));
  }

  @Test
  void aDarkPictureIsDarkUpToItsEdges() throws IOException {
    byte[] png = RENDERER.png(Diagram.of(Pictures.ofSize(5)).withTheme(Theme.DARK), 0.37);
    var image = ImageIO.read(new ByteArrayInputStream(png));
    Color corner = new Color(image.getRGB(image.getWidth() - 1, image.getHeight() - 1));
    assertThat(corner).isEqualTo(Color.decode(Theme.DARK.color("#ffffff")));
    assertThat(corner.getRed()).isLessThan(50);
  }

  @Test
  void paperStaysWhite() {
    String svg = RENDERER.svg(Diagram.of(Pictures.ofSize(5)).withTheme(Theme.PRINT));
    assertThat(Pictures.elements(Pictures.parse(svg), "rect").stream()
            .filter(rect -> Double.parseDouble(rect.getAttribute("width")) > 30)
            .map(rect -> rect.getAttribute("fill"))
            .filter(fill -> !fill.equals(Badge.THESIS.color)))
        .containsOnly("#ffffff");
  }

  private static double place(Diagram diagram, String claim, String axis) {
    return Pictures.elements(Pictures.parse(RENDERER.svg(diagram)), "g").stream()
        .filter(group -> group.getAttribute("id").equals("element-" + claim))
        .map(group -> (Element) group.getElementsByTagName("rect").item(0))
        .mapToDouble(rect -> Double.parseDouble(rect.getAttribute(axis)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void repliesStandWhereTheDirectionSays() {
    Diagram diagram = Diagram.of(Pictures.ofSize(4));
    assertThat(place(diagram, "c1", "x")).isGreaterThan(place(diagram, "c0", "x") + 100);
    Diagram down = diagram.withDirection(Direction.TOP_TO_BOTTOM);
    assertThat(place(down, "c1", "y")).isGreaterThan(place(down, "c0", "y") + 50);
    assertThat(place(down, "c1", "y")).isEqualTo(place(down, "c2", "y"));
  }

  @Test
  void strengthsAndVerdictsAreColouredAndSaidInWords() {
    Diagram diagram = Diagram.of(Pictures.replyOf("No."));
    assertThat(RENDERER.svg(diagram.withColoring(Coloring.BY_STRENGTH)))
        .contains("Ann · 0.25", "Ben · 0.50", "strength 0.2 to 0.4", "#fdeede");
    assertThat(RENDERER.svg(diagram.withColoring(Coloring.BY_VERDICT)))
        .contains("Ann · rejected", "Ben · undecided", ">accepted<");
    assertThat(RENDERER.svg(diagram.withOverlays(Overlay.STRENGTHS)))
        .contains("Ann · 0.25", BoxStyle.ofSpeaker(0).tint());
  }

  @Test
  void strengthsAreThoseOfTheFindings() {
    Findings findings = Analysis.standard()
        .withEvaluator(Evaluator.standard().withViewpoint(Viewpoint.of("ben")))
        .of(Pictures.replyOf("No."));
    double strength = findings.strengths().of("thesis");
    assertThat(strength).isLessThan(0.2);
    assertThat(Diagram.of(findings).withColoring(Coloring.BY_STRENGTH).toDot())
        .contains("Ann · " + String.format(java.util.Locale.ROOT, "%.2f", strength));
  }

  @Test
  void onlyTheChosenOverlaysAreShown() {
    Diagram diagram = Diagram.of(Analysis.standard().of(Pictures.ofSize(10)));
    assertThat(diagram.withOverlays(Overlay.CRUXES).toDot())
        .contains("CRUX", "THESIS")
        .doesNotContain("NO REPLY");
    assertThat(diagram.withOverlays(Overlay.UNANSWERED).toDot())
        .contains("NO REPLY")
        .doesNotContain("CRUX");
    assertThat(diagram.withOverlays().toDot()).doesNotContain("CRUX", "NO REPLY");
  }

  @Test
  void cyclesAndSelfContradictionsAreChosenApart() {
    ArgumentGraph debate = ArgumentGraph.builder("Itself")
        .speaker("ann", "Ann")
        .add(Claim.of("a", "A.").withOrigin(org.argumentgraph.Origin.by("ann")))
        .add(Claim.of("b", "B.").withOrigin(org.argumentgraph.Origin.by("ann")))
        .support("a", "b")
        .rebuttal("b", "a")
        .build();
    Diagram diagram = Diagram.of(Analysis.standard().of(debate));
    Map<Overlay, String> badges = Map.of(
        Overlay.CYCLES, "CONTRADICTION CYCLE", Overlay.SELF_CONTRADICTIONS, "CONTRADICTS SELF");
    badges.forEach((overlay, badge) -> assertThat(diagram.withOverlays(overlay).toDot())
        .contains(badge)
        .doesNotContain(
            badges.values().stream().filter(other -> !other.equals(badge)).toArray(String[]::new)));
  }

  @Property(tries = 20)
  void anyLookOfAnyDebateCanBeDrawn(
      @ForAll("debates") ArgumentGraph debate,
      @ForAll Theme theme,
      @ForAll Direction direction,
      @ForAll Coloring coloring,
      @ForAll Grouping grouping) {
    Diagram diagram = Diagram.of(debate)
        .withTheme(theme)
        .withDirection(direction)
        .withColoring(coloring)
        .withGrouping(grouping);
    List<String> shown = Pictures.elements(Pictures.parse(RENDERER.svg(diagram)), "g").stream()
        .map(group -> group.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(debate.claims().stream(), debate.questions().stream())
                .map(element -> "element-" + element.id())
                .toList());
    assertThat(Graphviz.plain(diagram.toDot())).endsWith("stop\n");
  }
}
