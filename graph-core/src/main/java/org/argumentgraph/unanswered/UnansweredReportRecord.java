package org.argumentgraph.unanswered;

import com.google.common.collect.ImmutableList;

record UnansweredReportRecord(
    ImmutableList<UnansweredPoint> open, ImmutableList<UnansweredPoint> raisedElsewhere)
    implements UnansweredReport {
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(open.isEmpty() ? "nothing is open" : "open:");
    open.forEach(point -> text.append("\n  ").append(point));
    if (!raisedElsewhere.isEmpty()) {
      text.append("\nraised elsewhere:");
      raisedElsewhere.forEach(point -> text.append("\n  ").append(point));
    }
    return text.toString();
  }
}
