package org.argumentgraph.strength;

import java.util.Arrays;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Propagation.State;

/**
 * The search for strengths at which the equations of one component with cycles hold.
 *
 * <ol>
 *   <li>A few sweeps that work out all strengths from those of the sweep before and go part of the
 *       way. They treat like things alike, so that it is not the order of the claims that decides
 *       which of several solutions is found.
 *   <li>Sweeps in turn (Gauss-Seidel), each strength from the newest of the others, in the order of
 *       {@link org.argumentgraph.internal.Influences}; but {@linkplain Ties what is tied} after the
 *       first sweeps is moved together. Where these take long they are {@linkplain Acceleration
 *       accelerated}; where they lead away again they are taken back.
 *   <li>What has not come to rest is approached as at first, accelerated, and in ever smaller
 *       steps.
 * </ol>
 *
 * <p>The continuous semantics is followed by its steps alone.
 */
final class FixedPoint {
  static final double LEAST_STEP = 1.0 / 64;
  private static final int FAIR_SWEEPS = 3;
  private static final double FAIR_STEP = 0.6;
  private static final int PATIENCE = 24;
  private static final int STEP_PATIENCE = 64;
  private static final double GROWTH = 4;
  private static final int RESTARTS = 3;

  private final Propagation propagation;
  private final State state;
  private final double[] strength;
  private final int from;
  private final int to;
  private final double tolerance;
  private final Work work;
  private final double[] before;
  private final double[] targets;
  private int sweeps;

  /** Sets up a search among the nodes of a range. */
  FixedPoint(Propagation propagation, State state, int from, int to, double tolerance, Work work) {
    this.propagation = propagation;
    this.state = state;
    this.strength = state.strength;
    this.from = from;
    this.to = to;
    this.tolerance = tolerance;
    this.work = work;
    before = new double[to - from];
    targets = new double[to - from];
  }

  int sweeps() {
    return sweeps;
  }

  /** Moves the strengths to a fixed point, or as near as it gets. */
  void seek() {
    if (propagation.step < 1) {
      approach(propagation.step, false);
      return;
    }
    for (int i = 0; i < FAIR_SWEEPS && mayGoOn(); i++) {
      if (stepTogether(FAIR_STEP) <= tolerance) {
        return;
      }
    }
    double[] fair = Arrays.copyOfRange(strength, from, to);
    if (!takeTurns(Ties.among(strength, from, to)) && mayGoOn()) {
      System.arraycopy(fair, 0, strength, from, fair.length);
      approach(FAIR_STEP, true);
    }
  }

  private boolean mayGoOn() {
    work.pulse(to - from);
    return sweeps < propagation.maxSweeps;
  }

  /** Sweeps in turn; returns whether that led to rest. */
  private boolean takeTurns(Ties ties) {
    double[] steps = steps(ties);
    Acceleration acceleration = new Acceleration(0);
    double least = Double.POSITIVE_INFINITY;
    int restarts = 0;
    for (int turn = 1; mayGoOn(); turn++) {
      double farthest = stepInTurn(ties, steps);
      if (farthest <= tolerance && isAtRest()) {
        return true;
      }
      if (farthest > GROWTH * least) {
        if (turn <= PATIENCE || ++restarts > RESTARTS) {
          return false;
        }
        acceleration.forget();
      } else if (turn >= PATIENCE) {
        acceleration = turn == PATIENCE ? new Acceleration(before.length) : acceleration;
        acceleration.extrapolate(before, strength, from);
      }
      least = Math.min(least, farthest);
    }
    return false;
  }

  private boolean isAtRest() {
    sweeps++;
    return propagation.residual(state, from, to) <= tolerance;
  }

  /** How far each group of ties goes: all the way unless its members bear on each other. */
  private double[] steps(Ties ties) {
    double[] steps = new double[ties.groups() + 1];
    for (int group = 1; group < steps.length; group++) {
      steps[group] = 1;
    }
    for (int node = from; node < to; node++) {
      int group = ties.groupOf(node - from);
      if (group > 0
          && propagation.influences.isBorneOn(node, source -> isIn(ties, group, source))) {
        steps[group] = FAIR_STEP;
      }
    }
    return steps;
  }

  private boolean isIn(Ties ties, int group, int node) {
    return node >= from && node < to && ties.groupOf(node - from) == group;
  }

  private double stepInTurn(Ties ties, double[] steps) {
    sweeps++;
    System.arraycopy(strength, from, before, 0, before.length);
    double farthest = 0;
    for (int node = from; node < to; node++) {
      int group = ties.groupOf(node - from);
      if (group == 0) {
        double next = propagation.defined(node, state, strength, strength);
        farthest = Math.max(farthest, Math.abs(next - strength[node]));
        strength[node] = next;
      } else if (ties.member(group, 0) == node - from) {
        farthest = Math.max(farthest, stepAsOne(ties, group, steps[group]));
      }
    }
    return farthest;
  }

  private double stepAsOne(Ties ties, int group, double step) {
    double farthest = 0;
    for (int i = 0; i < ties.size(group); i++) {
      int node = from + ties.member(group, i);
      targets[i] = propagation.defined(node, state, strength, strength);
      farthest = Math.max(farthest, Math.abs(targets[i] - strength[node]));
    }
    for (int i = 0; i < ties.size(group); i++) {
      int node = from + ties.member(group, i);
      strength[node] += step * (targets[i] - strength[node]);
    }
    return farthest;
  }

  /**
   * Goes part of the way to where all strengths would move, unless that is no farther than the
   * tolerance.
   */
  private double stepTogether(double step) {
    sweeps++;
    System.arraycopy(strength, from, before, 0, before.length);
    double farthest = 0;
    for (int i = 0; i < targets.length; i++) {
      targets[i] = propagation.defined(from + i, state, strength, strength);
      farthest = Math.max(farthest, Math.abs(targets[i] - before[i]));
    }
    if (farthest > tolerance) {
      for (int i = 0; i < targets.length; i++) {
        strength[from + i] = before[i] + step * (targets[i] - before[i]);
      }
    }
    return farthest;
  }

  /**
   * Goes part of the way, over and over; where the largest move does not halve within a number of
   * sweeps, the step does.
   */
  private void approach(double firstStep, boolean accelerated) {
    Acceleration acceleration = new Acceleration(before.length);
    double step = firstStep;
    double checkpoint = Double.POSITIVE_INFINITY;
    for (int round = 1; mayGoOn(); round++) {
      double farthest = stepTogether(step);
      if (farthest <= tolerance) {
        return;
      }
      if (accelerated) {
        acceleration.extrapolate(before, strength, from);
      }
      if (round % STEP_PATIENCE == 0) {
        if (farthest > checkpoint / 2) {
          step = Math.max(step / 2, LEAST_STEP);
          acceleration.forget();
        }
        checkpoint = farthest;
      }
    }
  }
}
