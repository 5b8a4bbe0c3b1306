package org.argumentgraph.internal;

import java.util.Arrays;

/**
 * The strongly connected components of a {@link Digraph}, in topological order: every edge stays in
 * its component or leads to a later one. Linear in vertices and edges, with a stack of its own
 * instead of recursion (Robert Tarjan, <i>Depth-first search and linear graph algorithms</i>, SIAM
 * Journal on Computing 1, 1972).
 */
public final class Components {
  private final int[] componentOf;
  private final int[] start;
  private final int[] members;
  private final int[] finished;

  private Components(int[] componentOf, int count, int[] finished) {
    this.componentOf = componentOf;
    this.finished = finished;
    start = new int[count + 1];
    for (int component : componentOf) {
      start[component + 1]++;
    }
    for (int component = 0; component < count; component++) {
      start[component + 1] += start[component];
    }
    members = new int[componentOf.length];
    int[] next = Arrays.copyOf(start, count);
    for (int vertex = 0; vertex < componentOf.length; vertex++) {
      members[next[componentOf[vertex]]++] = vertex;
    }
  }

  /** Finds the components. */
  public static Components of(Digraph graph) {
    int size = graph.size();
    int[] index = new int[size];
    int[] low = new int[size];
    int[] component = new int[size];
    Arrays.fill(component, -1);
    int[] open = new int[size];
    int opened = 0;
    int[] path = new int[size];
    int[] edge = new int[size];
    int[] finished = new int[size];
    int done = 0;
    int visited = 0;
    int found = 0;
    for (int root = 0; root < size; root++) {
      if (index[root] != 0) {
        continue;
      }
      int depth = 0;
      path[0] = root;
      edge[0] = graph.start(root);
      index[root] = low[root] = ++visited;
      open[opened++] = root;
      while (depth >= 0) {
        int vertex = path[depth];
        if (edge[depth] < graph.start(vertex + 1)) {
          int head = graph.head(edge[depth]++);
          if (index[head] == 0) {
            depth++;
            path[depth] = head;
            edge[depth] = graph.start(head);
            index[head] = low[head] = ++visited;
            open[opened++] = head;
          } else if (component[head] < 0) {
            low[vertex] = Math.min(low[vertex], index[head]);
          }
          continue;
        }
        if (low[vertex] == index[vertex]) {
          int member;
          do {
            member = open[--opened];
            component[member] = found;
          } while (member != vertex);
          found++;
        }
        finished[done++] = vertex;
        depth--;
        if (depth >= 0) {
          low[path[depth]] = Math.min(low[path[depth]], low[vertex]);
        }
      }
    }
    // Tarjan finds the last components first.
    for (int vertex = 0; vertex < size; vertex++) {
      component[vertex] = found - 1 - component[vertex];
    }
    return new Components(component, found, finished);
  }

  /** Returns the number of components. */
  public int count() {
    return start.length - 1;
  }

  /** Returns the component in which a vertex is. */
  public int of(int vertex) {
    return componentOf[vertex];
  }

  /** Returns the number of vertices in a component. */
  public int size(int component) {
    return start[component + 1] - start[component];
  }

  /** Returns how many vertices there are in the components before one. */
  public int start(int component) {
    return start[component];
  }

  /**
   * Returns all vertices, component after component. Within a component they stand in reverse order
   * of finishing by depth-first search, so that of the edges in it as many as can easily be found
   * lead forward.
   */
  public int[] inOrder() {
    int[] order = new int[finished.length];
    int[] next = Arrays.copyOf(start, count());
    for (int i = finished.length - 1; i >= 0; i--) {
      order[next[componentOf[finished[i]]]++] = finished[i];
    }
    return order;
  }

  /** Returns a vertex of a component; they are numbered from 0 and ascend. */
  public int member(int component, int number) {
    return members[start[component] + number];
  }
}
