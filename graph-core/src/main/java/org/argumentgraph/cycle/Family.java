package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Obstructions, as sets of elements, and how to meet every one of them. Of elements that would do
 * equally well, a relation is preferred to a claim, and then an earlier one to a later one.
 */
final class Family {
  /** What is larger is not looked through for a smallest set. */
  private static final int MOST_ELEMENTS = 500;

  private static final int MOST_SETS = 5_000;
  private static final int MOST_CONFLICTS = 100_000;

  private final int statements;
  private final Effort effort;
  private final List<int[]> sets = new ArrayList<>();

  /** Starts with nothing. */
  Family(int statements, Effort effort) {
    this.statements = statements;
    this.effort = effort;
  }

  /** Elements that meet every set, and how many it takes at least. */
  record Cover(BitSet elements, int lowerBound) {}

  void add(Collection<int[]> more) {
    sets.addAll(more);
  }

  /**
   * Meets every set with as few elements as can be; in parts that hang together and are large, with
   * few.
   */
  Cover smallest() {
    BitSet elements = new BitSet();
    int lowerBound = 0;
    for (Family part : parts()) {
      Cover cover = part.smallestOfPart();
      elements.or(cover.elements());
      lowerBound += cover.lowerBound();
    }
    return new Cover(elements, lowerBound);
  }

  private Cover smallestOfPart() {
    int[] elements = preferred();
    if (elements.length <= MOST_ELEMENTS && sets.size() <= MOST_SETS) {
      Map<Integer, Integer> numbers = new HashMap<>();
      for (int element : elements) {
        numbers.put(element, numbers.size());
      }
      List<int[]> numbered = sets.stream()
          .map(set -> Arrays.stream(set).map(numbers::get).toArray())
          .toList();
      Optional<BitSet> found = HittingSet.smallest(elements.length, numbered, patience());
      if (found.isPresent()) {
        BitSet cover = new BitSet();
        found.get().stream().forEach(number -> cover.set(elements[number]));
        return new Cover(cover, cover.cardinality());
      }
    }
    return new Cover(few(new BitSet()), disjoint());
  }

  private Patience patience() {
    return new Patience(MOST_CONFLICTS, effort.work());
  }

  /** All elements, those that are preferred first. */
  private int[] preferred() {
    return sets.stream()
        .flatMapToInt(Arrays::stream)
        .distinct()
        .boxed()
        .sorted(Comparator.comparing((Integer element) -> element < statements)
            .thenComparing(Comparator.naturalOrder()))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** How many sets there are, at least, of which no two have an element in common. */
  private int disjoint() {
    BitSet met = new BitSet();
    int disjoint = 0;
    for (int[] set :
        sets.stream().sorted(Comparator.comparingInt(set -> set.length)).toList()) {
      if (Arrays.stream(set).noneMatch(met::get)) {
        Arrays.stream(set).forEach(met::set);
        disjoint++;
      }
    }
    return disjoint;
  }

  private record Candidate(int element, int rank, int count) {}

  /** Adds to some elements so that every set is met, each time what meets the most. */
  BitSet few(BitSet begun) {
    int[] elements = preferred();
    Map<Integer, List<Integer>> setsOf = new HashMap<>();
    boolean[] isMet = new boolean[sets.size()];
    for (int set = 0; set < isMet.length; set++) {
      isMet[set] = Arrays.stream(sets.get(set)).anyMatch(begun::get);
      for (int element : sets.get(set)) {
        setsOf.computeIfAbsent(element, any -> new ArrayList<>()).add(set);
      }
    }
    PriorityQueue<Candidate> queue =
        new PriorityQueue<>(Comparator.comparingInt((Candidate candidate) -> -candidate.count())
            .thenComparingInt(Candidate::rank));
    for (int rank = 0; rank < elements.length; rank++) {
      queue.add(new Candidate(elements[rank], rank, open(elements[rank], setsOf, isMet)));
    }
    BitSet cover = (BitSet) begun.clone();
    while (!queue.isEmpty() && queue.peek().count() > 0) {
      effort.step();
      Candidate best = queue.remove();
      int count = open(best.element(), setsOf, isMet);
      if (count < best.count()) {
        queue.add(new Candidate(best.element(), best.rank(), count));
      } else {
        cover.set(best.element());
        setsOf.getOrDefault(best.element(), List.of()).forEach(set -> isMet[set] = true);
      }
    }
    return cover;
  }

  private static int open(int element, Map<Integer, List<Integer>> setsOf, boolean[] isMet) {
    return (int) setsOf.getOrDefault(element, List.of()).stream()
        .filter(set -> !isMet[set])
        .count();
  }

  /** The parts of which no two have an element in common. */
  private List<Family> parts() {
    int[] elements = preferred();
    Map<Integer, Integer> numbers = new HashMap<>();
    for (int element : elements) {
      numbers.put(element, numbers.size());
    }
    int[] parent = new int[elements.length];
    Arrays.setAll(parent, number -> number);
    for (int[] set : sets) {
      int first = root(parent, numbers.getOrDefault(set[0], 0));
      for (int element : set) {
        parent[root(parent, numbers.getOrDefault(element, 0))] = first;
      }
    }
    Map<Integer, Family> parts = new LinkedHashMap<>();
    for (int[] set : sets) {
      parts
          .computeIfAbsent(
              root(parent, numbers.getOrDefault(set[0], 0)), any -> new Family(statements, effort))
          .sets
          .add(set);
    }
    return List.copyOf(parts.values());
  }

  private static int root(int[] parent, int number) {
    int root = number;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
