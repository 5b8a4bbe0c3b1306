package org.argumentgraph.strength;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.internal.Digraph;
import org.argumentgraph.internal.Influences;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Propagation.State;

/**
 * Brings a state to rest after some of it was settled: works out anew what that moves, and what is
 * moved in turn, in the order of {@link Influences}. Outside of cycles each strength is worked out
 * once, and exactly.
 *
 * <p>A component with cycles is swept, only where something moved, until no strength in it would
 * move by more than the tolerance; if that takes long, all of it is left to a {@link FixedPoint}.
 *
 * <p>Can take back what it did, so that many questions can be asked of one state without copying
 * it. Not safe for use by several threads.
 */
final class Relaxation {
  private static final int PATIENCE = 64;

  private final Propagation propagation;
  private final Influences influences;
  private final State state;
  private final boolean[] matters;
  private final double tolerance;
  private final NodeQueue queue;
  private final Work work;
  private int[] round = new int[16];
  private int[] movedNodes = new int[16];
  private double[] strengthsBefore = new double[16];
  private byte[] marksBefore = new byte[16];
  private int movedCount;
  private Map<Integer, Double> armsBefore = Map.of();
  private boolean converged = true;
  private long steps;

  /** Relaxes everything. */
  Relaxation(Propagation propagation, State state) {
    this(propagation, state, everything(state.strength.length), propagation.tolerance);
  }

  /** Relaxes everything, and in cycles only what moves by more than a tolerance. */
  Relaxation(Propagation propagation, State state, double tolerance) {
    this(propagation, state, everything(state.strength.length), tolerance);
  }

  /** Relaxes only what matters, and in cycles only what moves by more than a tolerance. */
  Relaxation(Propagation propagation, State state, boolean[] matters, double tolerance) {
    this.propagation = propagation;
    this.influences = propagation.influences;
    this.state = state;
    this.matters = matters;
    this.tolerance = tolerance;
    queue = new NodeQueue(matters.length);
    work = propagation.work(matters.length);
  }

  static boolean[] everything(int size) {
    boolean[] all = new boolean[size];
    Arrays.fill(all, true);
    return all;
  }

  /** Whether every component came to rest so far. */
  boolean converged() {
    return converged;
  }

  /** The nodes that were moved by what was imposed last, some of them more than once. */
  List<Integer> moved() {
    return Arrays.stream(movedNodes, 0, movedCount).boxed().toList();
  }

  /** How many strengths were worked out so far. */
  long steps() {
    return steps;
  }

  /** Imposes strengths on nodes of the network and lets everything that they reach come to rest. */
  void impose(int[] networkNodes, double[] values) {
    armsBefore = state.settledArms().isEmpty() ? Map.of() : new HashMap<>(state.settledArms());
    for (int i = 0; i < networkNodes.length; i++) {
      if (influences.isClosed(networkNodes[i])) {
        settleArm(networkNodes[i], values[i]);
      } else {
        settleNode(influences.node(networkNodes[i]), values[i]);
      }
    }
    while (!queue.isEmpty()) {
      int component = influences.component(queue.first());
      if (influences.isCyclic(component)) {
        sweep(component);
      } else {
        int node = queue.remove();
        move(node, defined(node));
      }
    }
  }

  private void settleNode(int node, double value) {
    remember(node);
    state.settle(node);
    move(node, value);
  }

  private void settleArm(int arm, double value) {
    state.settledArms().put(arm, value);
    Network network = propagation.network;
    for (int edge = network.out().start(arm); edge < network.out().start(arm + 1); edge++) {
      int target = influences.node(network.out().head(edge));
      remember(target);
      state.touch(target);
      await(target);
    }
  }

  /** Takes back what was imposed last, and everything that it moved. */
  void undo() {
    for (int i = movedCount - 1; i >= 0; i--) {
      state.strength[movedNodes[i]] = strengthsBefore[i];
      state.restoreMark(movedNodes[i], marksBefore[i]);
    }
    movedCount = 0;
    if (!state.settledArms().isEmpty()) {
      state.settledArms().clear();
      state.settledArms().putAll(armsBefore);
    }
  }

  private void await(int node) {
    if (matters[node]) {
      queue.add(node);
    }
  }

  private double defined(int node) {
    steps++;
    work.pulse();
    return propagation.defined(node, state, state.strength, state.strength);
  }

  /** Sweeps over what waits in a component with cycles, until nothing does. */
  private void sweep(int component) {
    int end = influences.first(component + 1);
    long effort = (long) PATIENCE * (end - influences.first(component));
    int sweeps = 0;
    while (!queue.isEmpty() && queue.first() < end) {
      if (effort < 0 || propagation.step < 1) {
        search(component, sweeps);
        return;
      }
      int waiting = 0;
      while (!queue.isEmpty() && queue.first() < end) {
        round = waiting == round.length ? Arrays.copyOf(round, 2 * waiting) : round;
        round[waiting++] = queue.remove();
      }
      for (int i = 0; i < waiting; i++) {
        double next = defined(round[i]);
        if (Math.abs(next - state.strength[round[i]]) > tolerance) {
          move(round[i], next);
        }
      }
      effort -= waiting;
      sweeps++;
    }
    state.sweeps = Math.max(state.sweeps, sweeps);
  }

  /** Leaves a component to the search for a fixed point. */
  private void search(int component, int sweeps) {
    int first = influences.first(component);
    int end = influences.first(component + 1);
    while (!queue.isEmpty() && queue.first() < end) {
      queue.remove();
    }
    double[] before = Arrays.copyOfRange(state.strength, first, end);
    FixedPoint search = new FixedPoint(propagation, state, first, end, tolerance, work);
    search.seek();
    steps += (long) search.sweeps() * (end - first);
    converged &= propagation.residual(state, first, end) <= tolerance;
    state.sweeps = Math.max(state.sweeps, sweeps + search.sweeps());
    for (int node = first; node < end; node++) {
      double found = state.strength[node];
      state.strength[node] = before[node - first];
      move(node, found);
    }
    while (!queue.isEmpty() && queue.first() < end) {
      queue.remove();
    }
  }

  /** Moves a node, and lets everything that it bears on wait. */
  private void move(int node, double strength) {
    if (strength == state.strength[node]) {
      return;
    }
    remember(node);
    state.strength[node] = strength;
    Digraph out = influences.out();
    for (int edge = out.start(node); edge < out.start(node + 1); edge++) {
      await(out.head(edge));
    }
  }

  private void remember(int node) {
    if (movedCount == movedNodes.length) {
      movedNodes = Arrays.copyOf(movedNodes, 2 * movedCount);
      strengthsBefore = Arrays.copyOf(strengthsBefore, 2 * movedCount);
      marksBefore = Arrays.copyOf(marksBefore, 2 * movedCount);
    }
    movedNodes[movedCount] = node;
    strengthsBefore[movedCount] = state.strength[node];
    marksBefore[movedCount++] = state.mark(node);
  }
}
