package org.argumentgraph.dung;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** All extensions of a small framework straight from the definitions; sets are bits of a number. */
final class NaiveSemantics {
  private final int size;
  private final int[] attackedBy;
  private final int[] attackersOf;

  NaiveSemantics(AttackFramework framework) {
    List<String> names = framework.arguments();
    size = names.size();
    attackedBy =
        names.stream().mapToInt(name -> bits(names, framework.attackedBy(name))).toArray();
    attackersOf = names.stream()
        .mapToInt(name -> bits(names, framework.attackersOf(name)))
        .toArray();
  }

  static int bits(List<String> names, List<String> members) {
    return members.stream().mapToInt(name -> 1 << names.indexOf(name)).sum();
  }

  List<Integer> extensions(Semantics semantics) {
    return switch (semantics) {
      case CONFLICT_FREE -> sets(this::isConflictFree);
      case ADMISSIBLE -> sets(this::isAdmissible);
      case NAIVE -> largest(sets(this::isConflictFree));
      case COMPLETE -> sets(this::isComplete);
      case GROUNDED -> {
        List<Integer> complete = sets(this::isComplete);
        yield complete.stream()
            .filter(set -> complete.stream().allMatch(other -> (set & other) == set))
            .toList();
      }
      case PREFERRED -> largest(sets(this::isAdmissible));
      case STABLE -> sets(set -> isConflictFree(set) && range(set) == (1 << size) - 1);
      case SEMI_STABLE -> ofLargestRange(sets(this::isComplete));
      case STAGE -> ofLargestRange(sets(this::isConflictFree));
      case IDEAL -> {
        int common = largest(sets(this::isAdmissible)).stream()
            .reduce((1 << size) - 1, (left, right) -> left & right);
        yield largest(sets(set -> isAdmissible(set) && (set & common) == set));
      }
    };
  }

  private List<Integer> sets(IntPredicate kind) {
    return IntStream.range(0, 1 << size).filter(kind).boxed().toList();
  }

  private static List<Integer> largest(List<Integer> sets) {
    return sets.stream()
        .filter(set -> sets.stream().noneMatch(other -> other != (int) set && (set & other) == set))
        .toList();
  }

  private List<Integer> ofLargestRange(List<Integer> sets) {
    List<Integer> found = new ArrayList<>();
    for (int set : sets) {
      int range = range(set);
      if (sets.stream()
          .noneMatch(other -> range(other) != range && (range & range(other)) == range)) {
        found.add(set);
      }
    }
    return found;
  }

  private int attacked(int set) {
    return union(set, attackedBy);
  }

  private int range(int set) {
    return set | attacked(set);
  }

  private int union(int set, int[] rows) {
    return IntStream.range(0, size)
        .filter(argument -> (set >> argument & 1) == 1)
        .map(argument -> rows[argument])
        .reduce(0, (left, right) -> left | right);
  }

  boolean isConflictFree(int set) {
    return (set & attacked(set)) == 0;
  }

  boolean isAdmissible(int set) {
    int attackers = union(set, attackersOf);
    return isConflictFree(set) && (attackers & attacked(set)) == attackers;
  }

  private boolean isComplete(int set) {
    int attacked = attacked(set);
    return isAdmissible(set)
        && IntStream.range(0, size)
            .filter(argument -> (attackersOf[argument] & attacked) == attackersOf[argument])
            .allMatch(argument -> (set >> argument & 1) == 1);
  }
}
