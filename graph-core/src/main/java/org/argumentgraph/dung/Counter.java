package org.argumentgraph.dung;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.argumentgraph.internal.Components;

/**
 * Counts complete, preferred or stable extensions: the number of those of a whole is the product of
 * those of its unconnected pieces; that of a piece is the sum, over the extensions of a component
 * that nothing else in it attacks, of the number for what that leaves open. A piece that comes
 * again under the same circumstances is not counted again.
 */
final class Counter {
  /** A piece that is being counted; the pieces to which one choice leads are counted above it. */
  private static final class Sum {
    final HashCode key;
    final int[] members;
    final int mark;
    final Found found;
    int next;
    BigInteger sum = BigInteger.ZERO;
    BigInteger product = BigInteger.ZERO;
    Deque<int[]> factors = new ArrayDeque<>();

    Sum(HashCode key, int[] members, int mark, Found found) {
      this.key = key;
      this.members = members;
      this.mark = mark;
      this.found = found;
    }
  }

  private final Semantics semantics;
  private final Settlement settlement;
  private final Cutter cutter;
  private final Map<HashCode, BigInteger> known = new HashMap<>();
  private final Deque<Sum> open = new ArrayDeque<>();

  private Counter(AttackFramework framework, Semantics semantics) {
    this.semantics = semantics;
    settlement = Settlement.grounded(framework);
    cutter = new Cutter(framework);
  }

  static BigInteger count(AttackFramework framework, Semantics semantics) {
    Counter counter = new Counter(framework, semantics);
    int[] all = IntStream.range(0, framework.size()).toArray();
    BigInteger product = BigInteger.ONE;
    for (int[] piece : counter.openPieces(all)) {
      if (product.signum() == 0) {
        break;
      }
      product = product.multiply(counter.count(piece));
    }
    return product;
  }

  private BigInteger count(int[] piece) {
    open.push(sum(piece, key(piece)));
    BigInteger last = BigInteger.ZERO;
    while (!open.isEmpty()) {
      Interruption.check();
      Sum top = open.getFirst();
      if (top.product.signum() != 0 && !top.factors.isEmpty()) {
        int[] factor = top.factors.pop();
        HashCode key = key(factor);
        BigInteger value = known.get(key);
        if (value == null) {
          top.factors.push(factor);
          open.push(sum(factor, key));
        } else {
          top.product = top.product.multiply(value);
        }
      } else if (!choose(top)) {
        known.put(top.key, top.sum);
        last = top.sum;
        open.pop();
      }
    }
    return last;
  }

  /** Ends one choice and makes the next, if there is one. */
  private boolean choose(Sum top) {
    top.sum = top.sum.add(top.product);
    settlement.undo(top.mark);
    if (!top.found.has(top.next)) {
      return false;
    }
    boolean fits = settlement.settle(top.found.part(), top.found.get(top.next++))
        || semantics != Semantics.STABLE;
    top.product = fits ? BigInteger.ONE : BigInteger.ZERO;
    top.factors = new ArrayDeque<>(openPieces(top.members));
    return true;
  }

  private List<int[]> openPieces(int[] arguments) {
    return cutter.pieces(Arrays.stream(arguments).filter(settlement::isOpen).toArray());
  }

  private Sum sum(int[] members, HashCode key) {
    Components components = Components.of(cutter.cut(members).attacked());
    int[] first = IntStream.range(0, components.size(0))
        .map(number -> members[components.member(0, number)])
        .toArray();
    BitSet barred = new BitSet();
    IntStream.range(0, first.length)
        .filter(number -> settlement.isBarred(first[number]))
        .forEach(barred::set);
    return new Sum(
        key, members, settlement.mark(), new Found(cutter.cut(first, barred), semantics));
  }

  private HashCode key(int[] members) {
    Hasher hasher = Hashing.sha256().newHasher(5 * members.length);
    for (int member : members) {
      hasher.putInt(member).putBoolean(settlement.isBarred(member));
    }
    return hasher.hash();
  }
}
