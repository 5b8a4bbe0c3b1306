package org.argumentgraph.benchmarks;

import java.util.SplittableRandom;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;

/**
 * A made-up debate as plain arrays: claims with base scores, and relations from one claim to
 * another. The same size and shape always give the same debate.
 */
final class Ends {
  private static final long SEED = 20_261_121;

  final double[] base;
  final int[] source;
  final int[] target;
  final boolean[] attacks;
  final double[] weight;

  Ends(int claims, Shape shape) {
    SplittableRandom random = new SplittableRandom(SEED);
    int relations = shape == Shape.TREE ? Math.max(0, claims - 1) : shape.relations * claims;
    base = new double[claims];
    source = new int[relations];
    target = new int[relations];
    attacks = new boolean[relations];
    weight = new double[relations];
    for (int claim = 0; claim < claims; claim++) {
      base[claim] = shape == Shape.HOSTILE ? 1 : random.nextInt(1, 100) / 100.0;
    }
    for (int relation = 0; relation < relations; relation++) {
      do {
        source[relation] = source(random, shape, relation);
        target[relation] = target(random, shape, relation);
      } while (source[relation] == target[relation]);
      attacks[relation] = random.nextDouble() < shape.attacks;
      weight[relation] = shape == Shape.HOSTILE ? 1 : random.nextInt(1, 101) / 100.0;
    }
  }

  /** A debate without claims. */
  static Ends none() {
    return new Ends(0, Shape.RANDOM);
  }

  private int source(SplittableRandom random, Shape shape, int relation) {
    return shape == Shape.TREE ? relation + 1 : end(random, shape, source, relation);
  }

  private int target(SplittableRandom random, Shape shape, int relation) {
    return shape == Shape.TREE
        ? random.nextInt(relation + 1)
        : end(random, shape, target, relation);
  }

  private int end(SplittableRandom random, Shape shape, int[] ends, int relation) {
    if (shape == Shape.RANDOM || relation == 0 || random.nextBoolean()) {
      return random.nextInt(base.length);
    }
    int[] from = shape == Shape.SCALE_FREE ? ends : random.nextBoolean() ? source : target;
    return from[random.nextInt(relation)];
  }

  String claimId(int claim) {
    return "c" + claim;
  }

  /** The same debate as a graph, in which nobody is known to speak. */
  ArgumentGraph graph() {
    return build(ArgumentGraph.builder("Made up"), 0);
  }

  /** The same debate as a graph, in which so many speakers take turns. */
  ArgumentGraph graph(int speakers) {
    ArgumentGraph.Builder debate = ArgumentGraph.builder("Made up");
    for (int speaker = 0; speaker < speakers; speaker++) {
      debate.speaker("s" + speaker, "Speaker " + speaker);
    }
    return build(debate, speakers);
  }

  private ArgumentGraph build(ArgumentGraph.Builder debate, int speakers) {
    for (int claim = 0; claim < base.length; claim++) {
      Claim made = Claim.of(claimId(claim), "Claim " + claim + ".").withCredence(base[claim]);
      debate.add(speakers == 0 ? made : made.withOrigin(Origin.by("s" + claim % speakers)));
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
