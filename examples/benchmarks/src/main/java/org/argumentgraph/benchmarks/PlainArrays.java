package org.argumentgraph.benchmarks;

import java.util.Arrays;

/** The limits: each job as a loop over arrays, for claims and single-premise relations only. */
final class PlainArrays {
  private final Ends ends;
  /** Where the relations that bear on a claim begin, and which they are. */
  final int[] inStart;

  final int[] in;
  /** Where the relations that leave a claim begin, and which they are. */
  final int[] outStart;

  final int[] out;

  private PlainArrays(Ends ends) {
    this.ends = ends;
    inStart = starts(ends.base.length, ends.target);
    in = rows(inStart, ends.target);
    outStart = starts(ends.base.length, ends.source);
    out = rows(outStart, ends.source);
  }

  /** Builds adjacency both ways. */
  static PlainArrays of(Ends ends) {
    return new PlainArrays(ends);
  }

  private static int[] starts(int claims, int[] ends) {
    int[] start = new int[claims + 1];
    for (int end : ends) {
      start[end + 1]++;
    }
    for (int claim = 0; claim < claims; claim++) {
      start[claim + 1] += start[claim];
    }
    return start;
  }

  private static int[] rows(int[] start, int[] ends) {
    int[] next = Arrays.copyOf(start, start.length - 1);
    int[] rows = new int[ends.length];
    for (int relation = 0; relation < ends.length; relation++) {
      rows[next[ends[relation]]++] = relation;
    }
    return rows;
  }

  /** What bears on each claim, row by row, so that a sweep reads it in order. */
  static final class Rows {
    private final double[] base;
    private final int[] start;
    private final int[] source;
    private final double[] weight;

    /** Puts the sources and weights into rows; the weight of an attack is negative. */
    Rows(Ends ends, PlainArrays adjacency) {
      base = ends.base;
      start = adjacency.inStart;
      source = new int[ends.source.length];
      weight = new double[ends.source.length];
      for (int i = 0; i < source.length; i++) {
        int relation = adjacency.in[i];
        source[i] = ends.source[relation];
        weight[i] = ends.attacks[relation] ? -ends.weight[relation] : ends.weight[relation];
      }
    }

    /** The most that one sweep of DF-QuAD would move a claim. */
    double sweepDfQuad(double[] strength) {
      double farthest = 0;
      for (int claim = 0; claim < strength.length; claim++) {
        farthest = Math.max(farthest, Math.abs(dfQuad(claim, strength) - strength[claim]));
      }
      return farthest;
    }

    private double dfQuad(int claim, double[] strength) {
      double noSupport = 1;
      double noAttack = 1;
      for (int i = start[claim]; i < start[claim + 1]; i++) {
        double arm = weight[i] * strength[source[i]];
        if (arm < 0) {
          noAttack *= 1 + arm;
        } else {
          noSupport *= 1 - arm;
        }
      }
      double pull = noAttack - noSupport;
      return pull >= 0 ? base[claim] + (1 - base[claim]) * pull : base[claim] + base[claim] * pull;
    }

    /** Plain iteration: all strengths anew from those of the sweep before, by DF-QuAD. */
    double moveByDfQuad(double[] strength) {
      double[] moved = new double[strength.length];
      for (int claim = 0; claim < moved.length; claim++) {
        moved[claim] = dfQuad(claim, strength);
      }
      return replace(strength, moved);
    }

    /** Plain iteration: all strengths anew from those of the sweep before, by quadratic energy. */
    double moveByQuadraticEnergy(double[] strength) {
      double[] moved = new double[strength.length];
      for (int claim = 0; claim < moved.length; claim++) {
        moved[claim] = quadraticEnergy(claim, strength);
      }
      return replace(strength, moved);
    }

    private static double replace(double[] strength, double[] moved) {
      double farthest = 0;
      for (int claim = 0; claim < strength.length; claim++) {
        farthest = Math.max(farthest, Math.abs(moved[claim] - strength[claim]));
        strength[claim] = moved[claim];
      }
      return farthest;
    }

    /** The most that one sweep of quadratic energy would move a claim. */
    double sweepQuadraticEnergy(double[] strength) {
      double farthest = 0;
      for (int claim = 0; claim < strength.length; claim++) {
        farthest = Math.max(farthest, Math.abs(quadraticEnergy(claim, strength) - strength[claim]));
      }
      return farthest;
    }

    private double quadraticEnergy(int claim, double[] strength) {
      double energy = 0;
      for (int i = start[claim]; i < start[claim + 1]; i++) {
        energy += weight[i] * strength[source[i]];
      }
      double pull = energy * energy / (1 + energy * energy);
      return energy >= 0
          ? base[claim] + (1 - base[claim]) * pull
          : base[claim] - base[claim] * pull;
    }
  }

  /** Whom each claim attacks, row by row, if every relation is an attack. */
  static final class Attacked {
    private final int[] attackers;
    private final int[] start;
    private final int[] target;

    Attacked(Ends ends, PlainArrays adjacency) {
      start = adjacency.outStart;
      target = new int[ends.target.length];
      attackers = new int[ends.base.length];
      for (int i = 0; i < target.length; i++) {
        target[i] = ends.target[adjacency.out[i]];
        attackers[target[i]]++;
      }
    }

    /** The number of claims in the grounded extension. */
    int grounded() {
      int[] left = attackers.clone();
      boolean[] labelled = new boolean[left.length];
      int[] queue = new int[left.length];
      int filled = 0;
      for (int claim = 0; claim < left.length; claim++) {
        if (left[claim] == 0) {
          queue[filled++] = claim;
        }
      }
      for (int next = 0; next < filled; next++) {
        int member = queue[next];
        labelled[member] = true;
        for (int i = start[member]; i < start[member + 1]; i++) {
          int beaten = target[i];
          if (!labelled[beaten]) {
            labelled[beaten] = true;
            for (int j = start[beaten]; j < start[beaten + 1]; j++) {
              if (--left[target[j]] == 0 && !labelled[target[j]]) {
                queue[filled++] = target[j];
              }
            }
          }
        }
      }
      return filled;
    }
  }

  /** The number of strongly connected components of the claims, by Tarjan's algorithm. */
  int components() {
    int size = ends.base.length;
    int[] index = new int[size];
    int[] low = new int[size];
    boolean[] closed = new boolean[size];
    int[] open = new int[size];
    int[] path = new int[size];
    int[] next = new int[size];
    int opened = 0;
    int visited = 0;
    int found = 0;
    for (int root = 0; root < size; root++) {
      if (index[root] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      next[root] = outStart[root];
      index[root] = low[root] = ++visited;
      open[opened++] = root;
      while (depth >= 0) {
        int claim = path[depth];
        if (next[claim] < outStart[claim + 1]) {
          int head = ends.target[out[next[claim]++]];
          if (index[head] == 0) {
            path[++depth] = head;
            next[head] = outStart[head];
            index[head] = low[head] = ++visited;
            open[opened++] = head;
          } else if (!closed[head]) {
            low[claim] = Math.min(low[claim], index[head]);
          }
          continue;
        }
        if (low[claim] == index[claim]) {
          int member;
          do {
            member = open[--opened];
            closed[member] = true;
          } while (member != claim);
          found++;
        }
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[claim]);
        }
      }
    }
    return found;
  }
}
