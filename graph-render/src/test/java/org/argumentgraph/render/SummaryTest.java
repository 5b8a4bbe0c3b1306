package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class SummaryTest {
  private static final Renderer RENDERER = Renderer.standard();

  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static List<String> statements(ArgumentGraph graph) {
    return Stream.concat(graph.claims().stream(), graph.questions().stream())
        .map(Element::id)
        .toList();
  }

  @Property(tries = 300)
  void everyClaimAndQuestionIsShownOrInOneFold(
      @ForAll("debates") ArgumentGraph debate, @ForAll @IntRange(min = 3, max = 12) int boxes) {
    Part part = View.summary(boxes).part(debate);
    Stream<String> folded =
        part.folds().values().stream().flatMap(fold -> fold.members().stream()).map(Element::id);
    assertThat(Stream.concat(statements(part.shown()).stream(), folded))
        .containsExactlyInAnyOrderElementsOf(statements(debate));
    assertThat(part.folds().values())
        .allSatisfy(fold -> assertThat(fold.supporting() + fold.attacking())
            .isLessThanOrEqualTo(fold.members().size()));
  }

  @Property(tries = 300)
  void thereAreNoMoreBoxesThanAskedFor(
      @ForAll("debates") ArgumentGraph debate, @ForAll @IntRange(min = 3, max = 12) int boxes) {
    Part part = View.summary(boxes).part(debate);
    assertThat(statements(part.shown()).size() + part.folds().size()).isLessThanOrEqualTo(boxes);
    if (statements(debate).size() <= boxes) {
      assertThat(part.shown()).isEqualTo(debate);
    }
  }

  private static ArgumentGraph debate() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Folded")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .claim("p", "P.", Origin.by("ann"))
        .claim("for", "For.", Origin.by("ann"))
        .claim("against", "Against.", Origin.by("ben"))
        .claim("reply", "Against what is against.", Origin.by("ann"))
        .claim("step", "Against the step.", Origin.by("ben"))
        .claim("same", "For again.", Origin.by("ben"))
        .question("why", "Why?", Origin.by("ben"))
        .support("for", "p")
        .rebuttal("against", "p")
        .rebuttal("reply", "against")
        .undercut("step", "for.supports.p")
        .relation("same", RelationKind.RESTATEMENT, "for")
        .relation("why", RelationKind.CHALLENGE, "p");
    return builder.build();
  }

  @Test
  void aFoldSaysHowManyByWhomAndWhichWayTheyPush() {
    Document svg = Pictures.parse(RENDERER.svg(Diagram.of(debate()).withView(View.summary(3))));
    List<String> texts = Pictures.elements(svg, "text").stream()
        .map(text -> text.getTextContent().replace('\u00a0', ' '))
        .toList();
    assertThat(texts).contains("5 more claims", "below this");
    assertThat(String.join(" ", texts)).contains("For it: 3, against it: 2. Ben 3, Ann 2.");
  }

  @Test
  void aFindingInAFoldIsShownOnIt() {
    ArgumentGraph debate = Pictures.ofSize(10);
    assertThat(
            Diagram.of(Analysis.standard().of(debate)).withView(View.summary(3)).toDot())
        .contains("NO REPLY", "8 more claims");
  }

  @Test
  void theDirectReasonsOfAThesisAreOpenedFirst() {
    assertThat(statements(View.summary(8).of(Pictures.ofSize(40))))
        .containsExactly("c0", "c1", "c2", "c3");
  }

  @Test
  void whatAViewIsAboutIsNotFolded() {
    ArgumentGraph debate = Pictures.ofSize(40);
    View path = View.path("c39", "c0").then(View.summary(3));
    assertThat(statements(path.of(debate))).contains("c0", "c39");
    assertThat(statements(View.focus("c1", 3).then(View.summary(3)).of(debate))).contains("c1");
  }

  @Test
  void linkedPremisesAreShownTogether() {
    ArgumentGraph debate = ArgumentGraph.builder("Linked")
        .claim("p", "P.")
        .claim("a", "A.")
        .claim("b", "B.")
        .claim("below", "Below A.")
        .claim("deep", "Below that.")
        .add(Relation.of(RelationKind.SUPPORT, List.of("a", "b"), "p"))
        .support("below", "a")
        .support("deep", "below")
        .build();
    assertThat(statements(View.summary(3).of(debate))).containsExactly("p");
    assertThat(statements(View.summary(4).of(debate))).containsExactly("p", "a", "b");
  }

  @Test
  void aPageIsKeptTo() {
    ArgumentGraph large = Pictures.ofSize(400);
    for (Page page : Page.values()) {
      Diagram diagram = Diagram.of(large).withPage(page);
      assertThat(diagram.scene().panels().stream()
              .mapToInt(panel -> panel.boxes().size())
              .sum())
          .isBetween(page.boxes * 2 / 3, page.boxes * 4 / 3);
    }
    assertThat(Diagram.of(Pictures.ofSize(40)).withPage(Page.SCREEN).toDot())
        .contains("c39")
        .doesNotContain("more claims");
  }

  @Test
  void aLargeDebateAndALongChainAreFoldedQuickly() {
    assertThat(View.summary(40).of(Pictures.ofSize(20_000)).claims()).hasSizeBetween(15, 40);
    ArgumentGraph.Builder chain = ArgumentGraph.builder("Chain").claim("c0", "C.");
    for (int i = 1; i < 20_000; i++) {
      chain.claim("c" + i, "C.").rebuttal("c" + i, "c" + (i - 1));
    }
    Part part = View.summary(10).part(chain.build());
    Fold rest = part.folds().values().asList().get(0);
    assertThat(part.shown().claims()).hasSize(9);
    assertThat(rest.supporting() + rest.attacking()).isEqualTo(19_991);
  }

  @Test
  void tooFewBoxesAreRefused() {
    assertThatThrownBy(() -> View.summary(2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("give 3 or more");
  }
}
