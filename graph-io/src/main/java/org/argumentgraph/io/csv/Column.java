package org.argumentgraph.io.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column holds, in the order in which columns are written. */
enum Column {
  ID,
  TYPE,
  KIND,
  TEXT,
  FROM,
  TO,
  WEIGHT,
  SPEAKER,
  REPORTER,
  VERBATIM,
  OCCASION,
  SOURCE,
  FIRST_LINE,
  LAST_LINE,
  TIME,
  CREDENCE,
  ADDRESSEE,
  THESIS,
  PARTICIPANTS,
  DOCUMENT,
  TAGS,
  NOTE;

  private static final ImmutableMap<String, Column> BY_TITLE =
      Maps.uniqueIndex(Arrays.asList(values()), Column::title);

  private static final CharMatcher BLANKS = CharMatcher.whitespace().or(CharMatcher.anyOf("_-"));

  /** Returns what stands in the header. */
  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the column of a title, in capitals or not, in one word or with blanks. */
  static Optional<Column> ofTitle(String title) {
    String plain = BLANKS.trimAndCollapseFrom(Cell.unguarded(title), '-').toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_TITLE.get(plain));
  }
}
