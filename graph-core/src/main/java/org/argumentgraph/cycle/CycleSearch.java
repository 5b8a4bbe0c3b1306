package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Walk;

/** One search for cycles in one debate. */
final class CycleSearch {
  private final Network network;
  private final Places places;
  private final long stepLimit;
  private final int repairLimit;

  CycleSearch(ArgumentGraph graph, long stepLimit, int repairLimit) {
    network = Network.of(graph);
    places = new Places(network);
    this.stepLimit = stepLimit;
    this.repairLimit = repairLimit;
  }

  List<KnotSearch> knots() {
    return Knot.of(network).stream()
        .map(knot -> new KnotSearch(knot, places, stepLimit, repairLimit))
        .toList();
  }

  List<Cycle> selfContradictions() {
    List<Cycle> found = new ArrayList<>();
    SelfContradictions.of(network).forEach((speaker, conflicts) -> {
      Repair repair = RepairSearch.find(network, places, conflicts, repairLimit);
      for (int[] way : conflicts.ways()) {
        found.add(new CycleRecord(
            CycleKind.SELF_CONTRADICTION, Walk.direct(network, way), Optional.of(speaker), repair));
      }
    });
    return found;
  }
}
