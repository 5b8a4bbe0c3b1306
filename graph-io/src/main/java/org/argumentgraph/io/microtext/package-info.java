/**
 * ARG XML, the format of the argumentative microtexts (Andreas Peldszus and Manfred Stede, <i>An
 * annotated corpus of argumentative microtexts</i>, 2016). Start at
 * {@link org.argumentgraph.io.microtext.MicrotextReader}.
 *
 * <p>A text is divided into segments ({@code edu}, perhaps tied together by a {@code joint}), which
 * make up units of argument ({@code adu}); these support and attack each other and the edges
 * between them:
 *
 * <pre>{@code
 * <arggraph id="bridge" topic_id="build_the_bridge" stance="pro">
 *   <edu id="e1">The bridge is dear,</edu>
 *   <edu id="e2">but it lasts a hundred years.</edu>
 *   <edu id="e3" implicit="true">It should be built.</edu>
 *   <adu id="a1" type="opp"/> <adu id="a2" type="pro"/> <adu id="a3" type="pro"/>
 *   <edge id="c1" src="e1" trg="a1" type="seg"/>
 *   <edge id="c2" src="e2" trg="a2" type="seg"/>
 *   <edge id="c3" src="e3" trg="a3" type="seg"/>
 *   <edge id="c4" src="a1" trg="a3" type="reb"/>
 *   <edge id="c5" src="a2" trg="c4" type="und"/>
 * </arggraph>
 * }</pre>
 *
 * <table>
 * <caption>What becomes of it</caption>
 * <tr><th>in the text</th><th>in the debate</th></tr>
 * <tr><td>{@code topic_id}, or {@code id} where there is none</td><td>the title</td></tr>
 * <tr><td>{@code id} of the whole</td><td>a source</td></tr>
 * <tr><td>{@code adu}</td><td>a claim of that id; its text is that of its segments, in their order</td></tr>
 * <tr><td>{@code type} of an {@code adu}</td><td>the speaker: {@code proponent} or {@code opponent}</td></tr>
 * <tr><td>{@code implicit} of an {@code edu}</td><td>the tag {@code implicit} on the claim</td></tr>
 * <tr><td>{@code sup}, {@code exa}</td><td>a support; of an {@code exa}, tagged {@code example}</td></tr>
 * <tr><td>{@code reb}, {@code und}</td><td>a rebuttal; an undercut of the relation of that edge</td></tr>
 * <tr><td>{@code add}</td><td>a further, linked premise of the relation of that edge, be it a support or an attack</td></tr>
 * <tr><td>the central claim, from which no edge starts</td><td>named as a thesis</td></tr>
 * <tr><td>{@code stance}</td><td>a tag such as {@code stance:pro} on the central claim</td></tr>
 * </table>
 *
 * <p>Relations have the ids of their edges. Comments and the ids of segments, joints and those
 * edges that are no relations are not kept. Lost are segments that belong to no unit, and what the
 * format does not know. A document type declaration is passed over and listed as a loss: nothing
 * that it names is looked for, and no entities of its own are replaced.
 */
@NullMarked
package org.argumentgraph.io.microtext;

import org.jspecify.annotations.NullMarked;
