package org.argumentgraph.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.Lists;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.testing.Evaluators;
import org.argumentgraph.testing.NaiveStrength;
import org.argumentgraph.testing.RandomDebates;

/** How strengths must change when a debate changes, whatever they are. */
class StrengthLawsTest {
  private static final double ROUNDING = 1e-12;

  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Provide
  Arbitrary<ArgumentGraph> acyclic() {
    return RandomDebates.acyclic();
  }

  private static ArgumentGraph.Builder withFreshClaim(ArgumentGraph graph) {
    return graph.toBuilder().claim("fresh", "Something new.");
  }

  private static Claim anyClaim(ArgumentGraph graph, int pick) {
    return graph.claims().get(pick % graph.claims().size());
  }

  private static Relation anyStepToAClaim(ArgumentGraph graph, RelationKind kind, int pick) {
    List<Relation> steps = graph.relations().stream()
        .filter(relation -> relation.kind() == kind)
        .filter(relation -> graph.element(relation.target()) instanceof Claim)
        .toList();
    Assume.that(!steps.isEmpty());
    return steps.get(pick % steps.size());
  }

  @Property(tries = 200)
  void anotherRebuttalNeverRaisesItsTarget(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(max = 99) int pick) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    String target = anyClaim(graph, pick).id();
    ArgumentGraph more = withFreshClaim(graph).rebuttal("fresh", target).build();

    assertThat(evaluator.evaluate(more).of(target))
        .isLessThanOrEqualTo(evaluator.evaluate(graph).of(target) + ROUNDING);
  }

  @Property(tries = 200)
  void anotherSupportNeverLowersItsTarget(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(max = 99) int pick) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    String target = anyClaim(graph, pick).id();
    ArgumentGraph more = withFreshClaim(graph).support("fresh", target).build();

    assertThat(evaluator.evaluate(more).of(target))
        .isGreaterThanOrEqualTo(evaluator.evaluate(graph).of(target) - ROUNDING);
  }

  @Property(tries = 200)
  void anUndercutSupportNeverHelpsItsTarget(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(max = 99) int pick) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Relation step = anyStepToAClaim(graph, RelationKind.SUPPORT, pick);
    ArgumentGraph more = withFreshClaim(graph).undercut("fresh", step.id()).build();

    assertThat(evaluator.evaluate(more).of(step.target()))
        .isLessThanOrEqualTo(evaluator.evaluate(graph).of(step.target()) + ROUNDING);
  }

  @Property(tries = 200)
  void anUndercutRebuttalNeverHurtsItsTarget(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(max = 99) int pick) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Relation step = anyStepToAClaim(graph, RelationKind.REBUTTAL, pick);
    ArgumentGraph more = withFreshClaim(graph).undercut("fresh", step.id()).build();

    assertThat(evaluator.evaluate(more).of(step.target()))
        .isGreaterThanOrEqualTo(evaluator.evaluate(graph).of(step.target()) - ROUNDING);
  }

  @Property(tries = 200)
  void aMoreCredibleReasonNeverLowersWhatItSupports(
      @ForAll("acyclic") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(max = 99) int pick,
      @ForAll @IntRange(max = 9) int tenths) {
    Evaluator evaluator = Evaluators.neutral(settings);
    String target = anyClaim(graph, pick).id();
    Claim reason = Claim.of("fresh", "Something new.");
    ArgumentGraph less = graph.toBuilder()
        .add(reason.withCredence(tenths / 10.0))
        .support("fresh", target)
        .build();
    ArgumentGraph more = graph.toBuilder()
        .add(reason.withCredence((tenths + 1) / 10.0))
        .support("fresh", target)
        .build();

    assertThat(evaluator.evaluate(more).of(target))
        .isGreaterThanOrEqualTo(evaluator.evaluate(less).of(target) - ROUNDING);
  }

  @Property(tries = 200)
  void whatNothingBearsOnHasItsCredence(
      @ForAll("small") ArgumentGraph graph, @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    Strengths strengths = Evaluators.neutral(settings).evaluate(graph);
    for (Claim claim : graph.claims()) {
      boolean contested = graph.relations().stream()
          .filter(relation -> relation.kind() != RelationKind.CHALLENGE)
          .anyMatch(relation -> relation.target().equals(claim.id())
              || (relation.kind().symmetric() && relation.sources().contains(claim.id())));
      if (!contested) {
        assertThat(strengths.of(claim.id())).isEqualTo(claim.credence().orElse(0.5));
      }
    }
  }

  @Property(tries = 200)
  void restatedClaimsShareAStrength(
      @ForAll("small") ArgumentGraph graph, @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    Strengths strengths = Evaluators.of(graph, settings).evaluate(graph);
    for (Relation relation : graph.relations()) {
      if (relation.kind() == RelationKind.RESTATEMENT) {
        assertThat(strengths.of(relation.target()))
            .isEqualTo(strengths.of(relation.sources().get(0)));
      }
    }
  }

  @Property(tries = 200)
  void aContradictionTreatsEqualClaimsEqually(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(max = 10) int tenths,
      @ForAll @IntRange(max = 99) int pick) {
    ArgumentGraph more = graph.toBuilder()
        .add(Claim.of("left", "One thing.").withCredence(tenths / 10.0))
        .add(Claim.of("right", "Another.").withCredence(tenths / 10.0))
        .relation("left", RelationKind.CONTRADICTION, "right")
        .support("left", anyClaim(graph, pick).id())
        .build();
    Strengths strengths = Evaluators.of(graph, settings).evaluate(more);

    assertThat(strengths.of("left")).isCloseTo(strengths.of("right"), within(ROUNDING));
  }

  @Property(tries = 200)
  void askingAndAnsweringMovesNothing(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll @IntRange(max = 99) int pick) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    String claim = anyClaim(graph, pick).id();
    ArgumentGraph more = graph.toBuilder()
        .question("fresh", "Is that so?", Origin.unknown())
        .relation("fresh", RelationKind.CHALLENGE, claim)
        .relation(claim, RelationKind.ANSWER, "fresh")
        .build();
    Strengths strengths = evaluator.evaluate(more);

    evaluator
        .evaluate(graph)
        .asMap()
        .forEach((id, strength) -> assertThat(strengths.of(id)).isEqualTo(strength));
  }

  @Property(tries = 200)
  void namesAndOrderDoNotMatter(
      @ForAll("small") ArgumentGraph graph, @ForAll @IntRange(max = Evaluators.LAST) int settings) {
    Evaluator evaluator = Evaluators.of(graph, settings);
    Assume.that(new NaiveStrength(graph, evaluator).strengths().isPresent());
    Strengths strengths = evaluator.evaluate(graph);
    Strengths renamed = evaluator.evaluate(renamedBackwards(graph));
    Assume.that(strengths.converged() && renamed.converged());

    strengths
        .asMap()
        .forEach((id, strength) ->
            assertThat(renamed.of(renamed(id))).isCloseTo(strength, within(1e-6)));
  }

  @Property(tries = 300)
  void aDebateAndItsMirrorImageAtOddsWithEachOtherComeToTheSame(
      @ForAll("small") ArgumentGraph graph,
      @ForAll @IntRange(max = Evaluators.LAST) int settings,
      @ForAll RelationKind kind,
      @ForAll @IntRange(max = 99) int pick) {
    Assume.that(kind == RelationKind.REBUTTAL || kind == RelationKind.SUPPORT);
    ArgumentGraph.Builder both = graph.toBuilder();
    Lists.reverse(graph.elements()).forEach(element -> both.add(renamed(element)));
    graph.stances().forEach(stance -> both.stance(stance.withElement(renamed(stance.element()))));
    for (int i = 0; i < 3; i++) {
      String one = anyClaim(graph, pick + i).id();
      String other = anyClaim(graph, pick + 2 * i).id();
      both.add(Relation.of(kind, one, renamed(other)).withId("there" + i));
      both.add(Relation.of(kind, renamed(one), other).withId("back" + i));
    }
    Strengths strengths = Evaluators.of(graph, settings).evaluate(both.build());

    if (strengths.converged()) {
      graph
          .claims()
          .forEach(claim -> assertThat(strengths.of(renamed(claim.id())))
              .isCloseTo(strengths.of(claim.id()), within(1e-6)));
    }
  }

  private static ArgumentGraph renamedBackwards(ArgumentGraph graph) {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Renamed");
    Lists.reverse(graph.speakers()).forEach(debate::speaker);
    graph.occasions().forEach(debate::occasion);
    graph.sources().forEach(debate::source);
    Lists.reverse(graph.elements()).forEach(element -> debate.add(renamed(element)));
    graph.stances().forEach(stance -> debate.stance(stance.withElement(renamed(stance.element()))));
    return debate.build();
  }

  private static Element renamed(Element element) {
    Element renamed = element;
    if (element instanceof Relation relation) {
      renamed = relation.withEnds(
          relation.sources().stream().map(StrengthLawsTest::renamed).toList(),
          renamed(relation.target()));
    } else if (element instanceof Question question) {
      renamed = Question.of(question.id(), "Asked otherwise?").withOrigin(question.origin());
    }
    return renamed.withId(renamed(element.id()));
  }

  private static String renamed(String id) {
    return "z" + id.hashCode() + "." + id;
  }
}
