package org.argumentgraph.strength;

/**
 * What a strength would be if something were settled.
 *
 * @param atZero the strength if it were settled at 0
 * @param atOne the strength if it were settled at 1
 */
public record Effect(double atZero, double atOne) {
  /**
   * Returns how far the settlement moves the strength.
   *
   * @return from -1 to 1, negative where the strength falls as what is settled rises
   */
  public double swing() {
    return atOne - atZero;
  }
}
