/**
 * Real debates, modelled claim by claim with the line of the source that each claim came from.
 * Start at {@link org.argumentgraph.seeds.Seeds}.
 */
@NullMarked
package org.argumentgraph.seeds;

import org.jspecify.annotations.NullMarked;
