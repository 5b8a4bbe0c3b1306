/**
 * Debates as graphs in GEXF 1.3, for Gephi. Start at {@link org.argumentgraph.io.gexf.GexfWriter};
 * nothing is read.
 *
 * <p>Claims and questions are nodes. A relation is an edge if it has one source and nothing bears
 * on it. Otherwise (linked premises, or an undercut step) it is a node of its own, with an edge
 * from each source, whose {@code part} is {@code premise}, and one to the target, the
 * {@code conclusion}. All edges are directed, also those of contradictions and restatements.
 *
 * <pre>{@code
 * <node id="trams" label="The town should build trams.">
 *   <attvalues>
 *     <attvalue for="type" value="claim"/>
 *     <attvalue for="speaker" value="Ann Lee"/>
 *     ...
 *   </attvalues>
 *   <viz:color r="0" g="114" b="178"/>
 *   <viz:shape value="disc"/>
 * </node>
 * <edge id="cost.rebuts.trams" source="cost" target="trams" label="rebuts" kind="rebuttal" weight="1.0">
 * }</pre>
 *
 * <p>Nodes and edges have the ids of their elements; an edge to or from the node of a relation has
 * the id of the relation with {@code #1}, {@code #2} or {@code #to}. The attributes are name (the
 * id once more), type, kind, speaker, speaker-id, reporter, verbatim, occasion, source-id,
 * first-line, last-line, time, addressee, credence, weight, thesis, tags and note, so that Gephi
 * filters and colours by them. Its kind tells an edge from others between the same nodes; Gephi
 * unites those of one kind.
 *
 * <p>Lost are stances, titles and participants of occasions, sources but for their ids, speakers of
 * whom there is nothing, and control characters.
 */
@NullMarked
package org.argumentgraph.io.gexf;

import org.jspecify.annotations.NullMarked;
