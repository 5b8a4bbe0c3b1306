package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
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

  /**
   * Induces the part of a network on some of its nodes, given in ascending order; not in general
   * strongly connected.
   */
  private Knot(Network network, int[] nodes) {
    this.network = network;
    this.nodes = nodes;
    statements = (int) Arrays.stream(nodes).filter(network::isStatement).count();
    Digraph.Builder edges = new Digraph.Builder(nodes.length, 3 * nodes.length);
    twin = new int[nodes.length];
    for (int vertex = 0; vertex < nodes.length; vertex++) {
      Digraph whole = network.out();
      for (int edge = whole.start(nodes[vertex]); edge < whole.start(nodes[vertex] + 1); edge++) {
        int head = Arrays.binarySearch(nodes, whole.head(edge));
        if (head >= 0) {
          edges.edge(vertex, head);
        }
      }
      twin[vertex] = otherArm(vertex);
    }
    out = edges.build();
  }

  private int otherArm(int vertex) {
    if (vertex < statements) {
      return vertex;
    }
    int other = Arrays.binarySearch(nodes, network.otherArm(nodes[vertex]));
    return other < 0 ? vertex : other;
  }

  /** Finds the knots of a network: its strongly connected components of more than one node. */
  static List<Knot> of(Network network) {
    return parts(network, Components.of(network.out()), vertex -> vertex);
  }

  /** Finds the knots that remain of this one when only some of its vertices do. */
  List<Knot> remaining(IntPredicate keep) {
    int[] kept = IntStream.range(0, nodes.length)
        .filter(keep)
        .map(vertex -> nodes[vertex])
        .toArray();
    Knot rest = new Knot(network, kept);
    return parts(network, Components.of(rest.out), vertex -> kept[vertex]);
  }

  private static List<Knot> parts(Network network, Components components, IntUnaryOperator nodeOf) {
    List<Knot> knots = new ArrayList<>();
    for (int component = 0; component < components.count(); component++) {
      if (components.size(component) > 1) {
        int[] nodes = new int[components.size(component)];
        for (int i = 0; i < nodes.length; i++) {
          nodes[i] = nodeOf.applyAsInt(components.member(component, i));
        }
        knots.add(new Knot(network, nodes));
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
   * cross over, which takes one pass to see.
   */
  boolean isBalanced() {
    boolean[] camp = camps();
    for (int vertex = 0; vertex < nodes.length; vertex++) {
      boolean across = camp[vertex] ^ isNegative(vertex);
      for (int edge = out.start(vertex); edge < out.start(vertex + 1); edge++) {
        if (camp[out.head(edge)] != across) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Splits the vertices in two by the number of negative steps on a shortest way from the first.
   */
  boolean[] camps() {
    boolean[] camp = new boolean[nodes.length];
    boolean[] met = new boolean[nodes.length];
    int[] queue = new int[nodes.length];
    int filled = 0;
    met[0] = true;
    queue[filled++] = 0;
    for (int next = 0; next < filled; next++) {
      int vertex = queue[next];
      for (int edge = out.start(vertex); edge < out.start(vertex + 1); edge++) {
        int head = out.head(edge);
        if (!met[head]) {
          met[head] = true;
          camp[head] = camp[vertex] ^ isNegative(vertex);
          queue[filled++] = head;
        }
      }
    }
    return camp;
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
