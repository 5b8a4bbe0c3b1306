package org.argumentgraph.internal;

import java.util.Arrays;

/**
 * A directed graph on the vertices 0 to n &minus; 1 in compressed rows: the successors of each
 * vertex stand side by side in one array, in the order in which the edges were added.
 */
public final class Digraph {
  private final int[] start;
  private final int[] heads;

  private Digraph(int[] start, int[] heads) {
    this.start = start;
    this.heads = heads;
  }

  /** Returns the number of vertices. */
  public int size() {
    return start.length - 1;
  }

  /** Returns the number of edges. */
  public int edges() {
    return heads.length;
  }

  /**
   * Returns where the successors of a vertex begin; those of vertex v reach to {@code start(v +
   * 1)}.
   */
  public int start(int vertex) {
    return start[vertex];
  }

  /** Returns the number of successors of a vertex. */
  public int degree(int vertex) {
    return start[vertex + 1] - start[vertex];
  }

  /** Returns the head of an edge. */
  public int head(int edge) {
    return heads[edge];
  }

  /** Returns the same graph with every edge turned round. */
  public Digraph reversed() {
    int[] reversedStart = starts(size(), heads, heads.length);
    int[] next = Arrays.copyOf(reversedStart, size());
    int[] tails = new int[heads.length];
    for (int tail = 0; tail < size(); tail++) {
      for (int edge = start[tail]; edge < start[tail + 1]; edge++) {
        tails[next[heads[edge]]++] = tail;
      }
    }
    return new Digraph(reversedStart, tails);
  }

  /** Where the rows begin, given in which row each entry stands. */
  private static int[] starts(int size, int[] rows, int entries) {
    int[] start = new int[size + 1];
    for (int entry = 0; entry < entries; entry++) {
      start[rows[entry] + 1]++;
    }
    for (int row = 0; row < size; row++) {
      start[row + 1] += start[row];
    }
    return start;
  }

  /** Returns which vertices can be reached from one, itself included. */
  public boolean[] reachableFrom(int vertex) {
    boolean[] reached = new boolean[size()];
    int[] queue = new int[size()];
    int filled = 0;
    reached[vertex] = true;
    queue[filled++] = vertex;
    for (int next = 0; next < filled; next++) {
      for (int edge = start[queue[next]]; edge < start[queue[next] + 1]; edge++) {
        int head = heads[edge];
        if (!reached[head]) {
          reached[head] = true;
          queue[filled++] = head;
        }
      }
    }
    return reached;
  }

  /** Gathers edges. */
  public static final class Builder {
    private final int size;
    private int[] tails;
    private int[] heads;
    private int edges;

    /** Starts a graph of so many vertices and, as far as is known, so many edges. */
    public Builder(int size, int expectedEdges) {
      this.size = size;
      tails = new int[Math.max(4, expectedEdges)];
      heads = new int[tails.length];
    }

    /** Adds an edge. */
    public Builder edge(int tail, int head) {
      if (edges == tails.length) {
        tails = Arrays.copyOf(tails, 2 * edges);
        heads = Arrays.copyOf(heads, 2 * edges);
      }
      tails[edges] = tail;
      heads[edges++] = head;
      return this;
    }

    /** Puts the edges into rows. */
    public Digraph build() {
      int[] start = starts(size, tails, edges);
      int[] next = Arrays.copyOf(start, size);
      int[] rows = new int[edges];
      for (int edge = 0; edge < edges; edge++) {
        rows[next[tails[edge]]++] = heads[edge];
      }
      return new Digraph(start, rows);
    }
  }
}
