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
    E settled(E relation, List<String> sources, String target, E first);

    /** Returns whether a relation says that its first source and its target are the same. */
    boolean unites(E relation);
  }

  private final Shape<E> shape;
  private final ImmutableList<E> elements;
  private final Ids ids;
  private final Rows sources;
  private final int[] target;
  private final Supplier<Rows> to;
  private final Supplier<Rows> from;
  private final Supplier<int[]> first = Suppliers.memoize(this::firsts);

  private Layout(Shape<E> shape, ImmutableList<E> elements, Ids ids, Rows sources, int[] target) {
    this.shape = shape;
    this.elements = elements;
    this.ids = ids.over(Lists.transform(elements, shape::id));
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
    int[] start = new int[elements.size() + 1];
    List<String> sources = new ArrayList<>(elements.size());
    List<String> targets = new ArrayList<>(elements.size());
    for (E element : elements) {
      if (shape.isRelation(element)) {
        sources.addAll(shape.sources(element));
        targets.add(shape.target(element));
        start[targets.size()] = sources.size();
      }
    }
    String[] from = sources.toArray(String[]::new);
    String[] to = targets.toArray(String[]::new);
    Rows rows = new Rows(Arrays.copyOf(start, to.length + 1), ids.findAll(from));
    int[] target = ids.findAll(to);
    ImmutableList.Builder<E> settled = ImmutableList.builderWithExpectedSize(elements.size());
    int number = 0;
    for (E element : elements) {
      if (shape.isRelation(element)) {
        List<String> premises = Arrays.asList(from).subList(start[number], start[number + 1]);
        int first = premises.isEmpty() ? NOWHERE : rows.item(start[number]);
        settled.add(
            first == NOWHERE
                ? element
                : shape.settled(element, premises, to[number], elements.get(first)));
        number++;
      } else {
        settled.add(element);
      }
    }
    return new Layout<>(shape, settled.build(), ids, rows, target);
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
    int number = 0;
    for (E element : elements) {
      if (shape.isRelation(element)) {
        if (shape.unites(element)) {
          first = first.length > 0 ? first : IntStream.range(0, size()).toArray();
          int one = root(first, sources.item(sources.start(number)));
          int other = root(first, target[number]);
          first[Math.max(one, other)] = Math.min(one, other);
        }
        number++;
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
