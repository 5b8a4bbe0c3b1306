package org.argumentgraph.io.csv;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Problems;

/** Which column of a table holds what. */
final class Header {
  private final TableType type;
  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
  private final BitSet named = new BitSet();
  private final Problems problems;
  private final List<Loss> losses;

  private Header(TableType type, Problems problems, List<Loss> losses) {
    this.type = type;
    this.problems = problems;
    this.losses = losses;
  }

  /** Takes a line for a header; empty if it is none. */
  static Optional<Header> of(CsvLine line, Problems problems, List<Loss> losses) {
    List<Column> known =
        line.cells().stream().map(Column::ofTitle).flatMap(Optional::stream).toList();
    return TableType.ofColumns(known).map(type -> {
      Header header = new Header(type, problems, losses);
      for (int index = 0; index < line.cells().size(); index++) {
        header.add(line.cells().get(index), new Node.Place(line.number(), index + 1));
      }
      return header;
    });
  }

  private void add(String title, Node.Place place) {
    if (title.isBlank()) {
      return;
    }
    named.set(place.column() - 1);
    Optional<Column> column = Column.ofTitle(title).filter(type.columns()::contains);
    if (column.isEmpty()) {
      losses.add(new Loss(
          place.line(),
          "",
          "the column \"" + title + "\" is left out, since the table of "
              + type.name().toLowerCase(Locale.ROOT) + " has no such column"));
    } else if (columns.putIfAbsent(column.orElseThrow(), place.column() - 1) != null) {
      problems.add(
          place, "", "the column \"" + title + "\" stands here a second time", "keep one of them");
    }
  }

  TableType type() {
    return type;
  }

  /** Returns where to say what is wrong with the document that the table stands in. */
  Problems problems() {
    return problems;
  }

  /** Returns where to say what is left out. */
  List<Loss> losses() {
    return losses;
  }

  /** Returns whether a column, counted from 0, has a name, known or not. */
  boolean names(int index) {
    return named.get(index);
  }

  /** Returns the cell of a column in a row, with nothing in it where there is none. */
  String cell(Column column, List<String> cells) {
    Integer index = columns.get(column);
    return index == null || index >= cells.size() ? "" : Cell.unguarded(cells.get(index));
  }

  /** Returns the place of a cell, whose column is counted in the table and not in characters. */
  Node.Place place(Column column, int line) {
    return new Node.Place(line, 1 + columns.getOrDefault(column, 0));
  }
}
