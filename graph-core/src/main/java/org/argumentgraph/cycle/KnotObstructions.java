package org.argumentgraph.cycle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The cycles of one kind in a knot, as what a repair has to get rid of. */
final class KnotObstructions implements Obstructions {
  private final Knot knot;
  private final CycleKind kind;
  private final long stepLimit;

  KnotObstructions(Knot knot, CycleKind kind, long stepLimit) {
    this.knot = knot;
    this.kind = kind;
    this.stepLimit = stepLimit;
  }

  @Override
  public Optional<List<Integer>> shortest(Set<Integer> givenUp) throws Unproven {
    return shortestCycle(givenUp)
        .map(nodes ->
            Arrays.stream(nodes).map(knot.network()::element).distinct().boxed().toList());
  }

  /** A shortest cycle of the kind, as nodes of the network. */
  Optional<int[]> shortestCycle() throws Unproven {
    return shortestCycle(Set.of());
  }

  private Optional<int[]> shortestCycle(Set<Integer> givenUp) throws Unproven {
    Optional<int[]> best = Optional.empty();
    for (Knot part : parts(givenUp)) {
      Optional<int[]> cycle = shortestCycleIn(part);
      if (cycle.isPresent()
          && cycle.get().length < best.map(nodes -> nodes.length).orElse(Integer.MAX_VALUE)) {
        best = cycle.map(part::nodes);
      }
    }
    return best;
  }

  private Optional<int[]> shortestCycleIn(Knot part) throws Unproven {
    if (kind == CycleKind.CONTRADICTION) {
      Optional<int[]> walk = part.shortestOddWalk();
      if (walk.isEmpty() || part.takesRelationsOnce(walk.get())) {
        return walk;
      }
    } else if (kind == CycleKind.CIRCULAR_REASONING) {
      return part.shortestCycle();
    }
    CycleWalker walker = new CycleWalker(part, stepLimit);
    Optional<int[]> cycle = walker.next();
    while (cycle.isPresent() && part.kind(cycle.get()) != kind) {
      cycle = walker.next();
    }
    if (cycle.isEmpty() && walker.stopped()) {
      throw new Unproven();
    }
    return cycle;
  }

  @Override
  public Optional<List<Integer>> suspected(Set<Integer> givenUp) {
    for (Knot part : parts(givenUp)) {
      Optional<int[]> suspect = switch (kind) {
        case CONTRADICTION -> part.shortestOddWalk();
        case CIRCULAR_REASONING -> Optional.of(allOf(part));
        default -> mayHoldStandoff(part) ? Optional.of(allOf(part)) : Optional.empty();
      };
      if (suspect.isPresent()) {
        return suspect.map(cycle -> elements(part, cycle));
      }
    }
    return Optional.empty();
  }

  /**
   * A standoff needs two negative relations, or one that is not just the contradiction between two
   * statements.
   */
  private static boolean mayHoldStandoff(Knot part) {
    return IntStream.range(0, part.size()).anyMatch(part::isNegative)
        && IntStream.range(part.statements(), part.size())
                .map(part::element)
                .distinct()
                .count()
            > 1;
  }

  /**
   * What remains strongly connected; of circular reasoning only the steps that are not negative are
   * part.
   */
  private List<Knot> parts(Set<Integer> givenUp) {
    return knot.remaining(vertex -> !givenUp.contains(knot.element(vertex))
        && (kind != CycleKind.CIRCULAR_REASONING || !knot.isNegative(vertex)));
  }

  private static int[] allOf(Knot part) {
    return IntStream.range(0, part.size()).toArray();
  }

  private static List<Integer> elements(Knot part, int[] cycle) {
    return Arrays.stream(cycle).map(part::element).distinct().boxed().toList();
  }
}
