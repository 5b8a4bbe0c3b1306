/**
 * The Argument Interchange Format (AIF) in JSON, as AIFdb writes it, and xAIF, as OVA3 writes it.
 * Start at {@link org.argumentgraph.io.aif.AifReader} and
 * {@link org.argumentgraph.io.aif.AifWriter}.
 *
 * <p>In AIF, propositions (I), inferences (RA), conflicts (CA) and rephrases (MA) are nodes; so are
 * locutions (L), transitions between them (TA), and illocutions (YA), which say what somebody does
 * to a proposition or a step by saying something, or by replying so.
 *
 * <pre>{@code
 * {"nodes": [
 *    {"nodeID": "1", "text": "Trams are quiet.", "type": "I"},
 *    {"nodeID": "2", "text": "The town should build trams.", "type": "I"},
 *    {"nodeID": "3", "text": "Default Inference", "type": "RA"},
 *    {"nodeID": "4", "text": "Ann : You hardly hear a tram.", "type": "L"},
 *    {"nodeID": "5", "text": "Asserting", "type": "YA"}],
 *  "edges": [
 *    {"edgeID": "1", "fromID": "1", "toID": "3"}, {"edgeID": "2", "fromID": "3", "toID": "2"},
 *    {"edgeID": "3", "fromID": "4", "toID": "5"}, {"edgeID": "4", "fromID": "5", "toID": "1"}],
 *  "locutions": [{"nodeID": "4", "personID": "7"}]}
 * }</pre>
 *
 * <p>This is the debate of the claims {@code 1} and {@code 2} and of the relation {@code 3}, by
 * which the one supports the other. Ann, who is the speaker {@code 7}, said the first, in words
 * that are kept as its note.
 *
 * <table>
 * <caption>What becomes of what; where there is no arrow, in both directions</caption>
 * <tr><th>AIF</th><th>debate</th></tr>
 * <tr><td>I; EN when reading</td><td>claim, under the same id</td></tr>
 * <tr><td>I that is only asked (Pure or Assertive Questioning), if it is answered or challenges and
 * has no other part in an argument</td><td>question</td></tr>
 * <tr><td>RA to I or to a step</td><td>SUPPORT; one from a question to what was said in reply to it
 * &rarr; ANSWER</td></tr>
 * <tr><td>CA to I</td><td>REBUTTAL; CONTRADICTION if the scheme is called {@code Contradiction}</td></tr>
 * <tr><td>CA to a step</td><td>UNDERCUT</td></tr>
 * <tr><td>CA of the scheme {@code Qualification}</td><td>QUALIFICATION</td></tr>
 * <tr><td>CA of the scheme {@code Challenge}, or by Challenging, from a question</td><td>CHALLENGE</td></tr>
 * <tr><td>MA between claims</td><td>RESTATEMENT</td></tr>
 * <tr><td>MA from a claim to a question</td><td>ANSWER</td></tr>
 * <tr><td>any other scheme</td><td>tag {@code scheme:NAME} of the relation</td></tr>
 * <tr><td>the speaker of the first illocution that puts it forward</td><td>speaker of the origin</td></tr>
 * <tr><td>L&ndash;YA&ndash;L, but for Analysing</td><td>reporter of the origin</td></tr>
 * <tr><td>Agreeing, Disagreeing or Denying, Doubting, Conceding, Retracting, Restating; whatever puts
 * it forward again &rarr;; Pure Questioning of what is a claim &rarr; DOUBTS</td><td>stance</td></tr>
 * <tr><td>L&ndash;YA Challenging&ndash;I or RA &rarr;</td><td>question in the words of the locution, with
 * a CHALLENGE</td></tr>
 * <tr><td>any other illocution but the usual one</td><td>tag {@code illocution:NAME}</td></tr>
 * <tr><td>words of a locution, if they are not the text of what they say</td><td>note {@code said:
 * WORDS}</td></tr>
 * <tr><td>participants, persons of locutions, names before a colon in the text of a
 * locution</td><td>speakers</td></tr>
 * <tr><td>L&ndash;TA&ndash;L from a question of one speaker to what another puts forward &rarr;</td><td>
 * ANSWER, where no step says so</td></tr>
 * <tr><td>L&ndash;TA&ndash;L with an illocution</td><td>who made the step</td></tr>
 * </table>
 *
 * <p>A step that leads to several nodes becomes several relations, all but the first under an id
 * that ends in a number; there are no more than have 100,000 sources in all. Of a rephrase with
 * several sources, each is restated by itself. A step without premises, or that leads to no
 * proposition even through other steps, is left out.
 *
 * <p>When reading, these are lost, and listed: preferences (PA); edges that AIF does not have, such
 * as from I to I; edges to nodes that are not there; locutions of analysts, and those by which
 * nothing is done; transitions by which nothing is done; times, scheme numbers, layouts and the
 * annotated text. Ids of edges say nothing and are not kept. When writing, these are lost, and
 * listed: the title, named theses, occasions, sources, places, credences, weights, addressees, all
 * other tags and notes, and whether something is verbatim.
 */
@NullMarked
package org.argumentgraph.io.aif;

import org.jspecify.annotations.NullMarked;
