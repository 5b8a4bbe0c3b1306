package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Progress;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Walk;
import org.argumentgraph.internal.Work;

/** One search for cycles in one debate. */
final class CycleSearch {
  private final Network network;
  private final Effort effort;

  CycleSearch(ArgumentGraph graph, long stepLimit, int repairLimit, Progress progress) {
    network = Network.of(graph);
    effort = new Effort(stepLimit, repairLimit, new Work(progress, "cycles", network.size()));
  }

  /** The knots, one after the other. */
  Stream<KnotSearch> knots() {
    return Knot.of(network).stream().map(knot -> new KnotSearch(knot, effort));
  }

  List<Cycle> selfContradictions() {
    List<Cycle> found = new ArrayList<>();
    SelfContradictions.of(network).forEach((speaker, conflicts) -> {
      effort.step();
      Repair repair = RepairSearch.find(network, conflicts, effort);
      for (int[] way : conflicts.ways()) {
        found.add(new CycleRecord(
            CycleKind.SELF_CONTRADICTION, Walk.direct(network, way), Optional.of(speaker), repair));
      }
    });
    return found;
  }
}
