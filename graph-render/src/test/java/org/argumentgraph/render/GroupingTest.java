package org.argumentgraph.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Origin;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

class GroupingTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  @Property(tries = 200)
  void everyClaimAndQuestionIsInOnePanelOfEachGrouping(
      @ForAll("debates") ArgumentGraph debate, @ForAll Grouping grouping) {
    assertThat(Panels.of(debate, grouping).values().stream().flatMap(Collection::stream))
        .containsExactlyInAnyOrderElementsOf(debate.elements().stream()
            .filter(element -> element.type() != ElementType.RELATION)
            .toList());
  }

  private static Map<String, List<String>> panels(Grouping grouping) {
    ArgumentGraph debate = ArgumentGraph.builder("Grouped")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .occasion("talk", "The talk", "ann")
        .occasion("reply", "The reply", "ben")
        .add(Claim.of("b", "B.")
            .withOrigin(Origin.by("ben").in("reply"))
            .withTags("value", "group: Costs"))
        .add(Claim.of("a", "A.").withOrigin(Origin.by("ann").in("talk")).withTags("value"))
        .claim("placeless", "Supports B.")
        .support("placeless", "b")
        .build();
    return Panels.of(debate, grouping).entrySet().stream()
        .collect(Collectors.toMap(
            Map.Entry::getKey,
            panel -> panel.getValue().stream().map(Element::id).toList()));
  }

  @Test
  void occasionsAndSpeakersMakePanelsAndWhatHasNoneGoesWithWhatItBearsOn() {
    assertThat(panels(Grouping.OCCASION))
        .isEqualTo(Map.of("The talk", List.of("a"), "The reply", List.of("b", "placeless")));
    assertThat(panels(Grouping.SPEAKER))
        .isEqualTo(Map.of("Ann", List.of("a"), "Ben", List.of("b", "placeless")));
  }

  @Test
  void aTagThatNamesAGroupComesBeforeOtherTags() {
    assertThat(panels(Grouping.TAG))
        .isEqualTo(Map.of("Costs", List.of("b", "placeless"), "value", List.of("a")));
  }

  @Test
  void aSmallDebateIsOneLineOfArgument() {
    assertThat(panels(Grouping.LINE_OF_ARGUMENT)).containsOnlyKeys("");
  }

  @Test
  void aDiagramIsDividedAsItIsTold() {
    String dot =
        Diagram.of(Pictures.replyOf("No.")).withGrouping(Grouping.SPEAKER).toDot();
    assertThat(dot).contains("<B>Ann</B>>, fontsize=11", "<B>Ben</B>>, fontsize=11", "in Ann");
  }
}
