package org.argumentgraph.cycle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.argumentgraph.internal.Digraph;

/**
 * Goes through all elementary cycles of a knot, one at a time, in order of length and then of their
 * smallest vertex.
 *
 * <p>From each statement, cycles among it and the later vertices are sought by depth-first search
 * with iterative deepening: a bound on the length, below which every prefix must be able to close
 * by the shortest way back; a prefix that is not says what the next bound is (Richard Korf,
 * <i>Depth-first iterative-deepening</i>, Artificial Intelligence 27, 1985). A cycle takes each
 * relation at most once, and one that consists of contradictions alone is walked in one direction
 * only.
 */
final class CycleWalker {
  private static final int UNREACHABLE = Integer.MAX_VALUE;

  private record Start(int bound, int vertex) {}

  private final Knot knot;
  private final Digraph out;
  private final Digraph in;
  private final Effort effort;
  private final PriorityQueue<Start> waiting =
      new PriorityQueue<>(Comparator.comparingInt(Start::bound).thenComparingInt(Start::vertex));
  private final int[] path;
  private final int[] edge;
  private final boolean[] taken;
  private final int[] wayBack;
  private final int[] queue;
  /** Statements from here on were not started from yet. */
  private int fresh;

  private int depth = -1;
  private int bound;
  private int nextBound;
  private long steps;

  CycleWalker(Knot knot, Effort effort) {
    this.knot = knot;
    this.effort = effort;
    out = knot.out();
    in = out.reversed();
    path = new int[knot.size()];
    edge = new int[knot.size()];
    taken = new boolean[knot.size()];
    wayBack = new int[knot.size()];
    queue = new int[knot.size()];
  }

  /** Whether the search was stopped by its limit, so that it may not have come to the end. */
  boolean stopped() {
    return steps >= effort.stepLimit();
  }

  /**
   * Returns the vertices of the next cycle; empty at the end, and when the limit stops the search.
   */
  Optional<int[]> next() {
    while (steps < effort.stepLimit()) {
      if (depth < 0 && !start()) {
        return Optional.empty();
      }
      int vertex = path[depth];
      if (edge[depth] == out.start(vertex + 1)) {
        leave();
        continue;
      }
      int head = out.head(edge[depth]++);
      step();
      if (head == path[0]) {
        int[] cycle = Arrays.copyOf(path, depth + 1);
        if (cycle.length == bound && isWalkedForward(cycle)) {
          return Optional.of(cycle);
        }
      } else if (head > path[0]
          && wayBack[head] != UNREACHABLE
          && !taken[head]
          && !knot.isRedundant(head)
          && !taken[knot.twin(head)]) {
        int least = depth + 1 + wayBack[head];
        if (least > bound) {
          nextBound = Math.min(nextBound, least);
        } else {
          enter(head);
        }
      }
    }
    return Optional.empty();
  }

  private void step() {
    steps++;
    effort.step();
  }

  private boolean start() {
    Start next = fresh < knot.statements() ? new Start(1, fresh++) : waiting.poll();
    if (next == null) {
      return false;
    }
    bound = next.bound();
    nextBound = UNREACHABLE;
    measureWaysBack(next.vertex());
    enter(next.vertex());
    return true;
  }

  private void enter(int vertex) {
    path[++depth] = vertex;
    edge[depth] = out.start(vertex);
    taken[vertex] = true;
  }

  private void leave() {
    taken[path[depth]] = false;
    depth--;
    if (depth < 0 && nextBound != UNREACHABLE) {
      waiting.add(new Start(nextBound, path[0]));
    }
  }

  /** The lengths of the shortest ways to a start among it and the later vertices. */
  private void measureWaysBack(int start) {
    Arrays.fill(wayBack, UNREACHABLE);
    int filled = 0;
    wayBack[start] = 0;
    queue[filled++] = start;
    for (int next = 0; next < filled && !stopped(); next++) {
      int vertex = queue[next];
      step();
      for (int back = in.start(vertex); back < in.start(vertex + 1); back++) {
        int tail = in.head(back);
        if (tail > start && wayBack[tail] == UNREACHABLE) {
          wayBack[tail] = wayBack[vertex] + 1;
          queue[filled++] = tail;
        }
      }
    }
  }

  /**
   * A cycle of contradictions alone can be walked both ways; it counts where its first relation
   * comes before its last.
   */
  private boolean isWalkedForward(int[] cycle) {
    for (int vertex : cycle) {
      if (vertex >= knot.statements() && knot.twin(vertex) == vertex) {
        return true;
      }
    }
    int first = knot.element(cycle[1]);
    int last = knot.element(cycle[cycle.length - 1]);
    return first < last || (first == last && knot.node(cycle[1]) == first);
  }
}
