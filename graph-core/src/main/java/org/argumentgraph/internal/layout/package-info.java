/**
 * How a graph lies in memory: its elements in their order, and as ints what refers to what. Not
 * exported; it knows nothing of the model, so that both the model and the compiled form can stand
 * on it.
 */
@NullMarked
package org.argumentgraph.internal.layout;

import org.jspecify.annotations.NullMarked;
