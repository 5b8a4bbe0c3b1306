package org.argumentgraph.internal.layout;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Where each id stands in a list: a hash table of ints over names that the list holds.
 *
 * <p>A look-up takes O(1), also among names that somebody chose so that their hash codes are equal;
 * the table takes 14 bytes a name.
 */
final class Ids {
  /** Names that are not chosen on purpose never meet as many others in a row. */
  private static final int LONGEST_RUN = 500;

  /** So many names are looked for at a time. */
  private static final int STRIDE = 256;

  private final List<String> names;
  private final ToIntFunction<String> hash;
  /** The hash code in the upper half, the position and 1 in the lower; 0 where nothing stands. */
  private final long[] slots;

  private final List<Integer> repeated;

  private Ids(
      List<String> names, ToIntFunction<String> hash, long[] slots, List<Integer> repeated) {
    this.names = names;
    this.hash = hash;
    this.slots = slots;
    this.repeated = repeated;
  }

  /** Enters names, each of which is found where it stands first. */
  static Ids of(List<String> names) {
    return enter(names, String::hashCode, LONGEST_RUN).orElseGet(() -> {
      SecureRandom random = new SecureRandom();
      HashFunction secret = Hashing.sipHash24(random.nextLong(), random.nextLong());
      return enter(names, name -> secret.hashUnencodedChars(name).asInt(), Integer.MAX_VALUE)
          .orElseThrow();
    });
  }

  /** Enters names into a table, unless more than so many stand in a row there. */
  private static Optional<Ids> enter(
      List<String> names, ToIntFunction<String> hash, int longestRun) {
    long[] slots = new long[(int) Math.min(Integer.MAX_VALUE - 8, 8 + names.size() * 5L / 3)];
    Ids ids = new Ids(names, hash, slots, new ArrayList<>());
    for (int position = 0; position < names.size(); position++) {
      String name = names.get(position);
      int code = hash.applyAsInt(name);
      int first = ids.firstSlot(code);
      int slot = ids.slot(name, code, first);
      if (slots[slot] != 0) {
        ids.repeated.add(position);
      } else if (Math.floorMod(slot - first, slots.length) > longestRun) {
        return Optional.empty();
      } else {
        slots[slot] = ((long) code << Integer.SIZE) | (position + 1);
      }
    }
    return Optional.of(ids);
  }

  /** Spreads hash codes over the slots; the constants are those of MurmurHash3. */
  private int firstSlot(int code) {
    int mixed = (code ^ (code >>> 16)) * 0x85ebca6b;
    mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
    long spread = Integer.toUnsignedLong(mixed ^ (mixed >>> 16));
    return (int) ((spread * slots.length) >>> Integer.SIZE);
  }

  /** The slot in which a name stands, or the free one where it would. */
  private int slot(String name, int code, int first) {
    int slot = first;
    while (slots[slot] != 0
        && !((int) (slots[slot] >>> Integer.SIZE) == code
            && names.get((int) slots[slot] - 1).equals(name))) {
      slot = slot + 1 < slots.length ? slot + 1 : 0;
    }
    return slot;
  }

  /** Returns the position at which a name stands first, or -1. */
  int find(String name) {
    int code = hash.applyAsInt(name);
    return (int) slots[slot(name, code, firstSlot(code))] - 1;
  }

  /**
   * Finds many names, and puts in the place of each the equal one that the list holds. In steps, so
   * that what one step fetches from memory for several names does not wait for each other.
   *
   * @return for each name the position at which it stands first, or -1
   */
  int[] findAll(String[] wanted) {
    int[] found = new int[wanted.length];
    int[] codes = new int[STRIDE];
    long[] seen = new long[STRIDE];
    String[] held = new String[STRIDE];
    for (int begin = 0; begin < wanted.length; begin += STRIDE) {
      int count = Math.min(STRIDE, wanted.length - begin);
      for (int i = 0; i < count; i++) {
        codes[i] = hash.applyAsInt(wanted[begin + i]);
      }
      for (int i = 0; i < count; i++) {
        seen[i] = slots[firstSlot(codes[i])];
      }
      for (int i = 0; i < count; i++) {
        boolean isLikely = seen[i] != 0 && (int) (seen[i] >>> Integer.SIZE) == codes[i];
        seen[i] = isLikely ? seen[i] : 0;
        held[i] = isLikely ? names.get((int) seen[i] - 1) : "";
      }
      for (int i = 0; i < count; i++) {
        String name = wanted[begin + i];
        boolean isThere = seen[i] != 0 && held[i].equals(name);
        found[begin + i] = isThere ? (int) seen[i] - 1 : find(name);
        wanted[begin + i] = isThere ? held[i] : held(found[begin + i], name);
      }
    }
    return found;
  }

  private String held(int position, String name) {
    return position < 0 ? name : names.get(position);
  }

  /** Returns, in order, the positions of names that stand before already. */
  List<Integer> repeated() {
    return repeated;
  }

  /** Returns this table for another list of the same names. */
  Ids over(List<String> same) {
    return new Ids(same, hash, slots, repeated);
  }
}
