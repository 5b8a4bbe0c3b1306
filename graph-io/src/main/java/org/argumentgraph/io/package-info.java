/** Debates in files, in every format: start at {@link org.argumentgraph.io.DebateFormat}. */
@NullMarked
package org.argumentgraph.io;

import org.jspecify.annotations.NullMarked;
