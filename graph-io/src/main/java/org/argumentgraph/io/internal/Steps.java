package org.argumentgraph.io.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.io.conversion.Loss;

/**
 * Makes links with one target each of the steps between statements, so that every step that ends in
 * another step ends, through however many, in a statement. Steps without premises or without a
 * conclusion, and those that only lead to such or to each other, are lost.
 */
public final class Steps {
  /**
   * A step, with one of the ends to which it leads.
   *
   * @param node the step
   * @param id the id of the relation, which is that of the node for the first link of a step
   * @param sources the statements that it starts from, at least one
   * @param target the statement or the step in which it ends; a step stands for its first link
   */
  public record Link(StepNode node, String id, ImmutableList<StepNode> sources, StepNode target) {}

  /** So many premises a step may have in all its links, lest few edges make a huge debate. */
  private static final int MOST_PREMISES = 100_000;

  private final Ids ids;
  private final List<Loss> losses;
  /** For each step that is not lost, in what its first link ends. */
  private final Map<StepNode, StepNode> ends = new HashMap<>();

  private Steps(Ids ids, List<Loss> losses) {
    this.ids = ids;
    this.losses = losses;
  }

  /**
   * Makes the links of steps, in their order. Takes time linear in the number of edges.
   *
   * @param steps all steps
   * @param ids makes the ids of further links
   * @param losses takes what is lost
   */
  public static List<Link> links(List<StepNode> steps, Ids ids, List<Loss> losses) {
    Steps made = new Steps(ids, losses);
    made.findEnds(steps);
    List<Link> links = new ArrayList<>();
    steps.forEach(step -> made.addLinks(step, links));
    return links;
  }

  /** Goes back from the statements, so that no two steps end in each other. */
  private void findEnds(List<StepNode> steps) {
    Deque<StepNode> reached = new ArrayDeque<>();
    for (StepNode step : steps) {
      List<StepNode> targets = step.targets();
      if (step.hasPremises() && !targets.isEmpty() && !targets.get(0).isStep()) {
        ends.put(step, targets.get(0));
        reached.add(step);
      }
    }
    while (!reached.isEmpty()) {
      StepNode end = reached.remove();
      for (StepNode step : end.stepsBefore()) {
        if (step.hasPremises() && ends.putIfAbsent(step, end) == null) {
          reached.add(step);
        }
      }
    }
  }

  private void addLinks(StepNode step, List<Link> links) {
    StepNode end = ends.get(step);
    if (end == null) {
      lose(step, whyLost(step));
      return;
    }
    ImmutableList<StepNode> sources = ImmutableList.copyOf(step.statementsBefore());
    links.add(new Link(step, step.id(), sources, end));
    int count = 1;
    for (StepNode target : step.targets()) {
      if (target.equals(end)) {
        continue;
      }
      if (target.isStep() && !ends.containsKey(target)) {
        lose(step, "that it leads to " + target.id() + " is left out, since that node is");
      } else if (count > MOST_PREMISES / sources.size()) {
        lose(step, "that it leads to " + target.id() + " is left out, since it leads to too many");
      } else {
        links.add(new Link(step, ids.of(step.id(), "step"), sources, target));
        count++;
      }
    }
    if (count > 1) {
      lose(step, "it leads to " + count + " nodes and is read as a relation to each");
    }
  }

  private void lose(StepNode step, String message) {
    losses.add(new Loss(step.line(), "node " + step.id(), message));
  }

  private static String whyLost(StepNode step) {
    if (!step.hasPremises()) {
      return "it is left out, since no statement leads to it";
    }
    return step.targets().isEmpty()
        ? "it is left out, since it leads to nothing"
        : "it is left out, since it leads to no statement, directly or through others";
  }
}
