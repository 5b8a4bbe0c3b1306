/**
 * How fast the library is, next to its limit: the same job as a plain loop over arrays. Start at
 * {@link org.argumentgraph.benchmarks.RunBenchmarks}.
 */
@NullMarked
package org.argumentgraph.benchmarks;

import org.jspecify.annotations.NullMarked;
