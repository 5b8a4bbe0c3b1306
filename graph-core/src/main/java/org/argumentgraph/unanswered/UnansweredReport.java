package org.argumentgraph.unanswered;

import java.util.List;

/** What is open in a debate. */
public sealed interface UnansweredReport permits UnansweredReportRecord {
  /**
   * Returns the debts: first questions and attacks that nobody has answered, then those that were
   * left to others, then claims that the others present passed over; each by falling |swing|, what
   * was not measured last, then in the order of the graph.
   *
   * @return an unmodifiable list
   */
  List<UnansweredPoint> open();

  /**
   * Returns what those concerned could not have seen, and so do not owe a reply to.
   *
   * @return an unmodifiable list, in the same order
   */
  List<UnansweredPoint> raisedElsewhere();
}
