/**
 * Draws debates. Start at {@link org.argumentgraph.render.Diagram} and
 * {@link org.argumentgraph.render.Renderer}; a {@link org.argumentgraph.render.View} looks at a
 * part of a large one.
 *
 * <p>A debate is divided into panels, each of which is laid out from left to right: what is argued
 * about on the left, replies to its right, in the order of the debate. The engine sees sizes and
 * made-up names, never a text of the debate; everything visible is painted here, so that pictures
 * are alike whichever engine placed the boxes and whichever fonts are installed.
 */
@NullMarked
package org.argumentgraph.render;

import org.jspecify.annotations.NullMarked;
