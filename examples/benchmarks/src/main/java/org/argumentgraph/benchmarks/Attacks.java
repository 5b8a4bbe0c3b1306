package org.argumentgraph.benchmarks;

import java.util.SplittableRandom;
import org.argumentgraph.dung.AttackFramework;

/**
 * How the attacks of a made-up framework are spread over its arguments. The same size and shape
 * always give the same framework.
 */
public enum Attacks {
  /** Three times as many attacks as arguments, between any two. */
  RANDOM {
    @Override
    void add(int size, SplittableRandom random, AttackFramework.Builder framework) {
      attack(new Ends(size, Shape.RANDOM), framework);
    }
  },
  /** As many, but arguments that take part in many attract more. */
  SCALE_FREE {
    @Override
    void add(int size, SplittableRandom random, AttackFramework.Builder framework) {
      attack(new Ends(size, Shape.SCALE_FREE), framework);
    }
  },
  /** Each argument attacks an earlier one; every other is attacked back. */
  TREE {
    @Override
    void add(int size, SplittableRandom random, AttackFramework.Builder framework) {
      for (int argument = 1; argument < size; argument++) {
        int earlier = random.nextInt(argument);
        framework.attack(argument, earlier);
        if (random.nextBoolean()) {
          framework.attack(earlier, argument);
        }
      }
    }
  },
  /** A square whose edges are joined, with an attack between neighbours, one way or the other. */
  GRID {
    @Override
    void add(int size, SplittableRandom random, AttackFramework.Builder framework) {
      int side = (int) Math.sqrt(size);
      for (int argument = 0; argument < side * side; argument++) {
        int row = argument / side;
        int right = row * side + (argument + 1) % side;
        int below = (row + 1) % side * side + argument % side;
        oneWay(argument, right, random, framework);
        oneWay(argument, below, random, framework);
      }
    }
  },
  /** Each argument attacks the next, and the second the first. */
  CHAIN {
    @Override
    void add(int size, SplittableRandom random, AttackFramework.Builder framework) {
      for (int argument = 1; argument < size; argument++) {
        framework.attack(argument - 1, argument);
      }
      framework.attack(1, 0);
    }
  };

  abstract void add(int size, SplittableRandom random, AttackFramework.Builder framework);

  AttackFramework framework(int size) {
    AttackFramework.Builder framework = arguments(size);
    add(size, new SplittableRandom(20_261_121), framework);
    return framework.build();
  }

  /** The framework in which every relation of a debate is an attack. */
  static AttackFramework of(Ends ends) {
    AttackFramework.Builder framework = arguments(ends.base.length);
    attack(ends, framework);
    return framework.build();
  }

  private static AttackFramework.Builder arguments(int size) {
    AttackFramework.Builder framework = AttackFramework.builder();
    for (int argument = 0; argument < size; argument++) {
      framework.argument("a" + argument);
    }
    return framework;
  }

  private static void attack(Ends ends, AttackFramework.Builder framework) {
    for (int attack = 0; attack < ends.source.length; attack++) {
      framework.attack(ends.source[attack], ends.target[attack]);
    }
  }

  private static void oneWay(
      int one, int other, SplittableRandom random, AttackFramework.Builder framework) {
    if (random.nextBoolean()) {
      framework.attack(one, other);
    } else {
      framework.attack(other, one);
    }
  }
}
