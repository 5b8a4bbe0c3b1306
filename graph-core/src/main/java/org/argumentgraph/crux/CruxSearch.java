package org.argumentgraph.crux;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Progress;
import org.argumentgraph.internal.Network;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;

/** One search for cruxes in one debate; what several roots share is worked out once. */
final class CruxSearch {
  /** A smaller move may be no more than what the iteration of cycles leaves over. */
  static final double SMALLEST_MOVE = 1e-6;

  final ArgumentGraph graph;
  final Evaluator evaluator;
  final Network network;
  final Sides sides;
  final Strengths strengths;
  final int setSize;
  final int evaluationLimit;
  final Progress progress;

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

  CruxReport report(Claim root) {
    return new RootSearch(this, root).report();
  }

  /** The double cruxes of every statement that two speakers see differently. */
  ImmutableList<DoubleCrux> doubleCruxes() {
    BitSet all = new BitSet();
    all.set(0, network.statements());
    return DoubleCruxSearch.find(this, all);
  }

  /** The double cruxes of one statement. */
  ImmutableList<DoubleCrux> doubleCruxes(int root) {
    BitSet one = new BitSet();
    one.set(root);
    return DoubleCruxSearch.find(this, one);
  }
}
