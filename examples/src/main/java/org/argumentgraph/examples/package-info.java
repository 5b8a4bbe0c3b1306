/**
 * Mains to run: {@link org.argumentgraph.examples.Debates} and
 * {@link org.argumentgraph.examples.QuickStart}.
 */
@NullMarked
package org.argumentgraph.examples;

import org.jspecify.annotations.NullMarked;
