/**
 * Corpora of debates in JSON Lines: a debate on each line, in the
 * {@linkplain org.argumentgraph.io.document document format}. Start at
 * {@link org.argumentgraph.io.jsonlines.JsonLinesReader} and
 * {@link org.argumentgraph.io.jsonlines.JsonLinesWriter}.
 *
 * <pre>{@code
 * {"argument-graph":1,"title":"Trams?","claims":[{"id":"trams","text":"The town should build trams."}]}
 * {"argument-graph":1,"title":"Bikes?","claims":[{"id":"bikes","text":"Bikes are enough."}]}
 * }</pre>
 *
 * <p>Nothing is lost either way. A corpus may be larger than memory: it is read as a lazy stream,
 * debate by debate, and one broken line does not end it.
 */
@NullMarked
package org.argumentgraph.io.jsonlines;

import org.jspecify.annotations.NullMarked;
