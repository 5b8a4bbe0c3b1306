package org.argumentgraph.dung;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Frameworks of up to ten arguments, sparse and dense, with self-attacks and cycles. */
final class RandomFrameworks {
  private RandomFrameworks() {}

  static Arbitrary<AttackFramework> small() {
    return Arbitraries.integers()
        .between(1, 10)
        .flatMap(size -> Arbitraries.integers()
            .between(0, size * size - 1)
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
    attacks.forEach(attack -> builder.attack(attack / size, attack % size));
    return builder.build();
  }
}
