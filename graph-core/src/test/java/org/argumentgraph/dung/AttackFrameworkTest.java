package org.argumentgraph.dung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What a framework is made of, and what its answers look like. */
class AttackFrameworkTest {
  private static AttackFramework.Builder dilemma() {
    return AttackFramework.builder()
        .attack("a", "b")
        .arguments("a", "b", "c")
        .attack("b", "a")
        .attack(1, 2);
  }

  @Test
  void keepsArgumentsInOrderAndAttacksOnce() {
    AttackFramework framework = dilemma().attack("b", "c").attack("a", "b").build();
    assertThat(framework)
        .isEqualTo(dilemma().build())
        .hasSameHashCodeAs(dilemma().build());
    assertThat(framework.arguments()).containsExactly("a", "b", "c");
    assertThat(framework.attackCount()).isEqualTo(3);
    assertThat(framework.attackedBy("b")).containsExactly("a", "c");
    assertThat(framework.attackersOf("c")).containsExactly("b");
    assertThat(framework.contains("d")).isFalse();
    assertThat(framework).isNotEqualTo(dilemma().attack("c", "c").build());
    assertThat(framework).hasToString("""
        3 arguments, 3 attacks
          a attacks b
          b attacks a, c""");
  }

  @Test
  void allProblemsAreReportedAtOnce() {
    assertThatThrownBy(
            () -> dilemma().arguments("", "a").attack("a", "x").attack("y", "b").build())
        .isInstanceOf(InvalidFrameworkException.class)
        .hasMessageStartingWith("4 problems")
        .hasMessageContaining("the name is empty")
        .hasMessageContaining("two arguments of this name")
        .hasMessageContaining("there is no argument \"x\"")
        .hasMessageContaining("there is no argument \"y\"");
  }

  @Test
  void unknownArgumentsAreRefused() {
    Reasoner reasoner = Reasoner.of(dilemma().build());
    assertThatThrownBy(() -> reasoner.isCredulouslyAccepted(Semantics.PREFERRED, "x"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage(
            "There is no argument \"x\" among the 3 of the framework; ask for one of arguments()");
  }

  @Test
  void theEmptyFrameworkHasTheEmptyExtension() {
    Reasoner reasoner = Reasoner.of(AttackFramework.builder().build());
    for (Semantics semantics : Semantics.values()) {
      assertThat(reasoner.extensions(semantics).map(Labelling::accepted))
          .as(semantics.word())
          .containsExactly(List.of());
    }
  }

  @Test
  void reasonsAreSentences() {
    Labelling first =
        Reasoner.of(dilemma().build()).extensionWith(Semantics.STABLE, "b").orElseThrow();
    assertThat(first).hasToString("in: b; out: a, c; undecided: none");
    assertThat(first.why("b")).hasToString("b is in: it needs no defence but itself");
    assertThat(first.why("c")).hasToString("c is out: b, which is in, attacks it");

    Labelling grounded = Reasoner.of(dilemma().build()).grounded();
    assertThat(grounded.why("c"))
        .hasToString("c is undecided: it is attacked by b, which is on a cycle: b is attacked by"
            + " a, which is attacked by b");
  }
}
