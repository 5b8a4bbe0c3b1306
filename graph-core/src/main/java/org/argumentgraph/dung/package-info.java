/**
 * What may be accepted together? Start at {@link org.argumentgraph.dung.Reasoner}.
 *
 * <p>A debate is read as arguments that attack each other, and nothing else of them is known (Phan
 * Minh Dung, <i>On the acceptability of arguments and its fundamental role in nonmonotonic
 * reasoning, logic programming and n-person games</i>, Artificial Intelligence 77, 1995). For the
 * definitions of all semantics in one place see Pietro Baroni, Martin Caminada, Massimiliano
 * Giacomin, <i>An introduction to argumentation semantics</i>, The Knowledge Engineering Review 26,
 * 2011.
 */
@NullMarked
package org.argumentgraph.dung;

import org.jspecify.annotations.NullMarked;
