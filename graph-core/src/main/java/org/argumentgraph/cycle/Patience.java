package org.argumentgraph.cycle;

import org.argumentgraph.internal.Work;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.handlers.MaxSATHandler;
import org.logicng.handlers.SATHandler;

/** Ends a search by a solver after so many conflicts, and tells of each. */
final class Patience implements MaxSATHandler, SATHandler {
  private final Work work;
  private int conflictsLeft;

  Patience(int conflicts, Work work) {
    this.work = work;
    conflictsLeft = conflicts;
  }

  @Override
  public SATHandler satHandler() {
    return this;
  }

  @Override
  public boolean detectedConflict() {
    work.report();
    return --conflictsLeft > 0;
  }

  @Override
  public boolean aborted() {
    return conflictsLeft <= 0;
  }

  @Override
  public void started() {
    // One budget for the whole search, not for each of its parts.
  }

  @Override
  public void finishedSolving() {
    // Nothing to tell.
  }

  @Override
  public boolean foundLowerBound(int lowerBound, @Nullable Assignment model) {
    return !aborted();
  }

  @Override
  public boolean foundUpperBound(int upperBound, @Nullable Assignment model) {
    return !aborted();
  }

  @Override
  public int lowerBoundApproximation() {
    return 0;
  }

  @Override
  public int upperBoundApproximation() {
    return Integer.MAX_VALUE;
  }
}
