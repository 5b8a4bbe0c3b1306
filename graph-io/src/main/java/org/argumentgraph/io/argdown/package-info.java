/** Argdown. */
@NullMarked
package org.argumentgraph.io.argdown;

import org.jspecify.annotations.NullMarked;
