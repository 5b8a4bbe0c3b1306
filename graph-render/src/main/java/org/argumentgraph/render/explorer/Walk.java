package org.argumentgraph.render.explorer;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.ElementType;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.CruxReport;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.unanswered.UnansweredPoint;

/**
 * Findings of one sort, to be seen one after the other.
 *
 * @param name what they are
 * @param one what one of them is
 * @param badge what marks the elements that it is about, empty for nothing
 * @param key the key that leads to the next
 * @param steps the findings
 */
record Walk(String name, String one, String badge, String key, ImmutableList<Step> steps) {

  /** Returns all walks through findings, also those without any step. */
  static List<Walk> of(Findings findings) {
    StepWriter writer = new StepWriter(findings.graph());
    return List.of(
        new Walk("Cruxes", "Crux", "crux", "c", cruxes(findings, writer)),
        new Walk(
            "Open points",
            "Open point",
            "open",
            "o",
            findings.unanswered().open().stream()
                .filter(point -> !isPassedOver(point))
                .map(writer::step)
                .collect(toImmutableList())),
        new Walk(
            "Claims passed over",
            "Claim passed over",
            "",
            "v",
            findings.unanswered().open().stream()
                .filter(Walk::isPassedOver)
                .map(writer::step)
                .collect(toImmutableList())),
        new Walk(
            "Cycles",
            "Cycle",
            "cycle",
            "y",
            findings.cycles().cycles().stream().map(writer::step).collect(toImmutableList())));
  }

  /** What would change minds, what decides on a root, and what moves each root most. */
  private static ImmutableList<Step> cruxes(Findings findings, StepWriter writer) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    findings.doubleCruxes().forEach(crux -> steps.add(writer.step(crux)));
    List<Crux> tops = findings.cruxReports().stream()
        .map(CruxReport::top)
        .flatMap(Optional::stream)
        .toList();
    findings.cruxes().stream()
        .filter(crux -> crux.decisive() || tops.contains(crux))
        .forEach(crux -> steps.add(writer.step(crux)));
    return steps.build();
  }

  private static boolean isPassedOver(UnansweredPoint point) {
    return point.element().type() == ElementType.CLAIM;
  }
}
