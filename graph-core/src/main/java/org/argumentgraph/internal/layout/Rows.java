package org.argumentgraph.internal.layout;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/** Rows of ints, one for each of the numbers from 0, side by side in one array. */
public final class Rows {
  private final int[] start;
  private final int[] items;

  Rows(int[] start, int[] items) {
    this.start = start;
    this.items = items;
  }

  /** Makes rows of one item each. */
  static Rows ofSingles(int[] items) {
    return new Rows(IntStream.rangeClosed(0, items.length).toArray(), items);
  }

  /** Returns the number of rows. */
  public int size() {
    return start.length - 1;
  }

  /** Returns where a row begins; row r reaches to {@code start(r + 1)}. */
  public int start(int row) {
    return start[row];
  }

  /** Returns an item. */
  public int item(int index) {
    return items[index];
  }

  /** Returns those things of a list that a row numbers; unmodifiable. */
  public <T> List<T> select(int row, List<T> things) {
    return start[row] == start[row + 1]
        ? List.of()
        : new Selection<>(things, items, start[row], start[row + 1] - start[row]);
  }

  /** Returns, for each of so many items, the rows in which it stands, in order. */
  Rows inverse(int count) {
    int[] begin = new int[count + 1];
    for (int item : items) {
      begin[item + 1]++;
    }
    Arrays.parallelPrefix(begin, Integer::sum);
    int[] next = begin.clone();
    int[] rows = new int[items.length];
    for (int row = 0; row < size(); row++) {
      for (int index = start[row]; index < start[row + 1]; index++) {
        rows[next[items[index]]++] = row;
      }
    }
    return new Rows(begin, rows);
  }

  private static final class Selection<T> extends AbstractList<T> implements RandomAccess {
    private final List<T> things;
    private final int[] items;
    private final int start;
    private final int size;

    Selection(List<T> things, int[] items, int start, int size) {
      this.things = things;
      this.items = items;
      this.start = start;
      this.size = size;
    }

    @Override
    public T get(int index) {
      return things.get(items[start + Objects.checkIndex(index, size)]);
    }

    @Override
    public int size() {
      return size;
    }
  }
}
