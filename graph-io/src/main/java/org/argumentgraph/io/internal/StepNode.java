package org.argumentgraph.io.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A node of a format in which a step, such as an inference or a conflict, is a node between the
 * statements that it links.
 */
public final class StepNode {
  private final String id;
  private final boolean isStep;
  private final int line;
  private final Set<StepNode> statementsBefore = new LinkedHashSet<>();
  private final Set<StepNode> stepsBefore = new LinkedHashSet<>();
  private final Set<StepNode> statementsAfter = new LinkedHashSet<>();
  private final Set<StepNode> stepsAfter = new LinkedHashSet<>();

  private StepNode(String id, boolean isStep, int line) {
    this.id = id;
    this.isStep = isStep;
    this.line = line;
  }

  /** Makes the node of a statement. */
  public static StepNode statement(String id, int line) {
    return new StepNode(id, false, line);
  }

  /** Makes the node of a step. */
  public static StepNode step(String id, int line) {
    return new StepNode(id, true, line);
  }

  /** Leads from this node to another; at least one of them is a step. */
  public void leadTo(StepNode target) {
    if (!isStep && !target.isStep) {
      throw new IllegalArgumentException(id + " and " + target.id + " have no step between them");
    }
    (target.isStep ? stepsAfter : statementsAfter).add(target);
    (isStep ? target.stepsBefore : target.statementsBefore).add(this);
  }

  /** Returns the id that its element has. */
  public String id() {
    return id;
  }

  /** Returns whether this is a step and not a statement. */
  public boolean isStep() {
    return isStep;
  }

  /** Returns the line on which it stands. */
  public int line() {
    return line;
  }

  /** Returns whether a statement leads to it. */
  boolean hasPremises() {
    return !statementsBefore.isEmpty();
  }

  /** Returns the statements that lead to it. */
  Set<StepNode> statementsBefore() {
    return statementsBefore;
  }

  /** Returns the steps that lead to it. */
  Set<StepNode> stepsBefore() {
    return stepsBefore;
  }

  /** Returns what it leads to, statements first. */
  List<StepNode> targets() {
    List<StepNode> ordered = new ArrayList<>(statementsAfter);
    ordered.addAll(stepsAfter);
    return ordered;
  }
}
