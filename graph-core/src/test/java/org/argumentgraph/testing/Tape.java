package org.argumentgraph.testing;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Decisions that are read one by one. After its end there are only zeros, so that a shorter tape
 * makes a simpler debate.
 */
final class Tape {
  private final ImmutableList<Integer> decisions;
  private int at = 0;

  Tape(List<Integer> decisions) {
    this.decisions = ImmutableList.copyOf(decisions);
  }

  /** Decides for a number from 0 to below a bound. */
  int next(int bound) {
    return at < decisions.size() ? decisions.get(at++) % bound : 0;
  }

  /** Decides whether something out of the ordinary happens. */
  boolean chance(int percent) {
    return next(100) >= 100 - percent;
  }

  /** Decides for one of several options; the first is the plainest. */
  <T> T pick(List<T> options) {
    return options.get(next(options.size()));
  }
}
