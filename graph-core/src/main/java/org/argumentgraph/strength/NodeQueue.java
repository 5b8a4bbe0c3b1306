package org.argumentgraph.strength;

import java.util.Arrays;

/** Nodes that wait, each once, the first in the order of evaluation foremost: a binary heap. */
final class NodeQueue {
  private final boolean[] waits;
  private int[] heap = new int[16];
  private int size;

  NodeQueue(int nodes) {
    waits = new boolean[nodes];
  }

  boolean isEmpty() {
    return size == 0;
  }

  int first() {
    return heap[0];
  }

  void add(int node) {
    if (waits[node]) {
      return;
    }
    waits[node] = true;
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int place = size++;
    while (place > 0 && heap[(place - 1) / 2] > node) {
      heap[place] = heap[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    heap[place] = node;
  }

  int remove() {
    int first = heap[0];
    int last = heap[--size];
    waits[first] = false;
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= last) {
        break;
      }
      heap[place] = heap[child];
      place = child;
    }
    heap[place] = last;
    return first;
  }
}
