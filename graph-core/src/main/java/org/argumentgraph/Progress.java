package org.argumentgraph;

/**
 * Hears how far a long analysis has come, and may call it off: by throwing a
 * {@link java.util.concurrent.CancellationException}, which the analysis passes on. An analysis
 * whose thread is interrupted ends with that exception too, whoever listens.
 */
@FunctionalInterface
public interface Progress {
  /**
   * Called now and then, on the thread that works, often enough to call off within a moment.
   *
   * @param task what is being done, in a word or two, for example {@code cruxes}
   * @param done how much of it is done, from 0 to the total; never less than before
   * @param total how much there is to do, at least 1
   */
  void report(String task, long done, long total);

  /**
   * Returns a listener that does nothing.
   *
   * @return the listener with which everything starts
   */
  static Progress silent() {
    return (task, done, total) -> {};
  }
}
