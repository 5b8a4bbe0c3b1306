package org.argumentgraph.strength;

import java.util.Arrays;

/**
 * Which of some strengths are the same but for rounding. What is alike in a debate has the same
 * strength after sweeps that treat like things alike, so that it is among these.
 */
final class Ties {
  /** How finely strengths are told apart: in steps of 2<sup>-31</sup>. */
  private static final double SCALE = 1L << 31;

  private static final int INDEX_BITS = 31;
  private static final long INDEX = (1L << INDEX_BITS) - 1;

  private final int[] groupOf;
  /** The indices of all that is tied, group by group, ascending in each. */
  private final int[] members;

  private final int[] start;
  private int groups;

  private Ties(int size) {
    groupOf = new int[size];
    members = new int[size];
    start = new int[size / 2 + 2];
  }

  /** Finds the ties in a range; indices count from its beginning. */
  static Ties among(double[] strength, int from, int to) {
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) (strength[from + i] * SCALE) << INDEX_BITS | i;
    }
    Arrays.sort(keys);
    Ties ties = new Ties(keys.length);
    int first = 0;
    for (int i = 1; i <= keys.length; i++) {
      if (i == keys.length || (keys[i] >> INDEX_BITS) - (keys[i - 1] >> INDEX_BITS) > 1) {
        ties.group(keys, first, i);
        first = i;
      }
    }
    return ties;
  }

  private void group(long[] keys, int from, int to) {
    if (to - from == 1) {
      return;
    }
    int filled = start[groups++];
    for (int i = from; i < to; i++) {
      members[filled] = (int) (keys[i] & INDEX);
      groupOf[members[filled++]] = groups;
    }
    Arrays.sort(members, start[groups - 1], filled);
    start[groups] = filled;
  }

  /** The number of groups; they are numbered from 1. */
  int groups() {
    return groups;
  }

  /** The group of an index, 0 if it is alone. */
  int groupOf(int index) {
    return groupOf[index];
  }

  int size(int group) {
    return start[group] - start[group - 1];
  }

  /** A member of a group; they are numbered from 0 and ascend. */
  int member(int group, int number) {
    return members[start[group - 1] + number];
  }
}
