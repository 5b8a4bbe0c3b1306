package org.argumentgraph.crux;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.argumentgraph.Claim;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.strength.Viewpoint;

record CruxReportRecord(
    Claim root,
    Viewpoint viewpoint,
    double strength,
    Verdict verdict,
    ImmutableList<Crux> cruxes,
    ImmutableList<DoubleCrux> doubleCruxes,
    boolean exhaustive,
    boolean converged,
    int evaluations)
    implements CruxReport {
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("“%s” is %s (%.3f, viewpoint %s)"
        .formatted(root.text(), verdict.name().toLowerCase(Locale.ROOT), strength, viewpoint));
    cruxes.forEach(crux -> text.append("\n  ").append(crux));
    doubleCruxes.forEach(crux -> text.append("\n  double crux: ").append(crux));
    if (!exhaustive) {
      text.append("\n  (stopped after ")
          .append(evaluations)
          .append(" evaluations; there may be more sets)");
    }
    return text.toString();
  }
}
