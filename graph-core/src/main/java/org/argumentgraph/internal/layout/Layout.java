package org.argumentgraph.internal.layout;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The list of the elements of a debate, which also knows them by their positions in it.
 *
 * <p>The list that {@code ArgumentGraph.elements()} returns is of this class, so that whatever
 * compiles a graph need not look up any id. Relations are numbered from 0 in the order in which
 * they stand in the list.
 *
 * @param <E> the type of the elements
 */
public final class Layout<E> extends AbstractList<E> implements RandomAccess {
  /** Stands for the position of what is not there. */
  public static final int NOWHERE = -1;

  /** What a layout has to know of the elements. */
  public interface Shape<E> {
    /** Returns the id of an element. */
    String id(E element);

    /** Returns whether an element is a relation. */
    boolean isRelation(E element);

    /** Returns the ids of what a relation starts from. */
    List<String> sources(E relation);

    /** Returns the id of what a relation ends in. */
    String target(E relation);

    /**
     * Returns a relation with equal ids of its ends, which are held anyway, and its first source.
     */
    E settled(E relation, ImmutableList<String> sources, String target, E first);

    /** Returns whether a relation says that its first source and its target are the same. */
    boolean unites(E relation);
  }

  private final Shape<E> shape;
  private final ImmutableList<E> elements;
  private final Ids ids;
  private final int[] positions;
  private final Rows sources;
  private final int[] target;
  private final Supplier<Rows> to;
  private final Supplier<Rows> from;
  private final Supplier<int[]> first = Suppliers.memoize(this::firsts);

  private Layout(
      Shape<E> shape,
      ImmutableList<E> elements,
      Ids ids,
      int[] positions,
      Rows sources,
      int[] target) {
    this.shape = shape;
    this.elements = elements;
    this.ids = ids.over(Lists.transform(elements, shape::id));
    this.positions = positions;
    this.sources = sources;
    this.target = target;
    to = Suppliers.memoize(() -> Rows.ofSingles(target).inverse(size()));
    from = Suppliers.memoize(() -> sources.inverse(size()));
  }

  /**
   * Lays elements out. All ids are looked up here, once for all, and relations are settled that
   * start and end somewhere.
   */
  public static <E> Layout<E> of(List<E> elements, Shape<E> shape) {
    Ids ids = Ids.of(Lists.transform(elements, shape::id));
    int[] positions = new int[elements.size()];
    int[] start = new int[elements.size() + 1];
    List<String> sources = new ArrayList<>(elements.size());
    List<String> targets = new ArrayList<>(elements.size());
    for (int position = 0; position < elements.size(); position++) {
      E element = elements.get(position);
      if (shape.isRelation(element)) {
        positions[targets.size()] = position;
        sources.addAll(shape.sources(element));
        targets.add(shape.target(element));
        start[targets.size()] = sources.size();
      }
    }
    String[] from = sources.toArray(String[]::new);
    String[] to = targets.toArray(String[]::new);
    Rows rows = new Rows(Arrays.copyOf(start, to.length + 1), ids.findAll(from));
    int[] target = ids.findAll(to);
    List<E> settled = new ArrayList<>(elements);
    for (int number = 0; number < to.length; number++) {
      int first = start[number] < start[number + 1] ? rows.item(start[number]) : NOWHERE;
      if (first != NOWHERE) {
        ImmutableList<String> premises = copy(from, start[number], start[number + 1]);
        settled.set(
            positions[number],
            shape.settled(
                elements.get(positions[number]), premises, to[number], elements.get(first)));
      }
    }
    return new Layout<>(
        shape,
        ImmutableList.copyOf(settled),
        ids,
        Arrays.copyOf(positions, to.length),
        rows,
        target);
  }

  private static ImmutableList<String> copy(String[] ids, int start, int end) {
    return end - start == 1
        ? ImmutableList.of(ids[start])
        : ImmutableList.copyOf(Arrays.asList(ids).subList(start, end));
  }

  @Override
  public E get(int position) {
    return elements.get(position);
  }

  @Override
  public int size() {
    return elements.size();
  }

  /** Returns the position at which an id stands first, or {@link #NOWHERE}. */
  public int position(String id) {
    return ids.find(requireNonNull(id, "id"));
  }

  /** Returns, in order, the positions of elements whose id stands before already. */
  public List<Integer> repeated() {
    return ids.repeated();
  }

  /** Returns the number of relations. */
  public int relations() {
    return target.length;
  }

  /** Returns the position of a relation by its number. */
  public int relation(int number) {
    return positions[number];
  }

  /** Returns, for each relation by its number, the positions that it starts from. */
  public Rows sources() {
    return sources;
  }

  /** Returns the position that a relation ends in. */
  public int target(int relation) {
    return target[relation];
  }

  /**
   * Returns, for each position, the numbers of the relations that end there; made when asked for.
   */
  public Rows to() {
    return to.get();
  }

  /**
   * Returns, for each position, the numbers of the relations that start there; made when asked for.
   */
  public Rows from() {
    return from.get();
  }

  /**
   * Returns the first position at which the same is said as at one, by what unites elements; the
   * position itself where nothing does.
   */
  public int first(int position) {
    int[] all = first.get();
    return all.length == 0 ? position : all[position];
  }

  private int[] firsts() {
    int[] first = {};
    for (int number = 0; number < relations(); number++) {
      if (shape.unites(elements.get(positions[number]))) {
        first = first.length > 0 ? first : IntStream.range(0, size()).toArray();
        int one = root(first, sources.item(sources.start(number)));
        int other = root(first, target[number]);
        first[Math.max(one, other)] = Math.min(one, other);
      }
    }
    for (int position = 0; position < first.length; position++) {
      first[position] = first[first[position]];
    }
    return first;
  }

  /** Follows what leads to the first position, and makes the way shorter for the next. */
  private static int root(int[] first, int position) {
    int at = position;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }
}
