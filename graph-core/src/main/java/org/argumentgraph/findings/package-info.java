/**
 * Everything that the library finds out about a debate, at once. Start at
 * {@link org.argumentgraph.findings.Analysis}.
 */
@NullMarked
package org.argumentgraph.findings;

import org.jspecify.annotations.NullMarked;
