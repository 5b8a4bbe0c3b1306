package org.argumentgraph.strength;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the search for a fixed point is made of. */
class SearchPartsTest {
  @Property(tries = 300)
  void nodesWaitOnceAndComeInOrder(@ForAll List<@IntRange(min = -40, max = 99) Integer> moves) {
    NodeQueue queue = new NodeQueue(100);
    TreeSet<Integer> expected = new TreeSet<>();
    for (int move : moves) {
      if (move >= 0) {
        queue.add(move);
        expected.add(move);
      } else if (!expected.isEmpty()) {
        assertThat(queue.first()).isEqualTo(expected.first());
        assertThat(queue.remove()).isEqualTo(expected.pollFirst());
      }
      assertThat(queue.isEmpty()).isEqualTo(expected.isEmpty());
    }
  }

  @Property(tries = 300)
  void whatIsTiedIsWhatIsEqualButForRounding(
      @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 20) Integer> twentieths,
      @ForAll long seed) {
    Random random = new Random(seed);
    double[] strength = new double[twentieths.size() + 2];
    for (int i = 0; i < twentieths.size(); i++) {
      double noise = (random.nextDouble() - 0.5) * 1e-14;
      strength[i + 1] = Math.min(1, Math.max(0, twentieths.get(i) / 20.0 + noise));
    }
    Ties ties = Ties.among(strength, 1, strength.length - 1);

    for (int i = 0; i < twentieths.size(); i++) {
      List<Integer> same = new ArrayList<>();
      for (int j = 0; j < twentieths.size(); j++) {
        if (twentieths.get(i).equals(twentieths.get(j))) {
          same.add(j);
        }
      }
      int group = ties.groupOf(i);
      if (same.size() == 1) {
        assertThat(group).isZero();
        continue;
      }
      List<Integer> members = new ArrayList<>();
      for (int member = 0; member < ties.size(group); member++) {
        members.add(ties.member(group, member));
      }
      assertThat(members).isEqualTo(same);
    }
  }

  @Property(tries = 200)
  void accelerationSolvesALinearIterationInFewSteps(
      @ForAll @Size(5) List<@DoubleRange(min = -0.95, max = 0.95) Double> factors,
      @ForAll @Size(5) List<@DoubleRange(min = 0.3, max = 0.7) Double> solution) {
    double[] numbers = {9, 0.5, 0.5, 0.5, 0.5, 0.5, 9};
    Acceleration acceleration = new Acceleration(5);
    for (int step = 0; step < 12; step++) {
      double[] before = new double[5];
      for (int i = 0; i < 5; i++) {
        before[i] = numbers[i + 1];
        numbers[i + 1] = solution.get(i) + factors.get(i) * (before[i] - solution.get(i));
      }
      acceleration.extrapolate(before, numbers, 1);
    }
    for (int i = 0; i < 5; i++) {
      assertThat(numbers[i + 1]).isCloseTo(solution.get(i), within(1e-4));
    }
    assertThat(numbers[0]).isEqualTo(9);
    assertThat(numbers[6]).isEqualTo(9);
  }
}
