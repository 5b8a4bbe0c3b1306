package org.argumentgraph.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Attitude;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.ElementType;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.strength.Evaluator;

@StatisticsReport(onFailureOnly = true)
class RandomDebatesTest {
  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Provide
  Arbitrary<ArgumentGraph> acyclic() {
    return RandomDebates.acyclic();
  }

  @Provide
  Arbitrary<ArgumentGraph> large() {
    return RandomDebates.large();
  }

  @Property(tries = 600)
  void smallDebatesHaveEverythingThatTheModelKnows(@ForAll("small") ArgumentGraph graph) {
    Set<RelationKind> kinds =
        graph.relations().stream().map(Relation::kind).collect(Collectors.toSet());
    for (RelationKind kind : RelationKind.values()) {
      often(kind.name(), kinds.contains(kind));
    }
    Arrays.stream(Attitude.values())
        .forEach(attitude -> often(
            attitude.name(),
            graph.stances().stream().anyMatch(stance -> stance.attitude() == attitude)));
    often("linked premises", any(graph, relation -> relation.sources().size() > 1));
    often("of itself", any(graph, relation -> relation.sources().contains(relation.target())));
    often(
        "of a step",
        any(graph, relation -> graph.element(relation.target()).type() == ElementType.RELATION));
    often(
        "of a step to a step",
        any(
            graph,
            relation -> graph.element(relation.target()) instanceof Relation step
                && graph.element(step.target()) instanceof Relation));
    often("weight", any(graph, relation -> relation.weight() < 1));
    often("named relation", any(graph, relation -> !relation.hasDerivedId()));
    often("credence", graph.claims().stream().anyMatch(claim -> claim.credence().isPresent()));
    often(
        "addressee",
        graph.questions().stream().anyMatch(question -> question.addressee().isPresent()));
    often(
        "unknown speaker",
        graph.elements().stream().anyMatch(e -> e.origin().speaker().isEmpty()));
    often(
        "occasion",
        graph.elements().stream().anyMatch(e -> e.origin().occasion().isPresent()));
    often("span", graph.elements().stream().anyMatch(e -> e.origin().span().isPresent()));
    often(
        "later first",
        graph.elements().stream()
            .limit(1)
            .anyMatch(element -> element.type() == ElementType.RELATION));
  }

  private static boolean any(ArgumentGraph graph, Predicate<Relation> condition) {
    return graph.relations().stream().anyMatch(condition);
  }

  private static void often(String what, boolean there) {
    Statistics.label(what)
        .collect(there)
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
  }

  @Property(tries = 300)
  void acyclicDebatesHaveNoCycles(@ForAll("acyclic") ArgumentGraph graph) {
    assertThat(new NaiveStrength(graph, Evaluator.standard()).isAcyclic()).isTrue();
  }

  @Property(tries = 200)
  void largeDebatesHaveOddTextsAndIds(@ForAll("large") ArgumentGraph graph) {
    often("line break", graph.claims().stream().map(Claim::text).anyMatch(t -> t.contains("\n")));
    often("truth value", graph.elements().stream().map(Element::id).anyMatch("no"::equals));
    assertThat(graph.elements()).isNotEmpty();
  }
}
