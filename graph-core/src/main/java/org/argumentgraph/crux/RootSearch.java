package org.argumentgraph.crux;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.argumentgraph.Claim;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Walk;
import org.argumentgraph.internal.Ways;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Effect;
import org.argumentgraph.strength.Probe;
import org.argumentgraph.strength.Verdict;

/** The search for what one root turns on. */
final class RootSearch {
  private final CruxSearch search;
  private final Network network;
  private final Claim root;
  private final int rootStatement;
  private final Ways ways;
  private final Probe probe;

  RootSearch(CruxSearch search, Claim root) {
    this.search = search;
    this.root = root;
    network = search.network;
    rootStatement = network.statement(root.id());
    ways = Ways.to(network, rootStatement);
    probe = search.strengths.probe(root.id());
  }

  CruxReport report() {
    List<Integer> bearing = bearing();
    List<Crux> singles = new ArrayList<>();
    List<Integer> indecisive = new ArrayList<>();
    Map<String, Effect> effects = probe.effects();
    double[] swings = new double[network.statements()];
    Work work = new Work(search.progress, "cruxes", bearing.size());
    for (int statement : bearing) {
      work.advance(1);
      Effect effect = requireNonNull(effects.get(network.claim(statement).id()));
      boolean decisive = verdict(effect.atOne()) != verdict(effect.atZero());
      swings[statement] = effect.swing();
      if (!decisive) {
        indecisive.add(statement);
      }
      if (decisive || Math.abs(swings[statement]) >= CruxSearch.SMALLEST_MOVE) {
        singles.add(crux(List.of(statement), swings[statement], decisive));
      }
    }
    indecisive.sort(
        Comparator.comparingDouble((Integer statement) -> -Math.abs(swings[statement])));
    SetSearch sets = new SetSearch(
        this,
        indecisive,
        search.setSize,
        search.evaluationLimit,
        new Work(search.progress, "conjunctive cruxes", search.evaluationLimit));
    List<Crux> conjunctive = sets.search();
    return new CruxReportRecord(
        root,
        search.evaluator.viewpoint(),
        search.strengths.of(root.id()),
        search.strengths.verdict(root.id()),
        ranked(singles, conjunctive),
        search.doubleCruxes(rootStatement),
        sets.exhaustive(),
        probe.converged() && search.strengths.converged(),
        2 * bearing.size() + sets.evaluations());
  }

  private static ImmutableList<Crux> ranked(List<Crux> singles, List<Crux> conjunctive) {
    Comparator<Crux> bySwing = Comparator.comparingDouble(crux -> -Math.abs(crux.swing()));
    singles.sort(bySwing);
    conjunctive.sort(bySwing);
    return ImmutableList.<Crux>builder().addAll(singles).addAll(conjunctive).build();
  }

  /** The statements, other than the root, from which a way leads to it. */
  private List<Integer> bearing() {
    List<Integer> bearing = new ArrayList<>();
    for (int statement = 0; statement < network.statements(); statement++) {
      if (ways.leadFrom(statement) && statement != rootStatement) {
        bearing.add(statement);
      }
    }
    return bearing;
  }

  Verdict verdict(double strength) {
    return Verdict.of(strength, search.evaluator.margin());
  }

  /**
   * The strength of the root with statements settled at 1 where a bit is set and at 0 where it is
   * not.
   */
  double settling(List<Integer> statements, int bits) {
    ImmutableMap.Builder<String, Double> settlements = ImmutableMap.builder();
    for (int i = 0; i < statements.size(); i++) {
      settlements.put(network.claim(statements.get(i)).id(), (double) (bits >> i & 1));
    }
    return probe.settling(settlements.buildOrThrow());
  }

  Crux crux(List<Integer> statements, double swing, boolean decisive) {
    List<Integer> inOrder = statements.stream().sorted().toList();
    int first = inOrder.get(0);
    return new CruxRecord(
        root,
        inOrder.stream().map(network::claim).collect(ImmutableList.toImmutableList()),
        swing,
        decisive,
        Walk.open(network, ways.from(first).orElseThrow(), network.claim(first).id(), root.id()),
        search.sides.disputing(inOrder));
  }
}
