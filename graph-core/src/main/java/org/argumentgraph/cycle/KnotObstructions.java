package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The cycles of one kind in a knot, as what a repair has to get rid of. */
final class KnotObstructions implements Obstructions {
  private static final int LARGE = 4_000;

  private final Knot knot;
  private final CycleKind kind;
  private final Effort effort;

  KnotObstructions(Knot knot, CycleKind kind, Effort effort) {
    this.knot = knot;
    this.kind = kind;
    this.effort = effort;
  }

  /** A short cycle of the kind, as nodes of the network: a shortest one, but for the limit. */
  Optional<int[]> shortCycle() throws Unproven {
    Optional<int[]> best = Optional.empty();
    for (Knot part : parts(new BitSet())) {
      Optional<int[]> cycle = shortCycleIn(part);
      if (cycle.isPresent()
          && cycle.get().length < best.map(nodes -> nodes.length).orElse(Integer.MAX_VALUE)) {
        best = cycle.map(part::nodes);
      }
    }
    return best;
  }

  private Optional<int[]> shortCycleIn(Knot part) throws Unproven {
    ShortCycles.Finding finding = ShortCycles.find(part, kind, effort);
    if (finding.proven() || (finding.cycle().isPresent() && part.size() > LARGE)) {
      return finding.cycle();
    }
    CycleWalker walker = new CycleWalker(part, effort);
    Optional<int[]> cycle = walker.next();
    while (cycle.isPresent() && part.kind(cycle.get()) != kind) {
      cycle = walker.next();
    }
    if (cycle.isPresent() || !walker.stopped()) {
      return cycle;
    }
    if (finding.cycle().isEmpty()) {
      throw new Unproven();
    }
    return finding.cycle();
  }

  @Override
  public List<int[]> remaining(BitSet givenUp) throws Unproven {
    List<int[]> found = new ArrayList<>();
    BitSet met = (BitSet) givenUp.clone();
    int before;
    do {
      before = found.size();
      boolean isProven = collect(met, found);
      if (found.isEmpty() && !isProven) {
        throw new Unproven();
      }
      found.subList(before, found.size()).forEach(cycle -> Arrays.stream(cycle).forEach(met::set));
    } while (found.size() > before);
    return found;
  }

  /** Adds a short cycle of every part that has one, and returns whether no part may hide one. */
  private boolean collect(BitSet givenUp, List<int[]> found) {
    boolean isProven = true;
    for (Knot part : parts(givenUp)) {
      try {
        shortCycleIn(part).map(cycle -> elements(part, cycle)).ifPresent(found::add);
      } catch (Unproven e) {
        isProven = false;
      }
    }
    return isProven;
  }

  @Override
  public BitSet enough() {
    BitSet enough = new BitSet();
    parts(enough).forEach(part -> enough.or(RoughRepair.of(part, kind)));
    return enough;
  }

  @Override
  public boolean areMany() {
    return knot.size() > LARGE;
  }

  /**
   * What remains strongly connected; of circular reasoning only the steps that are not negative are
   * part.
   */
  private List<Knot> parts(BitSet givenUp) {
    return knot.remaining(vertex -> !givenUp.get(knot.element(vertex))
        && (kind != CycleKind.CIRCULAR_REASONING || !knot.isNegative(vertex)));
  }

  private static int[] elements(Knot part, int[] cycle) {
    return Arrays.stream(cycle).map(part::element).distinct().toArray();
  }
}
