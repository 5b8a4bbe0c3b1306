package org.argumentgraph.dung;

import java.util.concurrent.CancellationException;

/** Long searches end when their thread is interrupted; it stays interrupted. */
final class Interruption {
  private Interruption() {}

  static boolean isPending() {
    return Thread.currentThread().isInterrupted();
  }

  static void check() {
    if (isPending()) {
      throw cancellation();
    }
  }

  static CancellationException cancellation() {
    return new CancellationException("The thread was interrupted while it searched for extensions");
  }
}
