package org.argumentgraph.crux;

import java.util.List;
import java.util.Optional;
import org.argumentgraph.Claim;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.strength.Viewpoint;

/** What one root claim turns on. */
public sealed interface CruxReport permits CruxReportRecord {
  /**
   * Returns the claim whose verdict is at stake.
   *
   * @return the root
   */
  Claim root();

  /**
   * Returns through whose eyes the cruxes were sought. Double cruxes are always seen through those
   * of the two speakers.
   *
   * @return the viewpoint
   */
  Viewpoint viewpoint();

  /**
   * Returns the strength of the root as the debate stands.
   *
   * @return from 0 to 1
   */
  double strength();

  /**
   * Returns the verdict on the root as the debate stands.
   *
   * @return the verdict
   */
  Verdict verdict();

  /**
   * Returns what moves the root: first every single claim that moves it by 10<sup>-6</sup> or more,
   * then the conjunctive cruxes; each by falling |swing|, then in the order of the graph.
   *
   * @return an unmodifiable list, empty where nothing bears on the root
   */
  List<Crux> cruxes();

  /**
   * Returns what would bring two minds together.
   *
   * @return an unmodifiable list: those that change both minds first; then by how far the one of
   *     the two who would move less would move, falling; then in the order of the graph
   */
  List<DoubleCrux> doubleCruxes();

  /**
   * Returns whether every set of claims up to the set size was examined. If so, a conjunctive crux
   * that is not in the list does not exist; if not, the limit stopped the search, and there may be
   * more.
   *
   * @return true if the search was exhaustive
   */
  boolean exhaustive();

  /**
   * Returns whether every cycle came to rest in every evaluation of the viewpoint.
   *
   * @return false if some swing was measured on strengths that had not converged
   */
  boolean converged();

  /**
   * Returns how many settlements were evaluated.
   *
   * @return the number of evaluations
   */
  int evaluations();

  /**
   * Returns the crux to name, if one is to be named.
   *
   * @return the {@linkplain Crux#bestFirst best} of the cruxes, if there is any
   */
  default Optional<Crux> top() {
    return cruxes().stream().min(Crux.bestFirst());
  }
}
