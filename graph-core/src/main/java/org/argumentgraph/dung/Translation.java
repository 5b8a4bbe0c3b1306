package org.argumentgraph.dung;

import org.argumentgraph.ArgumentGraph;

/**
 * How a debate becomes an {@link AttackFramework}; the translations differ in what they make of
 * support.
 *
 * <p><b>Arguments.</b> Each statement is an argument named by the id of its claim, of restated
 * claims by that of the first. A relation that another bears on is an argument named by its id: it
 * says that the step holds. Where it is needed, an argument {@code ¬x} says that {@code x} is not
 * accepted, which {@code x} attacks.
 *
 * <p><b>Attacks.</b> A rebuttal, undercut or qualification is an attack of its source on its
 * target, a contradiction an attack of each end on the other. If there is more to it, because there
 * are linked premises or because something bears on the relation, an argument {@code r¬x} stands
 * for relation {@code r} at work against {@code x}: it attacks {@code x}, and {@code ¬y} attacks it
 * for every premise {@code y} and for the relation itself, so that it holds if and only if all of
 * these do. That is how attacks on attacks are flattened in meta-argumentation (Guido Boella, Dov
 * M. Gabbay, Leendert van der Torre, Serena Villata, <i>Meta-argumentation modelling I: methodology
 * and techniques</i>, Studia Logica 93, 2009), and jointly attacking premises as in frameworks with
 * sets of attackers (Søren Holbech Nielsen, Simon Parsons, <i>A generalization of Dung's abstract
 * framework for argumentation: arguing with sets of attacking arguments</i>, ArgMAS 2006).
 *
 * <p>Questions, challenges, answers and what bears on those, weights, credences, speakers and
 * stances play no part. Linear in claims n and the premises m of relations, but for a support of k
 * linked premises, which takes k² in {@link #DEDUCTIVE_SUPPORT}.
 */
public enum Translation {
  /** Only what attacks counts; support is passed over, and what bears on it too. */
  ATTACKS,
  /**
   * Deductive support: whoever accepts the premises has to accept what they support, so that, if it
   * is not accepted, the premises cannot all be. For a premise {@code a} that supports {@code b},
   * {@code ¬b} attacks {@code a}; for linked premises, {@code r¬a} does so if the others hold
   * (Guido Boella, Dov M. Gabbay, Leendert van der Torre, Serena Villata, <i>Support in abstract
   * argumentation</i>, COMMA 2010).
   *
   * <p>Claims that support each other in a circle stand or fall together; nothing grounds them.
   */
  DEDUCTIVE_SUPPORT,
  /**
   * Necessary support: what is supported needs at least one of its supports to hold, with all its
   * premises. For each such {@code b}, {@code ∅b} says that it lacks support; it attacks {@code b},
   * and what supports {@code b} attacks it (Farid Nouioua, Vincent Risch, <i>Argumentation
   * frameworks with necessities</i>, SUM 2011; with sets of which one is needed: Farid Nouioua,
   * <i>AFs with necessities: further semantics and labelling characterization</i>, SUM 2013).
   *
   * <p>Claims that support each other in a circle may hold each other up, which those frameworks
   * rule out; nothing grounds them.
   */
  NECESSARY_SUPPORT;

  AttackFramework translate(ArgumentGraph graph) {
    return new Translator(graph, this).translate();
  }
}
