/**
 * What does the disagreement turn on? Start at {@link org.argumentgraph.crux.CruxFinder}.
 *
 * <p><i>Crux</i> is this library's term, after the practice of looking for a <i>double crux</i>
 * between two people who disagree. It is defined by intervention: settle a claim at true, settle it
 * at false, and see what that does to the thesis.
 */
@NullMarked
package org.argumentgraph.crux;

import org.jspecify.annotations.NullMarked;
