/**
 * The text that Kialo exports of a discussion. Start at
 * {@link org.argumentgraph.io.kialo.KialoReader}.
 *
 * <p>Kialo publishes no grammar; there are two layouts, which the first statement tells apart. In
 * the older one, each claim stands on a line with its number, and links are written as in Markdown:
 *
 * <pre>{@code
 * Discussion Title: Should the library open on Sundays?
 *
 * 1. The library should open on Sundays.
 * 1.1. Pro: Most people [work on weekdays](https://example.org/work).
 * 1.1.1. Con: Shift workers do not \(and are many\).
 * 1.2. Con: -> See 1.1.1.
 * }</pre>
 *
 * <p>In the newer one, the kind ends the line of the number, the text follows, and footnotes point
 * to a list at the end:
 *
 * <pre>{@code
 * Discussion Name:
 * Should the library open on Sundays?
 *
 * 1. Question:
 * When should the library open?
 *
 *   1.1. Thesis:
 *   It should open on Sundays.
 *
 *     1.1.1. Pro:
 *     Most people work on weekdays [1].
 *
 *   1.2. Thesis:
 *   -> See discussion #8911: Libraries should never close.
 *
 * Sources:
 * [1] https://example.org/work
 * "A sentence that is quoted from there."
 * }</pre>
 *
 * <table>
 * <caption>What becomes of it</caption>
 * <tr><th>in the export</th><th>in the debate</th></tr>
 * <tr><td>the name</td><td>the title</td></tr>
 * <tr><td>a thesis, a pro, a con</td><td>a claim whose id is the number, such as {@code 1.1.1}</td></tr>
 * <tr><td>{@code Pro:}, {@code Con:}</td><td>a support or a rebuttal of what it stands under</td></tr>
 * <tr><td>{@code Question:}, or a top under which there are statements that are neither pro nor con</td><td>a question;
 * what stands under it are theses, each an answer</td></tr>
 * <tr><td>theses</td><td>named among the main theses</td></tr>
 * <tr><td>{@code -> See 1.2.}</td><td>the claim of that number, which bears on this too; what stands under the reference
 * bears on that claim</td></tr>
 * <tr><td>{@code -> See discussion #8911: Title}</td><td>a claim that says the title, tagged
 * {@code discussion:8911}</td></tr>
 * <tr><td>{@code [words](address)}</td><td>the words; {@code words: address} in the note of the claim</td></tr>
 * <tr><td>{@code [1]}, with its entry under {@code Sources:}</td><td>stays in the text; the entry, and what it quotes, in
 * the note of the claim that cites it first; {@code [1] as in 1.2} in the notes of others</td></tr>
 * <tr><td>{@code \(} and the like</td><td>the character</td></tr>
 * </table>
 *
 * <p>Other Markdown, such as {@code **}, stays in the text as it is. Lost are sources that no claim
 * cites, and statements that say a second time that a claim bears on another.
 */
@NullMarked
package org.argumentgraph.io.kialo;

import org.jspecify.annotations.NullMarked;
