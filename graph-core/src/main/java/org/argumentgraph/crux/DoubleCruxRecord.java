package org.argumentgraph.crux;

import com.google.common.collect.ImmutableMap;
import org.argumentgraph.Claim;

record DoubleCruxRecord(
    Claim root, Claim claim, String proponent, String opponent, ImmutableMap<String, Double> swings)
    implements DoubleCrux {
  @Override
  public String toString() {
    return "“%s” would change the mind of %s (%+.3f) and of %s (%+.3f) on “%s”"
        .formatted(
            claim.text(),
            proponent,
            swings.getOrDefault(proponent, 0.0),
            opponent,
            swings.getOrDefault(opponent, 0.0),
            root.text());
  }
}
