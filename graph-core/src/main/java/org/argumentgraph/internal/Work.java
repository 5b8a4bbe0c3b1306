package org.argumentgraph.internal;

import java.util.concurrent.CancellationException;
import org.argumentgraph.Progress;

/**
 * Work that may take long: tells how far it has come, and ends if it is called off. Cheap enough
 * for the innermost loops.
 */
public final class Work {
  private static final int SILENCE = 1 << 14;

  private final Progress progress;
  private final String task;
  private final long total;
  private long done;
  private int sinceReport;

  /** Starts work. */
  public Work(Progress progress, String task, long total) {
    this.progress = progress;
    this.task = task;
    this.total = Math.max(1, total);
    report();
  }

  /** Says that so much more of the total is done. */
  public void advance(long units) {
    done = Math.min(total, done + units);
    pulse();
  }

  /**
   * Says that a step was taken.
   *
   * @throws CancellationException if the work is called off
   */
  public void pulse() {
    pulse(1);
  }

  /**
   * Says that so many steps were taken.
   *
   * @throws CancellationException if the work is called off
   */
  public void pulse(int steps) {
    sinceReport += steps;
    if (sinceReport >= SILENCE) {
      report();
    }
  }

  /**
   * Reports at once; for steps that take long themselves.
   *
   * @throws CancellationException if the work is called off
   */
  public void report() {
    sinceReport = 0;
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The thread was interrupted while it looked for " + task);
    }
    progress.report(task, done, total);
  }
}
