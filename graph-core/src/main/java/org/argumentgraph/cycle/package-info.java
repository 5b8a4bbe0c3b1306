/**
 * Where does the argument contradict or chase itself? Start at
 * {@link org.argumentgraph.cycle.CycleFinder}.
 *
 * <p>The debate is read as a signed directed graph (Frank Harary, <i>On the notion of balance of a
 * signed graph</i>, Michigan Mathematical Journal 2, 1953): a step from a source into a relation is
 * positive; a step from a relation into its target is positive for a support and negative for a
 * rebuttal, undercut, qualification or contradiction, so that an undercut of a rebuttal helps. What
 * a closed walk says follows from the product of its signs.
 */
@NullMarked
package org.argumentgraph.cycle;

import org.jspecify.annotations.NullMarked;
