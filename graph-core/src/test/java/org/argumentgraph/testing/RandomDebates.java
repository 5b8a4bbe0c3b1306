package org.argumentgraph.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.testing.DebateMaker.Shape;
import org.argumentgraph.testing.DebateMaker.Trait;

/**
 * Random debates that keep all rules, for property tests. A failing one shrinks to a small one.
 *
 * <p>There is every kind of relation between every kind of ends, also from a claim to itself;
 * linked premises; weights, credences, tags, notes; origins of all sorts, given and inherited;
 * stances of every attitude; ids given and derived.
 */
public final class RandomDebates {
  private RandomDebates() {}

  /**
   * Returns debates that brute force can still examine.
   *
   * @return up to 6 claims, 2 questions, 9 relations, 3 stances
   */
  public static Arbitrary<ArgumentGraph> small() {
    return of(Shape.of(6, 2, 9, 3));
  }

  /**
   * Returns debates of few claims that much bears on, so that most have several cycles.
   *
   * @return up to 4 claims, 9 relations, 5 stances
   */
  public static Arbitrary<ArgumentGraph> dense() {
    return of(Shape.of(4, 0, 9, 5));
  }

  /**
   * Returns debates in which all leads onwards: without contradictions, and with restatements only
   * of the claim before.
   *
   * @return up to 8 claims, 1 question, 12 relations, 3 stances
   */
  public static Arbitrary<ArgumentGraph> acyclic() {
    return of(Shape.of(8, 1, 12, 3, Trait.ONWARDS, Trait.FOCUSED));
  }

  /**
   * Returns debates in which most relations bear on the first claims, cycles included.
   *
   * @return up to 6 claims, 9 relations, 2 stances
   */
  public static Arbitrary<ArgumentGraph> focused() {
    return of(Shape.of(6, 0, 9, 2, Trait.FOCUSED));
  }

  /**
   * Returns debates in which much is asked, answered and undercut.
   *
   * @return up to 5 claims, 10 relations, 8 stances; 2 questions
   */
  public static Arbitrary<ArgumentGraph> talkative() {
    return of(Shape.of(5, 2, 10, 8, Trait.DIALOGUE));
  }

  /**
   * Returns debates in which two speakers assert and deny most claims, each the opposite of the
   * other.
   *
   * @return up to 5 claims, 8 relations, 1 stance besides
   */
  public static Arbitrary<ArgumentGraph> quarrels() {
    return of(Shape.of(5, 0, 8, 1, Trait.QUARREL));
  }

  /**
   * Returns larger debates full of texts and ids such as formats stumble over: quotes, line breaks,
   * other scripts, markup, words that look like numbers or truth values.
   *
   * @return up to 20 claims, 4 questions, 30 relations, 10 stances
   */
  public static Arbitrary<ArgumentGraph> large() {
    return of(Shape.of(20, 4, 30, 10, Trait.ODD));
  }

  private static Arbitrary<ArgumentGraph> of(Shape shape) {
    int length = 24 * (shape.claims() + shape.questions() + shape.relations() + shape.stances());
    return Arbitraries.integers()
        .between(0, 99_999)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .list()
        .ofMinSize(0)
        .ofMaxSize(length)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(decisions -> new DebateMaker(new Tape(decisions), shape).make());
  }
}
