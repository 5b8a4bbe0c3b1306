package org.argumentgraph.crux;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.argumentgraph.Claim;
import org.argumentgraph.Speaker;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Viewpoint;
import org.argumentgraph.strength.WhatIf;

/**
 * The search for what would change two minds about some roots. Goes speaker by speaker: every claim
 * in dispute is settled once against what they think of it, and the roots are noted on which their
 * verdict is then another.
 */
final class DoubleCruxSearch {
  /** Double cruxes by how far they move both speakers together. */
  private static final Comparator<DoubleCrux> BY_SWINGS = Comparator.comparingDouble(
      crux -> -crux.swings().values().stream().mapToDouble(Math::abs).sum());

  private final CruxSearch search;
  private final Network network;
  private final Sides sides;
  private final BitSet roots;
  /** For each root and speaker, the statements that would change their mind, with their swings. */
  private final Map<Integer, Map<String, Map<Integer, Double>>> changes = new HashMap<>();

  private DoubleCruxSearch(CruxSearch search, BitSet roots) {
    this.search = search;
    this.roots = roots;
    network = search.network;
    sides = search.sides;
  }

  /** Finds the double cruxes of some statements. */
  static ImmutableList<DoubleCrux> find(CruxSearch search, BitSet roots) {
    DoubleCruxSearch doubleCruxes = new DoubleCruxSearch(search, roots);
    doubleCruxes.askAll();
    return doubleCruxes.found();
  }

  private void askAll() {
    List<Speaker> speakers = network.graph().speakers();
    Map<String, BitSet> disputes = disputes();
    Work work = new Work(search.progress, "double cruxes", speakers.size());
    for (Speaker speaker : speakers) {
      BitSet own = disputes.getOrDefault(speaker.id(), new BitSet());
      if (own.intersects(roots)) {
        ask(speaker.id(), own);
      }
      work.advance(1);
    }
  }

  /** The statements in dispute to which each speaker has an attitude. */
  private Map<String, BitSet> disputes() {
    Map<String, BitSet> disputes = new HashMap<>();
    for (int statement = 0; statement < network.statements(); statement++) {
      if (sides.areAtOdds(statement)) {
        for (String speaker : sides.disputing(List.of(statement))) {
          disputes.computeIfAbsent(speaker, any -> new BitSet()).set(statement);
        }
      }
    }
    return disputes;
  }

  private void ask(String speaker, BitSet own) {
    Strengths strengths =
        search.evaluator.withViewpoint(Viewpoint.of(speaker)).evaluate(network.graph());
    WhatIf whatIf = strengths.whatIf();
    own.stream().forEach(statement -> {
      Claim claim = network.claim(statement);
      double otherWay = sides.holds(speaker, statement) ? 0 : 1;
      for (String changed : whatIf.changes(claim.id(), otherWay).keySet()) {
        int root = network.statement(changed);
        if (root != statement && roots.get(root) && own.get(root)) {
          changes
              .computeIfAbsent(root, any -> new HashMap<>())
              .computeIfAbsent(speaker, any -> new TreeMap<>())
              .put(statement, whatIf.swing(claim.id(), changed));
        }
      }
    });
  }

  private ImmutableList<DoubleCrux> found() {
    List<DoubleCrux> found = new ArrayList<>();
    roots.stream().filter(changes::containsKey).forEach(root -> {
      Map<String, Map<Integer, Double>> minds = changes.getOrDefault(root, Map.of());
      for (String proponent : sides.holders(root)) {
        for (String opponent : sides.opponents(root)) {
          Map<Integer, Double> theirs = minds.getOrDefault(opponent, Map.of());
          minds.getOrDefault(proponent, Map.of()).forEach((statement, swing) -> {
            Double other = theirs.get(statement);
            if (other != null && sides.disagree(proponent, opponent, statement)) {
              found.add(new DoubleCruxRecord(
                  network.claim(root),
                  network.claim(statement),
                  proponent,
                  opponent,
                  ImmutableMap.of(proponent, swing, opponent, other)));
            }
          });
        }
      }
    });
    found.sort(BY_SWINGS);
    return ImmutableList.copyOf(found);
  }
}
