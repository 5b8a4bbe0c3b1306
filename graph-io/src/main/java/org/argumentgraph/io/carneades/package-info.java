/**
 * The YAML of Carneades 4 (Thomas F. Gordon and others, after <i>Formalizing Balancing
 * Arguments</i>, 2016). Start at {@link org.argumentgraph.io.carneades.CarneadesReader}.
 *
 * <pre>{@code
 * meta: {title: The lamp}
 * statements:
 *   looks-red: It looks red.
 *   is-red: {text: It is red.}
 *   ¬is-red: It is not red.
 *   lamp: {text: A red lamp shines on it., assumed: true}
 *   deceived: Under a red lamp looks deceive.
 * issues:
 *   colour: {positions: [is-red, ¬is-red], standard: PE}
 * arguments:
 *   a1: {premises: [looks-red], conclusion: is-red, scheme: perception, undercutter: deceived}
 *   a2: {premises: {datum: lamp}, conclusion: deceived}
 * assumptions: [looks-red]
 * }</pre>
 *
 * <table>
 * <caption>What becomes of it</caption>
 * <tr><th>in the document</th><th>in the debate</th></tr>
 * <tr><td>{@code meta}: {@code title}, {@code source}</td><td>the title (else the name of the document); a source</td></tr>
 * <tr><td>a statement</td><td>a claim; where its name cannot be an id, {@code ¬p} becomes {@code not-p}, and other
 * signs hyphens</td></tr>
 * <tr><td>an argument</td><td>a support of its conclusion by all its premises together, under its name</td></tr>
 * <tr><td>its {@code scheme}, {@code weight}</td><td>a tag such as {@code scheme:perception}; the weight</td></tr>
 * <tr><td>the roles of its premises</td><td>the note of the relation: {@code datum: lamp}</td></tr>
 * <tr><td>its {@code undercutter}</td><td>an undercut of that relation</td></tr>
 * <tr><td>an argument without premises</td><td>a claim tagged {@code implicit}, that the argument applies, which is
 * assumed and supports the conclusion</td></tr>
 * <tr><td>an issue</td><td>a contradiction between every two of its positions, tagged {@code issue:colour} and
 * {@code standard:PE}</td></tr>
 * <tr><td>what is assumed</td><td>the tag {@code assumed} and the credence 1, so that the analyses take it for true, as
 * Carneades does</td></tr>
 * <tr><td>{@code meta} of a statement or an argument</td><td>lines of its note</td></tr>
 * </table>
 *
 * <p>As in Carneades, {@code ¬} is only a sign in a name: what excludes what, the issues say. An
 * assumption that is not among the statements becomes a claim whose text is its name.
 *
 * <p>Lost are {@code language}, {@code references}, {@code argument_schemes},
 * {@code issue_schemes}, {@code weighing_functions}, {@code tests} and labels, what else is under
 * {@code meta}, parameters, issues with a single position, and what the format does not know. Since
 * schemes are not applied, arguments that follow from schemes alone are not there.
 *
 * <p>The XML of Carneades 1 and 2, called LKIF, is another format, and is not read.
 */
@NullMarked
package org.argumentgraph.io.carneades;

import org.jspecify.annotations.NullMarked;
