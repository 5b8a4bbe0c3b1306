package org.argumentgraph.dung;

import java.util.concurrent.CancellationException;

/**
 * Finds out whether clauses can be satisfied together; clauses may be added between questions.
 *
 * <p>Variables count from 1; a literal is a variable, or a negated one as the negative number.
 */
interface SatSolver {
  /** Makes a solver without variables. */
  static SatSolver create() {
    return new GlucoseSolver();
  }

  /** Makes a variable that the search decides; it tries first that it holds. */
  int decided();

  /** Makes a variable that follows from those that are decided, by the clauses. */
  int derived();

  /** Demands that one of the literals holds. */
  void add(Literals clause);

  /**
   * Asks for values such that every clause and every assumption holds.
   *
   * @throws CancellationException if the thread is interrupted
   */
  boolean solve(Literals assumptions);

  /** The value of a variable in the answer to the last question, which was affirmative. */
  boolean value(int variable);
}
