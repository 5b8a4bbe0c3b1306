package org.argumentgraph.dung;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All choices of one extension of each part; the last part turns fastest. */
final class Combinations implements Iterator<Labelling> {
  private final AttackFramework framework;
  private final BitSet base;
  private final List<Found> parts;
  private final int[] at;
  private boolean started;
  private boolean ready;
  private boolean ended;

  Combinations(AttackFramework framework, BitSet base, List<Found> parts) {
    this.framework = framework;
    this.base = base;
    this.parts = parts;
    at = new int[parts.size()];
  }

  @Override
  public boolean hasNext() {
    if (!ready && !ended) {
      ready = started ? turn() : parts.stream().allMatch(part -> part.has(0));
      ended = !ready;
      started = true;
    }
    return ready;
  }

  private boolean turn() {
    for (int last = at.length - 1; last >= 0; last--) {
      if (parts.get(last).has(at[last] + 1)) {
        at[last]++;
        return true;
      }
      at[last] = 0;
    }
    return false;
  }

  @Override
  public Labelling next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more extensions");
    }
    ready = false;
    BitSet in = (BitSet) base.clone();
    for (int i = 0; i < at.length; i++) {
      parts.get(i).part().addTo(in, parts.get(i).get(at[i]));
    }
    return LabellingRecord.of(framework, in);
  }
}
