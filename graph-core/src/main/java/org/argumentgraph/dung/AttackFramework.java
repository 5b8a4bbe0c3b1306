package org.argumentgraph.dung;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Problem;
import org.argumentgraph.internal.Digraph;

/**
 * An abstract argumentation framework: arguments of which nothing is known but their names, and
 * which of them attack which (Phan Minh Dung, <i>On the acceptability of arguments and its
 * fundamental role in nonmonotonic reasoning, logic programming and n-person games</i>, Artificial
 * Intelligence 77, 1995). What may be accepted in it is asked of a {@link Reasoner}.
 *
 * <p>An argument may attack itself. To say twice that one argument attacks another is to say it
 * once. Arguments keep the order in which they were added.
 *
 * <p>Built in time and memory linear in arguments n and attacks m; the attacks are kept in flat
 * arrays of 2m numbers. Immutable, with value equality.
 */
public final class AttackFramework {
  private final ImmutableList<String> arguments;
  private final ImmutableMap<String, Integer> numbers;
  private final Digraph attacked;
  private final Digraph attackers;

  private AttackFramework(
      ImmutableList<String> arguments, ImmutableMap<String, Integer> numbers, Digraph attacked) {
    this.arguments = arguments;
    this.numbers = numbers;
    this.attacked = attacked;
    attackers = attacked.reversed();
  }

  /**
   * Starts a framework.
   *
   * @return a builder without arguments
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes a framework of a debate.
   *
   * @param graph the debate
   * @param translation what becomes an argument, and what attacks what
   * @return the framework; its arguments are named by the ids of elements
   */
  public static AttackFramework of(ArgumentGraph graph, Translation translation) {
    requireNonNull(graph, "graph");
    return requireNonNull(translation, "translation").translate(graph);
  }

  /**
   * Returns the arguments.
   *
   * @return their names in order, unmodifiable
   */
  public List<String> arguments() {
    return arguments;
  }

  /**
   * Returns the number of attacks.
   *
   * @return how many pairs of arguments there are of which the first attacks the second
   */
  public int attackCount() {
    return attacked.edges();
  }

  /**
   * Returns whether there is an argument of a name.
   *
   * @param argument a name
   * @return true if there is
   */
  public boolean contains(String argument) {
    return numbers.containsKey(requireNonNull(argument, "argument"));
  }

  /**
   * Returns what attacks an argument.
   *
   * @param argument the name of an argument
   * @return the names of its attackers in order, unmodifiable
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> attackersOf(String argument) {
    return row(attackers, number(argument));
  }

  /**
   * Returns what an argument attacks.
   *
   * @param argument the name of an argument
   * @return the names of those that it attacks in order, unmodifiable
   * @throws NoSuchElementException if there is no such argument
   */
  public List<String> attackedBy(String argument) {
    return row(attacked, number(argument));
  }

  private List<String> row(Digraph graph, int argument) {
    return IntStream.range(graph.start(argument), graph.start(argument + 1))
        .mapToObj(edge -> name(graph.head(edge)))
        .toList();
  }

  /** Whom each argument attacks, ascending. */
  Digraph attacked() {
    return attacked;
  }

  /** By whom each argument is attacked, ascending. */
  Digraph attackers() {
    return attackers;
  }

  int size() {
    return arguments.size();
  }

  String name(int argument) {
    return arguments.get(argument);
  }

  int number(String argument) {
    Integer number = numbers.get(requireNonNull(argument, "argument"));
    if (number == null) {
      throw new NoSuchElementException("There is no argument \"" + argument + "\" among the "
          + arguments.size() + " of the framework; ask for one of arguments()");
    }
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof AttackFramework that
            && arguments.equals(that.arguments)
            && sameAttacks(that));
  }

  private boolean sameAttacks(AttackFramework that) {
    return attacked.edges() == that.attacked.edges()
        && IntStream.rangeClosed(0, size())
            .allMatch(argument -> attacked.start(argument) == that.attacked.start(argument))
        && IntStream.range(0, attacked.edges())
            .allMatch(attack -> attacked.head(attack) == that.attacked.head(attack));
  }

  @Override
  public int hashCode() {
    return 31 * arguments.hashCode() + attacked.edges();
  }

  /**
   * Returns the framework in words.
   *
   * @return one line for each argument that attacks others
   */
  @Override
  public String toString() {
    return arguments.size() + " arguments, " + attackCount() + " attacks"
        + IntStream.range(0, size())
            .filter(argument -> attacked.degree(argument) > 0)
            .mapToObj(argument ->
                "\n  " + name(argument) + " attacks " + String.join(", ", row(attacked, argument)))
            .collect(Collectors.joining());
  }

  /** Gathers arguments and attacks; attacks may come before their arguments. */
  public static final class Builder {
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private int[] ends = new int[16];
    private int filled;

    private Builder() {}

    /**
     * Adds an argument.
     *
     * @param name its name, which no other argument has; not empty
     * @return this builder
     */
    public Builder argument(String name) {
      requireNonNull(name, "name");
      if (name.isEmpty()) {
        problems.add(new Problem(
            Problem.Rule.TEXT_EMPTY,
            "argument " + (arguments.size() + 1),
            "name",
            "",
            "the name is empty",
            "give it one"));
      }
      if (numbers.putIfAbsent(name, arguments.size()) != null) {
        problems.add(new Problem(
            Problem.Rule.ID_DUPLICATE,
            "argument " + name,
            "name",
            name,
            "there are two arguments of this name",
            "rename or remove one of them"));
      }
      arguments.add(name);
      return this;
    }

    /**
     * Adds arguments.
     *
     * @param names their names
     * @return this builder
     */
    public Builder arguments(String... names) {
      for (String name : names) {
        argument(name);
      }
      return this;
    }

    /**
     * Adds an attack.
     *
     * @param attacker the name of the argument that attacks
     * @param target the name of the argument that is attacked
     * @return this builder
     */
    public Builder attack(String attacker, String target) {
      put(resolve(requireNonNull(attacker, "attacker")));
      put(resolve(requireNonNull(target, "target")));
      return this;
    }

    /**
     * Adds an attack between arguments that were added before, told by their number, which is
     * faster than by name.
     *
     * @param attacker how many arguments were added before the one that attacks
     * @param target how many arguments were added before the one that is attacked
     * @return this builder
     * @throws IndexOutOfBoundsException if so many arguments were not added yet
     */
    public Builder attack(int attacker, int target) {
      put(checkElementIndex(attacker, arguments.size(), "attacker"));
      put(checkElementIndex(target, arguments.size(), "target"));
      return this;
    }

    /**
     * The number of an argument or, if it is not known yet, that of its name, as its complement.
     */
    private int resolve(String name) {
      Integer number = numbers.get(name);
      if (number != null) {
        return number;
      }
      named.add(name);
      return ~(named.size() - 1);
    }

    private void put(int end) {
      if (filled == ends.length) {
        checkArgument(filled <= Integer.MAX_VALUE / 2, "There are too many attacks");
        ends = Arrays.copyOf(ends, 2 * filled);
      }
      ends[filled++] = end;
    }

    /**
     * Makes the framework.
     *
     * @return the framework
     * @throws InvalidFrameworkException if a name is empty or given twice, or an attack names an
     *     argument that was not added; it lists all the problems
     */
    public AttackFramework build() {
      List<Problem> found = new ArrayList<>(problems);
      int[] resolved = new int[filled];
      for (int i = 0; i < filled; i++) {
        resolved[i] = ends[i] >= 0 ? ends[i] : lateNumber(i, found);
      }
      if (!found.isEmpty()) {
        throw new InvalidFrameworkException(found);
      }
      return new AttackFramework(
          ImmutableList.copyOf(arguments), ImmutableMap.copyOf(numbers), rows(resolved));
    }

    private int lateNumber(int end, List<Problem> found) {
      String name = named.get(~ends[end]);
      Integer number = numbers.get(name);
      if (number == null) {
        found.add(new Problem(
            Problem.Rule.ID_UNKNOWN,
            "attack " + (end / 2 + 1),
            end % 2 == 0 ? "attacker" : "target",
            name,
            "there is no argument \"" + name + "\"",
            "add it, or name another"));
        return 0;
      }
      return number;
    }

    /** Sorts the attacks by turning them round twice, and leaves out what is said again. */
    private Digraph rows(int[] resolved) {
      int size = arguments.size();
      Digraph.Builder given = new Digraph.Builder(size, resolved.length / 2);
      for (int i = 0; i < resolved.length; i += 2) {
        given.edge(resolved[i], resolved[i + 1]);
      }
      Digraph sorted = given.build().reversed().reversed();
      Digraph.Builder once = new Digraph.Builder(size, sorted.edges());
      for (int attacker = 0; attacker < size; attacker++) {
        int last = -1;
        for (int edge = sorted.start(attacker); edge < sorted.start(attacker + 1); edge++) {
          if (sorted.head(edge) != last) {
            last = sorted.head(edge);
            once.edge(attacker, last);
          }
        }
      }
      return once.build();
    }
  }
}
