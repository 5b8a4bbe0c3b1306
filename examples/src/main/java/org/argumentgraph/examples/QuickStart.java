package org.argumentgraph.examples;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Origin;
import org.argumentgraph.crux.CruxFinder;
import org.argumentgraph.cycle.CycleFinder;
import org.argumentgraph.unanswered.UnansweredFinder;

/**
 * Builds a debate and asks what it turns on, what nobody answered, and where it contradicts itself.
 */
public final class QuickStart {
  private QuickStart() {}

  /**
   * Prints what is found in a small debate.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    // README: from here
    ArgumentGraph debate = ArgumentGraph.builder("Should the centre be closed to cars?")
        .speaker("ann", "Ann")
        .speaker("ben", "Ben")
        .claim("close", "The centre should be closed to cars.", Origin.by("ann"))
        .claim("air", "The air in the town will be cleaner.", Origin.by("ann"))
        .claim("detour", "Cars will take longer ways round the centre.", Origin.by("ben"))
        .support("air", "close")
        .support("close", "detour")
        .rebuttal("detour", "air")
        .build();
    System.out.println(CruxFinder.standard().find(debate, "close"));
    System.out.println(UnansweredFinder.standard().find(debate));
    System.out.println(CycleFinder.standard().find(debate));
    // README: to here
  }
}
