package org.argumentgraph.crux;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.argumentgraph.internal.Work;
import org.argumentgraph.strength.Verdict;

/**
 * Goes through all sets of 2, of 3, ... statements none of which is decisive alone, those that move
 * the root most first. A set that is found decisive is minimal, because it holds no smaller one
 * that is.
 */
final class SetSearch {
  private final RootSearch root;
  private final List<Integer> candidates;
  private final int setSize;
  private final int limit;
  private final Work work;
  private final Set<Set<Integer>> decisive = new HashSet<>();
  private final List<Crux> found = new ArrayList<>();
  private int evaluations;
  private boolean exhaustive = true;

  SetSearch(RootSearch root, List<Integer> candidates, int setSize, int limit, Work work) {
    this.root = root;
    this.candidates = candidates;
    this.setSize = setSize;
    this.limit = limit;
    this.work = work;
  }

  List<Crux> search() {
    for (int size = 2; size <= Math.min(setSize, candidates.size()); size++) {
      int[] chosen = new int[size];
      for (int i = 0; i < size; i++) {
        chosen[i] = i;
      }
      do {
        List<Integer> members = new ArrayList<>();
        for (int index : chosen) {
          members.add(candidates.get(index));
        }
        if (!hasDecisiveSubset(members)) {
          if (evaluations + (1 << size) > limit) {
            exhaustive = false;
            return found;
          }
          examine(members);
        }
      } while (advance(chosen));
    }
    return found;
  }

  /** Whether all sets were gone through. */
  boolean exhaustive() {
    return exhaustive;
  }

  int evaluations() {
    return evaluations;
  }

  /** Moves on to the next combination of indices, if there is one. */
  private boolean advance(int[] chosen) {
    int place = chosen.length - 1;
    while (place >= 0 && chosen[place] == candidates.size() - chosen.length + place) {
      place--;
    }
    if (place < 0) {
      return false;
    }
    chosen[place]++;
    for (int i = place + 1; i < chosen.length; i++) {
      chosen[i] = chosen[i - 1] + 1;
    }
    return true;
  }

  private boolean hasDecisiveSubset(List<Integer> members) {
    return members.size() > 2 && decisive.stream().anyMatch(members::containsAll);
  }

  private void examine(List<Integer> members) {
    double least = 1;
    double greatest = 0;
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (int bits = 0; bits < 1 << members.size(); bits++) {
      double strength = root.settling(members, bits);
      least = Math.min(least, strength);
      greatest = Math.max(greatest, strength);
      verdicts.add(root.verdict(strength));
    }
    evaluations += 1 << members.size();
    work.advance(1L << members.size());
    if (verdicts.size() > 1) {
      decisive.add(Set.copyOf(members));
      found.add(root.crux(members, greatest - least, true));
    }
  }
}
