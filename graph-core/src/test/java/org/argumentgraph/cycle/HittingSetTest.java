package org.argumentgraph.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.argumentgraph.Progress;
import org.argumentgraph.internal.Work;
import org.junit.jupiter.api.Test;

/** Holds smallest hitting sets against brute force. */
class HittingSetTest {
  private static final int ELEMENTS = 12;

  private static Patience patience(int conflicts) {
    return new Patience(conflicts, new Work(Progress.silent(), "a test", 1));
  }

  @Provide
  Arbitrary<List<Set<Integer>>> families() {
    return Arbitraries.integers()
        .between(0, ELEMENTS - 1)
        .set()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 500)
  void nothingSmallerMeetsAllSets(@ForAll("families") List<Set<Integer>> family) {
    BitSet found =
        HittingSet.smallest(ELEMENTS, arrays(family), patience(100_000)).orElseThrow();

    assertThat(family).allMatch(set -> set.stream().anyMatch(found::get));
    assertThat(found.cardinality()).isEqualTo(NaiveCycles.smallestCover(names(family)));
  }

  @Property(tries = 300)
  void partsAreMetOneByOneAndTheBoundIsTheSize(@ForAll("families") List<Set<Integer>> family) {
    Family sets =
        new Family(ELEMENTS / 2, new Effort(1, 1, new Work(Progress.silent(), "a test", 1)));
    sets.add(arrays(family));
    Family.Cover cover = sets.smallest();
    BitSet few = sets.few(new BitSet());

    assertThat(cover.elements().cardinality())
        .isEqualTo(cover.lowerBound())
        .isEqualTo(NaiveCycles.smallestCover(names(family)));
    assertThat(family)
        .allMatch(set -> set.stream().anyMatch(cover.elements()::get))
        .allMatch(set -> set.stream().anyMatch(few::get));
  }

  @Test
  void theEarlierOfTwoThatDoEquallyWellIsTaken() {
    assertThat(HittingSet.smallest(3, List.of(new int[] {2, 1}), patience(1)))
        .hasValue(BitSet.valueOf(new long[] {0b10}));
  }

  @Test
  void aSearchThatRunsOutOfPatienceSaysSo() {
    // Of the corners of a complete graph, all but one are needed to meet every edge.
    List<int[]> edges = IntStream.range(0, 8)
        .boxed()
        .flatMap(one -> IntStream.range(one + 1, 8).mapToObj(other -> new int[] {one, other}))
        .toList();

    assertThat(HittingSet.smallest(8, edges, patience(1))).isEmpty();
    assertThat(HittingSet.smallest(8, edges, patience(100_000)).map(BitSet::cardinality))
        .hasValue(7);
  }

  private static List<int[]> arrays(List<Set<Integer>> family) {
    return family.stream()
        .map(set -> set.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  private static List<List<String>> names(List<Set<Integer>> family) {
    return arrays(family).stream()
        .map(set -> Arrays.stream(set).mapToObj(String::valueOf).collect(Collectors.toList()))
        .toList();
  }
}
