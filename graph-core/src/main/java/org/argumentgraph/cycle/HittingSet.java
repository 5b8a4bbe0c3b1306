package org.argumentgraph.cycle;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A smallest set of elements that meets every one of some sets.
 *
 * <p>First what cannot matter is left out, over and over: sets that contain another one; elements
 * that meet no set which another element does not meet too; and sets of one element, which has to
 * be taken. What remains is a problem of maximum satisfiability. Of elements that meet the same
 * sets, the first is kept.
 */
final class HittingSet {
  private final BitSet taken = new BitSet();
  private final int elements;
  private List<BitSet> sets = new ArrayList<>();

  private HittingSet(int elements, List<int[]> sets) {
    this.elements = elements;
    for (int[] set : sets) {
      BitSet members = new BitSet();
      for (int member : set) {
        members.set(member);
      }
      this.sets.add(members);
    }
  }

  /**
   * Finds a smallest set; empty if the patience did not suffice.
   *
   * @param elements how many elements there are, numbered from 0
   * @param sets sets of some of them, none of them empty
   */
  static Optional<BitSet> smallest(int elements, List<int[]> sets, Patience patience) {
    HittingSet problem = new HittingSet(elements, sets);
    problem.reduce();
    if (problem.sets.isEmpty()) {
      return Optional.of(problem.taken);
    }
    return SmallestModel.of(problem.sets, patience).map(rest -> {
      rest.or(problem.taken);
      return rest;
    });
  }

  private void reduce() {
    boolean isStable = false;
    while (!isStable) {
      int before = size();
      leaveOutLargerSets();
      leaveOutLesserElements();
      takeNeededElements();
      isStable = size() == before;
    }
  }

  private int size() {
    return sets.stream().mapToInt(BitSet::cardinality).sum();
  }

  private void leaveOutLargerSets() {
    sets.sort(Comparator.comparingInt(BitSet::cardinality));
    List<BitSet> smallest = new ArrayList<>();
    for (BitSet set : sets) {
      if (smallest.stream().noneMatch(smaller -> isPart(smaller, set))) {
        smallest.add(set);
      }
    }
    sets = smallest;
  }

  private void leaveOutLesserElements() {
    BitSet[] met = new BitSet[elements];
    BitSet members = new BitSet();
    for (int element = 0; element < elements; element++) {
      met[element] = new BitSet();
    }
    for (int set = 0; set < sets.size(); set++) {
      for (int member : sets.get(set).stream().toArray()) {
        met[member].set(set);
        members.set(member);
      }
    }
    for (int lesser : members.stream().toArray()) {
      // Whatever meets all that an element meets, meets the first of these sets.
      BitSet rivals = sets.get(met[lesser].nextSetBit(0));
      if (rivals.stream().anyMatch(rival -> isBetter(rival, lesser, met))) {
        met[lesser].stream().forEach(set -> sets.get(set).clear(lesser));
      }
    }
  }

  private static boolean isBetter(int rival, int element, BitSet[] met) {
    return rival != element
        && isPart(met[element], met[rival])
        && (rival < element || !met[rival].equals(met[element]));
  }

  private void takeNeededElements() {
    sets.stream().filter(set -> set.cardinality() == 1).forEach(taken::or);
    sets.removeIf(set -> set.intersects(taken));
  }

  private static boolean isPart(BitSet part, BitSet whole) {
    BitSet outside = (BitSet) part.clone();
    outside.andNot(whole);
    return outside.isEmpty();
  }
}
