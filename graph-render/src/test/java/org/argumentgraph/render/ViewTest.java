package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

class ViewTest {
  private static final Renderer RENDERER = Renderer.standard();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static List<String> claims(ArgumentGraph graph) {
    return graph.claims().stream().map(Claim::id).toList();
  }

  /** How many relations lie between, at least, by relaxing all of them over and over. */
  private static Map<String, Integer> depths(ArgumentGraph graph, String start) {
    Map<String, Integer> depths = new HashMap<>(Map.of(start, 0));
    for (int round = 0; round <= graph.elements().size(); round++) {
      for (Relation relation : graph.relations()) {
        for (String source : relation.sources()) {
          relax(depths, relation.target(), List.of(relation.id(), source));
          if (relation.kind().symmetric()) {
            relax(depths, source, List.of(relation.id(), relation.target()));
          }
        }
      }
    }
    return depths;
  }

  private static void relax(Map<String, Integer> depths, String target, List<String> bearing) {
    Integer depth = depths.get(target);
    if (depth != null) {
      bearing.forEach(id -> depths.merge(id, depth + 1, Math::min));
    }
  }

  @Property(tries = 300)
  void aFocusShowsWhatBearsOnAClaimDownToItsDepth(
      @ForAll("debates") ArgumentGraph debate, @ForAll @IntRange(max = 4) int depth) {
    String about = debate.claims().get(0).id();
    Map<String, Integer> depths = depths(debate, about);
    assertThat(View.focus(about, depth).of(debate).elements().stream()
            .filter(element -> !(element instanceof Relation)))
        .containsExactlyElementsOf(debate.elements().stream()
            .filter(element -> !(element instanceof Relation))
            .filter(element -> depths.getOrDefault(element.id(), Integer.MAX_VALUE) <= depth)
            .toList());
  }

  @Property(tries = 300)
  void aFocusShowsAllRelationsBetweenWhatItShows(@ForAll("debates") ArgumentGraph debate) {
    ArgumentGraph part = View.focus(debate.claims().get(0).id(), 2).of(debate);
    assertThat(debate.relations()).allSatisfy(relation -> {
      boolean hasItsEnds = part.find(relation.target()).isPresent()
          && relation.sources().stream().allMatch(id -> part.find(id).isPresent());
      assertThat(part.find(relation.id()).isPresent()).isEqualTo(hasItsEnds);
    });
  }

  @Property(tries = 300)
  void aPathLeadsFromWhateverBearsOnAClaim(@ForAll("debates") ArgumentGraph debate) {
    String from = debate.claims().get(debate.claims().size() - 1).id();
    String to = debate.claims().get(0).id();
    if (depths(debate, to).containsKey(from)) {
      ArgumentGraph part = View.path(from, to).of(debate);
      assertThat(claims(part)).contains(from, to);
      assertThat(depths(part, to)).containsKey(from);
    } else {
      assertThatThrownBy(() -> View.path(from, to).of(debate))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("does not bear on");
    }
  }

  /** Two ways from a to p, one of them with a linked premise, and things that lie on neither. */
  private static ArgumentGraph twoWays() {
    return ArgumentGraph.builder("Two ways")
        .claim("p", "P.")
        .claim("b", "B.")
        .claim("linked", "Needed with B.")
        .claim("c", "C.")
        .claim("a", "A.")
        .claim("other", "Another reason for P.")
        .claim("below", "A reason for A.")
        .claim("above", "What P is a reason for.")
        .add(Relation.of(RelationKind.SUPPORT, List.of("b", "linked"), "p").withId("step"))
        .support("a", "b")
        .support("c", "b")
        .undercut("a", "step")
        .support("other", "p")
        .support("below", "a")
        .support("p", "above")
        .build();
  }

  @Test
  void aPathShowsAllWaysWithTheirLinkedPremisesAndNothingElse() {
    ArgumentGraph part = View.path("a", "p").of(twoWays());
    assertThat(claims(part)).containsExactly("p", "b", "linked", "a");
    assertThat(part.relations()).extracting(Element::id).contains("step").hasSize(3);
  }

  @Test
  void aPathRunsThroughAContradictionEitherWay() {
    ArgumentGraph debate = ArgumentGraph.builder("Either way")
        .claim("p", "P.")
        .claim("q", "Q.")
        .claim("r", "R.")
        .relation("p", RelationKind.CONTRADICTION, "q")
        .support("r", "q")
        .build();
    assertThat(claims(View.path("r", "p").of(debate))).containsExactly("p", "q", "r");
  }

  @Test
  void viewsAreAppliedOneAfterTheOther() {
    assertThat(claims(View.path("a", "p").then(View.focus("p", 1)).of(twoWays())))
        .containsExactly("p", "b", "linked");
  }

  @Test
  void aMistakenViewIsExplained() {
    assertThatThrownBy(() -> View.focus("p", -1)).hasMessageContaining("give 0 or more");
    assertThatThrownBy(() -> View.focus("x", 1).of(twoWays()))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("\"x\"");
    assertThatThrownBy(() -> View.focus("step", 1).of(twoWays()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is a relation");
    assertThatThrownBy(() -> Diagram.of(twoWays()).withView(View.path("p", "a")))
        .hasMessageContaining("“P.” does not bear on “A.”");
  }

  @Test
  void aPartCountsWhatItLeavesOutAndListsOnlyWhoIsHeard() {
    ArgumentGraph debate = ArgumentGraph.builder("A debate")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .claim("p", "P.", Origin.by("ann"))
        .claim("q", "Q.", Origin.by("ann"))
        .claim("r", "R.", Origin.by("ben"))
        .support("q", "p")
        .rebuttal("r", "q")
        .build();
    String svg = RENDERER.svg(Diagram.of(debate).withView(View.focus("p", 1)));
    assertThat(svg)
        .contains("What bears on “P.” in up to 1 step: 2 of 3 claims", "1 more elsewhere")
        .doesNotContain("Ben");
  }

  @Test
  void findingsOfTheWholeAreShownOnThePart() {
    ArgumentGraph debate = Pictures.ofSize(10);
    String svg =
        RENDERER.svg(Diagram.of(Analysis.standard().of(debate)).withView(View.focus("c0", 1)));
    assertThat(svg).contains("THESIS", "NO REPLY");
  }

  @Test
  void aHeadingThatIsTooLongForThePictureTakesSeveralLines() {
    ArgumentGraph debate = ArgumentGraph.builder("A long title of a small debate ".repeat(8))
        .claim("p", "P.")
        .build();
    assertThat(Pictures.elements(Pictures.parse(RENDERER.svg(Diagram.of(debate))), "text"))
        .filteredOn(text -> text.getTextContent().contains("small debate"))
        .hasSizeGreaterThan(1)
        .allSatisfy(line ->
            assertThat(Double.parseDouble(line.getAttribute("textLength"))).isLessThan(900));
  }
}
