package org.argumentgraph.strength;

import java.util.Arrays;

/**
 * Goes on from where an iteration leads in the direction that the last few steps together show
 * (Donald Anderson, <i>Iterative procedures for nonlinear integral equations</i>, Journal of the
 * ACM 12, 1965; Homer Walker, Peng Ni, <i>Anderson acceleration for fixed-point iterations</i>,
 * SIAM Journal on Numerical Analysis 49, 2011). Takes O(n) for n numbers, and as much memory.
 */
final class Acceleration {
  private static final int DEPTH = 5;
  private static final double RIDGE = 1e-12;

  private final int size;
  private final double[][] stepChanges = new double[DEPTH][];
  private final double[][] imageChanges = new double[DEPTH][];
  private final double[][] products = new double[DEPTH][DEPTH];
  private double[] step;
  private double[] image;
  private int steps;

  Acceleration(int size) {
    this.size = size;
    step = new double[size];
    image = new double[size];
  }

  /** Forgets all steps so far. */
  void forget() {
    steps = 0;
  }

  /**
   * Moves what a step has led to further.
   *
   * @param before the numbers before the step
   * @param numbers where the numbers after it begin at an offset, which are moved
   */
  void extrapolate(double[] before, double[] numbers, int offset) {
    if (steps > 0) {
      remember(before, numbers, offset);
    }
    for (int i = 0; i < size; i++) {
      image[i] = numbers[offset + i];
      step[i] = image[i] - before[i];
    }
    int known = Math.min(steps, DEPTH);
    steps++;
    double[] share = shares(known);
    for (int j = 0; j < known; j++) {
      for (int i = 0; i < size; i++) {
        numbers[offset + i] -= share[j] * imageChanges[j][i];
      }
    }
    for (int i = 0; i < size; i++) {
      numbers[offset + i] = Math.min(1, Math.max(0, numbers[offset + i]));
    }
  }

  /** Takes down how this step differs from the last. */
  private void remember(double[] before, double[] numbers, int offset) {
    int slot = (steps - 1) % DEPTH;
    if (steps <= DEPTH) {
      stepChanges[slot] = new double[size];
      imageChanges[slot] = new double[size];
    }
    for (int i = 0; i < size; i++) {
      double after = numbers[offset + i];
      stepChanges[slot][i] = after - before[i] - step[i];
      imageChanges[slot][i] = after - image[i];
    }
    for (int j = 0; j < Math.min(steps, DEPTH); j++) {
      products[slot][j] = product(stepChanges[slot], stepChanges[j]);
      products[j][slot] = products[slot][j];
    }
  }

  private static double product(double[] left, double[] right) {
    double sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }

  /** The combination of the known changes that would undo this step, in the least-squares sense. */
  private double[] shares(int known) {
    double[][] rows = new double[known][];
    for (int j = 0; j < known; j++) {
      rows[j] = Arrays.copyOf(products[j], known + 1);
      rows[j][j] += RIDGE * rows[j][j] + Double.MIN_NORMAL;
      rows[j][known] = product(stepChanges[j], step);
    }
    return solve(rows);
  }

  /** Solves a system of equations by elimination; leaves out what it cannot tell apart. */
  private static double[] solve(double[][] rows) {
    int size = rows.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = pivot + 1; row < size; row++) {
        double factor = quotient(rows[row][pivot], rows[pivot][pivot]);
        for (int column = pivot; column <= size; column++) {
          rows[row][column] -= factor * rows[pivot][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int row = size - 1; row >= 0; row--) {
      double sum = rows[row][size];
      for (int column = row + 1; column < size; column++) {
        sum -= rows[row][column] * solution[column];
      }
      solution[row] = quotient(sum, rows[row][row]);
    }
    return solution;
  }

  private static double quotient(double dividend, double pivot) {
    return pivot > 0 ? dividend / pivot : 0;
  }
}
