package org.argumentgraph.strength;

/**
 * How the strength of a statement or relation follows from its base score and from what supports
 * and attacks it.
 *
 * <p>A <i>modular</i> semantics (Till Mossakowski, Fabian Neuhaus, <i>Modular semantics and
 * characteristics for bipolar weighted argumentation graphs</i>, 2018): the strengths of all
 * supporters are aggregated into one number, those of all attackers into another, and the two move
 * the base score. Other semantics than those given here can be plugged in. Implementations are
 * stateless.
 *
 * <table>
 * <caption>The strength of a statement of base b whose supporters and attackers have the strengths
 * s and a; E is &sum;s &minus; &sum;a</caption>
 * <tr><th scope="col">semantics</th><th scope="col">strength</th></tr>
 * <tr><td>{@link #dfQuad DF-QuAD}</td><td>with d = &prod;(1 &minus; a) &minus; &prod;(1 &minus; s):
 * b + (1 &minus; b) d if d &ge; 0, else b + b d</td></tr>
 * <tr><td>{@link #quadraticEnergy quadratic energy}</td><td>with h = E&sup2; / (1 + E&sup2;):
 * b + (1 &minus; b) h if E &ge; 0, else b &minus; b h</td></tr>
 * <tr><td>{@link #eulerBased Euler-based}</td><td>1 &minus; (1 &minus; b&sup2;) / (1 + b
 * e<sup>E</sup>)</td></tr>
 * <tr><td>{@link #hCategoriser h-categoriser}</td><td>b / (1 + &sum;a)</td></tr>
 * <tr><td>{@link #maxBased weighted max-based}</td><td>b / (1 + max a)</td></tr>
 * </table>
 *
 * <p><b>Attacks only.</b> The last two are defined for frameworks without supports. In a debate
 * that has some these are left aside: they move neither what they support nor the steps that they
 * back, although they keep a strength of their own. {@link #heedsSupports()} says so, the name of
 * the semantics does, and {@link Strengths#unheeded()} lists the supports that were left aside.
 *
 * <p><b>Where cycles come to rest.</b> Without cycles every semantics has exactly one solution,
 * which is found in one pass. With cycles there may be several, and an iteration may swing between
 * values without end: no well-behaved semantics that adds strengths up settles in every debate, and
 * the Euler-based does not (Mossakowski and Neuhaus 2018). It is known to come to rest, and always
 * in the same place, where the semantics is contractive (Nico Potyka, <i>Extending modular
 * semantics for bipolar weighted argumentation</i>, AAMAS 2019): for relations that nothing bears
 * on, and statements of base b on which at most k relations bear, it suffices that
 *
 * <ul>
 *   <li>DF-QuAD: k max(b, 1 &minus; b) &lt; 1,
 *   <li>quadratic energy: k max(b, 1 &minus; b) 3&radic;3 / 8 &lt; 1,
 *   <li>Euler-based: k (1 &minus; b&sup2;) / 4 &lt; 1, thus whenever k is at most 4 (a base of 0
 *       stays 0),
 *   <li>h-categoriser and weighted max-based: nothing more; they come to rest in every debate in
 *       which nothing attacks a relation (Amgoud, Ben-Naim, Doder, Vesic 2017).
 * </ul>
 *
 * <p>{@link Evaluator#withStep Small steps}, the continuous form of a semantics, settle in more
 * debates than plain iteration does; whether in all is not known. Nothing of that is taken for
 * granted: {@link Strengths#converged()} and {@link Strengths#residual()} say whether, and how
 * nearly, the strengths that were found solve the equations, and {@link Strengths#bounds} between
 * what every solution lies, so that where the bounds meet there is no other.
 */
public interface GradualSemantics {
  /**
   * Returns discontinuity-free quantitative argumentation debates, which aggregate by probabilistic
   * sum.
   *
   * @return DF-QuAD
   */
  static GradualSemantics dfQuad() {
    return DfQuad.INSTANCE;
  }

  /**
   * Returns the quadratic energy model, which aggregates by sum, so that a second reason counts as
   * much as the first.
   *
   * @return quadratic energy
   */
  static GradualSemantics quadraticEnergy() {
    return QuadraticEnergy.INSTANCE;
  }

  /**
   * Returns the Euler-based semantics, which aggregates by sum too, and in which attacks can weaken
   * but never defeat: no strength falls below the square of its base score.
   *
   * @return Euler-based
   */
  static GradualSemantics eulerBased() {
    return EulerBased.INSTANCE;
  }

  /**
   * Returns the weighted h-categoriser, in which every further attack counts. It leaves supports
   * aside, so that no strength exceeds its base score: only what has one above 0.5 can be accepted.
   *
   * @return the h-categoriser
   */
  static GradualSemantics hCategoriser() {
    return HCategoriser.INSTANCE;
  }

  /**
   * Returns the weighted max-based semantics, in which only the strongest attack counts, however
   * many there are. It leaves supports aside, so that no strength exceeds its base score.
   *
   * @return weighted max-based
   */
  static GradualSemantics maxBased() {
    return MaxBased.INSTANCE;
  }

  /**
   * Returns how several strengths become one.
   *
   * @return the same for supporters and attackers
   */
  Aggregation aggregation();

  /**
   * Moves a base score. The strength is continuous; it does not fall where the base score or the
   * support rises, nor rise where the attack does.
   *
   * @param base the base score, from 0 to 1
   * @param support the aggregate of the supporters
   * @param attack the aggregate of the attackers
   * @return the strength, from 0 to 1; the base score itself where support and attack are both 0
   */
  double strength(double base, double support, double attack);

  /**
   * Returns whether supports move anything. Where they do not, {@link Strengths#unheeded()} lists
   * them.
   *
   * @return false if {@link #strength} does not depend on the support; true unless overridden
   */
  default boolean heedsSupports() {
    return true;
  }
}
