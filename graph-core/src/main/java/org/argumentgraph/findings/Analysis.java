package org.argumentgraph.findings;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Progress;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.crux.CruxReport;
import org.argumentgraph.crux.DoubleCrux;
import org.argumentgraph.cycle.CycleFinder;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.unanswered.UnansweredFinder;

/**
 * Runs all analyses on a debate, with settings that suit a report.
 *
 * <p>Cruxes are sought for the {@linkplain CruxFinder#roots roots} or for those that are named;
 * conjunctive ones (pairs) only of a root that no single claim decides, since beside a decisive
 * claim they tell a reader little. Double cruxes are sought for every claim over which speakers are
 * at odds, or only for the roots that are named. Open points are judged by the neutral viewpoint,
 * whatever the viewpoint of the analysis.
 *
 * <p>The cost is the sum of that of {@link CruxFinder}, {@link UnansweredFinder} and
 * {@link CycleFinder}.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class Analysis {
  private static final Analysis STANDARD =
      new Analysis(Evaluator.standard(), ImmutableList.of(), Progress.silent());

  private final Evaluator evaluator;
  private final ImmutableList<String> roots;
  private final Progress progress;

  private Analysis(Evaluator evaluator, ImmutableList<String> roots, Progress progress) {
    this.evaluator = requireNonNull(evaluator, "evaluator");
    this.roots = roots;
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * Returns the analysis of all roots by the {@linkplain Evaluator#standard() standard evaluator}.
   *
   * @return the analysis
   */
  public static Analysis standard() {
    return STANDARD;
  }

  /**
   * Returns an analysis that evaluates otherwise, for example from the viewpoint of a speaker.
   *
   * @param evaluator the settings of evaluation
   * @return the changed copy
   */
  public Analysis withEvaluator(Evaluator evaluator) {
    return new Analysis(evaluator, roots, progress);
  }

  /**
   * Returns an analysis that seeks the cruxes of given claims.
   *
   * @param roots the ids of claims; none for the roots of the debate
   * @return the changed copy
   */
  public Analysis withRoots(String... roots) {
    return new Analysis(evaluator, ImmutableList.copyOf(requireNonNull(roots, "roots")), progress);
  }

  /**
   * Returns an analysis that tells how far it has come.
   *
   * @param progress who hears it, and may call the analysis off
   * @return the changed copy
   */
  public Analysis withProgress(Progress progress) {
    return new Analysis(evaluator, roots, progress);
  }

  /**
   * Analyses a debate.
   *
   * @param graph the debate
   * @return the findings
   * @throws java.util.NoSuchElementException if a root or the speaker of the viewpoint is not in it
   */
  public Findings of(ArgumentGraph graph) {
    List<Claim> about = roots.isEmpty()
        ? CruxFinder.roots(graph)
        : roots.stream().map(graph::claim).toList();
    ImmutableList<CruxReport> reports =
        about.stream().map(root -> cruxes(graph, root)).collect(ImmutableList.toImmutableList());
    List<DoubleCrux> doubleCruxes = roots.isEmpty()
        ? finder().findDoubleCruxes(graph)
        : reports.stream().flatMap(report -> report.doubleCruxes().stream()).toList();
    return new FindingsRecord(
        graph,
        reports,
        ImmutableList.copyOf(doubleCruxes),
        UnansweredFinder.standard().withProgress(progress).find(graph),
        CycleFinder.standard().withProgress(progress).find(graph),
        evaluator.withProgress(progress).evaluate(graph));
  }

  private CruxReport cruxes(ArgumentGraph graph, Claim root) {
    CruxFinder finder = finder();
    CruxReport singles = finder.withSetSize(1).find(graph, root.id());
    return singles.cruxes().stream().anyMatch(Crux::decisive)
        ? singles
        : finder.find(graph, root.id());
  }

  private CruxFinder finder() {
    return CruxFinder.standard().withEvaluator(evaluator).withProgress(progress);
  }
}
