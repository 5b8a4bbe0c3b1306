package org.argumentgraph.io.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How values stand in cells. */
final class Cell {
  /** What makes a spreadsheet take a cell for a formula, also in the widths of East Asia. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final char GUARD = '\'';

  private Cell() {}

  /** Puts an apostrophe before what could be run as a formula, or looks as if it had one. */
  static String guarded(String value) {
    return looksLikeFormula(value, 0) ? GUARD + value : value;
  }

  /** Takes back what {@link #guarded} did. */
  static String unguarded(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && looksLikeFormula(cell, 1)
        ? cell.substring(1)
        : cell;
  }

  private static boolean looksLikeFormula(String value, int from) {
    int start = from;
    while (start < value.length() && value.charAt(start) == GUARD) {
      start++;
    }
    return start < value.length() && FORMULA_STARTS.indexOf(value.charAt(start)) >= 0;
  }

  /** Puts several values into a cell. */
  static String joined(Collection<String> values) {
    return values.stream().map(Cell::escaped).collect(Collectors.joining("; "));
  }

  private static String escaped(String value) {
    String escaped = value.replace("\\", "\\\\").replace(";", "\\;");
    if (Character.isWhitespace(value.charAt(0))) {
      escaped = "\\" + escaped;
    }
    int last = escaped.length() - 1;
    // A value of a single blank has its backslash by now.
    return Character.isWhitespace(escaped.charAt(last)) && value.length() > 1
        ? escaped.substring(0, last) + "\\" + escaped.charAt(last)
        : escaped;
  }

  /** Takes the values out of a cell; of two semicolons in a row, nothing stands between. */
  static List<String> split(String cell) {
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    // Up to here, blanks at the end belong to the value.
    int kept = 0;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ';') {
        add(values, value, kept);
        kept = 0;
      } else if (c == '\\' && i + 1 < cell.length()) {
        i++;
        value.append(cell.charAt(i));
        kept = value.length();
      } else if (!Character.isWhitespace(c)) {
        value.append(c);
        kept = value.length();
      } else if (value.length() > 0) {
        value.append(c);
      }
    }
    add(values, value, kept);
    return values;
  }

  private static void add(List<String> values, StringBuilder value, int length) {
    if (length > 0) {
      values.add(value.substring(0, length));
    }
    value.setLength(0);
  }
}
