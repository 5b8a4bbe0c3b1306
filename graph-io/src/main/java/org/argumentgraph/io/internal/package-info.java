/** What the formats share. Not exported. */
@NullMarked
package org.argumentgraph.io.internal;

import org.jspecify.annotations.NullMarked;
