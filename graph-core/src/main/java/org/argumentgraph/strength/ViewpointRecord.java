package org.argumentgraph.strength;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

record ViewpointRecord(
    Optional<String> speaker, double confidence, double argued, double opposed, double other)
    implements Viewpoint {
  static final Viewpoint NEUTRAL = new ViewpointRecord(Optional.empty(), 0.5, 0.5, 0.5, 0.5);

  ViewpointRecord {
    for (double score : new double[] {confidence, argued, opposed, other}) {
      checkArgument(
          score >= 0 && score <= 1, "A base score is %s; give a number from 0 to 1", score);
    }
  }

  @Override
  public Viewpoint withBaseScores(double confidence, double argued, double opposed, double other) {
    return new ViewpointRecord(speaker, confidence, argued, opposed, other);
  }

  @Override
  public String toString() {
    return speaker.orElse("neutral");
  }
}
