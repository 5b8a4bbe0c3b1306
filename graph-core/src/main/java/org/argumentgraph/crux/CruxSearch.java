package org.argumentgraph.crux;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Progress;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Viewpoint;

/** One search for cruxes in one debate; what several roots share is worked out once. */
final class CruxSearch {
  final ArgumentGraph graph;
  final Evaluator evaluator;
  final Network network;
  final Sides sides;
  final Strengths strengths;
  final int setSize;
  final int evaluationLimit;
  final Progress progress;

  private final Map<String, Strengths> viewpoints = new HashMap<>();

  CruxSearch(
      ArgumentGraph graph,
      Evaluator evaluator,
      int setSize,
      int evaluationLimit,
      Progress progress) {
    this.graph = graph;
    this.evaluator = evaluator.withProgress(progress);
    this.progress = progress;
    this.setSize = setSize;
    this.evaluationLimit = evaluationLimit;
    network = Network.of(graph);
    sides = new Sides(network);
    strengths = this.evaluator.evaluate(graph);
  }

  /** The strengths in the viewpoint of a speaker. */
  Strengths through(String speaker) {
    return viewpoints.computeIfAbsent(
        speaker, id -> evaluator.withViewpoint(Viewpoint.of(id)).evaluate(graph));
  }

  CruxReport report(Claim root) {
    return new RootSearch(this, root).report();
  }

  /** The double cruxes of every statement that two speakers see differently. */
  ImmutableList<DoubleCrux> doubleCruxes() {
    List<DoubleCrux> found = new ArrayList<>();
    Work work = new Work(progress, "double cruxes", network.statements());
    for (int statement = 0; statement < network.statements(); statement++) {
      work.advance(1);
      if (sides.areAtOdds(statement)) {
        found.addAll(new RootSearch(this, network.claim(statement)).doubleCruxes());
      }
    }
    found.sort(RootSearch.BY_SWINGS);
    return ImmutableList.copyOf(found);
  }
}
