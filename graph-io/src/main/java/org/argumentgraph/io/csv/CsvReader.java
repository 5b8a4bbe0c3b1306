package org.argumentgraph.io.csv;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/**
 * Reads debates from tables of elements and of relations, laid out as the package says.
 *
 * <p>Cells are parted by commas, semicolons or tabs, whichever makes the most of the header; a line
 * such as {@code sep=;} before it is passed over. Of a pair of files, either is read with the
 * other: beside {@code NAME.elements.csv} there may be {@code NAME.relations.csv}, and beside the
 * latter there has to be the former. A single document may hold both tables, parted by an empty
 * line, or that of elements alone.
 *
 * <p>Titles of columns, types and kinds may be written in capitals; a relation goes by its noun or
 * its verb. Numbers may have a decimal comma. Whatever else does not fit is reported, with the row
 * and, in place of a column of characters, the column of the table. Relations without an id get the
 * {@linkplain org.argumentgraph.Relation#derivedId derived} one, and without an origin that of
 * their first source.
 *
 * <p>Lost are, and listed: columns that the format does not know, cells for which their row has no
 * use, and the source of what stands there on no line.
 *
 * <p>Takes time and memory linear in the size of the text. Immutable.
 */
public final class CsvReader implements DebateReader {
  private static final CsvReader STANDARD = new CsvReader(DocumentLimits.standard());

  private final DocumentLimits limits;

  private CsvReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static CsvReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public CsvReader withLimits(DocumentLimits limits) {
    return new CsvReader(limits);
  }

  /**
   * Reads a debate. If the document has a folder and the name of one of a pair of files, the other
   * is read too, within the same limits.
   *
   * @param document the text
   * @return the debate, with what of the tables it does not hold
   * @throws InvalidDocumentException if these are no tables of a debate, or beyond the limits
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    Tables tables = Tables.of(document, limits);
    Optional<ArgumentGraph> debate =
        CsvBinder.debate(tables.rows(), title(document.name()), tables.problems());
    tables.throwIfAny();
    return new Conversion<>(debate.orElseThrow(), tables.losses());
  }

  /** What to call a debate that does not say it: by the name of its file. */
  private static String title(String document) {
    String name = Tables.fileName(document);
    String lower = name.toLowerCase(Locale.ROOT);
    String ending = TableType.ofFile(name).map(TableType::ending).orElse(".csv");
    return lower.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
  }
}
