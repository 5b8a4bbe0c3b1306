package org.argumentgraph.dung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must not depend on how deep or how large a framework is. */
class LargeFrameworksTest {
  private static final int MILLION = 1_000_000;

  private static AttackFramework make(int size, ObjIntConsumer<AttackFramework.Builder> attacks) {
    AttackFramework.Builder builder = AttackFramework.builder();
    for (int i = 0; i < size; i++) {
      builder.argument("a" + i);
    }
    for (int i = 0; i < size; i++) {
      attacks.accept(builder, i);
    }
    return builder.build();
  }

  private static AttackFramework ring(int size) {
    return make(size, (builder, i) -> builder.attack(i, (i + 1) % size));
  }

  @Test
  void everySecondOfALongChainIsGrounded() {
    AttackFramework chain = make(MILLION, (builder, i) -> {
      if (i > 0) {
        builder.attack(i - 1, i);
      }
    });
    Reasoner reasoner = Reasoner.of(chain);
    Labelling grounded = reasoner.grounded();
    assertThat(grounded.accepted()).hasSize(MILLION / 2);
    assertThat(grounded.why("a999998").defence()).hasSize(MILLION / 2);
    for (Semantics semantics : Semantics.values()) {
      if (semantics.isComplete()) {
        assertThat(reasoner.extension(semantics)).contains(grounded);
        assertThat(reasoner.isSkepticallyAccepted(semantics, "a999998")).isTrue();
      }
    }
  }

  @Test
  void aLongRingOfEvenLengthHasTwoSides() {
    Reasoner reasoner = Reasoner.of(ring(MILLION));
    assertThat(reasoner.grounded().accepted()).isEmpty();
    assertThat(reasoner.grounded().why("a7").cycle()).hasSize(MILLION);
    assertThat(reasoner.extension(Semantics.PREFERRED).orElseThrow().accepted())
        .hasSize(MILLION / 2);
  }

  @Test
  void whatNeedsASearchMayBeDeepToo() {
    Reasoner even = Reasoner.of(ring(100_000));
    assertThat(even.count(Semantics.PREFERRED)).isEqualTo(2);
    assertThat(even.isCredulouslyAccepted(Semantics.STABLE, "a7")).isTrue();
    assertThat(even.isSkepticallyAccepted(Semantics.PREFERRED, "a7")).isFalse();

    Reasoner odd = Reasoner.of(ring(100_001));
    assertThat(odd.extension(Semantics.PREFERRED).orElseThrow().accepted()).isEmpty();
    assertThat(odd.extension(Semantics.STABLE)).isEmpty();
    assertThat(odd.isCredulouslyAccepted(Semantics.PREFERRED, "a7")).isFalse();
  }

  @Test
  void aLongRowOfDilemmasIsSettledInOrder() {
    AttackFramework row = make(MILLION / 5, (builder, i) -> {
      builder.attack(i, i ^ 1);
      if (i % 2 == 0 && i > 0) {
        builder.attack(i - 1, i);
      }
    });
    Reasoner reasoner = Reasoner.of(row);
    assertThat(reasoner.extension(Semantics.PREFERRED).orElseThrow().accepted())
        .hasSize(MILLION / 10);
    assertThat(reasoner.extensions(Semantics.PREFERRED).limit(3))
        .doesNotHaveDuplicates()
        .hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(names = {"PREFERRED", "STABLE", "SEMI_STABLE", "STAGE", "NAIVE"})
  void independentChoicesMultiply(Semantics semantics) {
    Reasoner reasoner = Reasoner.of(make(10_000, (builder, i) -> builder.attack(i, i ^ 1)));
    assertThat(reasoner.count(semantics)).isEqualTo(BigInteger.TWO.pow(5_000));
  }

  @Test
  void choicesThatMeetAgainAreStillCounted() {
    // Many dilemmas, one side of each of which attacks the same argument, which attacks another.
    AttackFramework fan = make(802, (builder, i) -> {
      if (i < 800) {
        builder.attack(i, i ^ 1);
        if (i % 2 == 0) {
          builder.attack(i, 800);
        }
      } else {
        builder.attack(800, 801);
      }
    });
    Reasoner reasoner = Reasoner.of(fan);
    assertThat(reasoner.count(Semantics.PREFERRED)).isEqualTo(BigInteger.TWO.pow(400));
    assertThat(reasoner.count(Semantics.STABLE)).isEqualTo(BigInteger.TWO.pow(400));
    assertThat(reasoner.count(Semantics.COMPLETE))
        .isEqualTo(BigInteger.valueOf(3).pow(400));
  }

  @Test
  void aSearchEndsWhenItsThreadIsInterrupted() {
    Random random = new Random(1);
    AttackFramework hard = make(400, (builder, i) -> {
      for (int attack = 0; attack < 20; attack++) {
        builder.attack(i, random.nextInt(400));
      }
    });
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> Reasoner.of(hard).extension(Semantics.STABLE))
          .isInstanceOf(CancellationException.class)
          .hasMessageContaining("interrupted");
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
