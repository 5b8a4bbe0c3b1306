package org.argumentgraph.strength;

/**
 * Between what a strength lies.
 *
 * @param least the lower bound
 * @param most the upper bound
 */
public record Bounds(double least, double most) {
  /**
   * Makes bounds, in which there is one zero only.
   *
   * @param least the lower bound
   * @param most the upper bound
   */
  public Bounds {
    least += 0.0;
    most += 0.0;
  }

  /**
   * Returns how far apart the bounds are.
   *
   * @return 0 where there is only one possibility
   */
  public double width() {
    return most - least;
  }

  /**
   * Returns whether a strength is possible.
   *
   * @param strength a strength
   * @return whether it lies between the bounds or at one of them
   */
  public boolean contains(double strength) {
    return strength >= least && strength <= most;
  }

  @Override
  public String toString() {
    return "%.3f to %.3f".formatted(least, most);
  }
}
