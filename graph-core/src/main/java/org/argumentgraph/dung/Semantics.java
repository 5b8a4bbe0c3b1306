package org.argumentgraph.dung;

/**
 * Which sets of arguments may be accepted together.
 *
 * <p>A set <i>attacks</i> what one of its members attacks. It is conflict-free if it attacks none
 * of its members; it <i>defends</i> an argument if it attacks all attackers of that argument. Its
 * <i>range</i> is itself and all that it attacks. Largest always means: with no proper superset of
 * the same kind.
 *
 * <p>Where no other paper is named, the definition is that of Phan Minh Dung, <i>On the
 * acceptability of arguments and its fundamental role in nonmonotonic reasoning, logic programming
 * and n-person games</i>, Artificial Intelligence 77, 1995.
 */
public enum Semantics {
  /** The sets that attack none of their members. */
  CONFLICT_FREE("conflict-free"),
  /** The conflict-free sets that defend all their members. */
  ADMISSIBLE("admissible"),
  /**
   * The largest conflict-free sets (Andrei Bondarenko, Phan Minh Dung, Robert Kowalski, Francesca
   * Toni, <i>An abstract, argumentation-theoretic approach to default reasoning</i>, Artificial
   * Intelligence 93, 1997).
   */
  NAIVE("naive"),
  /** The admissible sets that contain all that they defend. */
  COMPLETE("complete"),
  /** The least complete set; there is always exactly one. */
  GROUNDED("grounded"),
  /** The largest admissible sets; there is always at least one. */
  PREFERRED("preferred"),
  /** The conflict-free sets that attack everything outside; there may be none. */
  STABLE("stable"),
  /**
   * The complete sets of largest range (Bart Verheij, <i>Two approaches to dialectical
   * argumentation: admissible sets and argumentation stages</i>, NAIC 1996; Martin Caminada,
   * <i>Semi-stable semantics</i>, COMMA 2006). They are the stable sets where there are any.
   */
  SEMI_STABLE("semi-stable"),
  /**
   * The conflict-free sets of largest range (Bart Verheij, NAIC 1996). They are the stable sets
   * where there are any.
   */
  STAGE("stage"),
  /**
   * The largest admissible set that is part of every preferred one; there is always exactly one
   * (Phan Minh Dung, Paolo Mancarella, Francesca Toni, <i>Computing ideal sceptical
   * argumentation</i>, Artificial Intelligence 171, 2007).
   */
  IDEAL("ideal");

  private final String word;

  Semantics(String word) {
    this.word = word;
  }

  /**
   * Returns the name as the literature writes it.
   *
   * @return for example {@code semi-stable}
   */
  public String word() {
    return word;
  }

  /** Whether every extension contains the grounded one and is complete. */
  boolean isComplete() {
    return switch (this) {
      case COMPLETE, GROUNDED, PREFERRED, STABLE, SEMI_STABLE, IDEAL -> true;
      case CONFLICT_FREE, ADMISSIBLE, NAIVE, STAGE -> false;
    };
  }
}
