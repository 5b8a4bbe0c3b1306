package org.argumentgraph.jgrapht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.testing.RandomDebates;
import org.jgrapht.Graph;
import org.jgrapht.GraphType;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.junit.jupiter.api.Test;

/** Holds the views against graphs of JGraphT with the same vertices and edges. */
class JGraphTViewsTest {
  @Provide
  Arbitrary<ArgumentGraph> small() {
    return RandomDebates.small();
  }

  @Provide
  Arbitrary<ArgumentGraph> acyclic() {
    return RandomDebates.acyclic();
  }

  private static Graph<Element, Incidence> copyOfIncidence(ArgumentGraph graph) {
    Graph<Element, Incidence> copy = new DefaultDirectedGraph<>(Incidence.class);
    graph.elements().forEach(copy::addVertex);
    for (Relation relation : graph.relations()) {
      for (String source : relation.sources()) {
        Element premise = graph.element(source);
        copy.addEdge(premise, relation, new Incidence(premise, relation));
      }
      Element target = graph.element(relation.target());
      copy.addEdge(relation, target, new Incidence(relation, target));
    }
    return copy;
  }

  private static Graph<Claim, ClaimLink> copyOfClaims(ArgumentGraph graph) {
    Graph<Claim, ClaimLink> copy = new DirectedPseudograph<>(ClaimLink.class);
    graph.claims().forEach(copy::addVertex);
    for (Relation relation : graph.relations()) {
      if (graph.element(relation.target()) instanceof Claim target) {
        for (String id : relation.sources()) {
          if (graph.element(id) instanceof Claim source) {
            copy.addEdge(source, target, new ClaimLink(relation, source, target));
          }
        }
      }
    }
    return copy;
  }

  @Property(tries = 200)
  void theIncidenceViewEqualsACopy(@ForAll("small") ArgumentGraph graph) {
    checkSame(JGraphTViews.incidence(graph), copyOfIncidence(graph));
  }

  @Property(tries = 200)
  void theClaimViewEqualsACopy(@ForAll("small") ArgumentGraph graph) {
    checkSame(JGraphTViews.claims(graph), copyOfClaims(graph));
  }

  private static <V, E> void checkSame(Graph<V, E> view, Graph<V, E> copy) {
    assertThat(List.copyOf(view.vertexSet())).isEqualTo(List.copyOf(copy.vertexSet()));
    assertThat(List.copyOf(view.edgeSet())).isEqualTo(List.copyOf(copy.edgeSet()));
    assertThat(view.iterables().vertexCount()).isEqualTo(copy.vertexSet().size());
    assertThat(view.iterables().edgeCount()).isEqualTo(copy.edgeSet().size());
    for (E edge : copy.edgeSet()) {
      assertThat(view.containsEdge(edge)).isTrue();
      assertThat(view.getEdgeSource(edge)).isEqualTo(copy.getEdgeSource(edge));
      assertThat(view.getEdgeTarget(edge)).isEqualTo(copy.getEdgeTarget(edge));
      assertThat(view.getEdgeWeight(edge)).isEqualTo(copy.getEdgeWeight(edge));
    }
    for (V vertex : copy.vertexSet()) {
      assertThat(view.containsVertex(vertex)).isTrue();
      assertThat(new HashSet<>(view.edgesOf(vertex))).isEqualTo(copy.edgesOf(vertex));
      assertThat(new HashSet<>(view.incomingEdgesOf(vertex)))
          .isEqualTo(copy.incomingEdgesOf(vertex));
      assertThat(new HashSet<>(view.outgoingEdgesOf(vertex)))
          .isEqualTo(copy.outgoingEdgesOf(vertex));
      assertThat(view.edgesOf(vertex)).doesNotHaveDuplicates();
      assertThat(view.degreeOf(vertex)).isEqualTo(copy.degreeOf(vertex));
      assertThat(view.inDegreeOf(vertex)).isEqualTo(copy.inDegreeOf(vertex));
      assertThat(view.outDegreeOf(vertex)).isEqualTo(copy.outDegreeOf(vertex));
      for (V other : copy.vertexSet()) {
        assertThat(view.containsEdge(vertex, other)).isEqualTo(copy.containsEdge(vertex, other));
        assertThat(view.getEdge(vertex, other)).isEqualTo(copy.getEdge(vertex, other));
        assertThat(view.getAllEdges(vertex, other)).isEqualTo(copy.getAllEdges(vertex, other));
      }
    }
  }

  @Property(tries = 150)
  void algorithmsFindOnTheViewsWhatTheyFindOnCopies(@ForAll("small") ArgumentGraph graph) {
    checkAlgorithms(JGraphTViews.incidence(graph), copyOfIncidence(graph));
    checkAlgorithms(JGraphTViews.claims(graph), copyOfClaims(graph));
  }

  private static <V, E> void checkAlgorithms(Graph<V, E> view, Graph<V, E> copy) {
    assertThat(new KosarajuStrongConnectivityInspector<>(view).stronglyConnectedSets())
        .containsExactlyInAnyOrderElementsOf(
            new KosarajuStrongConnectivityInspector<>(copy).stronglyConnectedSets());
    assertThat(new ConnectivityInspector<>(view).connectedSets())
        .containsExactlyInAnyOrderElementsOf(new ConnectivityInspector<>(copy).connectedSets());
    assertThat(new CycleDetector<>(view).findCycles())
        .isEqualTo(new CycleDetector<>(copy).findCycles());
    Map<V, Double> ranks = new PageRank<>(copy).getScores();
    new PageRank<>(view)
        .getScores()
        .forEach((vertex, rank) ->
            assertThat(rank).isCloseTo(ranks.getOrDefault(vertex, -1.0), within(1e-9)));
    for (V from : view.vertexSet()) {
      for (V to : view.vertexSet()) {
        assertThat(new DijkstraShortestPath<>(view).getPathWeight(from, to))
            .isEqualTo(new DijkstraShortestPath<>(copy).getPathWeight(from, to));
      }
    }
  }

  @Property(tries = 100)
  void reasonsComeBeforeWhatTheyBearOnInTopologicalOrder(@ForAll("acyclic") ArgumentGraph graph) {
    Graph<Element, Incidence> view = JGraphTViews.incidence(graph);
    if (new CycleDetector<>(view).detectCycles()) {
      return;
    }
    List<Element> order = ImmutableList.copyOf(new TopologicalOrderIterator<>(view));
    for (Incidence edge : view.edgeSet()) {
      assertThat(order.indexOf(edge.from())).isLessThan(order.indexOf(edge.to()));
    }
  }

  private static final ArgumentGraph DEBATE = ArgumentGraph.builder("Views")
      .claim("a", "A.")
      .claim("b", "B.")
      .claim("c", "C.")
      .question("q", "Q?", Origin.unknown())
      .add(Relation.of(RelationKind.SUPPORT, List.of("a", "b"), "c").withId("linked"))
      .rebuttal("a", "c")
      .undercut("b", "linked")
      .relation("q", RelationKind.CHALLENGE, "a")
      .relation("c", RelationKind.ANSWER, "q")
      .relation("b", RelationKind.CONTRADICTION, "b")
      .build();

  @Test
  void linkedPremisesAreParallelLinksOfTheClaimView() {
    Graph<Claim, ClaimLink> view = JGraphTViews.claims(DEBATE);

    assertThat(view.edgeSet())
        .extracting(ClaimLink::toString)
        .containsExactly("a supports c", "b supports c", "a rebuts c", "b contradicts b");
    assertThat(view.getAllEdges(DEBATE.claim("a"), DEBATE.claim("c"))).hasSize(2);
    assertThat(view.degreeOf(DEBATE.claim("b"))).isEqualTo(3);
  }

  @Test
  void stepsOnStepsAreEdgesOfTheIncidenceView() {
    Graph<Element, Incidence> view = JGraphTViews.incidence(DEBATE);

    assertThat(view.containsEdge(DEBATE.element("b.undercuts.linked"), DEBATE.element("linked")))
        .isTrue();
    assertThat(view.containsEdge(DEBATE.element("a"), DEBATE.element("c"))).isFalse();
    assertThat(new Incidence(DEBATE.element("a"), DEBATE.element("linked")))
        .hasToString("a -> linked")
        .isIn(view.edgeSet());
  }

  @Test
  void theViewsSayWhatKindOfGraphTheyAre() {
    GraphType incidence = JGraphTViews.incidence(DEBATE).getType();
    GraphType claims = JGraphTViews.claims(DEBATE).getType();

    assertThat(incidence.isDirected()).isTrue();
    assertThat(incidence.isSimple()).isTrue();
    assertThat(incidence.isModifiable()).isFalse();
    assertThat(claims.isDirected()).isTrue();
    assertThat(claims.isAllowingMultipleEdges()).isTrue();
    assertThat(claims.isAllowingSelfLoops()).isTrue();
    assertThat(claims.isModifiable()).isFalse();
  }

  @Test
  void theViewsCannotBeChanged() {
    Graph<Element, Incidence> view = JGraphTViews.incidence(DEBATE);
    Element a = DEBATE.element("a");
    Element c = DEBATE.element("c");
    Incidence edge = new Incidence(a, DEBATE.element("linked"));
    List<Consumer<Graph<Element, Incidence>>> changes = List.of(
        Graph::addVertex,
        graph -> graph.addVertex(Claim.of("new", "New.")),
        graph -> graph.addEdge(a, c),
        graph -> graph.addEdge(a, c, new Incidence(a, c)),
        graph -> graph.removeVertex(a),
        graph -> graph.removeEdge(edge),
        graph -> graph.removeEdge(a, DEBATE.element("linked")),
        graph -> graph.removeAllVertices(List.of(a)),
        graph -> graph.removeAllEdges(List.of(edge)),
        graph -> graph.removeAllEdges(a, DEBATE.element("linked")),
        graph -> graph.setEdgeWeight(edge, 2),
        graph -> graph.vertexSet().remove(a),
        graph -> graph.edgeSet().remove(edge),
        graph -> graph.edgesOf(a).clear(),
        graph -> graph.outgoingEdgesOf(a).clear(),
        graph -> graph.incomingEdgesOf(c).clear());
    for (Consumer<Graph<Element, Incidence>> change : changes) {
      assertThatExceptionOfType(UnsupportedOperationException.class)
          .isThrownBy(() -> change.accept(view));
    }
    assertThat(view.vertexSet()).hasSize(DEBATE.elements().size());
  }

  @Test
  void strangersAreNotInTheViews() {
    Graph<Claim, ClaimLink> view = JGraphTViews.claims(DEBATE);
    Claim stranger = Claim.of("stranger", "Who?");
    Claim a = DEBATE.claim("a");

    assertThat(view.containsVertex(stranger)).isFalse();
    assertThat(view.containsVertex(a.withNote("changed"))).isFalse();
    assertThat(view.containsEdge(stranger, a)).isFalse();
    assertThat(view.getEdge(stranger, a)).isNull();
    assertThat(view.getAllEdges(stranger, a)).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> view.edgesOf(stranger));
    assertThatIllegalArgumentException().isThrownBy(() -> view.outDegreeOf(stranger));
    assertThatIllegalArgumentException().isThrownBy(() -> view.incomingEdgesOf(stranger));
  }
}
