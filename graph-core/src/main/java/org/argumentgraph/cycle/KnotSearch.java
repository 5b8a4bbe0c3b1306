package org.argumentgraph.cycle;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.argumentgraph.Chain;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.internal.Walk;

/** The search for cycles in one knot. */
final class KnotSearch {
  private final Knot knot;
  private final Effort effort;
  private final Map<CycleKind, Repair> repairs = new EnumMap<>(CycleKind.class);

  KnotSearch(Knot knot, Effort effort) {
    this.knot = knot;
    this.effort = effort;
  }

  /** Collects cycles up to a limit, and returns whether they are all. */
  boolean collect(int limit, ImmutableList.Builder<Cycle> cycles) {
    CycleWalker walker = new CycleWalker(knot, effort);
    List<int[]> found = new ArrayList<>();
    Optional<int[]> next = walker.next();
    while (next.isPresent() && found.size() < limit) {
      found.add(knot.nodes(next.get()));
      next = walker.next();
    }
    boolean exhaustive = next.isEmpty() && !walker.stopped();
    if (!exhaustive) {
      witness(CycleKind.CONTRADICTION, found);
      witness(CycleKind.CIRCULAR_REASONING, found);
      witness(CycleKind.STANDOFF, found);
    }
    found.forEach(nodes -> cycles.add(cycle(nodes)));
    effort.work().advance(knot.size());
    return exhaustive;
  }

  /** Adds a short cycle of a kind, if one can be found and none was yet. */
  private void witness(CycleKind kind, List<int[]> found) {
    if (found.stream().anyMatch(nodes -> kind(nodes) == kind)) {
      return;
    }
    try {
      new KnotObstructions(knot, kind, effort).shortCycle().ifPresent(found::add);
    } catch (Obstructions.Unproven e) {
      // The report says that a limit was met.
    }
  }

  Stream<Cycle> stream() {
    CycleWalker walker = new CycleWalker(knot, effort);
    return Stream.generate(walker::next)
        .takeWhile(Optional::isPresent)
        .map(found -> cycle(knot.nodes(found.orElseThrow())));
  }

  private CycleKind kind(int[] nodes) {
    return CycleKind.ofNegativeSteps(
        (int) Arrays.stream(nodes).filter(node -> knot.network().sign(node) < 0).count());
  }

  private Cycle cycle(int[] nodes) {
    CycleKind kind = kind(nodes);
    Chain chain = Walk.closed(knot.network(), nodes);
    Repair repair = repairs.computeIfAbsent(
        kind,
        any -> RepairSearch.find(knot.network(), new KnotObstructions(knot, kind, effort), effort));
    return new CycleRecord(kind, chain, onlySpeaker(chain), repair);
  }

  private static Optional<String> onlySpeaker(Chain chain) {
    List<Optional<String>> speakers = chain.elements().stream()
        .map(Element::origin)
        .map(Origin::speaker)
        .distinct()
        .toList();
    return speakers.size() == 1 ? speakers.get(0) : Optional.empty();
  }
}
