package org.argumentgraph.crux;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Progress;
import org.argumentgraph.internal.Network;
import org.argumentgraph.strength.Evaluator;

/**
 * Finds what the verdict on a root claim turns on.
 *
 * <p><b>Definition.</b> To settle a claim c is to fix its strength at 1 or at 0 whatever its inputs
 * say. The swing of c for a root P is the strength of P with c settled at 1, less that with c
 * settled at 0; c is a {@link Crux} of P if that is not 0, and a decisive one if the two verdicts
 * differ. Sets of claims that are decisive together while no proper subset is are conjunctive
 * cruxes; they are sought up to a {@linkplain #withSetSize set size}, and are minimal because every
 * smaller set was examined before. A {@link DoubleCrux} is sought for every two speakers of whom
 * one holds P and the other opposes it. Strengths are those of an {@link Evaluator}, which also
 * brings the viewpoint and the margin of verdicts.
 *
 * <p><b>Cost.</b> For each claim that bears on the root by a single path the length of that path,
 * so that all claims of a tree-like debate take the sum of their depths; for any other claim that
 * reaches the root two evaluations of what it reaches; with sets of size k, up to 2<sup>k</sup> for
 * each set, up to the {@linkplain #withEvaluationLimit limit}.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class CruxFinder {
  private static final CruxFinder STANDARD =
      new CruxFinder(Evaluator.standard(), 2, 20_000, Progress.silent());

  private final Evaluator evaluator;
  private final int setSize;
  private final int evaluationLimit;
  private final Progress progress;

  private CruxFinder(Evaluator evaluator, int setSize, int evaluationLimit, Progress progress) {
    this.evaluator = requireNonNull(evaluator, "evaluator");
    this.setSize = setSize;
    this.evaluationLimit = evaluationLimit;
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * Returns the finder with the standard settings: the {@linkplain Evaluator#standard() standard
   * evaluator}, sets of up to 2 claims, at most 20,000 evaluations spent on sets.
   *
   * @return the finder
   */
  public static CruxFinder standard() {
    return STANDARD;
  }

  /**
   * Returns a finder that evaluates otherwise, for example from the viewpoint of a speaker.
   *
   * @param evaluator the settings of evaluation
   * @return the changed copy
   */
  public CruxFinder withEvaluator(Evaluator evaluator) {
    return new CruxFinder(evaluator, setSize, evaluationLimit, progress);
  }

  /**
   * Returns a finder that looks for larger or smaller conjunctive cruxes.
   *
   * @param setSize the most claims that a conjunctive crux may have; 1 to look for none
   * @return the changed copy
   * @throws IllegalArgumentException if it is not from 1 to 10
   */
  public CruxFinder withSetSize(int setSize) {
    checkArgument(
        setSize >= 1 && setSize <= 10, "The set size is %s; give a number from 1 to 10", setSize);
    return new CruxFinder(evaluator, setSize, evaluationLimit, progress);
  }

  /**
   * Returns a finder that spends more or less on conjunctive cruxes.
   *
   * @param evaluationLimit after how many evaluations to stop, not negative
   * @return the changed copy
   * @throws IllegalArgumentException if it is negative
   */
  public CruxFinder withEvaluationLimit(int evaluationLimit) {
    checkArgument(
        evaluationLimit >= 0,
        "The limit is %s; give a number that is not negative",
        evaluationLimit);
    return new CruxFinder(evaluator, setSize, evaluationLimit, progress);
  }

  /**
   * Returns a finder that tells how far it has come.
   *
   * @param progress who hears it, and may call the search off
   * @return the changed copy
   */
  public CruxFinder withProgress(Progress progress) {
    return new CruxFinder(evaluator, setSize, evaluationLimit, progress);
  }

  /**
   * Returns the claims that a debate is about, where nobody names one: its
   * {@linkplain ArgumentGraph#theses() main theses}. Where the debate names none, and part of it
   * runs in a circle from which nothing leads on, that part has no thesis, and the first claim of
   * the circle stands in.
   *
   * @param graph the debate
   * @return an unmodifiable list in the order of the graph; empty only where there are no claims or
   *     where all of them do no more than answer questions, or bear on answers and challenges
   */
  public static List<Claim> roots(ArgumentGraph graph) {
    return ImmutableList.copyOf(Network.of(graph).roots());
  }

  /**
   * Finds what each of the {@linkplain #roots roots} of a debate turns on.
   *
   * @param graph the debate
   * @return one report for each root, in the order of the graph, unmodifiable
   */
  public List<CruxReport> find(ArgumentGraph graph) {
    CruxSearch search = new CruxSearch(graph, evaluator, setSize, evaluationLimit, progress);
    return roots(graph).stream().map(search::report).collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds what one claim turns on.
   *
   * @param graph the debate
   * @param root the id of the claim whose verdict is at stake
   * @return the report
   * @throws java.util.NoSuchElementException if there is no claim of that id
   */
  public CruxReport find(ArgumentGraph graph, String root) {
    return new CruxSearch(graph, evaluator, setSize, evaluationLimit, progress)
        .report(graph.claim(root));
  }

  /**
   * Finds what would bring two minds together, about whatever two speakers see differently: the
   * double cruxes of every claim, not only of the roots. A thesis for which much has been said
   * seldom has any that weigh; it is further down, where one reason meets another, that a single
   * claim still does.
   *
   * <p>Takes O(n + m) for each speaker who disputes something, and for each claim in dispute and
   * each of its disputants one evaluation of what it reaches. There are as many double cruxes of a
   * claim as there are pairs of speakers at odds.
   *
   * @param graph the debate
   * @return those that change both minds first; then by how far the one of the two who would move
   *     less would move, falling; then in the order of the graph; unmodifiable
   */
  public List<DoubleCrux> findDoubleCruxes(ArgumentGraph graph) {
    return new CruxSearch(graph, evaluator, setSize, evaluationLimit, progress).doubleCruxes();
  }
}
