package org.argumentgraph.internal;

import com.google.common.base.Suppliers;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * From what each strength of a debate follows: the compiled form as a gradual semantics needs it.
 *
 * <p>Its nodes are the statements and the <i>open</i> arms: those with several premises, and those
 * that something bears on. Any other arm is <i>closed</i>: it has its weight times the strength of
 * its one premise whatever happens, so that an edge from the premise with that weight says it all.
 *
 * <p>Nodes are numbered in the order in which they can be worked out: whatever bears on a node
 * stands before it, save within a strongly connected component, whose nodes follow each other.
 */
public final class Influences {
  private static final int CLOSED = -1;

  private final Network network;
  /** The vertex of each open arm; vertices are statements and open arms in their own order. */
  private final int[] vertexOfArm;

  private final int[] openArms;
  private final Components components;
  private final int[] vertexOf;
  private final int[] nodeOf;
  /** Where the premises of each node begin; statements have none. */
  private final int[] premiseStart;

  private final int[] premises;
  /** Where the supports and, after them, the attacks of each node begin. */
  private final int[] rows;

  private final int[] sources;
  private final double[] weights;
  private final BitSet selfMoving = new BitSet();
  private final Supplier<Digraph> out = Suppliers.memoize(this::dependents);

  Influences(Network network) {
    this.network = network;
    int arms = network.size() - network.statements();
    vertexOfArm = new int[arms];
    openArms = findOpenArms();
    components = Components.of(edges());
    vertexOf = components.inOrder();
    nodeOf = new int[vertexOf.length];
    for (int node = 0; node < vertexOf.length; node++) {
      nodeOf[vertexOf[node]] = node;
    }
    premiseStart = new int[size() + 1];
    premises = gatherPremises();
    rows = new int[2 * size() + 1];
    int edges = measureRows();
    sources = new int[edges];
    weights = new double[edges];
    fillRows();
  }

  private int[] findOpenArms() {
    int statements = network.statements();
    boolean[] isOpen = new boolean[vertexOfArm.length];
    for (int arm = 0; arm < isOpen.length; arm++) {
      isOpen[arm] |=
          network.premiseStart(statements + arm + 1) - network.premiseStart(statements + arm) > 1;
      int target = network.target(statements + arm);
      if (target >= statements) {
        isOpen[target - statements] = true;
        if (network.hasTwoArms(target)) {
          isOpen[target - statements + 1] = true;
        }
      }
    }
    int[] open = new int[isOpen.length];
    int count = 0;
    for (int arm = 0; arm < isOpen.length; arm++) {
      vertexOfArm[arm] = isOpen[arm] ? statements + count : CLOSED;
      if (isOpen[arm]) {
        open[count++] = statements + arm;
      }
    }
    return Arrays.copyOf(open, count);
  }

  /** What leads from vertex to vertex. */
  private Digraph edges() {
    int vertices = network.statements() + openArms.length;
    Digraph.Builder edges = new Digraph.Builder(vertices, vertexOfArm.length + openArms.length);
    for (int i = 0; i < openArms.length; i++) {
      for (int j = network.premiseStart(openArms[i]);
          j < network.premiseStart(openArms[i] + 1);
          j++) {
        edges.edge(network.premise(j), network.statements() + i);
      }
    }
    for (int arm = network.statements(); arm < network.size(); arm++) {
      int target = network.target(arm);
      if (target >= 0) {
        edges.edge(source(arm), vertex(target));
        if (network.hasTwoArms(target)) {
          edges.edge(source(arm), vertex(target + 1));
        }
      }
    }
    return edges.build();
  }

  private int vertex(int networkNode) {
    return network.isStatement(networkNode)
        ? networkNode
        : vertexOfArm[networkNode - network.statements()];
  }

  /** The vertex whose strength an arm passes on. */
  private int source(int arm) {
    int vertex = vertex(arm);
    return vertex == CLOSED ? network.premise(network.premiseStart(arm)) : vertex;
  }

  private int[] gatherPremises() {
    int[] gathered = new int[openArms.length];
    int filled = 0;
    for (int node = 0; node < size(); node++) {
      if (!isStatement(node)) {
        int arm = arm(node);
        for (int i = network.premiseStart(arm); i < network.premiseStart(arm + 1); i++) {
          gathered = filled == gathered.length ? Arrays.copyOf(gathered, 2 * filled) : gathered;
          gathered[filled++] = nodeOf[network.premise(i)];
        }
      }
      premiseStart[node + 1] = filled;
    }
    return Arrays.copyOf(gathered, filled);
  }

  /** Makes room in the rows, and returns how many edges there are. */
  private int measureRows() {
    for (int arm = network.statements(); arm < network.size(); arm++) {
      int target = network.target(arm);
      if (target >= 0) {
        rows[row(arm, target) + 1]++;
        if (network.hasTwoArms(target)) {
          rows[row(arm, target + 1) + 1]++;
        }
      }
    }
    for (int row = 1; row < rows.length; row++) {
      rows[row] += rows[row - 1];
    }
    return rows[rows.length - 1];
  }

  private int row(int arm, int target) {
    int node = nodeOf[vertex(target)];
    return network.sign(arm) > 0 ? 2 * node : 2 * node + 1;
  }

  private void fillRows() {
    int[] next = Arrays.copyOf(rows, rows.length - 1);
    for (int arm = network.statements(); arm < network.size(); arm++) {
      int target = network.target(arm);
      if (target >= 0) {
        fill(next[row(arm, target)]++, arm, nodeOf[vertex(target)]);
        if (network.hasTwoArms(target)) {
          fill(next[row(arm, target + 1)]++, arm, nodeOf[vertex(target + 1)]);
        }
      }
    }
  }

  private void fill(int edge, int arm, int target) {
    sources[edge] = nodeOf[source(arm)];
    weights[edge] = vertex(arm) == CLOSED ? network.weight(arm) : 1;
    if (sources[edge] == target) {
      selfMoving.set(target);
    }
  }

  private Digraph dependents() {
    Digraph.Builder edges = new Digraph.Builder(size(), sources.length + premises.length);
    for (int node = 0; node < size(); node++) {
      for (int i = premiseStart[node]; i < premiseStart[node + 1]; i++) {
        edges.edge(premises[i], node);
      }
      for (int i = rows[2 * node]; i < rows[2 * node + 2]; i++) {
        edges.edge(sources[i], node);
      }
    }
    return edges.build();
  }

  /** Returns the debate. */
  public Network network() {
    return network;
  }

  /** Returns the number of nodes. */
  public int size() {
    return vertexOf.length;
  }

  /** Returns whether a node is a statement, and not an open arm. */
  public boolean isStatement(int node) {
    return vertexOf[node] < network.statements();
  }

  /** Returns the statement of a node. */
  public int statement(int node) {
    return vertexOf[node];
  }

  /** Returns the arm, a node of the network, of a node. */
  public int arm(int node) {
    return openArms[vertexOf[node] - network.statements()];
  }

  /** Returns the node of the network, a statement or an arm, that a node stands for. */
  public int networkNode(int node) {
    return isStatement(node) ? statement(node) : arm(node);
  }

  /** Returns whether a node of the network is a closed arm, which is no node here. */
  public boolean isClosed(int networkNode) {
    return vertex(networkNode) == CLOSED;
  }

  /** Returns the node of a statement or open arm, and for a closed arm that of its premise. */
  public int node(int networkNode) {
    return nodeOf[network.isStatement(networkNode) ? networkNode : source(networkNode)];
  }

  /** Returns the number of components. */
  public int components() {
    return components.count();
  }

  /** Returns the component in which a node is. */
  public int component(int node) {
    return components.of(vertexOf[node]);
  }

  /** Returns the first node of a component; the last stands before the first of the next. */
  public int first(int component) {
    return components.start(component);
  }

  /** Returns whether the strengths in a component depend on themselves. */
  public boolean isCyclic(int component) {
    return components.size(component) > 1 || selfMoving.get(components.start(component));
  }

  /** Returns where the premises of each node begin, one more entry than there are nodes. */
  public int[] premiseStart() {
    return premiseStart;
  }

  /** Returns the premises of all nodes, row by row. */
  public int[] premises() {
    return premises;
  }

  /**
   * Returns where the supports and the attacks of each node begin: those of node v stand at 2v and
   * at 2v + 1, and the attacks reach to 2v + 2.
   */
  public int[] rows() {
    return rows;
  }

  /** Returns from which nodes supports and attacks come, row by row. */
  public int[] sources() {
    return sources;
  }

  /** Returns by what the strengths of the sources are multiplied, row by row. */
  public double[] weights() {
    return weights;
  }

  /** Returns which nodes bear on some nodes of the network, those themselves included. */
  public boolean[] bearingOn(int... networkNodes) {
    boolean[] bearing = new boolean[size()];
    int[] queue = new int[size()];
    int filled = 0;
    for (int networkNode : networkNodes) {
      filled = visit(node(networkNode), bearing, queue, filled);
    }
    for (int next = 0; next < filled; next++) {
      int node = queue[next];
      for (int i = premiseStart[node]; i < premiseStart[node + 1]; i++) {
        filled = visit(premises[i], bearing, queue, filled);
      }
      for (int i = rows[2 * node]; i < rows[2 * node + 2]; i++) {
        filled = visit(sources[i], bearing, queue, filled);
      }
    }
    return bearing;
  }

  private static int visit(int node, boolean[] visited, int[] queue, int filled) {
    if (visited[node]) {
      return filled;
    }
    visited[node] = true;
    queue[filled] = node;
    return filled + 1;
  }

  /** Returns whether some node that meets a condition bears on a node. */
  public boolean isBorneOn(int node, IntPredicate condition) {
    for (int i = premiseStart[node]; i < premiseStart[node + 1]; i++) {
      if (condition.test(premises[i])) {
        return true;
      }
    }
    for (int i = rows[2 * node]; i < rows[2 * node + 2]; i++) {
      if (condition.test(sources[i])) {
        return true;
      }
    }
    return false;
  }

  /** Returns on which nodes each node bears. */
  public Digraph out() {
    return out.get();
  }
}
