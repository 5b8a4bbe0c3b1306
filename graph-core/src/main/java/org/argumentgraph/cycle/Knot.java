package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
    for (int arm : network.nodes(network.relation(nodes[vertex]).id())) {
      int other = Arrays.binarySearch(nodes, arm);
      if (other >= 0 && other != vertex) {
        return other;
      }
    }
    return vertex;
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
    int[] side = new int[nodes.length];
    Arrays.fill(side, -1);
    int[] queue = new int[nodes.length];
    int filled = 0;
    side[0] = 0;
    queue[filled++] = 0;
    for (int next = 0; next < filled; next++) {
      int vertex = queue[next];
      int across = side[vertex] ^ (isNegative(vertex) ? 1 : 0);
      for (int edge = out.start(vertex); edge < out.start(vertex + 1); edge++) {
        int head = out.head(edge);
        if (side[head] < 0) {
          side[head] = across;
          queue[filled++] = head;
        } else if (side[head] != across) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a cycle takes each relation at most once: not both arms of a contradiction. */
  boolean takesRelationsOnce(int[] cycle) {
    Set<Integer> seen = new HashSet<>();
    return Arrays.stream(cycle).allMatch(vertex -> seen.add(Math.min(vertex, twin[vertex])));
  }

  /**
   * Finds a shortest closed walk with an odd number of negative steps, by breadth-first search of
   * the parity double cover from each negative arm. It repeats no vertex, for else it would split
   * into two, one of them odd and shorter; but it may take both arms of a contradiction.
   */
  Optional<int[]> shortestOddWalk() {
    Optional<int[]> best = Optional.empty();
    if (isBalanced()) {
      return best;
    }
    for (int vertex = statements; vertex < nodes.length; vertex++) {
      if (isNegative(vertex)) {
        Optional<int[]> found =
            oddWalkThrough(vertex, best.map(walk -> walk.length).orElse(2 * nodes.length + 1));
        best = found.isPresent() ? found : best;
      }
    }
    return best;
  }

  private Optional<int[]> oddWalkThrough(int start, int shorterThan) {
    int size = nodes.length;
    int[] before = new int[2 * size];
    int[] length = new int[2 * size];
    Arrays.fill(before, -1);
    int[] queue = new int[2 * size];
    int filled = 0;
    queue[filled++] = start;
    before[start] = start;
    for (int next = 0; next < filled; next++) {
      int state = queue[next];
      int vertex = state % size;
      if (length[state] + 1 >= shorterThan) {
        return Optional.empty();
      }
      int parity = state / size ^ (isNegative(vertex) ? 1 : 0);
      for (int edge = out.start(vertex); edge < out.start(vertex + 1); edge++) {
        int reached = out.head(edge) + parity * size;
        if (before[reached] < 0) {
          before[reached] = state;
          length[reached] = length[state] + 1;
          queue[filled++] = reached;
          if (reached == start + size) {
            return Optional.of(trace(before, reached, length[reached]));
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Finds a shortest cycle, by breadth-first search from each statement among it and the later
   * vertices. It may take both arms of a contradiction.
   */
  Optional<int[]> shortestCycle() {
    Optional<int[]> best = Optional.empty();
    int[] before = new int[nodes.length];
    int[] length = new int[nodes.length];
    int[] seenFrom = new int[nodes.length];
    Arrays.fill(seenFrom, -1);
    int[] queue = new int[nodes.length];
    for (int start = 0; start < statements; start++) {
      int shorterThan = best.map(cycle -> cycle.length).orElse(nodes.length + 1);
      int filled = 0;
      queue[filled++] = start;
      length[start] = 0;
      for (int next = 0; next < filled && length[queue[next]] + 1 < shorterThan; next++) {
        int vertex = queue[next];
        for (int edge = out.start(vertex); edge < out.start(vertex + 1); edge++) {
          int head = out.head(edge);
          if (head >= start && seenFrom[head] != start) {
            seenFrom[head] = start;
            before[head] = vertex;
            length[head] = length[vertex] + 1;
            if (head == start) {
              best = Optional.of(trace(before, start, length[start]));
              filled = 0;
              break;
            }
            queue[filled++] = head;
          }
        }
      }
    }
    return best;
  }

  /** The vertices of a walk, from its start to before its end. */
  private int[] trace(int[] before, int end, int length) {
    int[] walk = new int[length];
    int state = end;
    for (int i = length - 1; i >= 0; i--) {
      state = before[state];
      walk[i] = state % nodes.length;
    }
    return fromFirst(walk);
  }

  /** Turns a cycle so that it begins with its smallest vertex. */
  private static int[] fromFirst(int[] cycle) {
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
