package org.argumentgraph.cycle;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.argumentgraph.internal.Components;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Network;

/**
 * A strongly connected part of a network, with vertices of its own: vertex v stands for the
 * network's node {@code nodes[v]}. Ascending vertices are ascending nodes, so that statements come
 * before arms.
 */
final class Knot {
  private final Network network;
  private final int[] nodes;
  private final int statements;
  private final Digraph out;
  private final int[] twin;
  private final Supplier<BitSet> returns = Suppliers.memoize(this::findReturns);

  /**
   * Induces the part of a graph on some of its vertices.
   *
   * @param nodes the nodes of the network for which its vertices stand, ascending
   * @param whole the graph
   * @param vertices the same vertices, as they are numbered in the whole
   * @param places where each vertex of the whole stands among those that are in some part
   */
  private Knot(Network network, int[] nodes, Digraph whole, int[] vertices, int[] places) {
    this.network = network;
    this.nodes = nodes;
    statements = (int) Arrays.stream(nodes).filter(network::isStatement).count();
    out = induced(whole, vertices, places);
    twin = new int[nodes.length];
    for (int vertex = 0; vertex < nodes.length; vertex++) {
      twin[vertex] = vertex < statements ? vertex : otherArm(vertex);
    }
  }

  private static Digraph induced(Digraph whole, int[] vertices, int[] places) {
    Digraph.Builder edges = new Digraph.Builder(vertices.length, 3 * vertices.length);
    for (int vertex = 0; vertex < vertices.length; vertex++) {
      int end = whole.start(vertices[vertex] + 1);
      for (int edge = whole.start(vertices[vertex]); edge < end; edge++) {
        int place = places[whole.head(edge)];
        if (place < vertices.length && vertices[place] == whole.head(edge)) {
          edges.edge(vertex, place);
        }
      }
    }
    return edges.build();
  }

  /** The two arms of a contradiction are nodes side by side. */
  private int otherArm(int vertex) {
    int other = network.otherArm(nodes[vertex]);
    int beside = other < nodes[vertex] ? vertex - 1 : vertex + 1;
    return beside < nodes.length && nodes[beside] == other ? beside : vertex;
  }

  /** Finds the knots of a network: its strongly connected components of more than one node. */
  static List<Knot> of(Network network) {
    return parts(network, network.out(), vertex -> vertex);
  }

  /** Finds the knots that remain of this one when only some of its vertices do. */
  List<Knot> remaining(IntPredicate keep) {
    int[] kept = IntStream.range(0, nodes.length).filter(keep).toArray();
    if (kept.length == nodes.length) {
      return List.of(this);
    }
    int[] places = new int[nodes.length];
    for (int place = 0; place < kept.length; place++) {
      places[kept[place]] = place;
    }
    return parts(network, induced(out, kept, places), vertex -> nodes[kept[vertex]]);
  }

  private static List<Knot> parts(Network network, Digraph graph, IntUnaryOperator nodeOf) {
    Components components = Components.of(graph);
    List<Knot> knots = new ArrayList<>();
    int[] places = new int[graph.size()];
    for (int component = 0; component < components.count(); component++) {
      if (components.size(component) > 1) {
        int[] vertices = new int[components.size(component)];
        for (int i = 0; i < vertices.length; i++) {
          vertices[i] = components.member(component, i);
          places[vertices[i]] = i;
        }
        int[] nodes = Arrays.stream(vertices).map(nodeOf).toArray();
        knots.add(new Knot(network, nodes, graph, vertices, places));
      }
    }
    return knots;
  }

  Network network() {
    return network;
  }

  int size() {
    return nodes.length;
  }

  /** The number of statements, which are the first vertices. */
  int statements() {
    return statements;
  }

  Digraph out() {
    return out;
  }

  int node(int vertex) {
    return nodes[vertex];
  }

  /** The other arm of the same contradiction, if it is here, or else the vertex itself. */
  int twin(int vertex) {
    return twin[vertex];
  }

  /** Whether a vertex is the second arm of a statement's contradiction of itself. */
  boolean isRedundant(int vertex) {
    return vertex >= statements
        && twin[vertex] != vertex
        && network.isReverseArm(nodes[vertex])
        && out.head(out.start(vertex)) == out.head(out.start(twin[vertex]));
  }

  boolean isNegative(int vertex) {
    return network.sign(nodes[vertex]) < 0;
  }

  int[] nodes(int[] vertices) {
    return Arrays.stream(vertices).map(vertex -> nodes[vertex]).toArray();
  }

  /** The node by which the element of a vertex is told apart. */
  int element(int vertex) {
    return network.element(nodes[vertex]);
  }

  CycleKind kind(int[] cycle) {
    return CycleKind.ofNegativeSteps(
        (int) Arrays.stream(cycle).filter(this::isNegative).count());
  }

  /**
   * Whether every closed walk has an even number of negative steps. In a strongly connected graph
   * that is so if and only if the vertices can be split in two so that exactly the negative steps
   * cross over, which takes at most one pass to see.
   */
  boolean isBalanced() {
    return split(new boolean[nodes.length], true);
  }

  /**
   * Splits the vertices in two by the number of negative steps on a shortest way from the first.
   */
  boolean[] camps() {
    boolean[] camp = new boolean[nodes.length];
    split(camp, false);
    return camp;
  }

  /** Assigns vertices to camps; and returns whether no step was found that does not fit. */
  private boolean split(boolean[] camp, boolean endsAtMisfit) {
    boolean[] met = new boolean[nodes.length];
    int[] queue = new int[nodes.length];
    int filled = 0;
    boolean fits = true;
    met[0] = true;
    queue[filled++] = 0;
    for (int next = 0; next < filled; next++) {
      int vertex = queue[next];
      boolean across = camp[vertex] ^ isNegative(vertex);
      for (int edge = out.start(vertex); edge < out.start(vertex + 1); edge++) {
        int head = out.head(edge);
        if (!met[head]) {
          met[head] = true;
          camp[head] = across;
          queue[filled++] = head;
        } else if (camp[head] != across) {
          fits = false;
          if (endsAtMisfit) {
            return false;
          }
        }
      }
    }
    return fits;
  }

  /**
   * The relations at which a depth-first search meets its own path, without which nothing runs in a
   * circle.
   */
  BitSet returns() {
    return returns.get();
  }

  private BitSet findReturns() {
    BitSet found = new BitSet();
    int[] path = new int[nodes.length];
    int[] edge = new int[nodes.length];
    boolean[] met = new boolean[nodes.length];
    boolean[] isOnPath = new boolean[nodes.length];
    for (int root = 0; root < nodes.length; root++) {
      int depth = met[root] ? -1 : 0;
      if (depth == 0) {
        path[0] = root;
        edge[0] = out.start(root);
        met[root] = isOnPath[root] = true;
      }
      while (depth >= 0) {
        int vertex = path[depth];
        if (edge[depth] == out.start(vertex + 1)) {
          isOnPath[vertex] = false;
          depth--;
          continue;
        }
        int head = out.head(edge[depth]++);
        if (isOnPath[head]) {
          found.set(relation(vertex, head));
        } else if (!met[head]) {
          depth++;
          path[depth] = head;
          edge[depth] = out.start(head);
          met[head] = isOnPath[head] = true;
        }
      }
    }
    return found;
  }

  /** The relation of a step. No step leads from a statement straight to a statement. */
  int relation(int tail, int head) {
    return element(tail < statements ? head : tail);
  }

  /** Whether a cycle takes each relation at most once: not both arms of a contradiction. */
  boolean takesRelationsOnce(int[] cycle) {
    Set<Integer> seen = new HashSet<>();
    return Arrays.stream(cycle).allMatch(vertex -> seen.add(Math.min(vertex, twin[vertex])));
  }

  /** Turns a cycle so that it begins with its smallest vertex. */
  static int[] fromFirst(int[] cycle) {
    int first = 0;
    for (int i = 1; i < cycle.length; i++) {
      first = cycle[i] < cycle[first] ? i : first;
    }
    int[] turned = new int[cycle.length];
    for (int i = 0; i < cycle.length; i++) {
      turned[i] = cycle[(first + i) % cycle.length];
    }
    return turned;
  }
}
