package org.argumentgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.cycle.Cycle;
import org.argumentgraph.cycle.CycleFinder;
import org.argumentgraph.cycle.CycleKind;
import org.argumentgraph.cycle.CycleReport;
import org.argumentgraph.jgrapht.JGraphTViews;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.unanswered.UnansweredFinder;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long debates neither overflow the stack nor take forever. */
@Timeout(20)
class ScaleTest {
  private static final int LONG = 20_000;

  /** Each claim supports the one before it. */
  private static ArgumentGraph.Builder chain(int length) {
    ArgumentGraph.Builder debate =
        ArgumentGraph.builder("A long chain").speaker("ann", "Ann").speaker("bob", "Bob");
    for (int i = 0; i < length; i++) {
      debate.claim("c" + i, "Claim " + i + ".", Origin.by(i % 2 == 0 ? "ann" : "bob"));
    }
    for (int i = 1; i < length; i++) {
      debate.support("c" + i, "c" + (i - 1));
    }
    return debate;
  }

  @Test
  void aLongChainIsEvaluatedToItsEnd() {
    Strengths strengths = Evaluator.standard().evaluate(chain(LONG).build());

    assertThat(strengths.of("c" + (LONG - 1))).isEqualTo(0.5);
    assertThat(strengths.of("c0")).isBetween(0.99, 1.0);
  }

  @Test
  void aLongChainHasNoCycles() {
    CycleReport report = CycleFinder.standard().find(chain(LONG).build());

    assertThat(report.cycles()).isEmpty();
    assertThat(report.exhaustive()).isTrue();
  }

  @Test
  void aLongCircleIsFound() {
    ArgumentGraph graph = chain(LONG).support("c0", "c" + (LONG - 1)).build();

    assertThat(CycleFinder.standard().find(graph).cycles()).hasSize(1).allSatisfy(cycle -> {
      assertThat(cycle.kind()).isEqualTo(CycleKind.CIRCULAR_REASONING);
      assertThat(cycle.elements().ids()).hasSize(2 * LONG);
    });
  }

  @Test
  void aLongContradictionIsFoundAndMended() {
    ArgumentGraph graph = chain(LONG).rebuttal("c0", "c" + (LONG - 1)).build();
    Cycle cycle =
        CycleFinder.standard().find(graph).ofKind(CycleKind.CONTRADICTION).get(0);

    assertThat(cycle.elements().ids()).hasSize(2 * LONG);
    assertThat(cycle.repair().elements()).hasSize(1);
  }

  @Test
  void aLongCircleIsEvaluatedToAFixedPoint() {
    ArgumentGraph graph = chain(LONG).rebuttal("c0", "c" + (LONG - 1)).build();

    assertThat(Evaluator.standard().evaluate(graph).converged()).isTrue();
  }

  @Test
  void stepsUponStepsAreFollowedToTheEnd() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Steps upon steps")
        .claim("a", "Claim a.")
        .claim("b", "Claim b.")
        .add(Relation.of(RelationKind.SUPPORT, "a", "b").withId("r0"));
    for (int i = 1; i < LONG; i++) {
      debate.add(Relation.of(RelationKind.UNDERCUT, "a", "r" + (i - 1)).withId("r" + i));
    }
    ArgumentGraph graph = debate.build();

    assertThat(Evaluator.standard().evaluate(graph).converged()).isTrue();
    assertThat(new ConnectivityInspector<>(JGraphTViews.incidence(graph)).isConnected())
        .isTrue();
  }

  @Test
  void aChainOfRestatementsIsOneStatement() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Again and again");
    for (int i = 0; i < LONG; i++) {
      debate.claim("c" + i, "Claim again.");
    }
    for (int i = 1; i < LONG; i++) {
      debate.relation("c" + i, RelationKind.RESTATEMENT, "c" + (i - 1));
    }
    ArgumentGraph graph = debate.build();

    assertThat(graph.restatements("c7")).hasSize(LONG);
    assertThat(graph.theses()).hasSize(1);
    assertThat(Evaluator.standard().evaluate(graph).of("c7")).isEqualTo(0.5);
  }

  /** "Aa" and "BB" have the same hash code, and so has whatever is put together from them. */
  @Test
  void idsOfTheSameHashCodeAreFoundAsFastAsOthers() {
    List<String> ids = List.of("x");
    for (int doubling = 0; doubling < 16; doubling++) {
      ids = ids.stream().flatMap(id -> Stream.of(id + "Aa", id + "BB")).toList();
    }
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Collisions");
    ids.forEach(id -> debate.claim(id, "Claim " + id + "."));
    String first = ids.get(0);
    ids.stream().skip(1).forEach(id -> debate.support(id, first));
    ArgumentGraph graph = debate.build();

    assertThat(ids).hasSize(65_536).allMatch(id -> graph.claim(id).id().equals(id));
    assertThat(graph.relationsTo(first)).hasSize(65_535);
    assertThat(graph.find(first.replace('A', 'C'))).isEmpty();
  }

  @Test
  void whatALongChainTurnsOnIsFound() {
    ArgumentGraph graph = chain(1_000).build();

    assertThat(CruxFinder.standard().find(graph, "c0").top())
        .hasValueSatisfying(crux -> assertThat(crux.claims().get(0).id()).isEqualTo("c1"));
    assertThat(UnansweredFinder.standard().find(graph).raisedElsewhere()).isEmpty();
  }
}
