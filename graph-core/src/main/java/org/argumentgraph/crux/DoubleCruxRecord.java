package org.argumentgraph.crux;

import com.google.common.collect.ImmutableMap;
import org.argumentgraph.Claim;

record DoubleCruxRecord(
    Claim root,
    Claim claim,
    String proponent,
    String opponent,
    ImmutableMap<String, Double> moves,
    boolean decisive)
    implements DoubleCrux {
  /** How far the one who would move less would move. */
  double reach() {
    return moves.values().stream().mapToDouble(Math::abs).min().orElse(0);
  }

  @Override
  public String toString() {
    return "“%s” would %s of %s (%+.3f) and of %s (%+.3f) on “%s”"
        .formatted(
            claim.text(),
            decisive ? "change the minds" : "bring together the views",
            proponent,
            moves.getOrDefault(proponent, 0.0),
            opponent,
            moves.getOrDefault(opponent, 0.0),
            root.text());
  }
}
