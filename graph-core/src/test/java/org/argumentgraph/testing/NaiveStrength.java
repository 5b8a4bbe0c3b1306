package org.argumentgraph.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.GradualSemantics;
import org.argumentgraph.strength.Viewpoint;

/**
 * Strengths straight from the definition: without cycles by recursion, with cycles by a damped
 * iteration of all equations at once, from the base scores, from all 0, 0.5, and 1; where these do
 * not come to rest in the same place, it does not know.
 */
public final class NaiveStrength {
  private static final int SWEEPS = 3_000;
  private static final double STILL = 1e-13;

  /** How supporters and attackers move a base score, as the papers write it. */
  private interface Formula {
    double strength(double base, double[] supports, double[] attacks);
  }

  private static final Map<GradualSemantics, Formula> FORMULAS = Map.of(
      GradualSemantics.dfQuad(), NaiveStrength::dfQuad,
      GradualSemantics.quadraticEnergy(), NaiveStrength::quadraticEnergy,
      GradualSemantics.eulerBased(), NaiveStrength::eulerBased,
      GradualSemantics.hCategoriser(), NaiveStrength::hCategoriser,
      GradualSemantics.maxBased(), NaiveStrength::maxBased);

  /** A statement, a relation, or one of the two directions of a contradiction. */
  private static final class Node {
    /** The base score of a statement. */
    double base;
    /** The weight of a relation, halved for a qualification. */
    double weight;
    /** What a relation starts from; empty for a statement. */
    final List<Integer> premises = new ArrayList<>();

    final List<Integer> supports = new ArrayList<>();
    final List<Integer> attacks = new ArrayList<>();
    OptionalDouble settled = OptionalDouble.empty();
  }

  private final ArgumentGraph graph;
  private final Formula formula;
  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, List<Integer>> nodesOf = new LinkedHashMap<>();

  /**
   * Sets up the equations of a debate.
   *
   * @param graph the debate
   * @param evaluator whose semantics and viewpoint to go by
   */
  public NaiveStrength(ArgumentGraph graph, Evaluator evaluator) {
    this(graph, evaluator, Map.of());
  }

  /**
   * Sets up the equations of a debate, some of which are replaced by a fixed strength.
   *
   * @param graph the debate
   * @param evaluator whose semantics and viewpoint to go by
   * @param settlements the strength to settle elements at
   */
  public NaiveStrength(ArgumentGraph graph, Evaluator evaluator, Map<String, Double> settlements) {
    this.graph = graph;
    formula = Optional.ofNullable(FORMULAS.get(evaluator.semantics())).orElseThrow();
    for (Claim claim : graph.claims()) {
      List<Claim> same = graph.restatements(claim.id());
      if (same.get(0).equals(claim)) {
        Node statement = new Node();
        statement.base = base(graph, same, evaluator.viewpoint());
        same.forEach(member -> nodesOf.put(member.id(), List.of(nodes.size())));
        nodes.add(statement);
      }
    }
    for (Relation relation : graph.relations()) {
      if (relation.kind() != RelationKind.CHALLENGE) {
        addNodes(relation);
      }
    }
    graph.relations().forEach(this::connect);
    settlements.forEach((id, strength) -> nodesOf
        .getOrDefault(id, List.of())
        .forEach(node -> nodes.get(node).settled = OptionalDouble.of(strength)));
  }

  private void addNodes(Relation relation) {
    List<Integer> own = new ArrayList<>();
    int directions = relation.kind() == RelationKind.CONTRADICTION ? 2 : 1;
    for (int direction = 0; direction < directions; direction++) {
      Node node = new Node();
      node.weight =
          relation.kind() == RelationKind.QUALIFICATION ? relation.weight() / 2 : relation.weight();
      List<String> from = direction == 0 ? relation.sources() : List.of(relation.target());
      from.forEach(source -> node.premises.addAll(nodesOf.getOrDefault(source, List.of())));
      own.add(nodes.size());
      nodes.add(node);
    }
    nodesOf.put(relation.id(), own);
  }

  private void connect(Relation relation) {
    List<Integer> own = nodesOf.getOrDefault(relation.id(), List.of());
    switch (relation.kind()) {
      case SUPPORT -> targets(relation).forEach(node -> node.supports.addAll(own));
      case REBUTTAL, UNDERCUT, QUALIFICATION ->
        targets(relation).forEach(node -> node.attacks.addAll(own));
      case CONTRADICTION -> {
        targets(relation).forEach(node -> node.attacks.add(own.get(0)));
        nodesOf
            .getOrDefault(relation.sources().get(0), List.of())
            .forEach(node -> nodes.get(node).attacks.add(own.get(1)));
      }
      case CHALLENGE, ANSWER, RESTATEMENT -> {}
    }
  }

  private List<Node> targets(Relation relation) {
    return nodesOf.getOrDefault(relation.target(), List.of()).stream()
        .map(nodes::get)
        .toList();
  }

  private static double base(ArgumentGraph graph, List<Claim> same, Viewpoint viewpoint) {
    if (viewpoint.speaker().isEmpty()) {
      return same.stream()
          .mapToDouble(claim -> claim.credence().orElse(viewpoint.other()))
          .max()
          .orElseThrow();
    }
    NaiveCommitments mind = new NaiveCommitments(graph, viewpoint.speaker().orElseThrow());
    String statement = same.get(0).id();
    if (!mind.standBy(statement)) {
      return mind.oppose(statement) ? viewpoint.opposed() : viewpoint.other();
    }
    return mind.argueFor(statement)
        ? viewpoint.argued()
        : same.stream()
            .filter(mind::isAuthorOf)
            .flatMapToDouble(claim -> claim.credence().stream())
            .max()
            .orElse(viewpoint.confidence());
  }

  private static double dfQuad(double base, double[] supports, double[] attacks) {
    double support = 1 - Arrays.stream(supports).reduce(1, (left, s) -> left * (1 - s));
    double attack = 1 - Arrays.stream(attacks).reduce(1, (left, s) -> left * (1 - s));
    double distance = Math.abs(support - attack);
    return attack > support ? base - base * distance : base + (1 - base) * distance;
  }

  private static double quadraticEnergy(double base, double[] supports, double[] attacks) {
    double energy = Arrays.stream(supports).sum() - Arrays.stream(attacks).sum();
    return base - base * impact(-energy) + (1 - base) * impact(energy);
  }

  private static double impact(double energy) {
    double positive = Math.max(energy, 0);
    return positive * positive / (1 + positive * positive);
  }

  private static double eulerBased(double base, double[] supports, double[] attacks) {
    double energy = Arrays.stream(supports).sum() - Arrays.stream(attacks).sum();
    return base * (base + Math.exp(energy)) / (1 + base * Math.exp(energy));
  }

  private static double hCategoriser(double base, double[] supports, double[] attacks) {
    return base / (1 + Arrays.stream(attacks).sum());
  }

  private static double maxBased(double base, double[] supports, double[] attacks) {
    return base / (1 + Arrays.stream(attacks).max().orElse(0));
  }

  private double evaluate(Node node, double[] strengths) {
    if (node.settled.isPresent()) {
      return node.settled.getAsDouble();
    }
    double base = node.premises.isEmpty() ? node.base : leastPremise(node, strengths);
    return formula.strength(base, at(strengths, node.supports), at(strengths, node.attacks));
  }

  private static double[] at(double[] strengths, List<Integer> nodes) {
    return nodes.stream().mapToDouble(node -> strengths[node]).toArray();
  }

  private static List<Integer> inputs(Node node) {
    List<Integer> inputs = new ArrayList<>();
    if (node.settled.isEmpty()) {
      inputs.addAll(node.premises);
      inputs.addAll(node.supports);
      inputs.addAll(node.attacks);
    }
    return inputs;
  }

  /**
   * Returns whether no strength depends on itself.
   *
   * @return whether the equations are without cycles
   */
  public boolean isAcyclic() {
    return order().isPresent();
  }

  /** Puts all nodes behind what they depend on, if that can be done. */
  private Optional<List<Integer>> order() {
    List<Integer> order = new ArrayList<>();
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int node = 0; node < nodes.size(); node++) {
        if (!order.contains(node) && order.containsAll(inputs(nodes.get(node)))) {
          order.add(node);
          grown = true;
        }
      }
    }
    return order.size() == nodes.size() ? Optional.of(order) : Optional.empty();
  }

  /**
   * Returns the strengths of all claims and relations that have one.
   *
   * @return the strengths by id, if they are certain
   */
  public Optional<Map<String, Double>> strengths() {
    Optional<List<Integer>> order = order();
    if (order.isPresent()) {
      double[] strengths = new double[nodes.size()];
      order.orElseThrow().forEach(node -> strengths[node] = evaluate(nodes.get(node), strengths));
      return Optional.of(named(strengths));
    }
    double[] rest = iterate(bases());
    for (double start : new double[] {0, 0.5, 1}) {
      double[] other = new double[rest.length];
      Arrays.fill(other, start);
      other = iterate(other);
      for (int node = 0; node < rest.length; node++) {
        if (!(Math.abs(rest[node] - other[node]) < 1e-10)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(named(rest));
  }

  /**
   * Returns solutions of the equations.
   *
   * @return where the iterations from different starts come to rest, those that do
   */
  public List<Map<String, Double>> solutions() {
    List<Map<String, Double>> solutions = new ArrayList<>();
    for (double start : new double[] {0, 0.5, 1}) {
      double[] strengths = new double[nodes.size()];
      Arrays.fill(strengths, start);
      strengths = iterate(strengths);
      if (Arrays.stream(strengths).noneMatch(Double::isNaN)) {
        solutions.add(named(strengths));
      }
    }
    return solutions;
  }

  /** The strengths that all would have if nothing supported or attacked anything. */
  private double[] bases() {
    double[] bases = new double[nodes.size()];
    for (int node = 0; node < bases.length; node++) {
      bases[node] = nodes.get(node).base;
    }
    for (int node = 0; node < bases.length; node++) {
      if (!nodes.get(node).premises.isEmpty()) {
        bases[node] = leastPremise(nodes.get(node), bases);
      }
    }
    return bases;
  }

  private static double leastPremise(Node relation, double[] strengths) {
    return relation.weight
        * relation.premises.stream()
            .mapToDouble(premise -> strengths[premise])
            .min()
            .orElseThrow();
  }

  /** Returns where the iteration comes to rest, or nothing but NaN if it does not. */
  private double[] iterate(double[] start) {
    double[] strengths = start;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      double[] next = new double[strengths.length];
      double moved = 0;
      for (int node = 0; node < next.length; node++) {
        next[node] = (strengths[node] + evaluate(nodes.get(node), strengths)) / 2;
        moved = Math.max(moved, Math.abs(next[node] - strengths[node]));
      }
      strengths = next;
      if (moved < STILL) {
        return strengths;
      }
    }
    Arrays.fill(strengths, Double.NaN);
    return strengths;
  }

  private Map<String, Double> named(double[] strengths) {
    Map<String, Double> named = new HashMap<>();
    nodesOf.forEach((id, own) ->
        named.put(id, own.stream().mapToDouble(node -> strengths[node]).max().orElseThrow()));
    return named;
  }

  /**
   * Returns by how much strengths miss the equations.
   *
   * @param strengths a strength for each claim and each relation that has one
   * @return the most by which one of them differs from what the others make of it
   */
  public double deviation(Map<String, Double> strengths) {
    double[] at = new double[nodes.size()];
    nodesOf.forEach((id, own) -> own.forEach(node -> at[node] = strengths.getOrDefault(id, -1.0)));
    for (Relation relation : graph.relations()) {
      if (relation.kind() == RelationKind.CONTRADICTION) {
        nodesOf
            .getOrDefault(relation.id(), List.of())
            .forEach(node -> at[node] = evaluate(nodes.get(node), at));
      }
    }
    double[] next = new double[at.length];
    for (int node = 0; node < next.length; node++) {
      next[node] = evaluate(nodes.get(node), at);
    }
    Map<String, Double> expected = named(next);
    return expected.keySet().stream()
        .mapToDouble(id -> Math.abs(
            expected.getOrDefault(id, -1.0) - strengths.getOrDefault(id, Double.POSITIVE_INFINITY)))
        .max()
        .orElseThrow();
  }
}
