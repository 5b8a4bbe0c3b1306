package org.argumentgraph.io.csv;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.Problem;
import org.argumentgraph.Source;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Problems;

/** Remembers which row everything was made of, to show there what a builder finds wrong. */
final class Places {
  /** In which columns stands what a builder calls by the words of the document format. */
  private static final ImmutableListMultimap<String, Column> COLUMNS =
      ImmutableListMultimap.<String, Column>builder()
          .put("id", Column.ID)
          .putAll("text", Column.TEXT)
          .put("name", Column.TEXT)
          .put("title", Column.TEXT)
          .put("by", Column.SPEAKER)
          .put("reported-by", Column.REPORTER)
          .put("in", Column.OCCASION)
          .putAll("at", Column.SOURCE, Column.TIME, Column.FIRST_LINE)
          .put("to", Column.ADDRESSEE)
          .put("credence", Column.CREDENCE)
          .put("weight", Column.WEIGHT)
          .put("participants", Column.PARTICIPANTS)
          .put("document", Column.DOCUMENT)
          .put("tags", Column.TAGS)
          .put("note", Column.NOTE)
          .put("from", Column.FROM)
          .put("speaker", Column.FROM)
          .put("target", Column.TO)
          .put("element", Column.TO)
          .build();

  private record Made(Object part, Row row) {}

  private final List<Made> made = new ArrayList<>();

  /** Remembers that a part of a debate was made of a row. */
  void put(Object part, Row row) {
    made.add(new Made(part, row));
  }

  /** Reports what a builder found wrong where it stands. */
  void report(List<Problem> found, Problems whole) {
    Map<String, Row> rows = bySubject();
    for (Problem problem : found) {
      Row row = rows.get(problem.subject());
      if (row == null) {
        whole.add(Node.Place.WHOLE, problem.subject(), problem.message(), problem.remedy());
      } else {
        row.header()
            .problems()
            .add(place(problem, row), problem.subject(), problem.message(), problem.remedy());
      }
    }
  }

  private static Node.Place place(Problem problem, Row row) {
    List<Column> columns = COLUMNS.get(problem.field());
    return columns.stream()
        .filter(column -> row.word(column).filter(problem.value()::equals).isPresent())
        .findFirst()
        .or(() -> columns.stream().reduce((first, second) -> second))
        .map(row::place)
        .orElse(row.place(Column.ID));
  }

  private Map<String, Row> bySubject() {
    Map<String, Row> rows = new HashMap<>();
    int stances = 0;
    for (Made one : made) {
      String subject = one.part() instanceof Stance ? "stance " + ++stances : subject(one.part());
      rows.putIfAbsent(subject, one.row());
    }
    return rows;
  }

  private static String subject(Object part) {
    if (part instanceof Speaker speaker) {
      return "speaker " + speaker.id();
    }
    if (part instanceof Occasion occasion) {
      return "occasion " + occasion.id();
    }
    if (part instanceof Source source) {
      return "source " + source.id();
    }
    return part instanceof Element element ? Words.of(element.type()) + " " + element.id() : "";
  }
}
