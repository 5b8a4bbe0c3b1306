package org.argumentgraph.cycle;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a shortest cycle of a kind in a knot, by breadth-first search from one vertex after
 * another through the parity double cover, in which each vertex is met once after an even and once
 * after an odd number of negative steps.
 *
 * <p>A closed walk that repeats a vertex falls into two shorter ones, one of which is odd if the
 * walk is; so that a shortest odd walk is a cycle, and every odd walk has one in it. In a balanced
 * knot the same is true of the walks through a negative step. One search finds such a walk in time
 * linear in the knot; that none is shorter takes a search from each vertex, which is given up after
 * a number of steps.
 */
final class ShortCycles {
  private final Knot knot;
  private final CycleKind kind;
  private final int size;
  /** The state before each state, as met by the search that {@link #metBy} names. */
  private final int[] before;

  private final int[] length;
  private final int[] metBy;
  private final int[] queue;
  /** Where each vertex stands on the walk that is being taken apart. */
  private final int[] place;

  private int[] best = {};
  private boolean proven = true;

  private ShortCycles(Knot knot, CycleKind kind) {
    this.knot = knot;
    this.kind = kind;
    size = knot.size();
    before = new int[2 * size];
    length = new int[2 * size];
    metBy = new int[2 * size];
    queue = new int[2 * size];
    place = new int[size];
    Arrays.fill(metBy, -1);
    Arrays.fill(place, -1);
  }

  /** A cycle, if one was found, and whether it is known that there is none shorter. */
  record Finding(Optional<int[]> cycle, boolean proven) {}

  /** Looks for a shortest cycle. For circular reasoning the knot must be without negative steps. */
  static Finding find(Knot knot, CycleKind kind, Effort effort) {
    boolean isBalanced = knot.isBalanced();
    if (kind == CycleKind.CONTRADICTION && isBalanced) {
      return new Finding(Optional.empty(), true);
    }
    ShortCycles search = new ShortCycles(knot, kind);
    search.run(effort);
    boolean isCycle = kind != CycleKind.STANDOFF || isBalanced;
    return new Finding(
        Optional.of(search.best).filter(cycle -> cycle.length > 0), search.proven && isCycle);
  }

  private void run(Effort effort) {
    long steps = 0;
    int rejected = Integer.MAX_VALUE;
    int[] starts = kind == CycleKind.CIRCULAR_REASONING
        ? IntStream.range(0, knot.statements()).toArray()
        : IntStream.range(knot.statements(), size).filter(knot::isNegative).toArray();
    for (int start : starts) {
      // From so many starts, it is not to be proven that none is shorter.
      boolean isEnough = best.length > 0 && starts.length > effort.stepLimit();
      if (isEnough || steps > effort.stepLimit()) {
        proven = false;
        return;
      }
      int end = -1;
      int filled = 0;
      queue[filled++] = start;
      length[start] = 0;
      metBy[start] = start;
      int goal = kind == CycleKind.CONTRADICTION ? start + size : start;
      int shorterThan = best.length == 0 ? Integer.MAX_VALUE : best.length;
      search:
      for (int next = 0; next < filled && length[queue[next]] + 1 < shorterThan; next++) {
        int state = queue[next];
        int vertex = state % size;
        int parity = state / size ^ (knot.isNegative(vertex) ? 1 : 0);
        steps++;
        effort.step();
        for (int edge = knot.out().start(vertex); edge < knot.out().start(vertex + 1); edge++) {
          int head = knot.out().head(edge);
          int reached = head + parity * size;
          if (reached == goal) {
            end = state;
            break search;
          }
          if (metBy[reached] != start && mayEnter(head, start)) {
            metBy[reached] = start;
            before[reached] = state;
            length[reached] = length[state] + 1;
            queue[filled++] = reached;
          }
        }
      }
      if (end >= 0) {
        Optional<int[]> cycle = cycleIn(walkTo(end)).filter(knot::takesRelationsOnce);
        if (cycle.isPresent()) {
          best = cycle.get();
        } else {
          rejected = Math.min(rejected, length[end] + 1);
        }
      }
    }
    proven = best.length <= rejected && (best.length > 0 || rejected == Integer.MAX_VALUE);
  }

  /** The other arm of a contradiction leads straight back. */
  private boolean mayEnter(int vertex, int start) {
    return !knot.isRedundant(vertex) && (vertex == start || knot.twin(vertex) != start);
  }

  private int[] walkTo(int end) {
    int[] walk = new int[length[end] + 1];
    int state = end;
    for (int i = walk.length - 1; i >= 0; i--) {
      walk[i] = state % size;
      state = before[state];
    }
    return walk;
  }

  /** A cycle of the kind among those into which a closed walk falls. */
  private Optional<int[]> cycleIn(int[] walk) {
    int[] path = new int[walk.length];
    int depth = 0;
    Optional<int[]> found = Optional.empty();
    for (int i = 0; i < walk.length && found.isEmpty(); i++) {
      int from = place[walk[i]];
      if (from >= 0) {
        found = ofKind(Arrays.copyOfRange(path, from, depth));
        while (depth > from) {
          place[path[--depth]] = -1;
        }
      }
      place[walk[i]] = depth;
      path[depth++] = walk[i];
    }
    for (int i = 0; i < depth; i++) {
      place[path[i]] = -1;
    }
    return found.isPresent() ? found : ofKind(Arrays.copyOf(path, depth));
  }

  private Optional<int[]> ofKind(int[] cycle) {
    return knot.kind(cycle) == kind ? Optional.of(Knot.fromFirst(cycle)) : Optional.empty();
  }
}
