package org.argumentgraph.findings;

import java.util.List;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.crux.Crux;
import org.argumentgraph.crux.CruxReport;
import org.argumentgraph.crux.DoubleCrux;
import org.argumentgraph.cycle.CycleReport;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.unanswered.UnansweredReport;

/**
 * What a debate turns on, what nobody has answered, where it contradicts itself, and how strong its
 * claims are.
 */
public sealed interface Findings permits FindingsRecord {
  /**
   * Returns the debate.
   *
   * @return the graph that was analysed
   */
  ArgumentGraph graph();

  /**
   * Returns what each root turns on.
   *
   * @return one report for each root, in the order of the graph, unmodifiable
   */
  List<CruxReport> cruxReports();

  /**
   * Returns what is open.
   *
   * @return the report
   */
  UnansweredReport unanswered();

  /**
   * Returns where the debate contradicts or chases itself.
   *
   * @return the report
   */
  CycleReport cycles();

  /**
   * Returns how strong everything is.
   *
   * @return the strengths, from the viewpoint of the analysis
   */
  Strengths strengths();

  /**
   * Returns the claims whose cruxes were sought.
   *
   * @return the roots, in the order of the graph, unmodifiable
   */
  default List<Claim> roots() {
    return cruxReports().stream().map(CruxReport::root).toList();
  }

  /**
   * Returns the cruxes of all roots.
   *
   * @return the {@linkplain Crux#bestFirst best} first, then in the order of the roots,
   *     unmodifiable
   */
  List<Crux> cruxes();

  /**
   * Returns what decides most, if one thing is to be named.
   *
   * @return the first of the cruxes, if any root has one
   */
  default Optional<Crux> topCrux() {
    return cruxes().stream().findFirst();
  }

  /**
   * Returns what would bring two minds together: about any claim, or about the roots where these
   * were named to the analysis.
   *
   * @return those that change both minds first, then by how far the one of the two who would move
   *     less would move, unmodifiable
   */
  List<DoubleCrux> doubleCruxes();

  /**
   * Returns what two speakers would have to settle, if one thing is to be named.
   *
   * @return the first of the double cruxes about a root; if there is none, of all, if there is any
   */
  default Optional<DoubleCrux> topDoubleCrux() {
    List<Claim> roots = roots();
    return doubleCruxes().stream()
        .filter(crux -> roots.contains(crux.root()))
        .findFirst()
        .or(() -> doubleCruxes().stream().findFirst());
  }
}
