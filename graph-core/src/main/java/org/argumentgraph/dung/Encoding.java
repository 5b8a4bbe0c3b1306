package org.argumentgraph.dung;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;
import org.argumentgraph.internal.Digraph;

/**
 * A part of a framework in clauses. For each argument a there is a variable that says that it is in
 * and, but for stable and naive sets, one that says that it is out, which holds if and only if an
 * attacker of a is in (Philippe Besnard, Sylvie Doutre, <i>Checking the acceptability of a set of
 * arguments</i>, NMR 2004; Federico Cerutti, Massimiliano Giacomin, Mauro Vallati, <i>How we
 * designed winning algorithms for abstract argumentation and which insight we attained</i>,
 * Artificial Intelligence 276, 2019).
 */
final class Encoding {
  private final Part part;
  private final SatSolver solver;
  private final int[] in;
  private final int[] out;

  private Encoding(Part part, SatSolver solver, boolean withOut) {
    this.part = part;
    this.solver = solver;
    in = variables(argument -> solver.decided());
    out = withOut ? variables(this::newOut) : new int[0];
    for (int argument = 0; argument < in.length; argument++) {
      if (part.isBarred(argument)) {
        solver.add(Literals.of(-in[argument]));
      }
    }
  }

  private int[] variables(IntUnaryOperator kind) {
    int[] variables = new int[part.size()];
    Arrays.setAll(variables, kind);
    return variables;
  }

  /** What has one attacker is out if and only if that is in, and needs no variable of its own. */
  private int newOut(int argument) {
    Digraph attackers = part.attackers();
    return attackers.degree(argument) == 1
        ? in[attackers.head(attackers.start(argument))]
        : solver.derived();
  }

  /** The sets of one of the kinds that are not defined by being largest among others. */
  static Encoding of(Part part, Semantics semantics) {
    boolean withOut = semantics != Semantics.STABLE && semantics != Semantics.NAIVE;
    Encoding encoding = new Encoding(part, SatSolver.create(), withOut);
    switch (semantics) {
      case STABLE -> encoding.stable();
      case NAIVE -> encoding.naive();
      case CONFLICT_FREE -> encoding.outs();
      case ADMISSIBLE -> {
        encoding.outs();
        encoding.defended();
      }
      case COMPLETE -> {
        encoding.outs();
        encoding.defended();
        encoding.closed();
      }
      default -> throw new IllegalArgumentException(semantics.word() + " sets are largest ones");
    }
    return encoding;
  }

  /** Nothing is in that an argument attacks that is in. */
  private void conflictFree() {
    Digraph attacked = part.attacked();
    for (int attacker = 0; attacker < part.size(); attacker++) {
      for (int edge = attacked.start(attacker); edge < attacked.start(attacker + 1); edge++) {
        int target = attacked.head(edge);
        solver.add(
            target == attacker
                ? Literals.of(-in[target])
                : Literals.of(-in[attacker], -in[target]));
      }
    }
  }

  /** What is not in is attacked by something that is. */
  private void stable() {
    conflictFree();
    for (int target = 0; target < part.size(); target++) {
      Literals clause = Literals.of(in[target]);
      addAttackers(clause, target);
      solver.add(clause);
    }
  }

  /** What is not in attacks itself, or is in conflict with something that is in. */
  private void naive() {
    conflictFree();
    Digraph attacked = part.attacked();
    for (int argument = 0; argument < part.size(); argument++) {
      if (!part.isImpossible(argument)) {
        Literals clause = Literals.of(in[argument]);
        addAttackers(clause, argument);
        for (int edge = attacked.start(argument); edge < attacked.start(argument + 1); edge++) {
          clause.add(in[attacked.head(edge)]);
        }
        solver.add(clause);
      }
    }
  }

  private void addAttackers(Literals clause, int target) {
    Digraph attackers = part.attackers();
    for (int edge = attackers.start(target); edge < attackers.start(target + 1); edge++) {
      if (attackers.head(edge) != target) {
        clause.add(in[attackers.head(edge)]);
      }
    }
  }

  /** What is out is what is attacked by something that is in, and is not in itself. */
  private void outs() {
    Digraph attackers = part.attackers();
    for (int target = 0; target < part.size(); target++) {
      solver.add(Literals.of(-in[target], -out[target]));
      if (attackers.degree(target) == 1) {
        continue;
      }
      Literals clause = Literals.of(-out[target]);
      for (int edge = attackers.start(target); edge < attackers.start(target + 1); edge++) {
        clause.add(in[attackers.head(edge)]);
        solver.add(Literals.of(-in[attackers.head(edge)], out[target]));
      }
      solver.add(clause);
    }
  }

  /** All attackers of what is in are out. */
  private void defended() {
    Digraph attackers = part.attackers();
    for (int target = 0; target < part.size(); target++) {
      for (int edge = attackers.start(target); edge < attackers.start(target + 1); edge++) {
        solver.add(Literals.of(-in[target], out[attackers.head(edge)]));
      }
    }
  }

  /** What has no attacker but such as are out is in, unless it is barred. */
  private void closed() {
    Digraph attackers = part.attackers();
    for (int target = 0; target < part.size(); target++) {
      if (part.isBarred(target)) {
        continue;
      }
      Literals clause = Literals.of(in[target]);
      for (int edge = attackers.start(target); edge < attackers.start(target + 1); edge++) {
        clause.add(-out[attackers.head(edge)]);
      }
      solver.add(clause);
    }
  }

  /** Makes a variable for each argument, which holds only if the argument is in or out. */
  int[] ranges() {
    int[] ranges = variables(argument -> solver.decided());
    for (int argument = 0; argument < ranges.length; argument++) {
      solver.add(Literals.of(-ranges[argument], in[argument], out[argument]));
    }
    return ranges;
  }

  SatSolver solver() {
    return solver;
  }

  Part part() {
    return part;
  }

  int in(int argument) {
    return in[argument];
  }

  int out(int argument) {
    return out[argument];
  }

  /** What is in by the last answer. */
  BitSet answer() {
    BitSet set = new BitSet(in.length);
    for (int argument = 0; argument < in.length; argument++) {
      set.set(argument, solver.value(in[argument]));
    }
    return set;
  }

  /** What is in a set, or attacked by it. */
  BitSet range(BitSet set) {
    Digraph attacked = part.attacked();
    BitSet range = (BitSet) set.clone();
    set.stream().forEach(member -> {
      for (int edge = attacked.start(member); edge < attacked.start(member + 1); edge++) {
        range.set(attacked.head(edge));
      }
    });
    return range;
  }

  /** The variables of some arguments. */
  Literals oneOf(BitSet arguments, int[] variables) {
    Literals clause = new Literals();
    arguments.stream().forEach(argument -> clause.add(variables[argument]));
    return clause;
  }

  int[] in() {
    return in;
  }

  int[] out() {
    return out;
  }

  /** All of the part but a set. */
  BitSet outside(BitSet set) {
    BitSet rest = new BitSet(in.length);
    rest.set(0, in.length);
    rest.andNot(set);
    return rest;
  }
}
