/**
 * What the tests of all modules share: {@linkplain org.argumentgraph.testing.RandomDebates random
 * debates}, and naive oracles of strengths and commitments, written from the definitions.
 */
@NullMarked
package org.argumentgraph.testing;

import org.jspecify.annotations.NullMarked;
