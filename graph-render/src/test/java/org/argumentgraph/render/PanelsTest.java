package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Origin;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

class PanelsTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  @Property(tries = 200)
  void everyClaimAndQuestionIsInOnePanel(@ForAll("debates") ArgumentGraph debate) {
    assertThat(Panels.of(debate, Grouping.SECTION).values().stream().flatMap(Collection::stream))
        .containsExactlyInAnyOrderElementsOf(debate.elements().stream()
            .filter(element -> element.type() != ElementType.RELATION)
            .toList());
  }

  @Test
  void aDebateOfASourceWithSectionsIsDividedByThem() {
    ArgumentGraph debate = ArgumentGraph.builder("Divided")
        .source(Source.of("post", "Post")
            .withSections(
                List.of(new Source.Section("First", 1), new Source.Section("Second", 10))))
        .claim("b", "B.", Origin.unknown().at(SourceSpan.line("post", 12)))
        .claim("a", "A.", Origin.unknown().at(SourceSpan.line("post", 9)))
        .claim("placeless", "Supports B.")
        .support("placeless", "b")
        .build();
    Map<String, List<Element>> panels = Panels.of(debate, Grouping.SECTION);
    assertThat(panels.keySet()).containsExactly("First", "Second");
    assertThat(panels.get("Second")).extracting(Element::id).containsExactly("b", "placeless");
  }

  @Test
  void aSmallDebateWithoutSectionsIsOnePanel() {
    assertThat(Panels.of(Pictures.ofSize(48), Grouping.SECTION).keySet()).containsExactly("");
  }

  @Test
  void aLargeDebateIsDividedByLinesOfArgument() {
    Map<String, List<Element>> panels = Panels.of(Pictures.ofSize(400), Grouping.SECTION);
    assertThat(panels).hasSizeBetween(9, 20);
    assertThat(panels.values()).allSatisfy(panel -> assertThat(panel).hasSizeLessThanOrEqualTo(48));
    assertThat(panels.keySet().iterator().next()).matches("Part 1 of \\d+");
  }

  @Test
  void aLongChainIsDividedWithoutOverflow() {
    ArgumentGraph.Builder builder = ArgumentGraph.builder("Chain").claim("c0", "C.");
    for (int i = 1; i < 30_000; i++) {
      builder.claim("c" + i, "C.").support("c" + i, "c" + (i - 1));
    }
    assertThat(Panels.of(builder.build(), Grouping.SECTION).values())
        .allSatisfy(panel -> assertThat(panel).hasSizeLessThanOrEqualTo(48));
  }
}
