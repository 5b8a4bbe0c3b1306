/**
 * The Simple Argument Description Format (SADFace) in JSON. Start at
 * {@link org.argumentgraph.io.sadface.SadfaceReader}.
 *
 * <p>In SADFace, statements are atoms, and lead to each other through nodes for inferences and
 * conflicts.
 *
 * <pre>{@code
 * {"metadata": {"core": {"title": "Trams", "claim": "a"}},
 *  "resources": [{"id": "r", "type": "text", "content": "Trams?\nThey are quiet.", "metadata": {}}],
 *  "nodes": [
 *    {"id": "a", "type": "atom", "text": "The town should build trams.", "sources": []},
 *    {"id": "b", "type": "atom", "text": "Trams are quiet.",
 *     "sources": [{"resource_id": "r", "text": "They are quiet.", "offset": 7, "length": 15}]},
 *    {"id": "c", "type": "inference", "name": "support"}],
 *  "edges": [
 *    {"id": "d", "source_id": "b", "target_id": "c"},
 *    {"id": "e", "source_id": "c", "target_id": "a"}]}
 * }</pre>
 *
 * <p>This is the debate of the title Trams with the claims {@code a}, which is its thesis, and
 * {@code b}, which stands on line 2 of the source {@code r}; the relation {@code c} says that the
 * one supports the other.
 *
 * <table>
 * <caption>What becomes of what</caption>
 * <tr><th>SADFace</th><th>debate</th></tr>
 * <tr><td>atom</td><td>claim, under the same id</td></tr>
 * <tr><td>inference; scheme of any other name</td><td>SUPPORT of a claim, or of a step</td></tr>
 * <tr><td>conflict; scheme called conflict, attack, disagree, disagreement or defeat</td><td>REBUTTAL
 * of a claim, UNDERCUT of a step</td></tr>
 * <tr><td>scheme called rephrase</td><td>RESTATEMENT</td></tr>
 * <tr><td>any other name of such a node but support, inference and default</td><td>tag {@code scheme:NAME} of the
 * relation</td></tr>
 * <tr><td>title and claim of the metadata</td><td>title, named thesis</td></tr>
 * <tr><td>resource, with the url of its metadata</td><td>source</td></tr>
 * <tr><td>first source of an atom</td><td>its lines in the text of the resource</td></tr>
 * </table>
 *
 * <p>A step that leads to several nodes becomes several relations, all but the first under an id
 * that ends in a number. These are lost, and listed: preferences; steps without premises, or that
 * lead to no statement even through other steps; edges from atom to atom, and to nodes that are not
 * there; further sources of an atom; texts of resources; all other metadata, among them the
 * analyst. Ids of edges say nothing and are not kept. SADFace is only read.
 */
@NullMarked
package org.argumentgraph.io.sadface;

import org.jspecify.annotations.NullMarked;
