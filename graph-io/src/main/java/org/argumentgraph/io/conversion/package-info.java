/**
 * What all formats of debates have in common: a
 * {@link org.argumentgraph.io.conversion.DebateReader} makes a debate of a
 * {@link org.argumentgraph.io.conversion.Document}, a
 * {@link org.argumentgraph.io.conversion.DebateWriter} makes a text of a debate, and either gives a
 * {@link org.argumentgraph.io.conversion.Conversion}, which lists what could not be carried over.
 * What is no debate is refused with an
 * {@link org.argumentgraph.io.conversion.InvalidDocumentException}.
 *
 * <p>What several formats have and the model has no word for becomes a tag: a heading, section or
 * group {@code group:Energy > Mining} on the claims in it, the scheme of an inference
 * {@code scheme:expert opinion} on the relation. Writers that know groups and schemes turn the tags
 * back.
 *
 * <p>{@code org.argumentgraph.io.DebateFiles} picks the format of a file and is where to start.
 */
@NullMarked
package org.argumentgraph.io.conversion;

import org.jspecify.annotations.NullMarked;
