/**
 * Lets readers walk through a debate in a browser. Start at
 * {@link org.argumentgraph.render.explorer.Explorer}.
 */
@NullMarked
package org.argumentgraph.render.explorer;

import org.jspecify.annotations.NullMarked;
