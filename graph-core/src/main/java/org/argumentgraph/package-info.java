/**
 * The model of a debate. Start at {@link org.argumentgraph.ArgumentGraph}.
 *
 * <p>A debate consists of {@linkplain org.argumentgraph.Element elements}:
 * {@linkplain org.argumentgraph.Claim claims}, {@linkplain org.argumentgraph.Question questions},
 * and typed {@linkplain org.argumentgraph.Relation relations} between them. Relations are elements
 * too, so that a step can itself be backed, undercut or challenged. Each element has an
 * {@linkplain org.argumentgraph.Origin origin}: who said it, who reports it, on which
 * {@linkplain org.argumentgraph.Occasion occasion}, on which line of which
 * {@linkplain org.argumentgraph.Source source}. A {@linkplain org.argumentgraph.Stance stance} is a
 * speaker's attitude to an element that is already there; from authorship and stances follow their
 * {@linkplain org.argumentgraph.Commitments commitments}.
 *
 * <pre>{@code
 * ArgumentGraph debate = ArgumentGraph.builder("Do language models have goals?")
 *     .speaker("sutton", "Richard Sutton")
 *     .speaker("zvi", "Zvi Mowshowitz")
 *     .claim("no-goals", "Language models have no goals.", Origin.by("sutton"))
 *     .claim("prediction", "Predicting the next token is a goal.", Origin.by("zvi"))
 *     .rebuttal("prediction", "no-goals")
 *     .build();
 * }</pre>
 *
 * <p>What can be asked of a debate has a package for each question: how strong its claims are
 * ({@code org.argumentgraph.strength}), what it turns on ({@code .crux}), what is open
 * ({@code .unanswered}), where it contradicts itself ({@code .cycle}), all of this at once
 * ({@code .findings}); and {@code org.argumentgraph.jgrapht} shows it to the algorithms of JGraphT.
 *
 * <p>Everything here is immutable and safe to share between threads, except the builder. Nothing is
 * null: what may be absent is optional. Everything is iterated in the order in which it was added.
 * Ids are strings; those of elements, of speakers, of occasions and of sources are four separate
 * sets.
 *
 * <p>Words used elsewhere for the same things: AIF calls a claim an I-node, a support an RA-node
 * and an attack a CA-node; ASPIC+ speaks of rebutting and undercutting (undermining is here a
 * rebuttal of a premise); Argdown writes {@code +>}, {@code ->} and {@code _>} for support,
 * rebuttal and undercut.
 */
@NullMarked
package org.argumentgraph;

import org.jspecify.annotations.NullMarked;
