/**
 * Debates as graphs in GraphML, for yEd, NetworkX, igraph, JGraphT, Neo4j and all the other
 * programs that read it. Start at {@link org.argumentgraph.io.graphml.GraphmlWriter}; nothing is
 * read.
 *
 * <p>Claims and questions are nodes. A relation is an edge if it has one source and nothing bears
 * on it. Otherwise (linked premises, or an undercut step) it is a node of its own, with an edge
 * from each source, whose {@code part} is {@code premise}, and one to the target, the
 * {@code conclusion}. All edges are directed, also those of contradictions and restatements, since
 * few programs read graphs with both sorts.
 *
 * <pre>{@code
 * <node id="n0">
 *   <data key="n-label">The town should build trams.</data>
 *   <data key="n-name">trams</data>
 *   <data key="n-type">claim</data>
 *   <data key="n-speaker">Ann Lee</data>
 *   ...
 * </node>
 * <edge id="e0" source="n1" target="n0">
 *   <data key="e-label">rebuts</data>
 *   <data key="e-name">cost.rebuts.trams</data>
 *   <data key="e-type">relation</data>
 *   <data key="e-kind">rebuttal</data>
 *   ...
 * </edge>
 * }</pre>
 *
 * <p>The ids of elements are in the attribute {@code name}, since those of GraphML may not have all
 * of their characters. The further attributes are speaker-id, reporter, verbatim, occasion,
 * source-id, first-line, last-line, time, addressee, credence, weight, thesis, tags and note. For
 * yEd, there are boxes in the colours of the speakers with the texts in them, in rows; let it lay
 * them out with Layout, Hierarchical.
 *
 * <p>Lost are stances, titles and participants of occasions, sources but for their ids, speakers of
 * whom there is nothing, and control characters.
 */
@NullMarked
package org.argumentgraph.io.graphml;

import org.jspecify.annotations.NullMarked;
