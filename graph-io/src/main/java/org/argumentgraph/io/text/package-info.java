/**
 * Drafts of debates from plain texts, to be finished by hand. Start at
 * {@link org.argumentgraph.io.text.DraftReader}: {@code DraftReader.fitting(document)} picks one of
 * three readers.
 *
 * <table>
 * <caption>What is read</caption>
 * <tr><th>reader</th><th>text</th></tr>
 * <tr><td>{@link org.argumentgraph.io.text.OutlineReader}</td><td>numbered points with nested comments, quotations,
 * paragraphs</td></tr>
 * <tr><td>{@link org.argumentgraph.io.text.TranscriptReader}</td><td>speakers who take turns, in sections with clock
 * times</td></tr>
 * <tr><td>{@link org.argumentgraph.io.text.NotesReader}</td><td>Markdown with front matter</td></tr>
 * </table>
 *
 * <p>An outline such as this one:
 *
 * <pre>{@code
 * 1. Ann says that the town should build trams.
 *
 *   1. I don't think that it can pay for them.
 *
 *   2. Who would ride in them?
 * }</pre>
 *
 * <p>becomes a claim by Ann, reported by the author, a claim by the author that rebuts it, and a
 * question that challenges it:
 *
 * <table>
 * <caption>What becomes of it</caption>
 * <tr><th>in the text</th><th>in the draft</th></tr>
 * <tr><td>a point, a paragraph, a quotation, a turn</td><td>a claim {@code line-N}, of up to 400 characters; the
 * rest stands in its note</td></tr>
 * <tr><td>the same, if every sentence is a question (of a turn, the last one)</td><td>a question</td></tr>
 * <tr><td>"Yes." or "No." in reply to a claim</td><td>a stance</td></tr>
 * <tr><td>a reply that supports a claim</td><td>a support</td></tr>
 * <tr><td>a reply that attacks a claim</td><td>a rebuttal; whether it is rather an undercut or a qualification is
 * left to people</td></tr>
 * <tr><td>a question in reply to a claim</td><td>a challenge; in a conversation, nothing</td></tr>
 * <tr><td>a reply to a question</td><td>an answer</td></tr>
 * <tr><td>any other reply</td><td>no relation; the note says what it replies to</td></tr>
 * <tr><td>headings, and numbers that start again</td><td>sections of the source, and for headings a tag
 * {@code group:}</td></tr>
 * <tr><td>footers, front matter, code</td><td>nothing: listed under {@code skipped}, and as losses</td></tr>
 * </table>
 *
 * <p>What a reply does is decided by a {@link org.argumentgraph.io.text.StanceClassifier}, with a
 * confidence and the cues that it met; these stand in the notes of the draft. Doubtful decisions
 * and guesses have the tag {@code uncertain}.
 */
@NullMarked
package org.argumentgraph.io.text;

import org.jspecify.annotations.NullMarked;
