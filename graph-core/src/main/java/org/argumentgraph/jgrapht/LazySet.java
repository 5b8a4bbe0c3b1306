package org.argumentgraph.jgrapht;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A set that holds nothing of its own: it streams what it shows. */
final class LazySet<T> extends AbstractSet<T> {
  private final Supplier<Stream<T>> members;
  private final Predicate<Object> membership;

  LazySet(Supplier<Stream<T>> members, Predicate<Object> membership) {
    this.members = members;
    this.membership = membership;
  }

  @Override
  public Iterator<T> iterator() {
    return members.get().iterator();
  }

  @Override
  public int size() {
    return Math.toIntExact(members.get().count());
  }

  @Override
  public boolean contains(Object member) {
    return membership.test(member);
  }
}
