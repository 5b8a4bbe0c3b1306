package org.argumentgraph.crux;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.Speaker;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.strength.Viewpoint;
import org.argumentgraph.strength.WhatIf;

/**
 * The search for what would bring two minds together about some roots. Goes speaker by speaker:
 * every claim in dispute is settled once against what they think of it, and the roots are noted
 * that then move towards what the other side thinks of them.
 */
final class DoubleCruxSearch {
  /** First what changes both minds, then by how far the one who moves less would move. */
  private static final Comparator<DoubleCruxRecord> BEST_FIRST = Comparator.comparing(
          (DoubleCruxRecord crux) -> !crux.decisive())
      .thenComparingDouble(crux -> -crux.reach());

  /** How far a root moves for a speaker, and whether the verdict is then another. */
  private record Change(double move, boolean decisive) {}

  private final CruxSearch search;
  private final Network network;
  private final Sides sides;
  private final BitSet roots;
  /** The statements that outright contradict each other, both ways. */
  private final SetMultimap<Integer, Integer> contradictions = HashMultimap.create();

  /** For each root and speaker, the statements that would move them towards the other side. */
  private final Map<Integer, Map<String, Map<Integer, Change>>> changes = new HashMap<>();

  private DoubleCruxSearch(CruxSearch search, BitSet roots) {
    this.search = search;
    this.roots = roots;
    network = search.network;
    sides = search.sides;
    for (Relation relation : network.graph().relations()) {
      if (relation.kind() == RelationKind.CONTRADICTION) {
        int one = network.statement(relation.sources().get(0));
        int other = network.statement(relation.target());
        contradictions.put(one, other);
        contradictions.put(other, one);
      }
    }
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
      double otherWay = sides.holds(speaker, statement) ? 0 : 1;
      whatIf.moves(network.claim(statement).id(), otherWay).forEach((claim, move) -> {
        int root = network.statement(claim);
        if (root != statement
            && roots.get(root)
            && own.get(root)
            && !contradictions.containsEntry(root, statement)) {
          note(root, speaker, statement, move, strengths.of(claim));
        }
      });
    });
  }

  private void note(int root, String speaker, int statement, double move, double now) {
    double towards = sides.holds(speaker, root) ? -move : move;
    if (towards >= CruxSearch.SMALLEST_MOVE) {
      boolean decisive = verdict(now + move) != verdict(now);
      changes
          .computeIfAbsent(root, any -> new HashMap<>())
          .computeIfAbsent(speaker, any -> new TreeMap<>())
          .put(statement, new Change(move, decisive));
    }
  }

  private Verdict verdict(double strength) {
    return Verdict.of(strength, search.evaluator.margin());
  }

  private ImmutableList<DoubleCrux> found() {
    List<DoubleCruxRecord> found = new ArrayList<>();
    roots.stream().filter(changes::containsKey).forEach(root -> {
      Map<String, Map<Integer, Change>> minds = changes.getOrDefault(root, Map.of());
      for (String proponent : sides.holders(root)) {
        for (String opponent : sides.opponents(root)) {
          Map<Integer, Change> theirs = minds.getOrDefault(opponent, Map.of());
          minds.getOrDefault(proponent, Map.of()).forEach((statement, change) -> {
            Change other = theirs.get(statement);
            if (other != null && sides.disagree(proponent, opponent, statement)) {
              found.add(new DoubleCruxRecord(
                  network.claim(root),
                  network.claim(statement),
                  proponent,
                  opponent,
                  ImmutableMap.of(proponent, change.move(), opponent, other.move()),
                  change.decisive() && other.decisive()));
            }
          });
        }
      }
    });
    found.sort(BEST_FIRST);
    return ImmutableList.copyOf(found);
  }
}
