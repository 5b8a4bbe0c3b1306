package org.argumentgraph.strength;

import static org.argumentgraph.RelationKind.REBUTTAL;
import static org.argumentgraph.RelationKind.SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.testing.Evaluators;
import org.junit.jupiter.api.Test;

/** Large knots come to rest in few sweeps, and what they come to can be trusted. */
class FixedPointTest {
  @Provide
  Arbitrary<GradualSemantics> semantics() {
    return Arbitraries.of(Evaluators.SEMANTICS);
  }

  /** Claims any two of which may bear on each other, those already in the thick of it most. */
  private static ArgumentGraph knot(long seed, int claims, int relations, double attacks) {
    Random random = new Random(seed);
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Knot");
    for (int i = 0; i < claims; i++) {
      debate.add(Claim.of("c" + i, "Claim."));
    }
    int[] ends = new int[2 * relations];
    for (int i = 0; i < relations; i++) {
      do {
        for (int end = 2 * i; end < 2 * i + 2; end++) {
          ends[end] =
              i > 0 && random.nextBoolean() ? ends[random.nextInt(2 * i)] : random.nextInt(claims);
        }
      } while (ends[2 * i] == ends[2 * i + 1]);
      debate.add(Relation.of(
              random.nextDouble() < attacks ? REBUTTAL : SUPPORT,
              "c" + ends[2 * i],
              "c" + ends[2 * i + 1])
          .withId("r" + i));
    }
    return debate.build();
  }

  @Property(tries = 30)
  void hostileKnotsSettleInFewSweeps(
      @ForAll("semantics") GradualSemantics semantics, @ForAll long seed) {
    Strengths strengths =
        Evaluator.standard().withSemantics(semantics).evaluate(knot(seed, 400, 3_200, 1));

    assertThat(strengths.converged()).isTrue();
    assertThat(strengths.sweeps()).isLessThan(100);
  }

  @Property(tries = 30)
  void mixedKnotsSettleWhereSmallStepsDo(
      @ForAll("semantics") GradualSemantics semantics, @ForAll long seed) {
    Evaluator evaluator = Evaluator.standard().withSemantics(semantics);
    ArgumentGraph graph = knot(seed, 300, 900, 0.5);
    Strengths strengths = evaluator.evaluate(graph);
    Strengths continuous = evaluator.withStep(0.2).evaluate(graph);

    assertThat(strengths.converged()).isTrue();
    assertThat(continuous.converged()).isTrue();
    for (Claim claim : graph.claims()) {
      assertThat(strengths.of(claim.id())).isCloseTo(continuous.of(claim.id()), within(1e-6));
      assertThat(strengths.bounds(claim.id()).least())
          .isLessThanOrEqualTo(strengths.of(claim.id()) + 1e-6);
      assertThat(strengths.bounds(claim.id()).most())
          .isGreaterThanOrEqualTo(strengths.of(claim.id()) - 1e-6);
    }
  }

  @Test
  void ofMirrorImagesNeitherWins() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Camps");
    for (int i = 0; i < 8; i++) {
      debate.add(Claim.of("left" + i, "Claim.").withCredence(0.9));
      debate.add(Claim.of("right" + i, "Claim.").withCredence(0.9));
    }
    for (int i = 0; i < 64; i++) {
      debate.rebuttal("left" + i / 8, "right" + i % 8);
      debate.rebuttal("right" + i / 8, "left" + i % 8);
    }
    for (GradualSemantics semantics : Evaluators.SEMANTICS) {
      Strengths strengths = Evaluator.standard().withSemantics(semantics).evaluate(debate.build());
      assertThat(strengths.converged()).isTrue();
      assertThat(strengths.of("left3")).isCloseTo(strengths.of("right3"), within(1e-6));
    }
  }

  @Test
  void ofTwoCampsTheStrongerWins() {
    for (int first = 0; first < 2; first++) {
      ArgumentGraph.Builder debate = ArgumentGraph.builder("Camps");
      for (int i = 0; i < 8; i++) {
        debate.add(Claim.of("a" + i, "Claim.").withCredence(first == 0 ? 0.9 : 0.6));
        debate.add(Claim.of("b" + i, "Claim.").withCredence(first == 0 ? 0.6 : 0.9));
      }
      for (int i = 0; i < 64; i++) {
        debate.rebuttal("a" + i / 8, "b" + i % 8);
        debate.rebuttal("b" + i / 8, "a" + i % 8);
      }
      Strengths strengths = Evaluator.standard().evaluate(debate.build());
      assertThat(strengths.of(first == 0 ? "a0" : "b0")).isGreaterThan(0.8);
      assertThat(strengths.of(first == 0 ? "b0" : "a0")).isLessThan(0.1);
      assertThat(strengths.bounds("a0").width()).isGreaterThan(0.5);
    }
  }
}
