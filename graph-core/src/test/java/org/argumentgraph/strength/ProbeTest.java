package org.argumentgraph.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.RelationKind;
import org.argumentgraph.testing.Evaluators;
import org.argumentgraph.testing.NaiveStrength;
import org.argumentgraph.testing.RandomDebates;
import org.junit.jupiter.api.Test;

/** A probe answers what settling would show, question after question. */
@StatisticsReport(onFailureOnly = true)
class ProbeTest {
  @Provide
  Arbitrary<ArgumentGraph> acyclic() {
    return RandomDebates.acyclic();
  }

  @Provide
  Arbitrary<ArgumentGraph> focused() {
    return RandomDebates.focused();
  }

  private static List<String> all(Strengths strengths) {
    return List.copyOf(strengths.asMap().keySet());
  }

  @Property(tries = 300)
  void withoutCyclesAProbeAnswersExactlyWhatSettlingShows(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9999) Integer> questions) {
    Strengths strengths = Evaluators.of(graph, settings).evaluate(graph);
    List<String> all = all(strengths);
    String watched = all.get(questions.get(0) % all.size());
    Probe probe = strengths.probe(watched);
    for (int question : questions) {
      String settled = all.get(question / 10 % all.size());
      double strength = question % 10 / 9.0;
      assertThat(probe.settling(settled, strength))
          .isEqualTo(strengths.settling(settled, strength).of(watched));
    }
    assertThat(probe.converged()).isTrue();
  }

  @Property(tries = 300)
  void whatIfNamesExactlyHowFarSettlingMovesClaims(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9999) Integer> questions) {
    Strengths strengths = Evaluators.of(graph, settings).evaluate(graph);
    List<String> all = all(strengths);
    WhatIf whatIf = strengths.whatIf();
    for (int question : questions) {
      String settled = all.get(question / 10 % all.size());
      double strength = question % 10 / 9.0;
      Strengths after = strengths.settling(settled, strength);
      Map<String, Double> expected = new LinkedHashMap<>();
      for (Claim claim : graph.claims()) {
        boolean isFirst = graph.restatements(claim.id()).get(0).equals(claim);
        double move = after.of(claim.id()) - strengths.of(claim.id());
        if (isFirst && move != 0) {
          expected.put(claim.id(), move);
        }
      }
      assertThat(whatIf.moves(settled, strength)).containsExactlyEntriesOf(expected);
      String watched = all.get(question % all.size());
      assertThat(whatIf.swing(settled, watched))
          .isCloseTo(strengths.probe(watched).swing(settled), within(1e-9));
    }
  }

  @Property(tries = 300)
  void withCyclesAProbeAnswersAlmostWhatTheDefinitionSays(
      @ForAll("focused") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 9999) Integer> questions) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Strengths strengths = evaluator.evaluate(graph);
    List<String> all = all(strengths);
    String watched = all.get(questions.get(0) % all.size());
    Probe probe = strengths.probe(watched);
    for (int question : questions) {
      String settled = all.get(question / 10 % all.size());
      double strength = question % 10 / 9.0;
      double answer = probe.settling(settled, strength);
      Optional<Double> expected = new NaiveStrength(graph, evaluator, Map.of(settled, strength))
          .strengths()
          .map(strengthOf -> strengthOf.getOrDefault(watched, -1.0));
      if (probe.converged() && expected.isPresent()) {
        boolean same = Math.abs(answer - expected.orElseThrow()) < 1e-4;
        Statistics.label("same place")
            .collect(same)
            .coverage(coverage -> coverage.check(true).percentage(share -> share > 95));
      }
    }
  }

  @Property(tries = 200)
  void aProbeStartsFromWhatWasSettledBefore(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @Size(min = 3, max = 6) List<@IntRange(max = 9999) Integer> questions) {
    Strengths strengths = Evaluator.standard().evaluate(graph);
    List<String> all = all(strengths);
    Strengths settledBefore = strengths.settling(all.get(questions.get(0) / 10 % all.size()), 1);
    String watched = all.get(questions.get(1) % all.size());
    Probe probe = settledBefore.probe(watched);
    for (int question : questions) {
      String settled = all.get(question / 10 % all.size());
      assertThat(probe.settling(settled, 0))
          .isEqualTo(settledBefore.settling(settled, 0).of(watched));
    }
  }

  @Property(tries = 300)
  void theEffectsAreWhatSettlingEachClaimShows(
      @ForAll("acyclic") ArgumentGraph acyclic,
      @ForAll("focused") ArgumentGraph focused,
      @ForAll boolean cycles,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @Size(min = 2, max = 2) List<@IntRange(max = 9999) Integer> picks) {
    ArgumentGraph graph = cycles ? focused : acyclic;
    Strengths plain = Evaluators.of(graph, settings).evaluate(graph);
    List<String> all = all(plain);
    Strengths strengths =
        picks.get(1) % 2 == 0 ? plain : plain.settling(all.get(picks.get(1) % all.size()), 0.7);
    String watched = all.get(picks.get(0) % all.size());
    Probe probe = strengths.probe(watched);
    Map<String, Effect> effects = probe.effects();
    for (Claim claim : graph.claims()) {
      Effect effect = effects.get(claim.id());
      if (effect != null) {
        assertThat(effect.atZero()).isCloseTo(probe.settling(claim.id(), 0), within(1e-12));
        assertThat(effect.atOne()).isCloseTo(probe.settling(claim.id(), 1), within(1e-12));
        assertThat(effect.swing()).isEqualTo(effect.atOne() - effect.atZero());
      } else if (graph.restatements(claim.id()).get(0).equals(claim)) {
        assertThat(probe.swing(claim.id())).isZero();
      }
    }
    assertThat(strengths.probe(watched).effects()).isEqualTo(effects);
  }

  private static Strengths example() {
    return Evaluator.standard()
        .evaluate(ArgumentGraph.builder("Example")
            .claim("thesis", "Thesis.")
            .claim("reason", "Reason.")
            .claim("doubt", "Doubt.")
            .support("reason", "thesis")
            .rebuttal("doubt", "reason")
            .relation("thesis", RelationKind.CONTRADICTION, "doubt")
            .question("why", "Why?", Origin.unknown())
            .build());
  }

  @Test
  void theSwingIsTheDifferenceOfBothSettlements() {
    Probe probe = example().probe("thesis");

    assertThat(probe.swing("reason"))
        .isCloseTo(probe.settling("reason", 1) - probe.settling("reason", 0), within(1e-9));
    assertThat(probe.swing("thesis")).isEqualTo(1);
  }

  @Test
  void askingChangesNothing() {
    Strengths strengths = example();
    Map<String, Double> before = strengths.asMap();
    Probe probe = strengths.probe("thesis");
    double first = probe.settling("reason", 1);
    probe.settling(Map.of("reason", 0.0, "doubt", 1.0));

    assertThat(probe.settling("reason", 1)).isEqualTo(first);
    assertThat(strengths.asMap()).isEqualTo(before);
  }

  @Test
  void whatDoesNotBearOnTheWatchedClaimDoesNotMoveIt() {
    Strengths strengths = Evaluator.standard()
        .evaluate(ArgumentGraph.builder("Example")
            .claim("a", "A.")
            .claim("b", "B.")
            .support("a", "b")
            .build());
    assertThat(strengths.probe("a").swing("b")).isZero();
  }

  @Test
  void theWatchedClaimAndWhatIsSettledHaveAStrength() {
    Strengths strengths = example();
    Probe probe = strengths.probe("thesis");

    assertThatIllegalArgumentException().isThrownBy(() -> strengths.probe("why"));
    assertThatIllegalArgumentException().isThrownBy(() -> probe.settling("why", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> probe.settling("reason", 2));
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> probe.settling("nobody", 1));
    assertThat(probe.settling("thesis", 0.3)).isEqualTo(0.3);
  }
}
