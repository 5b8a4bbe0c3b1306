package org.argumentgraph.internal;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Pairs of a statement and a speaker, both by their numbers, sorted. */
final class Pairs {
  private final long[] pairs;

  private Pairs(long[] pairs) {
    this.pairs = pairs;
  }

  boolean contain(int statement, int speaker) {
    return Arrays.binarySearch(pairs, pair(statement, speaker)) >= 0;
  }

  /** The speakers who are paired with a statement, in ascending order. */
  IntStream speakers(int statement) {
    return Arrays.stream(pairs, from(statement), from(statement + 1)).mapToInt(pair -> (int) pair);
  }

  private int from(int statement) {
    int place = Arrays.binarySearch(pairs, pair(statement, 0));
    return place < 0 ? -place - 1 : place;
  }

  private static long pair(int statement, int speaker) {
    return (long) statement << Integer.SIZE | speaker;
  }

  /** Gathers pairs, in any order. */
  static final class Builder {
    private long[] pairs = new long[16];
    private int size;

    void add(int statement, int speaker) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = pair(statement, speaker);
    }

    Pairs build() {
      return new Pairs(Arrays.stream(pairs, 0, size).sorted().distinct().toArray());
    }

    Pairs buildWithout(Pairs others) {
      return new Pairs(Arrays.stream(pairs, 0, size)
          .sorted()
          .distinct()
          .filter(pair -> Arrays.binarySearch(others.pairs, pair) < 0)
          .toArray());
    }
  }
}
