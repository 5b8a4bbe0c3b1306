package org.argumentgraph.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.testing.RandomDebates;

/** What a graph knows as ints is what it says by its ids. */
class LayoutTest {
  @Provide
  Arbitrary<ArgumentGraph> debates() {
    return RandomDebates.large();
  }

  private static Layout<Element> layout(ArgumentGraph graph) {
    return (Layout<Element>) graph.elements();
  }

  private static List<String> ids(ArgumentGraph graph, Rows rows, int row) {
    return IntStream.range(rows.start(row), rows.start(row + 1))
        .mapToObj(index -> graph.elements().get(rows.item(index)).id())
        .toList();
  }

  @Property(tries = 200)
  void everyElementHasThePositionAtWhichItStands(@ForAll("debates") ArgumentGraph graph) {
    Layout<Element> layout = layout(graph);
    for (int position = 0; position < layout.size(); position++) {
      assertThat(layout.position(layout.get(position).id())).isEqualTo(position);
    }
    assertThat(layout.position("nobody knows")).isEqualTo(Layout.NOWHERE);
    assertThat(layout.repeated()).isEmpty();
  }

  @Property(tries = 200)
  void relationsHaveTheirEndsAsPositions(@ForAll("debates") ArgumentGraph graph) {
    Layout<Element> layout = layout(graph);
    assertThat(layout.relations()).isEqualTo(graph.relations().size());
    for (int number = 0; number < layout.relations(); number++) {
      Relation relation = graph.relations().get(number);
      assertThat(ids(graph, layout.sources(), number)).isEqualTo(relation.sources());
      assertThat(layout.get(layout.target(number)).id()).isEqualTo(relation.target());
    }
  }

  @Property(tries = 200)
  void ofClaimsThatAreTheSameStatementTheFirstIsKnown(@ForAll("debates") ArgumentGraph graph) {
    Layout<Element> layout = layout(graph);
    for (int position = 0; position < layout.size(); position++) {
      Element first = layout.get(position) instanceof Claim claim
          ? graph.restatements(claim.id()).get(0)
          : layout.get(position);
      assertThat(layout.get(layout.first(position))).isEqualTo(first);
    }
  }
}
