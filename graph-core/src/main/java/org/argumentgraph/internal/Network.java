package org.argumentgraph.internal;

import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

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
 * <p>Linear in the size of the graph.
 */
public final class Network {
  private final ArgumentGraph graph;
  private final List<List<Claim>> statements;
  private final int statementCount;
  private final Map<String, Integer> statementOf;
  private final Supplier<Map<String, Integer>> firstArmOf;
  private final Relation[] relationOf;
  private final Digraph out;
  private final Digraph in;
  private final byte[] sign;

  private Network(
      ArgumentGraph graph,
      List<List<Claim>> statements,
      Map<String, Integer> statementOf,
      Supplier<Map<String, Integer>> firstArmOf,
      Relation[] relationOf,
      Digraph out) {
    this.graph = graph;
    this.statements = statements;
    statementCount = statements.size();
    this.statementOf = statementOf;
    this.firstArmOf = firstArmOf;
    this.relationOf = relationOf;
    this.out = out;
    this.in = out.reversed();
    sign = new byte[size()];
    for (int node = 0; node < sign.length; node++) {
      sign[node] = isStatement(node) ? 1 : (byte) relation(node).kind().polarity();
    }
  }

  /** Compiles a debate. */
  public static Network of(ArgumentGraph graph) {
    List<List<Claim>> statements = new ArrayList<>();
    Map<String, Integer> statementOf =
        Maps.newHashMapWithExpectedSize(graph.claims().size());
    for (Claim claim : graph.claims()) {
      if (!statementOf.containsKey(claim.id())) {
        List<Claim> members = graph.restatements(claim.id());
        members.forEach(member -> statementOf.put(member.id(), statements.size()));
        statements.add(members);
      }
    }
    List<Relation> arms = new ArrayList<>(graph.relations().size());
    for (Relation relation : graph.relations()) {
      if (relation.kind() != RelationKind.CHALLENGE) {
        arms.add(relation);
        if (relation.kind() == RelationKind.CONTRADICTION) {
          arms.add(relation);
        }
      }
    }
    Relation[] relationOf = arms.toArray(Relation[]::new);
    Supplier<Map<String, Integer>> firstArmOf =
        Suppliers.memoize(() -> firstArms(statements.size(), relationOf));
    Digraph.Builder edges = new Digraph.Builder(statements.size() + arms.size(), 2 * arms.size());
    for (int i = 0; i < relationOf.length; i++) {
      Relation relation = relationOf[i];
      int arm = statements.size() + i;
      addPremises(relation, arm, statementOf, edges);
      if (relation.kind() == RelationKind.CONTRADICTION) {
        int source = statement(statementOf, relation.sources().get(0));
        int target = statement(statementOf, relation.target());
        edges.edge(arm, target);
        edges.edge(target, arm + 1);
        edges.edge(arm + 1, source);
        i++;
      } else if (relation.kind().polarity() != 0) {
        Integer statement = statementOf.get(relation.target());
        Integer step = statement == null ? firstArmOf.get().get(relation.target()) : null;
        if (statement != null) {
          edges.edge(arm, statement);
        } else if (step != null) {
          edges.edge(arm, step);
          if (relationOf[step - statements.size()].kind() == RelationKind.CONTRADICTION) {
            edges.edge(arm, step + 1);
          }
        }
      }
    }
    return new Network(graph, statements, statementOf, firstArmOf, relationOf, edges.build());
  }

  private static void addPremises(
      Relation relation, int arm, Map<String, Integer> statementOf, Digraph.Builder edges) {
    if (relation.sources().size() == 1) {
      edges.edge(statement(statementOf, relation.sources().get(0)), arm);
      return;
    }
    relation.sources().stream()
        .map(source -> statement(statementOf, source))
        .distinct()
        .forEach(source -> edges.edge(source, arm));
  }

  /** The first arm of each relation; made only where it is asked for. */
  private static Map<String, Integer> firstArms(int statements, Relation[] relationOf) {
    Map<String, Integer> firstArmOf = Maps.newHashMapWithExpectedSize(relationOf.length);
    for (int i = 0; i < relationOf.length; i++) {
      firstArmOf.putIfAbsent(relationOf[i].id(), statements + i);
    }
    return firstArmOf;
  }

  private static int statement(Map<String, Integer> statementOf, String claim) {
    Integer statement = statementOf.get(claim);
    if (statement == null) {
      throw new IllegalArgumentException("\"" + claim + "\" is no claim");
    }
    return statement;
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
    Components components = Components.of(out);
    boolean[] covered = new boolean[components.count()];
    boolean[] isRoot = new boolean[statements.size()];
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
    for (int statement = 0; statement < statements.size(); statement++) {
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
    return statementCount + relationOf.length;
  }

  /** Returns the number of statements, which are the first nodes. */
  public int statements() {
    return statementCount;
  }

  /** Returns whether a node is a statement, and not an arm. */
  public boolean isStatement(int node) {
    return node < statementCount;
  }

  /** Returns the claims that make up a statement, in insertion order. */
  public List<Claim> claims(int statement) {
    return statements.get(statement);
  }

  /** Returns the claim that stands for a statement. */
  public Claim claim(int statement) {
    return statements.get(statement).get(0);
  }

  /** Returns the statement that a claim belongs to. */
  public int statement(String claim) {
    return statement(statementOf, claim);
  }

  /** Returns the relation of an arm. */
  public Relation relation(int arm) {
    return relationOf[arm - statementCount];
  }

  /**
   * Returns the nodes that stand for an element: a statement, or one or two arms; none for a
   * question or a challenge.
   */
  public int[] nodes(String element) {
    Integer statement = statementOf.get(element);
    if (statement != null) {
      return new int[] {statement};
    }
    Integer arm = firstArmOf.get().get(element);
    if (arm == null) {
      return new int[0];
    }
    return relation(arm).kind() == RelationKind.CONTRADICTION
        ? new int[] {arm, arm + 1}
        : new int[] {arm};
  }

  /**
   * Returns whether an arm is the second one of a contradiction, which leads from its target to its
   * source.
   */
  public boolean isReverseArm(int arm) {
    return arm > statementCount && relation(arm - 1) == relation(arm);
  }

  /** Returns the other arm of a contradiction, or the arm itself if it has no other. */
  public int otherArm(int arm) {
    if (isReverseArm(arm)) {
      return arm - 1;
    }
    return arm + 1 < size() && isReverseArm(arm + 1) ? arm + 1 : arm;
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
    return sign[node];
  }

  /** Returns the edges from what bears to what is borne upon. */
  public Digraph out() {
    return out;
  }

  /** Returns the edges the other way; those that lead into an arm come from its premises first. */
  public Digraph in() {
    return in;
  }
}
