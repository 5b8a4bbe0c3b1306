package org.argumentgraph.render.explorer;

import com.google.common.collect.ImmutableList;

/**
 * One finding.
 *
 * @param says what was found, in words
 * @param at the ids of what it is about, at least one
 * @param path the ids of the elements through which it runs, in order; empty if it runs through
 *     none
 */
record Step(String says, ImmutableList<String> at, ImmutableList<String> path) {}
