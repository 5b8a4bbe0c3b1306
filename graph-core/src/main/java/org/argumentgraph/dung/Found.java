package org.argumentgraph.dung;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.dung.Search.Condition;

/** The extensions of a part, sought when they are asked for and remembered. */
final class Found {
  private final Part part;
  private final Semantics semantics;
  private final List<BitSet> found = new ArrayList<>();
  private Optional<Search> search = Optional.empty();

  Found(Part part, Semantics semantics) {
    this.part = part;
    this.semantics = semantics;
  }

  /** Whether there is an extension after so many. */
  boolean has(int number) {
    if (number >= found.size()) {
      Optional<BitSet> next = number == 0 ? direct() : Optional.empty();
      next.or(this::sought).ifPresent(found::add);
    }
    return number < found.size();
  }

  private Optional<BitSet> direct() {
    return semantics == Semantics.PREFERRED ? Coherence.preferred(part) : Optional.empty();
  }

  /** The next one of the search, but for one that was had without. */
  private Optional<BitSet> sought() {
    if (search.isEmpty()) {
      search = Optional.of(Search.of(part, semantics, Condition.NONE));
    }
    Search rest = search.orElseThrow();
    Optional<BitSet> next = rest.next();
    return !found.isEmpty() && next.equals(Optional.of(found.get(0))) ? rest.next() : next;
  }

  /** The extension after so many, by the numbers of the part. */
  BitSet get(int number) {
    return found.get(number);
  }

  /** How many extensions there are; they are found, and forgotten. */
  BigInteger count() {
    Search all = Search.of(part, semantics, Condition.NONE);
    long count = 0;
    while (all.next().isPresent()) {
      count++;
    }
    return BigInteger.valueOf(count);
  }

  Part part() {
    return part;
  }
}
