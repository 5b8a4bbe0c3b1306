package org.argumentgraph.cycle;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MaxSATSolver;
import org.logicng.solvers.maxsat.algorithms.MaxSAT.MaxSATResult;

/**
 * Puts the question for a smallest hitting set to a solver of maximum satisfiability: each set is a
 * clause, and every element would rather be left out (Antonio Morgado, Carmine Dodaro and João
 * Marques-Silva, <i>Core-guided MaxSAT with soft cardinality constraints</i>, CP 2014).
 */
final class SmallestModel {
  private SmallestModel() {}

  /** Returns a smallest hitting set; empty if the patience did not suffice. */
  static Optional<BitSet> of(List<BitSet> sets, Patience patience) {
    FormulaFactory formulas = new FormulaFactory();
    MaxSATSolver solver = MaxSATSolver.oll(formulas);
    BitSet elements = new BitSet();
    for (BitSet set : sets) {
      solver.addHardFormula(formulas.or(
          set.stream().mapToObj(element -> variable(formulas, element)).toList()));
      elements.or(set);
    }
    elements.stream()
        .forEach(element -> solver.addSoftFormula(variable(formulas, element).negate(), 1));
    if (solver.solve(patience) != MaxSATResult.OPTIMUM) {
      return Optional.empty();
    }
    BitSet model = new BitSet();
    elements.stream()
        .filter(element -> solver.model().evaluateLit(variable(formulas, element)))
        .forEach(model::set);
    return Optional.of(model);
  }

  private static Variable variable(FormulaFactory formulas, int element) {
    return formulas.variable("e" + element);
  }
}
