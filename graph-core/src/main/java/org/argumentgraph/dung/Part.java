package org.argumentgraph.dung;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.BitSet;
import org.argumentgraph.internal.Digraph;

/**
 * Some arguments of a framework with the attacks among them, numbered anew. Some of them may be
 * barred: they cannot be in, since something undecided outside attacks them.
 */
final class Part {
  private final int[] members;
  private final BitSet barred;
  private final Digraph attacked;
  private final Digraph attackers;

  Part(int[] members, BitSet barred, Digraph attacked) {
    this.members = members;
    this.barred = barred;
    this.attacked = attacked;
    attackers = attacked.reversed();
  }

  /** What a part is made of. */
  record Key(ImmutableIntArray members, BitSet barred) {}

  /** Whom each attacks. */
  Digraph attacked() {
    return attacked;
  }

  /** By whom each is attacked. */
  Digraph attackers() {
    return attackers;
  }

  int size() {
    return members.length;
  }

  /** The argument of the framework that has a number here. */
  int member(int number) {
    return members[number];
  }

  /** The number here of an argument of the framework; negative if it is not here. */
  int number(int argument) {
    return Arrays.binarySearch(members, argument);
  }

  /** Whether an argument is in no set that is asked for, by its number. */
  boolean isImpossible(int number) {
    return barred.get(number) || attacks(number, number);
  }

  boolean attacks(int attacker, int target) {
    for (int edge = attacked.start(attacker); edge < attacked.start(attacker + 1); edge++) {
      if (attacked.head(edge) == target) {
        return true;
      }
    }
    return false;
  }

  boolean isBarred(int number) {
    return barred.get(number);
  }

  /** The numbers of the arguments that may be in. */
  BitSet possible() {
    BitSet possible = new BitSet(members.length);
    for (int number = 0; number < members.length; number++) {
      possible.set(number, !isImpossible(number));
    }
    return possible;
  }

  /** Adds what is in a set of this part to one of the framework. */
  void addTo(BitSet framework, BitSet here) {
    here.stream().forEach(number -> framework.set(members[number]));
  }
}
