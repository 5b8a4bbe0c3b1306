package org.argumentgraph.benchmarks;

import java.util.SplittableRandom;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

/**
 * A made-up debate as plain arrays: claims with base scores, and three times as many relations from
 * one claim to another, half of them attacks. The same size and shape always give the same debate.
 */
final class Ends {
  private static final int RELATIONS_FOR_EACH_CLAIM = 3;

  final double[] base;
  final int[] source;
  final int[] target;
  final boolean[] attacks;
  final double[] weight;

  Ends(int claims, Shape shape) {
    SplittableRandom random = new SplittableRandom(20_261_121);
    int relations = RELATIONS_FOR_EACH_CLAIM * claims;
    base = new double[claims];
    source = new int[relations];
    target = new int[relations];
    attacks = new boolean[relations];
    weight = new double[relations];
    for (int claim = 0; claim < claims; claim++) {
      base[claim] = random.nextInt(1, 100) / 100.0;
    }
    for (int relation = 0; relation < relations; relation++) {
      do {
        source[relation] = end(random, shape, source, relation);
        target[relation] = end(random, shape, target, relation);
      } while (source[relation] == target[relation]);
      attacks[relation] = random.nextBoolean();
      weight[relation] = random.nextInt(1, 101) / 100.0;
    }
  }

  /** A debate without claims. */
  static Ends none() {
    return new Ends(0, Shape.RANDOM);
  }

  private int end(SplittableRandom random, Shape shape, int[] ends, int relations) {
    return shape == Shape.SCALE_FREE && relations > 0 && random.nextBoolean()
        ? ends[random.nextInt(relations)]
        : random.nextInt(base.length);
  }

  String claimId(int claim) {
    return "c" + claim;
  }

  /** The same debate as a graph. */
  ArgumentGraph graph() {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Made up");
    for (int claim = 0; claim < base.length; claim++) {
      debate.add(Claim.of(claimId(claim), "Claim " + claim + ".").withCredence(base[claim]));
    }
    for (int relation = 0; relation < source.length; relation++) {
      debate.add(Relation.of(
              attacks[relation] ? RelationKind.REBUTTAL : RelationKind.SUPPORT,
              claimId(source[relation]),
              claimId(target[relation]))
          .withId("r" + relation)
          .withWeight(weight[relation]));
    }
    return debate.build();
  }
}
