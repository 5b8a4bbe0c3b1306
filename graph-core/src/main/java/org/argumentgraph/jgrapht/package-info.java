/**
 * A debate as graphs of JGraphT, so that any of its algorithms runs on it. Start at
 * {@link org.argumentgraph.jgrapht.JGraphTViews}.
 */
@NullMarked
package org.argumentgraph.jgrapht;

import org.jspecify.annotations.NullMarked;
