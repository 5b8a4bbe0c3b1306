/**
 * Debates as tables, to be edited in a spreadsheet: one table of elements, one of relations. Start
 * at {@link org.argumentgraph.io.csv.CsvReader} and {@link org.argumentgraph.io.csv.CsvWriter}.
 *
 * <p>The two tables stand in a pair of files, {@code NAME.elements.csv} and
 * {@code NAME.relations.csv}, of which either stands for both, or one after the other in a single
 * text, parted by an empty line. A table is told by its header: that of elements has the columns
 * {@code id} and {@code text}, that of relations {@code kind}, {@code from} and {@code to}. All
 * other columns may be missing, and columns stand in any order.
 *
 * <pre>{@code
 * id,type,text,speaker,occasion,source,first-line,credence,participants
 * ,debate,Should the town build trams?,,,,,,
 * ann,speaker,Ann Lee,,,,,,
 * bob,speaker,Bob,,,,,,
 * hall,occasion,The town hall,,,,,,ann; bob
 * minutes,source,The minutes,,,,,,
 * trams,claim,The town should build trams.,ann,hall,minutes,12,0.8,
 * cost,claim,Trams cost more than buses.,bob,hall,minutes,14,,
 * why,question,Why not buses?,bob,hall,minutes,15,,
 *
 * kind,from,to,weight,note
 * rebuttal,cost,trams,0.5,
 * challenge,why,trams,,
 * doubts,bob,trams,,He shakes his head.
 * }</pre>
 *
 * <p>Of the elements, the {@code type} says what a row is; without one it is a claim:
 *
 * <table>
 * <caption>The rows of elements</caption>
 * <tr><th>type</th><th>what is in its columns</th></tr>
 * <tr><td>debate</td><td>text: the title; without such a row it is the name of the file</td></tr>
 * <tr><td>speaker</td><td>id; text: the name</td></tr>
 * <tr><td>occasion</td><td>id; text: the title; participants</td></tr>
 * <tr><td>source</td><td>id; text: the title; document</td></tr>
 * <tr><td>section</td><td>text: the heading; source; first-line</td></tr>
 * <tr><td>skipped</td><td>text: the reason; source; first-line, last-line</td></tr>
 * <tr><td>claim</td><td>id, text, credence, thesis, tags, note, and the columns of an origin</td></tr>
 * <tr><td>question</td><td>id, text, addressee, tags, note, and the columns of an origin</td></tr>
 * </table>
 *
 * <p>The columns of an origin are speaker, reporter, verbatim, occasion, source, first-line,
 * last-line and time. Where no row is a speaker, speakers are made of the names in the cells; so
 * are occasions (with nobody in the room) and sources.
 *
 * <p>Of the relations, the {@code kind} is one of {@link org.argumentgraph.RelationKind} as in
 * {@code support} or {@code supports}, with the ids of elements in {@code from} and {@code to}, and
 * id, weight, tags, note and the columns of an origin. Or else it is one of
 * {@link org.argumentgraph.Attitude} as in {@code asserts}, and the row is a stance of the speaker
 * in {@code from} towards the element in {@code to}.
 *
 * <p>Several ids or tags in a cell are parted by semicolons; a semicolon, a backslash, or white
 * space at either end that belongs to a tag has a backslash before it. Yes is written {@code yes}.
 *
 * <p>Nothing of a debate is lost in writing; reading gives an equal debate. What of foreign tables
 * is lost is listed: columns that the format does not know, and cells for which their row has no
 * use.
 *
 * <p><b>Spreadsheets</b> run a cell that begins with {@code = + - @}, a tab or a line break as a
 * formula, whoever wrote it. In a cell that begins so, after any apostrophes, one more apostrophe
 * is put in front by the writer and taken away by the reader. That is exact, and the cell is shown
 * as text. It also happens to what other programs wrote: {@code '-ism} is read as {@code -ism}.
 * Files are in UTF-8 without a byte order mark, for the sake of other programs; Excel shows them
 * right when they are opened by Data, From Text/CSV. It may save them as it likes: with the mark,
 * with semicolons or tabs, in UTF-16.
 */
@NullMarked
package org.argumentgraph.io.csv;

import org.jspecify.annotations.NullMarked;
