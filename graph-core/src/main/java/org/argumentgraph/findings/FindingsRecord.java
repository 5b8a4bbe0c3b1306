package org.argumentgraph.findings;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.CruxReport;
import org.argumentgraph.crux.DoubleCrux;
import org.argumentgraph.cycle.CycleReport;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.unanswered.UnansweredReport;

record FindingsRecord(
    ArgumentGraph graph,
    ImmutableList<CruxReport> cruxReports,
    ImmutableList<DoubleCrux> doubleCruxes,
    UnansweredReport unanswered,
    CycleReport cycles,
    Strengths strengths)
    implements Findings {
  @Override
  public List<Crux> cruxes() {
    return cruxReports.stream()
        .flatMap(report -> report.cruxes().stream())
        .sorted(Crux.bestFirst())
        .toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(graph.toString());
    cruxReports.forEach(report -> text.append("\n\n").append(report));
    return text.append("\n\n").append(unanswered).append("\n\n").append(cycles).toString();
  }
}
