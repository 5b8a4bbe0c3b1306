/**
 * The format of findings: what the analyses found in a debate, for other programs. Start at
 * {@link org.argumentgraph.io.findings.FindingsWriter}.
 *
 * <p>JSON; its schema is the resource {@code findings.schema.json} in this package, which says what
 * each field means.
 */
@NullMarked
package org.argumentgraph.io.findings;

import org.jspecify.annotations.NullMarked;
