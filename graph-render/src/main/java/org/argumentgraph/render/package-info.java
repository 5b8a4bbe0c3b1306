/**
 * Draws debates. Start at {@link org.argumentgraph.render.Diagram} and
 * {@link org.argumentgraph.render.Renderer}; a {@link org.argumentgraph.render.View} looks at a
 * part of a large one.
 *
 * <p>A debate is divided into panels, each of which is laid out by Graphviz from left to right:
 * what is argued about on the left, replies to its right, in the order of the debate. The engine
 * sees sizes and made-up names, never a text of the debate; everything visible is painted here, so
 * that the picture does not depend on which engine placed the boxes, nor on which fonts are
 * installed.
 */
@NullMarked
package org.argumentgraph.render;

import org.jspecify.annotations.NullMarked;
