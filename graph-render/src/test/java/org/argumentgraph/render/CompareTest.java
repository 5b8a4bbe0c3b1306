package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

class CompareTest {
  private static final Renderer RENDERER = Renderer.standard();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  @Property(tries = 300)
  void everythingOfBothVersionsIsShownWithWhatBecameOfIt(
      @ForAll("debates") ArgumentGraph before, @ForAll("debates") ArgumentGraph after) {
    Part part = View.changesSince(before).part(after);
    assertThat(after.elements()).allSatisfy(element -> {
      Badge expected = before
          .find(element.id())
          .map(old -> old.equals(element) ? Badge.THESIS : Badge.CHANGED)
          .orElse(Badge.NEW);
      assertThat(part.shown().element(element.id())).isEqualTo(element);
      assertThat(part.changes().getOrDefault(element.id(), Badge.THESIS)).isEqualTo(expected);
    });
    List<String> gone = before.elements().stream()
        .map(Element::id)
        .filter(id -> after.find(id).isEmpty())
        .toList();
    List<String> shown =
        gone.stream().filter(id -> part.changes().get(id) == Badge.REMOVED).toList();
    int lost = gone.size() - shown.size();
    assertThat(shown).allSatisfy(id -> assertThat(part.shown().find(id)).isPresent());
    assertThat(part.caption().contains("and " + lost + " removed that cannot be drawn"))
        .isEqualTo(lost > 0);
  }

  @Property(tries = 10)
  void anyTwoVersionsCanBeDrawnInAnyColours(
      @ForAll("debates") ArgumentGraph before,
      @ForAll("debates") ArgumentGraph after,
      @ForAll Coloring coloring) {
    Diagram diagram = Diagram.of(Analysis.standard().of(after))
        .withView(View.changesSince(before))
        .withColoring(coloring);
    assertThat(Pictures.parse(RENDERER.svg(diagram))).isNotNull();
    assertThat(diagram.withPage(Page.SLIDE).toMermaid()).isNotEmpty();
  }

  private static ArgumentGraph.Builder version() {
    return ArgumentGraph.builder("A debate")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .claim("p", "P.", Origin.by("ann"))
        .claim("q", "Q.", Origin.by("ben"));
  }

  @Test
  void changesAreMarkedOnBoxesAndLinksAndCounted() {
    ArgumentGraph before =
        version().claim("old", "Old.", Origin.by("ben")).support("old", "p").build();
    ArgumentGraph after =
        version().claim("new", "New.", Origin.by("ann")).rebuttal("q", "p").build();
    String svg = RENDERER.svg(Diagram.of(after).withView(View.changesSince(before)));
    assertThat(svg)
        .contains(
            "2 new, 0 changed, 2 removed",
            ">NEW<",
            ">REMOVED<",
            "Old.",
            Badge.NEW.highlight(),
            Badge.REMOVED.highlight())
        .doesNotContain(">CHANGED<");
    assertThat(RENDERER.svg(Diagram.of(after).withView(View.changesSince(after))))
        .contains("0 new, 0 changed, 0 removed");
  }

  @Test
  void twoSpeakersSeeTheSameClaimDifferently() {
    ArgumentGraph debate = version().rebuttal("q", "p").build();
    Diagram diagram = Diagram.of(debate).withEyesOf("ann", "ben");
    String svg = RENDERER.svg(diagram);
    assertThat(svg)
        .contains("accepted by Ann alone", "by Ben alone", "Ann · 0.40 | 0.04", "Ben · 0.50 | 0.80")
        .contains("#fdeede");
    assertThat(RENDERER.svg(diagram.withColoring(Coloring.BY_SPEAKER)))
        .isEqualTo(RENDERER.svg(Diagram.of(debate)));
  }

  @Test
  void theEyesOfAStrangerAreNoneToSeeThrough() {
    assertThatThrownBy(() -> Diagram.of(version().build()).withEyesOf("ann", "cleo"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("cleo");
  }
}
