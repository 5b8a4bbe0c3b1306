package org.argumentgraph.strength;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.internal.Network;

/**
 * The strength of every claim and every relation of a debate, as an {@link Evaluator} found it.
 *
 * <p>Immutable; {@link #settling} gives what would be if some claims were settled, which
 * re-evaluates only what they reach.
 */
public final class Strengths {
  private final Evaluator evaluator;
  private final Propagation propagation;
  private final Propagation.State state;
  private final Supplier<Enclosure> enclosure;

  Strengths(Evaluator evaluator, Propagation propagation, Propagation.State state) {
    this.evaluator = evaluator;
    this.propagation = propagation;
    this.state = state;
    enclosure = Suppliers.memoize(() -> new Enclosure(propagation, state));
  }

  /**
   * Returns the debate.
   *
   * @return the graph that was evaluated
   */
  public ArgumentGraph graph() {
    return propagation.network.graph();
  }

  /**
   * Returns the settings.
   *
   * @return the evaluator that found these strengths
   */
  public Evaluator evaluator() {
    return evaluator;
  }

  /**
   * Returns the strength of a claim or relation. Restated claims share one; that of a contradiction
   * is the greater of the strengths with which it attacks either end.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @return from 0 to 1
   * @throws IllegalArgumentException if the element is a question or a challenge, which have none
   * @throws java.util.NoSuchElementException if there is no element of that id
   */
  public double of(String element) {
    return greatest(propagation, state, nodes(element));
  }

  static double greatest(Propagation propagation, Propagation.State state, int[] nodes) {
    double greatest = 0;
    for (int node : nodes) {
      greatest = Math.max(greatest, propagation.strength(node, state, state.strength));
    }
    return greatest;
  }

  /**
   * Returns between what the strength of a claim or relation lies in <i>every</i> solution of the
   * equations, whichever it is that was found, and also where none was. Where the bounds meet there
   * is only one. Worked out when first asked for, in as many sweeps as it takes until they move by
   * no more than the tolerance; proven but for rounding.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @return the bounds
   * @throws IllegalArgumentException if the element is a question or a challenge, which have none
   * @throws java.util.NoSuchElementException if there is no element of that id
   */
  public Bounds bounds(String element) {
    return enclosure.get().of(nodes(element));
  }

  /**
   * Returns what the strength of a claim or relation comes to.
   *
   * @param element the id of a claim or of a relation other than a challenge
   * @return the verdict, with the margin of the evaluator
   */
  public Verdict verdict(String element) {
    return Verdict.of(of(element), evaluator.margin());
  }

  /**
   * Returns all strengths.
   *
   * @return the strength of each claim and each relation that has one, by id, unmodifiable, in the
   *     order of the graph
   */
  public Map<String, Double> asMap() {
    ImmutableMap.Builder<String, Double> all = ImmutableMap.builder();
    for (Element element : graph().elements()) {
      if (propagation.network.nodes(element.id()).length > 0) {
        all.put(element.id(), of(element.id()));
      }
    }
    return all.buildOrThrow();
  }

  /**
   * Returns the strengths that result when an element is settled: when its strength is fixed
   * whatever its inputs say. Cycles go on from their present strengths to the fixed point that they
   * reach from there. Takes time only for what the element reaches, besides O(n + m) to copy the
   * strengths; to ask about one claim only, a {@link #probe} is cheaper.
   *
   * @param element the id of a claim (and with it all its restatements) or of a relation other than
   *     a challenge
   * @param strength the strength to fix it at, from 0 to 1
   * @return the strengths under that intervention, and under all that were made before
   * @throws IllegalArgumentException if the strength is out of range or the element has none
   */
  public Strengths settling(String element, double strength) {
    return settling(ImmutableMap.of(element, strength));
  }

  /**
   * Returns the strengths that result when several elements are settled together.
   *
   * @param settlements the strength to fix each at, by id
   * @return the strengths under these interventions, and under all that were made before
   * @throws IllegalArgumentException if a strength is out of range or an element has none
   */
  public Strengths settling(Map<String, Double> settlements) {
    Propagation.State settled = state.copy();
    settled.sweeps = 0;
    impose(settlements, new Relaxation(propagation, settled));
    return new Strengths(evaluator, propagation, settled);
  }

  /**
   * Returns a probe that watches a claim or relation while others are settled.
   *
   * @param watched the id of a claim or of a relation other than a challenge
   * @return the probe
   * @throws IllegalArgumentException if the element has no strength
   */
  public Probe probe(String watched) {
    return new Probe(this, propagation, state, nodes(watched));
  }

  /**
   * Returns what asks what would be if an element were settled, of everything that it reaches.
   *
   * @return something to ask, over and over
   */
  public WhatIf whatIf() {
    return new WhatIf(this, propagation, state);
  }

  void impose(Map<String, Double> settlements, Relaxation relaxation) {
    int[] nodes = new int[2 * settlements.size()];
    double[] values = new double[nodes.length];
    int filled = 0;
    for (Map.Entry<String, Double> settlement : settlements.entrySet()) {
      double strength = settlement.getValue();
      checkArgument(
          strength >= 0 && strength <= 1, "A strength is %s; give a number from 0 to 1", strength);
      for (int node : nodes(settlement.getKey())) {
        nodes[filled] = node;
        values[filled++] = strength;
      }
    }
    relaxation.impose(Arrays.copyOf(nodes, filled), Arrays.copyOf(values, filled));
  }

  Verdict verdict(double strength) {
    return Verdict.of(strength, evaluator.margin());
  }

  int[] nodes(String id) {
    Network network = propagation.network;
    int[] nodes = network.nodes(id);
    if (nodes.length == 0) {
      Element element = graph().element(id);
      throw new IllegalArgumentException(
          "\"" + element.id() + "\" is a question or a challenge and has no strength");
    }
    return nodes;
  }

  /**
   * Returns the supports that were left aside, because the semantics does not
   * {@linkplain GradualSemantics#heedsSupports() heed} them.
   *
   * @return the relations that did not move what they support, unmodifiable, in the order of the
   *     graph; empty for a semantics that heeds supports
   */
  public List<Relation> unheeded() {
    return evaluator.semantics().heedsSupports()
        ? ImmutableList.of()
        : graph().relations().stream()
            .filter(relation -> relation.kind() == RelationKind.SUPPORT)
            .collect(toImmutableList());
  }

  /**
   * Returns whether every cycle was brought to a fixed point.
   *
   * @return true if the residual is within the tolerance
   */
  public boolean converged() {
    return evaluator.isWithinTolerance(residual());
  }

  /**
   * Returns how many sweeps were made over the component that took most: how often its strengths
   * were worked out. After {@linkplain #settling settling}, those that this took.
   *
   * @return at most 1 where there are no cycles
   */
  public int sweeps() {
    return state.sweeps;
  }

  /**
   * Returns how far the strengths are from a fixed point. Takes O(n + m).
   *
   * @return the most that one strength would still move in one sweep; 0 without cycles
   */
  public double residual() {
    return propagation.residual(state);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("Strengths (" + evaluator + ")");
    if (!converged()) {
      text.append(", not converged after ")
          .append(sweeps())
          .append(" sweeps: residual ")
          .append(residual());
    }
    if (!unheeded().isEmpty()) {
      text.append(", supports left aside: ").append(unheeded().size());
    }
    asMap().forEach((id, strength) -> text.append("\n  %.3f %s".formatted(strength, id)));
    return text.toString();
  }
}
