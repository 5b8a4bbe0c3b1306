package org.argumentgraph.strength;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Progress;
import org.argumentgraph.internal.Network;

/**
 * Gives every claim and every relation of a debate a strength from 0 to 1. This is the one entry to
 * evaluation; all analyses that need strengths go through it.
 *
 * <p><b>Definition.</b> The base score of a statement comes from the {@link Viewpoint}. The
 * strength of a relation starts from its weight (halved for a qualification) times the <i>least</i>
 * strength of its sources, and is moved by the relations that support, qualify or undercut it. The
 * strength of a statement starts from its base score and is moved by its supporting and attacking
 * relations. How both are moved is up to the {@link GradualSemantics}. A contradiction attacks both
 * ways, each time with the strength of the other end. Challenges, answers and restatements move
 * nothing; questions and challenges have no strength.
 *
 * <p><b>Cycles</b> are iterated to a fixed point, component by component, from the base scores:
 * first a few sweeps over all at once, then in turn, each strength from the newest of the others,
 * with extrapolation where that takes long, and in ever smaller steps where it does not settle.
 * Claims that are alike get the same strength, whatever their order. {@link Strengths#converged()}
 * says whether a fixed point was reached within the tolerance, {@link Strengths#residual()} how far
 * the strengths are from one, {@link Strengths#sweeps()} what it took, and {@link Strengths#bounds}
 * between what a strength lies in every solution, so whether there can be another.
 *
 * <p><b>Cost.</b> O(n + m) for n claims and m relations without cycles; with cycles, that much for
 * each sweep over the components that have them.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class Evaluator {
  private static final Evaluator STANDARD = new Evaluator(
      GradualSemantics.dfQuad(), Viewpoint.neutral(), 0.01, 1e-9, 2_000, 1, Progress.silent());

  private final GradualSemantics semantics;
  private final Viewpoint viewpoint;
  private final double margin;
  private final double tolerance;
  private final int maxSweeps;
  private final double step;
  private final Progress progress;

  private Evaluator(
      GradualSemantics semantics,
      Viewpoint viewpoint,
      double margin,
      double tolerance,
      int maxSweeps,
      double step,
      Progress progress) {
    this.semantics = requireNonNull(semantics, "semantics");
    this.viewpoint = requireNonNull(viewpoint, "viewpoint");
    this.margin = margin;
    this.tolerance = tolerance;
    this.maxSweeps = maxSweeps;
    this.step = step;
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * Returns the evaluator with the standard settings: DF-QuAD, the neutral viewpoint, verdicts with
   * a margin of 0.01, a tolerance of 10<sup>-9</sup> and at most 2,000 sweeps.
   *
   * @return the evaluator
   */
  public static Evaluator standard() {
    return STANDARD;
  }

  /**
   * Returns how strengths follow from supports and attacks.
   *
   * @return the semantics
   */
  public GradualSemantics semantics() {
    return semantics;
  }

  /**
   * Returns through whose eyes the debate is seen.
   *
   * @return the viewpoint
   */
  public Viewpoint viewpoint() {
    return viewpoint;
  }

  /**
   * Returns how far from 0.5 a strength still counts as undecided.
   *
   * @return from 0 to below 0.5
   */
  public double margin() {
    return margin;
  }

  /**
   * Returns an evaluator with another semantics.
   *
   * @param semantics how strengths follow from supports and attacks
   * @return the changed copy
   */
  public Evaluator withSemantics(GradualSemantics semantics) {
    return new Evaluator(semantics, viewpoint, margin, tolerance, maxSweeps, step, progress);
  }

  /**
   * Returns an evaluator with another viewpoint.
   *
   * @param viewpoint through whose eyes the debate is seen
   * @return the changed copy
   */
  public Evaluator withViewpoint(Viewpoint viewpoint) {
    return new Evaluator(semantics, viewpoint, margin, tolerance, maxSweeps, step, progress);
  }

  /**
   * Returns an evaluator with another margin.
   *
   * @param margin how far from 0.5 a strength still counts as undecided, from 0 to below 0.5
   * @return the changed copy
   * @throws IllegalArgumentException if it is out of range
   */
  public Evaluator withMargin(double margin) {
    checkArgument(
        margin >= 0 && margin < 0.5, "The margin is %s; give a number from 0 to below 0.5", margin);
    return new Evaluator(semantics, viewpoint, margin, tolerance, maxSweeps, step, progress);
  }

  /**
   * Returns an evaluator with other bounds on the iteration of cycles.
   *
   * @param tolerance how much a strength may still move in one sweep, above 0
   * @param maxSweeps after how many sweeps to stop, at least 1
   * @return the changed copy
   * @throws IllegalArgumentException if one is out of range
   */
  public Evaluator withIteration(double tolerance, int maxSweeps) {
    checkArgument(tolerance > 0, "The tolerance is %s; give a number above 0", tolerance);
    checkArgument(maxSweeps >= 1, "The number of sweeps is %s; allow at least 1", maxSweeps);
    return new Evaluator(semantics, viewpoint, margin, tolerance, maxSweeps, step, progress);
  }

  /**
   * Returns an evaluator that goes another part of the way in each sweep over a cycle.
   *
   * <p>With 1, the standard, a fixed point of the <i>discrete</i> semantics is sought by whatever
   * way leads there soonest. With less the <i>continuous</i> semantics is followed, the solution of
   * ds/dt = f(s) &minus; s from the base scores (Nico Potyka, <i>Continuous dynamical systems for
   * weighted bipolar argumentation</i>, KR 2018), by Euler's method: where both come to rest it is
   * at a solution of the same equations, but where there are several solutions it may be at
   * different ones. The smaller the step, the closer it is followed and the more sweeps that takes,
   * about 20 divided by the step. Components are solved one after the other, each with the
   * strengths at which the earlier ones came to rest. A step that does not settle is made smaller
   * after some sweeps.
   *
   * @param step the part of the way, from 1/64 to 1
   * @return the changed copy
   * @throws IllegalArgumentException if it is out of range
   */
  public Evaluator withStep(double step) {
    checkArgument(
        step >= FixedPoint.LEAST_STEP && step <= 1,
        "The step is %s; give a number from 1/64 to 1",
        step);
    return new Evaluator(semantics, viewpoint, margin, tolerance, maxSweeps, step, progress);
  }

  /**
   * Returns an evaluator that tells how far it has come, also when strengths are settled later.
   *
   * @param progress who hears it, and may call the evaluation off
   * @return the changed copy
   */
  public Evaluator withProgress(Progress progress) {
    return new Evaluator(semantics, viewpoint, margin, tolerance, maxSweeps, step, progress);
  }

  /**
   * Evaluates a debate.
   *
   * @param graph the debate
   * @return the strength of every claim and relation
   * @throws java.util.NoSuchElementException if the viewpoint is that of a speaker who does not
   *     take part
   */
  public Strengths evaluate(ArgumentGraph graph) {
    Network network = Network.of(graph);
    Propagation propagation = new Propagation(
        network,
        semantics,
        BaseScores.of(network, viewpoint),
        tolerance,
        maxSweeps,
        step,
        progress);
    return new Strengths(this, propagation, propagation.evaluate());
  }

  boolean isWithinTolerance(double residual) {
    return residual <= tolerance;
  }

  @Override
  public String toString() {
    return semantics + ", viewpoint " + viewpoint + (step < 1 ? ", step " + step : "");
  }
}
