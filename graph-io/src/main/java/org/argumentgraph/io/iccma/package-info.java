/**
 * Reads and writes attack frameworks in the formats of the International Competition on
 * Computational Models of Argumentation. Start at
 * {@link org.argumentgraph.io.iccma.FrameworkReader} and
 * {@link org.argumentgraph.io.iccma.FrameworkWriter}.
 */
@NullMarked
package org.argumentgraph.io.iccma;

import org.jspecify.annotations.NullMarked;
