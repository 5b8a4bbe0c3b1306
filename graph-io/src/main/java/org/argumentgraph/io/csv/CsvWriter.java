package org.argumentgraph.io.csv;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.conversion.Loss;

/**
 * Writes debates as tables of elements and of relations, laid out as the package says.
 *
 * <p>Nothing is lost: reading what was written gives an equal debate. First come title, speakers,
 * occasions and sources, then the claims and questions in their order; in the other table the
 * relations and then the stances. Only columns in which there is anything are written. Cells are
 * parted by commas and quoted where they need it, and none is run as a formula by a spreadsheet.
 *
 * <p>Takes time and memory linear in the size of the debate. Immutable.
 */
public final class CsvWriter implements DebateWriter {
  private static final CsvWriter STANDARD = new CsvWriter();

  private CsvWriter() {}

  /**
   * Returns the writer.
   *
   * @return the writer
   */
  public static CsvWriter standard() {
    return STANDARD;
  }

  /**
   * Writes a debate as one text: the table of elements, an empty line, the table of relations.
   *
   * @param debate the debate
   * @return the text; nothing is lost
   */
  @Override
  public Conversion<String> write(ArgumentGraph debate) {
    return Conversion.complete(
        table(debate, TableType.ELEMENTS) + "\n" + table(debate, TableType.RELATIONS));
  }

  /**
   * Writes a debate to files in UTF-8, replacing what is there. To {@code NAME.elements.csv} or
   * {@code NAME.relations.csv}, both of these files are written beside each other; to any other
   * file, both tables are written one after the other.
   *
   * @param debate the debate
   * @param file the file, or either of the pair
   * @return nothing, since nothing is lost
   * @throws IOException if a file cannot be written
   */
  @Override
  public List<Loss> write(ArgumentGraph debate, Path file) throws IOException {
    String name = Tables.fileName(file.toString());
    if (TableType.ofFile(name).isEmpty()) {
      return DebateWriter.super.write(debate, file);
    }
    for (TableType type : TableType.values()) {
      Files.writeString(file.resolveSibling(TableType.nameInPair(name, type)), table(debate, type));
    }
    return List.of();
  }

  private static String table(ArgumentGraph debate, TableType type) {
    List<Map<Column, String>> rows = DebateRows.of(debate, type);
    List<Column> columns = type.columns().stream()
        .filter(column ->
            type.requires(column) || rows.stream().anyMatch(row -> row.containsKey(column)))
        .toList();
    StringWriter text = new StringWriter();
    try (var writer = de.siegmar.fastcsv.writer.CsvWriter.builder()
        .lineDelimiter(LineDelimiter.LF)
        .build(text)) {
      writer.writeRecord(columns.stream().map(Column::title).toList());
      for (Map<Column, String> row : rows) {
        writer.writeRecord(columns.stream()
            .map(column -> Cell.guarded(row.getOrDefault(column, "")))
            .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
