package org.argumentgraph.cycle;

import com.google.common.collect.ImmutableList;

record CycleReportRecord(ImmutableList<Cycle> cycles, boolean exhaustive) implements CycleReport {
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(cycles.isEmpty() ? "no cycles" : "");
    cycles.forEach(cycle -> text.append(text.length() == 0 ? "" : "\n").append(cycle));
    return text.append(exhaustive ? "" : "\n(stopped by a limit; there may be more)")
        .toString();
  }
}
