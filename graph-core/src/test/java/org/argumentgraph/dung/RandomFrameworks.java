package org.argumentgraph.dung;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** Frameworks of up to ten arguments, sparse and dense, with self-attacks and cycles. */
final class RandomFrameworks {
  private RandomFrameworks() {}

  static Arbitrary<AttackFramework> small() {
    return Arbitraries.integers()
        .between(1, 10)
        .withDistribution(RandomDistribution.uniform())
        .flatMap(size -> Arbitraries.integers()
            .between(0, 4 * size * size - 1)
            .withDistribution(RandomDistribution.uniform())
            .list()
            .ofMinSize(size / 2)
            .ofMaxSize(2 * size + 2)
            .map(attacks -> make(size, attacks)));
  }

  private static AttackFramework make(int size, List<Integer> attacks) {
    AttackFramework.Builder builder = AttackFramework.builder();
    for (int i = 0; i < size; i++) {
      builder.argument("a" + i);
    }
    for (int attack : attacks) {
      int from = attack / size % size;
      int to = attack % size;
      builder.attack(from, to);
      // One in four is mutual, so that there is something to choose.
      if (attack >= 3 * size * size) {
        builder.attack(to, from);
      }
    }
    return builder.build();
  }
}
