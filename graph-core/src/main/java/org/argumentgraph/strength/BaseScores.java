package org.argumentgraph.strength;

import java.util.List;
import java.util.OptionalDouble;
import org.argumentgraph.Claim;
import org.argumentgraph.internal.Network;
import org.argumentgraph.internal.Positions;

/** The base score of each statement from a viewpoint. */
final class BaseScores {
  private BaseScores() {}

  static double[] of(Network network, Viewpoint viewpoint) {
    double[] scores = new double[network.statements()];
    if (viewpoint.speaker().isEmpty()) {
      for (int statement = 0; statement < scores.length; statement++) {
        scores[statement] = highest(network.claims(statement), viewpoint.other());
      }
      return scores;
    }
    String speaker = viewpoint.speaker().orElseThrow();
    Positions.Position position = Positions.of(network).of(speaker);
    for (int statement = 0; statement < scores.length; statement++) {
      if (position.holds(statement)) {
        scores[statement] = position.arguesFor(statement)
            ? viewpoint.argued()
            : statedBy(network, statement, speaker).orElse(viewpoint.confidence());
      } else {
        scores[statement] = position.opposes(statement) ? viewpoint.opposed() : viewpoint.other();
      }
    }
    return scores;
  }

  /** The highest credence of some claims, of which those without one count at another score. */
  private static double highest(List<Claim> claims, double other) {
    double highest = 0;
    for (Claim claim : claims) {
      highest = Math.max(highest, claim.credence().orElse(other));
    }
    return highest;
  }

  /** The highest credence that a speaker stated with one of their claims. */
  private static OptionalDouble statedBy(Network network, int statement, String speaker) {
    return network.claims(statement).stream()
        .filter(claim -> claim.origin().speaker().filter(speaker::equals).isPresent())
        .map(Claim::credence)
        .flatMapToDouble(OptionalDouble::stream)
        .max();
  }
}
