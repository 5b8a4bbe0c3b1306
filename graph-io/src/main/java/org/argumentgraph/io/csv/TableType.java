package org.argumentgraph.io.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The two tables of a debate. */
enum TableType {
  /** Links and stances; asked for first, since their table may have a column for texts too. */
  RELATIONS(
      ImmutableList.of(Column.KIND, Column.FROM, Column.TO),
      Sets.immutableEnumSet(
          Column.ID,
          Column.KIND,
          Column.FROM,
          Column.TO,
          Column.WEIGHT,
          Column.SPEAKER,
          Column.REPORTER,
          Column.VERBATIM,
          Column.OCCASION,
          Column.SOURCE,
          Column.FIRST_LINE,
          Column.LAST_LINE,
          Column.TIME,
          Column.TAGS,
          Column.NOTE)),
  /** Claims, questions and whatever else has a text. */
  ELEMENTS(
      ImmutableList.of(Column.ID, Column.TEXT),
      Sets.immutableEnumSet(
          Column.ID,
          Column.TYPE,
          Column.TEXT,
          Column.SPEAKER,
          Column.REPORTER,
          Column.VERBATIM,
          Column.OCCASION,
          Column.SOURCE,
          Column.FIRST_LINE,
          Column.LAST_LINE,
          Column.TIME,
          Column.CREDENCE,
          Column.ADDRESSEE,
          Column.THESIS,
          Column.PARTICIPANTS,
          Column.DOCUMENT,
          Column.TAGS,
          Column.NOTE));

  private final ImmutableList<Column> required;
  private final ImmutableSet<Column> columns;

  TableType(ImmutableList<Column> required, ImmutableSet<Column> columns) {
    this.required = required;
    this.columns = columns;
  }

  /** Returns the columns that such a table may have, in the order in which they are written. */
  Set<Column> columns() {
    return columns;
  }

  /** Returns whether such a table has the column even if nothing is in it. */
  boolean requires(Column column) {
    return required.contains(column);
  }

  TableType other() {
    return this == ELEMENTS ? RELATIONS : ELEMENTS;
  }

  /** Returns how the name of a file ends that holds this table of a pair. */
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /** Tells which table has such columns. */
  static Optional<TableType> ofColumns(Collection<Column> present) {
    return Arrays.stream(values())
        .filter(type -> present.containsAll(type.required))
        .findFirst();
  }

  /** Tells which table of a pair a file holds. */
  static Optional<TableType> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(type -> lower.endsWith(type.ending())).findFirst();
  }

  /** Returns the name of the file that holds the given table of the pair of a file. */
  static String nameInPair(String file, TableType wanted) {
    return ofFile(file)
            .map(type -> file.substring(0, file.length() - type.ending().length()))
            .orElse(file)
        + wanted.ending();
  }
}
