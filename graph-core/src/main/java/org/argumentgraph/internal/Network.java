package org.argumentgraph.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.internal.layout.Layout;

/**
 * What bears on what in a debate, as a directed graph with signs.
 *
 * <p>Its nodes are, first, the <i>statements</i>: claims, where restated claims are one; then the
 * <i>arms</i>: one for each relation that has a strength (all but challenges), and a second one for
 * each contradiction, which attacks both ways. There is an edge from each premise to its arm and
 * from each arm to what it ends in: a statement, or the arms of a relation. Edges that leave a
 * statement are positive; those that leave an arm have its {@linkplain #sign sign}; arms without a
 * sign (answers, restatements) have no way out.
 *
 * <p>Compiled in O(n + m), once for a graph as long as somebody holds on to it.
 */
public final class Network {
  private static final int NONE = -1;
  private static final Cache<ArgumentGraph, Network> COMPILED =
      CacheBuilder.newBuilder().weakKeys().weakValues().build();

  private final ArgumentGraph graph;
  private final Layout<Element> layout;
  private final Statements statements;
  /** Where each arm's relation stands among the elements. */
  private final int[] placeOf;

  private final byte[] sign;
  private final double[] weight;
  /** Where the premises of each arm begin. */
  private final int[] premiseStart;

  private final int[] premises;
  /** What each arm ends in; of the arms of a relation the first. */
  private final int[] target;
  /** The first node of each element by its place; none for questions and challenges. */
  private final int[] nodeOf;

  private final Supplier<Digraph> out = Suppliers.memoize(this::edges);
  private final Supplier<Digraph> in = Suppliers.memoize(() -> out().reversed());
  private final Supplier<Influences> influences = Suppliers.memoize(() -> new Influences(this));
  private final Supplier<Positions> positions = Suppliers.memoize(() -> new Positions(this));

  /** Compiles a debate anew. */
  @SuppressWarnings("unchecked")
  public Network(ArgumentGraph graph) {
    this.graph = graph;
    layout = (Layout<Element>) graph.elements();
    nodeOf = new int[layout.size()];
    Arrays.fill(nodeOf, NONE);
    statements = new Statements(layout, nodeOf);
    Arms arms = new Arms(layout);
    placeOf = arms.places();
    sign = arms.signs();
    weight = arms.weights();
    for (int arm = placeOf.length - 1; arm >= 0; arm--) {
      nodeOf[placeOf[arm]] = statements() + arm;
    }
    premiseStart = new int[placeOf.length + 1];
    target = new int[placeOf.length];
    int[] gathered = new int[placeOf.length];
    int filled = 0;
    for (int arm = 0; arm < placeOf.length; arm++) {
      int number = arms.number(arm);
      int from = layout.sources().start(number);
      int to = layout.sources().start(number + 1);
      if (gathered.length <= filled + to - from) {
        gathered = Arrays.copyOf(gathered, 2 * (filled + to - from));
      }
      filled = addPremises(from, to, gathered, filled);
      premiseStart[arm + 1] = filled;
      target[arm] = sign[arm] == 0 ? NONE : nodeOf[layout.target(number)];
      if (arm + 1 < placeOf.length && arms.number(arm + 1) == number) {
        gathered[filled++] = target[arm];
        arm++;
        premiseStart[arm + 1] = filled;
        target[arm] = gathered[filled - 2];
      }
    }
    premises = Arrays.copyOf(gathered, filled);
  }

  /** Returns the compiled form of a debate. */
  public static Network of(ArgumentGraph graph) {
    try {
      return COMPILED.get(requireNonNull(graph, "graph"), () -> new Network(graph));
    } catch (ExecutionException exception) {
      throw new IllegalStateException(exception);
    }
  }

  /** Adds the statements of some sources, each once; returns how far it filled. */
  private int addPremises(int from, int to, int[] gathered, int filled) {
    int end = filled;
    if (to - from == 1) {
      gathered[end++] = nodeOf[layout.sources().item(from)];
      return end;
    }
    Set<Integer> seen = new HashSet<>();
    for (int source = from; source < to; source++) {
      int premise = nodeOf[layout.sources().item(source)];
      if (seen.add(premise)) {
        gathered[end++] = premise;
      }
    }
    return end;
  }

  private Digraph edges() {
    Digraph.Builder edges = new Digraph.Builder(size(), premises.length + placeOf.length);
    for (int arm = statements(); arm < size(); arm++) {
      for (int i = premiseStart(arm); i < premiseStart(arm + 1); i++) {
        edges.edge(premises[i], arm);
      }
      int end = target(arm);
      if (end != NONE) {
        edges.edge(arm, end);
        if (hasTwoArms(end)) {
          edges.edge(arm, end + 1);
        }
      }
    }
    return edges.build();
  }

  /**
   * Returns the claims that the debate is about: its {@linkplain ArgumentGraph#theses() theses}
   * and, where these are not named, for each component from which nothing leads on and in which no
   * thesis is, the first claim; so that a debate that runs in circles has something to ask about.
   */
  public List<Claim> roots() {
    if (graph.hasNamedTheses()) {
      Set<Integer> seen = new HashSet<>();
      return graph.theses().stream()
          .filter(thesis -> seen.add(statement(thesis.id())))
          .toList();
    }
    Digraph out = out();
    Components components = Components.of(out);
    boolean[] covered = new boolean[components.count()];
    boolean[] isRoot = new boolean[statements()];
    for (Claim thesis : graph.theses()) {
      int statement = statement(thesis.id());
      isRoot[statement] = true;
      covered[components.of(statement)] = true;
    }
    for (int node = 0; node < size(); node++) {
      for (int edge = out.start(node); edge < out.start(node + 1); edge++) {
        int next = out.head(edge);
        covered[components.of(node)] |=
            components.of(next) != components.of(node) && !isRestatement(next);
      }
    }
    List<Claim> roots = new ArrayList<>();
    for (int statement = 0; statement < statements(); statement++) {
      int component = components.of(statement);
      if (isRoot[statement] || !covered[component]) {
        roots.add(claim(statement));
        covered[component] = true;
      }
    }
    return roots;
  }

  private boolean isRestatement(int node) {
    return !isStatement(node) && relation(node).kind() == RelationKind.RESTATEMENT;
  }

  /** Returns the debate. */
  public ArgumentGraph graph() {
    return graph;
  }

  /** Returns the number of nodes. */
  public int size() {
    return statements() + placeOf.length;
  }

  /** Returns the number of statements, which are the first nodes. */
  public int statements() {
    return statements.count();
  }

  /** Returns whether a node is a statement, and not an arm. */
  public boolean isStatement(int node) {
    return node < statements();
  }

  /** Returns the claims that make up a statement, in insertion order. */
  public List<Claim> claims(int statement) {
    return statements.claims(statement);
  }

  /** Returns the claim that stands for a statement. */
  public Claim claim(int statement) {
    return statements.first(statement);
  }

  /**
   * Returns the statement that a claim belongs to.
   *
   * @throws IllegalArgumentException if it is no claim
   */
  public int statement(String claim) {
    int node = node(claim);
    if (node == NONE || !isStatement(node)) {
      throw new IllegalArgumentException("\"" + claim + "\" is no claim");
    }
    return node;
  }

  /** The first node that stands for an element, or -1. */
  private int node(String element) {
    int place = layout.position(element);
    return place == Layout.NOWHERE ? NONE : nodeOf[place];
  }

  /** Returns the relation of an arm. */
  public Relation relation(int arm) {
    return (Relation) layout.get(placeOf[arm - statements()]);
  }

  /**
   * Returns the nodes that stand for an element: a statement, or one or two arms; none for a
   * question or a challenge.
   */
  public int[] nodes(String element) {
    int node = node(element);
    if (node == NONE) {
      return new int[0];
    }
    return hasTwoArms(node) ? new int[] {node, node + 1} : new int[] {node};
  }

  /**
   * Returns where an element stands in the graph.
   *
   * @throws java.util.NoSuchElementException if there is none
   */
  public int place(String element) {
    int place = layout.position(element);
    return place == Layout.NOWHERE ? layout.indexOf(graph.element(element)) : place;
  }

  /** Returns where all claims of a statement stand in the graph. */
  int[] places(int statement) {
    return statements.places(statement);
  }

  /** Returns where the element of a node stands in the graph; of a statement its first claim. */
  public int place(int node) {
    return isStatement(node) ? statements.place(node) : placeOf[node - statements()];
  }

  /**
   * Returns whether an arm is the second one of a contradiction, which leads from its target to its
   * source.
   */
  public boolean isReverseArm(int arm) {
    return arm > statements() && place(arm) == place(arm - 1);
  }

  /** Returns the other arm of a contradiction, or the arm itself if it has no other. */
  public int otherArm(int arm) {
    if (isReverseArm(arm)) {
      return arm - 1;
    }
    return hasTwoArms(arm) ? arm + 1 : arm;
  }

  /**
   * Returns the node by which the element of a node is told apart: the statement itself, or the
   * first arm of a relation.
   */
  public int element(int node) {
    return !isStatement(node) && isReverseArm(node) ? node - 1 : node;
  }

  /**
   * Returns the sign of the edges that leave a node: 1 for a statement, the polarity of its
   * relation for an arm.
   */
  public int sign(int node) {
    return isStatement(node) ? 1 : sign[node - statements()];
  }

  /** Returns the weight of an arm, as far as its kind makes it count. */
  public double weight(int arm) {
    return weight[arm - statements()];
  }

  /** Whether a node stands for a contradiction, which has an arm for each direction. */
  boolean hasTwoArms(int node) {
    return !isStatement(node) && relation(node).kind() == RelationKind.CONTRADICTION;
  }

  /**
   * Returns where the premises of an arm begin; those of arm a reach to {@code premiseStart(a +
   * 1)}.
   */
  int premiseStart(int arm) {
    return premiseStart[arm - statements()];
  }

  /** Returns a premise: a statement. */
  int premise(int number) {
    return premises[number];
  }

  /**
   * Returns what an arm ends in, of a contradiction that is undercut or backed the first arm; -1
   * where it moves nothing.
   */
  int target(int arm) {
    return target[arm - statements()];
  }

  /** Returns where everybody stands. */
  Positions positions() {
    return positions.get();
  }

  /** Returns from what each strength follows. */
  public Influences influences() {
    return influences.get();
  }

  /** Returns the edges from what bears to what is borne upon. */
  public Digraph out() {
    return out.get();
  }

  /** Returns the edges the other way; those that lead into an arm come from its premises first. */
  public Digraph in() {
    return in.get();
  }
}
