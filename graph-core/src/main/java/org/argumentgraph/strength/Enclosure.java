package org.argumentgraph.strength;

import java.util.Arrays;
import org.argumentgraph.internal.Influences;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Propagation.State;

/**
 * Between what every solution of the equations lies. Strengths rise with what helps them and fall
 * with what hinders them; so whatever lies between bounds still does after these were narrowed: the
 * lower one to what follows from the least that may help and the most that may hinder, the upper
 * one the other way round. Starts from 0 and 1 and stops where nothing moves any more.
 */
final class Enclosure {
  private final Propagation propagation;
  private final State state;
  private final double[] least;
  private final double[] most;

  Enclosure(Propagation propagation, State state) {
    this.propagation = propagation;
    this.state = state;
    least = new double[state.strength.length];
    most = new double[state.strength.length];
    Arrays.fill(most, 1);
    Influences influences = propagation.influences;
    Work work = propagation.work(least.length);
    for (int component = 0; component < influences.components(); component++) {
      int sweeps = influences.isCyclic(component) ? propagation.maxSweeps : 1;
      int first = influences.first(component);
      int end = influences.first(component + 1);
      work.advance(end - first);
      for (int sweep = 0; sweep < sweeps; sweep++) {
        work.pulse(end - first);
        if (narrow(first, end) <= propagation.tolerance) {
          break;
        }
      }
    }
  }

  /** Narrows the bounds of a range once; returns by how much at most. */
  private double narrow(int first, int end) {
    double farthest = 0;
    for (int node = first; node < end; node++) {
      double low = propagation.defined(node, state, least, most);
      double high = propagation.defined(node, state, most, least);
      farthest = Math.max(farthest, Math.max(low - least[node], most[node] - high));
      least[node] = Math.max(low, least[node]);
      most[node] = Math.min(high, most[node]);
    }
    return farthest;
  }

  /** The bounds of an element that is made up of some nodes of the network. */
  Bounds of(int[] networkNodes) {
    double low = 0;
    double high = 0;
    for (int node : networkNodes) {
      low = Math.max(low, propagation.strength(node, state, least));
      high = Math.max(high, propagation.strength(node, state, most));
    }
    return new Bounds(low, high);
  }
}
