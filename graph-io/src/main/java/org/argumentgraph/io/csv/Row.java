package org.argumentgraph.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node;

/**
 * A row of a table. What is taken of it is noted, so that the rest can be listed as lost; what is
 * wrong with it is reported.
 */
final class Row {
  private static final Splitter IDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(";,"))).omitEmptyStrings();

  /** A number as it is written in English or, with a comma, in many other tongues. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?([eE][+-]?\\d{1,4})?");

  private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
  private static final Set<String> YES = Set.of("yes", "true", "1", "x");
  private static final Set<String> NO = Set.of("no", "false", "0");

  private final Header header;
  private final CsvLine line;
  private final EnumSet<Column> taken = EnumSet.noneOf(Column.class);

  Row(Header header, CsvLine line) {
    this.header = header;
    this.line = line;
  }

  int line() {
    return line.number();
  }

  Header header() {
    return header;
  }

  /** Returns what the row is said to be: what it is about, in a word. */
  String what() {
    if (header.type() == TableType.ELEMENTS) {
      return peek(Column.TYPE).orElse("claim").toLowerCase(Locale.ROOT);
    }
    return peek(Column.KIND).flatMap(Words::attitude).isPresent() ? "stance" : "relation";
  }

  /** Returns what the row is called in messages. */
  String subject() {
    return what() + " " + peek(Column.ID).orElse("on line " + line());
  }

  /** Returns what stands in a cell, without blanks around it. */
  private Optional<String> peek(Column column) {
    return Optional.of(header.cell(column, line.cells()).strip()).filter(word -> !word.isEmpty());
  }

  /** Returns whether there is anything in a cell. */
  boolean has(Column column) {
    return peek(column).isPresent();
  }

  /** Takes a text, exactly as it stands. */
  Optional<String> text(Column column) {
    taken.add(column);
    return Optional.of(header.cell(column, line.cells())).filter(text -> !text.isEmpty());
  }

  /** Takes a word: blanks around it do not count. */
  Optional<String> word(Column column) {
    taken.add(column);
    return peek(column);
  }

  /** Takes a text that has to be there; if it is not, that is reported and nothing returned. */
  Optional<String> required(Column column) {
    Optional<String> text = text(column);
    if (!has(column)) {
      problem(column, "\"" + column.title() + "\" is empty", "fill the cell in");
      return Optional.empty();
    }
    return text;
  }

  /** Takes an id that has to be there. */
  Optional<String> id() {
    return required(Column.ID).map(String::strip);
  }

  /** Takes ids, which may also be parted by blanks or commas. */
  List<String> ids(Column column) {
    return word(column).map(IDS::splitToList).orElse(List.of());
  }

  /** Takes a list. */
  List<String> list(Column column) {
    return text(column).map(Cell::split).orElse(List.of());
  }

  OptionalDouble number(Column column) {
    Optional<String> word = word(column);
    if (word.isEmpty()) {
      return OptionalDouble.empty();
    }
    String number = word.orElseThrow();
    if (!NUMBER.matcher(number).matches()) {
      problem(
          column,
          "\"" + column.title() + "\" is \"" + number + "\", not a number",
          "write a number such as 0.5");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(number.replace(',', '.')));
  }

  OptionalInt wholeNumber(Column column) {
    Optional<String> word = word(column);
    if (word.isEmpty()) {
      return OptionalInt.empty();
    }
    String number = word.orElseThrow();
    if (!WHOLE_NUMBER.matcher(number).matches()) {
      problem(
          column,
          "\"" + column.title() + "\" is \"" + number + "\", not the number of a line",
          "write a whole number such as 12");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(number));
  }

  boolean isYes(Column column) {
    String word = word(column).orElse("no").toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      problem(
          column,
          "\"" + column.title() + "\" is \"" + word + "\", neither yes nor no",
          "write yes or leave the cell empty");
    }
    return YES.contains(word);
  }

  /** Reports what is wrong with a cell. */
  void problem(Column column, String message, String remedy) {
    header.problems().add(place(column), subject(), message, remedy);
  }

  Node.Place place(Column column) {
    return header.place(column, line());
  }

  /** Lists a loss. */
  void loss(String message) {
    header.losses().add(new Loss(line(), subject(), message));
  }

  /** Lists what is left of the row as lost. */
  void reportRest() {
    for (Column column : header.type().columns()) {
      if (!taken.contains(column) && has(column)) {
        loss("\"" + peek(column).orElseThrow() + "\" under " + column.title()
            + " is left out, since this " + what() + " has no use for it");
      }
    }
  }
}
