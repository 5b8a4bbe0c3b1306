/** Debates in files, in every format: start at {@link org.argumentgraph.io.DebateFiles}. */
@NullMarked
package org.argumentgraph.io;

import org.jspecify.annotations.NullMarked;
