package org.argumentgraph.dung;

import org.logicng.collections.LNGBooleanVector;
import org.logicng.collections.LNGIntVector;
import org.logicng.datastructures.Tristate;
import org.logicng.handlers.SATHandler;
import org.logicng.solvers.sat.GlucoseConfig;
import org.logicng.solvers.sat.GlucoseSyrup;
import org.logicng.solvers.sat.MiniSatConfig;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/** The Glucose of LogicNG, below its formulas. */
final class GlucoseSolver implements SatSolver {
  private static final SATHandler UNTIL_INTERRUPTED = new SATHandler() {
    @Override
    public boolean detectedConflict() {
      return !Interruption.isPending();
    }
  };

  private final MiniSatStyleSolver solver =
      new GlucoseSyrup(MiniSatConfig.builder().build(), GlucoseConfig.builder().build());
  private LNGBooleanVector model = new LNGBooleanVector();

  @Override
  public int decided() {
    return solver.newVar(false, true) + 1;
  }

  @Override
  public int derived() {
    return solver.newVar(true, false) + 1;
  }

  @Override
  public void add(Literals clause) {
    solver.addClause(translate(clause), null);
  }

  @Override
  public boolean solve(Literals assumptions) {
    Interruption.check();
    Tristate answer = solver.solve(UNTIL_INTERRUPTED, translate(assumptions));
    if (answer == Tristate.UNDEF) {
      throw Interruption.cancellation();
    }
    if (answer == Tristate.TRUE) {
      model = solver.model();
    }
    return answer == Tristate.TRUE;
  }

  @Override
  public boolean value(int variable) {
    return model.get(variable - 1);
  }

  private static LNGIntVector translate(Literals literals) {
    LNGIntVector vector = new LNGIntVector(literals.size());
    for (int i = 0; i < literals.size(); i++) {
      int literal = literals.get(i);
      vector.unsafePush(MiniSatStyleSolver.mkLit(Math.abs(literal) - 1, literal < 0));
    }
    return vector;
  }
}
