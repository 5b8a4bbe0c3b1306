package org.argumentgraph.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Problems;

/** Takes a text apart into records, and knows where it breaks. */
final class CsvLines extends AbstractBaseCsvCallbackHandler<CsvLine> {
  private static final CharMatcher QUOTES_AND_BLANKS =
      CharMatcher.whitespace().or(CharMatcher.is('"'));

  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** So much of a header is looked at to tell the separator. */
  private static final int HEADER_LENGTH = 10_000;

  /** The most that FastCSV holds of a cell, unless it is told more. */
  private static final int BUFFER = 1 << 24;

  private static final int MOST_CELLS = 10_000;

  /** How the line begins by which spreadsheets name the separator before the header. */
  private static final String SEPARATOR_LINE = "sep=";

  private List<String> cells = new ArrayList<>();
  private int line = 1;

  private CsvLines() {}

  /** Hands out the records up to the end or to where the text breaks, which is reported. */
  static void read(String text, Problems problems, Consumer<CsvLine> receiver) {
    CsvLines lines = new CsvLines();
    try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(separator(text))
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(Math.max(text.length(), BUFFER))
        .build(lines, text)) {
      if (text.startsWith(SEPARATOR_LINE)) {
        records.skipLines(1);
      }
      records.forEach(receiver);
    } catch (CsvParseException e) {
      Throwable cause = Optional.ofNullable(e.getCause()).orElse(e);
      problems.add(
          new Node.Place(lines.line, 1),
          "",
          "the row that begins here is broken: " + cause.getMessage(),
          "put a cell in quotes if there are quotes, separators or line breaks in it, and write "
              + "each quote in it twice");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells the separator: that by which the first line has the most columns that are known. */
  private static char separator(String text) {
    String header = text.lines()
        .filter(line -> !line.isBlank() && !line.startsWith(SEPARATOR_LINE))
        .findFirst()
        .orElse("");
    String beginning = header.substring(0, Math.min(header.length(), HEADER_LENGTH));
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(separator -> columns(beginning, separator)))
        .orElseThrow();
  }

  private static long columns(String header, char separator) {
    return Splitter.on(separator)
        .splitToStream(header)
        .filter(title -> Column.ofTitle(QUOTES_AND_BLANKS.trimFrom(title)).isPresent())
        .count();
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = (int) startingLineNumber;
    cells = new ArrayList<>();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
    if (index == MOST_CELLS) {
      throw new CsvParseException("it has more than " + MOST_CELLS + " cells");
    }
    cells.add(length == 0 ? "" : new String(buffer, offset, length));
  }

  @Override
  protected CsvLine buildRecord() {
    return new CsvLine(line, cells);
  }
}
