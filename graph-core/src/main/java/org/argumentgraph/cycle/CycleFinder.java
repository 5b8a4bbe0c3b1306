package org.argumentgraph.cycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Progress;

/**
 * Finds where a debate contradicts or chases itself.
 *
 * <p><b>Definition.</b> The signed graph has the statements (claims; restated claims are one) and
 * the relations as vertices. A step from a source into a relation is positive. A step from a
 * relation into its target is positive for a support and negative for a rebuttal, undercut,
 * qualification or contradiction; challenges, answers and restatements lead nowhere. A
 * contradiction may be walked either way, but no relation occurs twice in a cycle. An elementary
 * cycle with an odd number of negative steps is a contradiction, with an even number of at least
 * two a standoff, with none circular reasoning.
 *
 * <p>A <i>self-contradiction</i> of a speaker is a path of negative product between two claims that
 * they hold, or from one back to itself, all of which is theirs: every claim (or a restatement of
 * it) and every relation on it is among their commitments. A contradiction between two claims needs
 * nobody to point it out: it is a self-contradiction of whoever is committed to both; and it is met
 * only from one of its claims, for to back a contradiction is not to speak against its ends. A
 * qualification grants what it limits, so that whoever holds something and qualifies it does not
 * contradict themselves: no such path leads through one.
 *
 * <p><b>Cost.</b> With n claims and m relations, O(n + m) to find the knots (strongly connected
 * components), to see which of them can hold a contradiction, and to find all self-contradictions.
 * There can be exponentially many cycles; they are enumerated by length, up to a limit for each
 * knot. Where that is met, a cycle of each kind is listed all the same: a shortest one if the limit
 * on steps allows O(k (n + m)) for the k negative relations of the knot (for circular reasoning,
 * the k claims), else a short one, found in O(n + m); only of standoffs there may be some where
 * none is found. Repairs are exact where the knot, or what of a speaker's self-contradictions hangs
 * together, has no more than some 500 elements; beyond, they are not the smallest, and come with a
 * proven bound.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class CycleFinder {
  private static final CycleFinder STANDARD =
      new CycleFinder(100, 1_000_000, 1_000, Progress.silent());

  private final int limit;
  private final long stepLimit;
  private final int repairLimit;
  private final Progress progress;

  private CycleFinder(int limit, long stepLimit, int repairLimit, Progress progress) {
    this.limit = limit;
    this.stepLimit = stepLimit;
    this.repairLimit = repairLimit;
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * Returns the finder with the standard settings: at most 100 cycles from each knot, found in at
   * most a million steps, and at most 1,000 searches for each repair.
   *
   * @return the finder
   */
  public static CycleFinder standard() {
    return STANDARD;
  }

  /**
   * Returns a finder that lists more or fewer cycles.
   *
   * @param limit the most cycles to list from each knot, at least 1
   * @return the changed copy
   * @throws IllegalArgumentException if it is less than 1
   */
  public CycleFinder withLimit(int limit) {
    checkArgument(limit >= 1, "The limit is %s; allow at least 1 cycle", limit);
    return new CycleFinder(limit, stepLimit, repairLimit, progress);
  }

  /**
   * Returns a finder that works longer or shorter.
   *
   * @param stepLimit the most steps of the walk through each knot, at least 1
   * @param repairLimit the most searches for each repair, not negative
   * @return the changed copy
   * @throws IllegalArgumentException if one is out of range
   */
  public CycleFinder withEffort(long stepLimit, int repairLimit) {
    checkArgument(stepLimit >= 1, "The number of steps is %s; allow at least 1", stepLimit);
    checkArgument(
        repairLimit >= 0,
        "The number of searches is %s; give one that is not negative",
        repairLimit);
    return new CycleFinder(limit, stepLimit, repairLimit, progress);
  }

  /**
   * Returns a finder that tells how far it has come.
   *
   * @param progress who hears it, and may call the search off
   * @return the changed copy
   */
  public CycleFinder withProgress(Progress progress) {
    return new CycleFinder(limit, stepLimit, repairLimit, progress);
  }

  /**
   * Finds all self-contradictions, and cycles up to the limits.
   *
   * @param graph the debate
   * @return the report, which says whether a limit was met
   */
  public CycleReport find(ArgumentGraph graph) {
    CycleSearch search = new CycleSearch(graph, stepLimit, repairLimit, progress);
    ImmutableList.Builder<Cycle> cycles = ImmutableList.builder();
    boolean exhaustive = true;
    for (KnotSearch knot : search.knots().toList()) {
      exhaustive &= knot.collect(limit, cycles);
    }
    return new CycleReportRecord(cycles.addAll(search.selfContradictions()).build(), exhaustive);
  }

  /**
   * Goes through all cycles, knot by knot, shorter ones first, without any limit but the patience
   * of the caller; self-contradictions are not among them.
   *
   * @param graph the debate
   * @return a lazy stream
   */
  public Stream<Cycle> stream(ArgumentGraph graph) {
    return new CycleSearch(graph, Long.MAX_VALUE, repairLimit, progress)
        .knots()
        .flatMap(KnotSearch::stream);
  }
}
