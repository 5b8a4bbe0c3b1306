package org.argumentgraph.strength;

import java.util.Arrays;
import java.util.BitSet;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.strength.Propagation.State;

/**
 * Brings a state to rest after some of it was disturbed: computes anew what waits, and what that
 * moves in turn, component by component in topological order. Everything outside of cycles is exact
 * after one step.
 *
 * <p>A component with cycles is swept until no strength in it would move by more than the
 * tolerance. A sweep computes new strengths from those of the sweep before, which treats like
 * things alike, and only where something bears on them that moved. Where the largest move does not
 * halve within a number of sweeps, the step is damped: strengths then go only part of the way.
 *
 * <p>Can take back what it did, so that many disturbances of one state can be tried without copying
 * it. Not safe for use by several threads.
 */
final class Relaxation {
  private static final int PATIENCE = 64;
  static final double LEAST_STEP = 1.0 / 64;
  private static final int NONE = -1;

  private final Propagation propagation;
  private final State state;
  private final boolean[] matters;
  private final double tolerance;
  private final BitSet disturbed = new BitSet();
  /** The waiting nodes of each component, as linked lists. */
  private final int[] firstWaiting;

  private final int[] nextWaiting;
  private final boolean[] waits;
  private int[] swept = new int[16];
  private int sweptCount;
  private double[] targets = new double[16];
  private int[] movedNodes = new int[16];
  private double[] strengthsBefore = new double[16];
  private int movedCount;
  private int[] imposed = new int[0];
  private double[] settledBefore = new double[0];
  private boolean converged = true;

  /** Relaxes everything. */
  Relaxation(Propagation propagation, State state) {
    this(propagation, state, everything(propagation.network.size()), propagation.tolerance);
  }

  /** Relaxes only what matters, and in cycles only what moves by more than a tolerance. */
  Relaxation(Propagation propagation, State state, boolean[] matters, double tolerance) {
    this.propagation = propagation;
    this.state = state;
    this.matters = matters;
    this.tolerance = tolerance;
    firstWaiting = new int[propagation.components.count()];
    Arrays.fill(firstWaiting, NONE);
    nextWaiting = new int[propagation.network.size()];
    waits = new boolean[propagation.network.size()];
  }

  private static boolean[] everything(int size) {
    boolean[] all = new boolean[size];
    Arrays.fill(all, true);
    return all;
  }

  /** Whether every component came to rest so far. */
  boolean converged() {
    return converged;
  }

  /** Imposes strengths on some nodes and lets everything that they reach come to rest. */
  void impose(int[] nodes, double[] values) {
    imposed = nodes;
    settledBefore = new double[nodes.length];
    for (int i = 0; i < nodes.length; i++) {
      settledBefore[i] = state.settled[nodes[i]];
      state.settled[nodes[i]] = values[i];
      await(nodes[i]);
    }
    for (int next = disturbed.nextSetBit(0); next >= 0; next = disturbed.nextSetBit(next + 1)) {
      relax(next);
    }
  }

  /** Takes back what was imposed last, and everything that it moved. */
  void undo() {
    for (int i = movedCount - 1; i >= 0; i--) {
      state.strength[movedNodes[i]] = strengthsBefore[i];
    }
    for (int i = imposed.length - 1; i >= 0; i--) {
      state.settled[imposed[i]] = settledBefore[i];
    }
    movedCount = 0;
  }

  /** Lets a node be computed anew. */
  void await(int node) {
    if (matters[node] && !waits[node]) {
      int component = propagation.components.of(node);
      waits[node] = true;
      nextWaiting[node] = firstWaiting[component];
      firstWaiting[component] = node;
      disturbed.set(component);
    }
  }

  /** Brings a component to rest. */
  void relax(int component) {
    boolean isCyclic = propagation.components.size(component) > 1;
    double step = propagation.step;
    double checkpoint = Double.POSITIVE_INFINITY;
    for (int sweep = 1; firstWaiting[component] != NONE; sweep++) {
      takeWaiting(component);
      double farthest = measure();
      if (!isCyclic) {
        apply(1, 0);
      } else if (sweep <= propagation.maxSweeps) {
        apply(step, tolerance);
      } else {
        converged = false;
      }
      if (sweep % PATIENCE == 0) {
        step = farthest > checkpoint / 2 ? Math.max(step / 2, LEAST_STEP) : step;
        checkpoint = farthest;
      }
    }
    disturbed.clear(component);
  }

  private void takeWaiting(int component) {
    sweptCount = 0;
    for (int node = firstWaiting[component]; node != NONE; node = nextWaiting[node]) {
      waits[node] = false;
      if (sweptCount == swept.length) {
        swept = Arrays.copyOf(swept, 2 * sweptCount);
        targets = new double[swept.length];
      }
      swept[sweptCount++] = node;
    }
    firstWaiting[component] = NONE;
  }

  /** Computes where the swept nodes would move, and returns the farthest move. */
  private double measure() {
    double farthest = 0;
    for (int i = 0; i < sweptCount; i++) {
      targets[i] = propagation.defined(swept[i], state);
      farthest = Math.max(farthest, Math.abs(targets[i] - state.strength[swept[i]]));
    }
    return farthest;
  }

  /**
   * Moves the swept nodes, and lets everything that they bear on wait; those that did not go all
   * the way wait too.
   */
  private void apply(double step, double least) {
    Digraph out = propagation.out;
    for (int i = 0; i < sweptCount; i++) {
      int node = swept[i];
      double move = targets[i] - state.strength[node];
      boolean isSettled = !Double.isNaN(state.settled[node]);
      if (Math.abs(move) <= (isSettled ? 0 : least)) {
        continue;
      }
      boolean allTheWay = step == 1 || isSettled;
      remember(node);
      state.strength[node] = allTheWay ? targets[i] : state.strength[node] + step * move;
      for (int edge = out.start(node); edge < out.start(node + 1); edge++) {
        await(out.head(edge));
      }
      if (!allTheWay) {
        await(node);
      }
    }
  }

  private void remember(int node) {
    if (movedCount == movedNodes.length) {
      movedNodes = Arrays.copyOf(movedNodes, 2 * movedCount);
      strengthsBefore = Arrays.copyOf(strengthsBefore, 2 * movedCount);
    }
    movedNodes[movedCount] = node;
    strengthsBefore[movedCount++] = state.strength[node];
  }
}
