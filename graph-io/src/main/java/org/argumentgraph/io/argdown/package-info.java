/**
 * Debates in Argdown 2, the markup for argument maps of Christian Voigt and Gregor Betz. Start at
 * {@link org.argumentgraph.io.argdown.ArgdownReader} and
 * {@link org.argumentgraph.io.argdown.ArgdownWriter}.
 *
 * <pre>{@code
 * ===
 * title: Trams or buses?
 * ===
 *
 * # Money
 *
 * [trams]: The town should build trams. #traffic {speaker: Ann}
 *   - [dear]: Trams cost more than buses. {credence: 0.9}
 *   >< [buses]: The town should build nothing but buses.
 *
 * <frugality>: A poor town saves.
 *   _ [loans]: Loans are cheap.
 *
 * (1) [dear]
 * (2) The town is poor.
 * --
 * Practical reasoning
 * --
 * (3) [buses]
 * }</pre>
 *
 * <p>How Argdown and the model go together:
 *
 * <table>
 * <caption>Argdown and the model</caption>
 * <tr><th>Argdown</th><th>the model</th></tr>
 * <tr><td>statements of one title</td><td>a claim, whose id is made of the title; each further text is a claim that
 * restates it</td></tr>
 * <tr><td>an argument without premises</td><td>a claim with the tag {@code argument}</td></tr>
 * <tr><td>an inference</td><td>a support of its conclusion by its premises, linked; the last of an argument has its title
 * for an id, its description for a note and its tags; rules are tags such as {@code scheme:Modus ponens}</td></tr>
 * <tr><td>{@code +} and {@code -}</td><td>a support and a rebuttal; from an argument with premises, by its conclusion; a
 * support of such an argument is one of its last inference, and an attack an undercut of that with the tag
 * {@code attack}</td></tr>
 * <tr><td>{@code _}</td><td>an undercut of the inference; of an argument without premises, of the one thing that it
 * supports or attacks, or else a rebuttal with the tag {@code undercut}</td></tr>
 * <tr><td>{@code ><}</td><td>a contradiction</td></tr>
 * <tr><td>{@code +} and {@code -} between statements in strict mode</td><td>a support with the tag {@code entails}, a
 * contradiction with the tag {@code contrary}</td></tr>
 * <tr><td>headings</td><td>a tag such as {@code group:Money > Costs} of the claims below them</td></tr>
 * <tr><td>tags</td><td>tags, which are taken out of the text</td></tr>
 * </table>
 *
 * <p>In the data of a statement or an argument these fields are known: {@code speaker} and
 * {@code reported-by}, by name or id, {@code verbatim}, {@code in} an occasion, {@code at} a line
 * of a source, {@code note}, {@code tags}, {@code credence} of claims, {@code weight} of relations,
 * {@code uses} of inferences, and {@code text}, where Argdown cannot hold the text as it is.
 * Occasions, sources, questions and stances, and relations of which Argdown knows no kind, stand in
 * the front matter under the key {@code argument-graph}, with the fields that they have in
 * {@link org.argumentgraph.io.document the document format}; in such a document, the data of a
 * claim may name what it bears on by the verb, such as {@code answers: why}. An argument with the
 * data {@code kind: rebuttal}, or {@code undercut} or {@code support}, is one relation from its
 * premises to what its conclusion bears on.
 *
 * <p>Lost in reading are other fields, addresses of links, and bold and italic type. Comments and
 * layout are no part of a debate. In writing, nothing is lost.
 */
@NullMarked
package org.argumentgraph.io.argdown;

import org.jspecify.annotations.NullMarked;
