package org.argumentgraph.dung;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.argumentgraph.dung.Search.Condition;

/**
 * Says which arguments of a framework may be accepted together, under each {@link Semantics}.
 *
 * <p><b>Method.</b> The grounded extension is found by propagation. All complete extensions contain
 * it, so under the semantics whose extensions are complete it is taken out first with what it
 * attacks. Complete and preferred extensions are then put together from the strongly connected
 * components of what is left, in order, each under the circumstances that those before it leave
 * (Pietro Baroni, Massimiliano Giacomin, Giovanni Guida, <i>SCC-recursiveness: a general schema for
 * argumentation semantics</i>, Artificial Intelligence 168, 2005); of the other kinds an extension
 * is one of each part that no attack links to another, in every combination. Whether an argument is
 * accepted under admissible, complete, preferred and ideal semantics is told from the arguments
 * alone from which it can be reached, since these semantics are directional (Pietro Baroni,
 * Massimiliano Giacomin, <i>On principle-based evaluation of extension-based argumentation
 * semantics</i>, Artificial Intelligence 171, 2007). Components with symmetric attacks or without
 * odd cycles have a preferred extension that is told at once. All else is asked of a SAT solver, to
 * which clauses are added as the search goes on.
 *
 * <p><b>Cost.</b> With n arguments and m attacks, O(n + m) for the grounded extension, for a first
 * complete one, and for all questions that it answers. All else is hard in the worst case: a
 * preferred extension and credulous acceptance take a number of questions to the solver that is at
 * most linear in n; a stable one, one for each part; semi-stable and stage, the ideal extension and
 * skeptical acceptance under preferred semantics possibly exponentially many. Extensions are found
 * as they are asked for; those of each part are remembered, but not their combinations.
 *
 * <p><b>Cancellation.</b> To end a search, interrupt its thread: the method throws a
 * {@link java.util.concurrent.CancellationException}, and the thread stays interrupted.
 *
 * <p>Immutable and safe to share between threads; each question has a solver of its own.
 */
public final class Reasoner {
  private final AttackFramework framework;
  private final Grounded grounded;

  private Reasoner(AttackFramework framework) {
    this.framework = framework;
    grounded = Grounded.of(framework);
  }

  /**
   * Returns a reasoner about a framework.
   *
   * @param framework the arguments and attacks
   * @return the reasoner
   */
  public static Reasoner of(AttackFramework framework) {
    return new Reasoner(requireNonNull(framework, "framework"));
  }

  /**
   * Returns what it reasons about.
   *
   * @return the framework
   */
  public AttackFramework framework() {
    return framework;
  }

  /**
   * Returns the grounded extension, in time linear in arguments and attacks.
   *
   * @return the one that there is
   */
  public Labelling grounded() {
    return LabellingRecord.of(framework, grounded.in());
  }

  /**
   * Finds an extension.
   *
   * @param semantics which sets are extensions
   * @return one of them; empty if there is none, as there may be under stable semantics only
   */
  public Optional<Labelling> extension(Semantics semantics) {
    return switch (requireNonNull(semantics, "semantics")) {
      case CONFLICT_FREE, ADMISSIBLE -> Optional.of(LabellingRecord.of(framework, new BitSet()));
      case GROUNDED, COMPLETE -> Optional.of(grounded());
      case PREFERRED -> Optional.of(inOrder(semantics).next());
      default -> combinations(semantics).findFirst();
    };
  }

  /**
   * Goes through all extensions, each once. They are sought as the stream is consumed.
   *
   * @param semantics which sets are extensions
   * @return a lazy stream
   */
  public Stream<Labelling> extensions(Semantics semantics) {
    return switch (requireNonNull(semantics, "semantics")) {
      case GROUNDED -> Stream.of(grounded());
      case COMPLETE, PREFERRED -> stream(inOrder(semantics));
      default -> combinations(semantics);
    };
  }

  private Descent inOrder(Semantics semantics) {
    return new Descent(framework, semantics, Settlement.grounded(framework));
  }

  private Stream<Labelling> combinations(Semantics semantics) {
    List<Found> found = parts(semantics).map(part -> new Found(part, semantics)).toList();
    return stream(new Combinations(framework, base(semantics), found));
  }

  private static Stream<Labelling> stream(Iterator<Labelling> extensions) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            extensions, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT),
        false);
  }

  /**
   * Finds an extension that has an argument.
   *
   * @param semantics which sets are extensions
   * @param argument the name of the argument
   * @return one that shows that the argument is accepted credulously; empty if it is not
   * @throws NoSuchElementException if there is no such argument
   */
  public Optional<Labelling> extensionWith(Semantics semantics, String argument) {
    return extension(narrowed(semantics), framework.number(argument), true);
  }

  /**
   * Finds an extension that does not have an argument.
   *
   * @param semantics which sets are extensions
   * @param argument the name of the argument
   * @return one that shows that the argument is not accepted skeptically; empty if it is
   * @throws NoSuchElementException if there is no such argument
   */
  public Optional<Labelling> extensionWithout(Semantics semantics, String argument) {
    int number = framework.number(argument);
    return hasLeast(semantics)
        ? extension(semantics).filter(least -> !isIn(least, number))
        : extension(semantics, number, false);
  }

  /**
   * Returns whether an argument is accepted credulously: whether some extension has it.
   *
   * @param semantics which sets are extensions
   * @param argument the name of the argument
   * @return true if there is such an extension
   * @throws NoSuchElementException if there is no such argument
   */
  public boolean isCredulouslyAccepted(Semantics semantics, String argument) {
    return exists(narrowed(semantics), framework.number(argument), true);
  }

  /**
   * Returns whether an argument is accepted skeptically: whether every extension has it. If there
   * is no extension, every argument is.
   *
   * @param semantics which sets are extensions
   * @param argument the name of the argument
   * @return true if there is no extension without it
   * @throws NoSuchElementException if there is no such argument
   */
  public boolean isSkepticallyAccepted(Semantics semantics, String argument) {
    return hasLeast(semantics)
        ? extensionWithout(semantics, argument).isEmpty()
        : !exists(semantics, framework.number(argument), false);
  }

  /**
   * Counts the extensions. Complete, preferred and stable ones are counted by parts, which takes
   * far less time than there are extensions where the framework falls apart; of the other kinds,
   * those of each part that has no attack to another are counted one by one.
   *
   * @param semantics which sets are extensions
   * @return how many there are
   */
  public BigInteger count(Semantics semantics) {
    return switch (requireNonNull(semantics, "semantics")) {
      case GROUNDED, IDEAL -> BigInteger.ONE;
      case COMPLETE, PREFERRED, STABLE -> Counter.count(framework, semantics);
      default ->
        parts(semantics)
            .map(part -> new Found(part, semantics).count())
            .reduce(BigInteger.ONE, BigInteger::multiply);
    };
  }

  /** The sets of which the first extension is part of all others. */
  private static boolean hasLeast(Semantics semantics) {
    return requireNonNull(semantics, "semantics") == Semantics.CONFLICT_FREE
        || semantics == Semantics.ADMISSIBLE
        || semantics == Semantics.COMPLETE;
  }

  /** A kind of some of the sets, such that each one is part of one of that kind. */
  private static Semantics narrowed(Semantics semantics) {
    return switch (requireNonNull(semantics, "semantics")) {
      case CONFLICT_FREE -> Semantics.NAIVE;
      case ADMISSIBLE, COMPLETE -> Semantics.PREFERRED;
      default -> semantics;
    };
  }

  private boolean exists(Semantics semantics, int argument, boolean accepted) {
    if (isSettled(semantics, argument)) {
      return extension(semantics, argument, accepted).isPresent();
    }
    return switch (semantics) {
      case PREFERRED ->
        within(
                behind(argument),
                accepted ? Semantics.ADMISSIBLE : Semantics.PREFERRED,
                argument,
                accepted)
            .isPresent();
      case IDEAL -> within(behind(argument), semantics, argument, accepted).isPresent();
      case STABLE -> extension(semantics, argument, accepted).isPresent();
      default ->
        within(around(semantics, argument), semantics, argument, accepted).isPresent();
    };
  }

  private Optional<Labelling> extension(Semantics semantics, int argument, boolean accepted) {
    if (isSettled(semantics, argument)) {
      return grounded.in().get(argument) == accepted ? extension(semantics) : Optional.empty();
    }
    return switch (semantics) {
      case PREFERRED -> preferred(argument, accepted);
      case IDEAL -> extension(semantics).filter(ideal -> isIn(ideal, argument) == accepted);
      default -> combination(semantics, argument, accepted);
    };
  }

  /** Settles what can reach an argument, and then what is left, in order. */
  private Optional<Labelling> preferred(int argument, boolean accepted) {
    Part behind = behind(argument);
    return within(behind, Semantics.PREFERRED, argument, accepted).map(set -> {
      Settlement settlement = Settlement.grounded(framework);
      settlement.settle(behind, set);
      return new Descent(framework, Semantics.PREFERRED, settlement).next();
    });
  }

  /** Takes an extension of each part; of that of the argument one that meets the condition. */
  private Optional<Labelling> combination(Semantics semantics, int argument, boolean accepted) {
    Part around = around(semantics, argument);
    Optional<BitSet> found = within(around, semantics, argument, accepted);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    BitSet in = base(semantics);
    around.addTo(in, found.orElseThrow());
    List<Found> others = parts(semantics)
        .filter(part -> part.number(argument) < 0)
        .map(part -> new Found(part, semantics))
        .toList();
    return stream(new Combinations(framework, in, others)).findFirst();
  }

  private static Optional<BitSet> within(
      Part part, Semantics semantics, int argument, boolean accepted) {
    return Search.of(part, semantics, new Condition(part.number(argument), accepted))
        .next();
  }

  /** Whether the grounded extension says what every extension says of an argument. */
  private boolean isSettled(Semantics semantics, int argument) {
    return semantics == Semantics.GROUNDED
        || (semantics.isComplete() && grounded.labelled().get(argument));
  }

  private static boolean isIn(Labelling labelling, int argument) {
    return labelling.label(labelling.framework().name(argument)) == Label.IN;
  }

  /** What is in every extension, and needs no search. */
  private BitSet base(Semantics semantics) {
    BitSet in = new BitSet(framework.size());
    if (semantics.isComplete()) {
      in.or(grounded.in());
    }
    return in;
  }

  /** The parts without attacks between them of what is to be searched. */
  private Stream<Part> parts(Semantics semantics) {
    Cutter cutter = new Cutter(framework);
    return cutter.pieces(searched(semantics)).stream().map(cutter::cut);
  }

  /** The part in which an argument is. */
  private Part around(Semantics semantics, int argument) {
    Cutter cutter = new Cutter(framework);
    return cutter.cut(cutter.around(argument, searched(semantics)));
  }

  /** What can reach an argument that the grounded extension leaves undecided. */
  private Part behind(int argument) {
    Cutter cutter = new Cutter(framework);
    return cutter.cut(cutter.behind(argument, searched(Semantics.PREFERRED)));
  }

  private int[] searched(Semantics semantics) {
    return IntStream.range(0, framework.size())
        .filter(argument -> !semantics.isComplete() || !grounded.labelled().get(argument))
        .toArray();
  }
}
