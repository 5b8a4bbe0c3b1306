/**
 * The compiled form of a debate, on which every analysis runs: flat arrays of ints, built once. Not
 * exported; objects of the model appear again only in results.
 */
@NullMarked
package org.argumentgraph.internal;

import org.jspecify.annotations.NullMarked;
