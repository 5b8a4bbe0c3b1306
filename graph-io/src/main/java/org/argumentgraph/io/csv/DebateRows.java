package org.argumentgraph.io.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.Origin;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.SourceSpan;
import org.argumentgraph.Stance;

/** Lays a debate out as rows. */
final class DebateRows {
  private final ArgumentGraph debate;
  private final List<Map<Column, String>> rows = new ArrayList<>();

  private DebateRows(ArgumentGraph debate) {
    this.debate = debate;
  }

  /** Returns the rows of one of the tables of a debate. */
  static List<Map<Column, String>> of(ArgumentGraph debate, TableType type) {
    DebateRows table = new DebateRows(debate);
    switch (type) {
      case ELEMENTS -> table.elements();
      case RELATIONS -> table.relations();
    }
    return table.rows;
  }

  /** A row to fill in: what is empty is not put into it. */
  private final class Cells {
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    Cells() {
      rows.add(cells);
    }

    Cells put(Column column, String value) {
      if (!value.isEmpty()) {
        cells.put(column, value);
      }
      return this;
    }

    Cells put(Column column, Optional<String> value) {
      return put(column, value.orElse(""));
    }

    Cells put(Column column, int value) {
      return put(column, Integer.toString(value));
    }

    Cells lines(int first, int last) {
      return put(Column.FIRST_LINE, first)
          .put(Column.LAST_LINE, last == first ? "" : Integer.toString(last));
    }

    /** Puts all of an origin but the speaker. */
    Cells at(Origin origin) {
      put(Column.REPORTER, origin.reporter());
      put(Column.VERBATIM, origin.isVerbatim() ? "yes" : "");
      put(Column.OCCASION, origin.occasion());
      if (origin.span().isPresent()) {
        SourceSpan span = origin.span().orElseThrow();
        put(Column.SOURCE, span.source())
            .lines(span.first(), span.last())
            .put(Column.TIME, span.time());
      }
      return this;
    }

    Cells remarks(Element element) {
      return put(Column.TAGS, Cell.joined(element.tags())).put(Column.NOTE, element.note());
    }
  }

  private Cells element(String type, String id, String text) {
    return new Cells().put(Column.TYPE, type).put(Column.ID, id).put(Column.TEXT, text);
  }

  private void elements() {
    element("debate", "", debate.title());
    debate.speakers().forEach(speaker -> element("speaker", speaker.id(), speaker.name()));
    debate.occasions().forEach(this::occasion);
    debate.sources().forEach(this::source);
    Set<String> theses = debate.hasNamedTheses()
        ? debate.theses().stream().map(Claim::id).collect(Collectors.toSet())
        : Set.of();
    for (Element element : debate.elements()) {
      if (element instanceof Claim claim) {
        element("claim", claim.id(), claim.text())
            .put(Column.THESIS, theses.contains(claim.id()) ? "yes" : "")
            .put(
                Column.CREDENCE,
                claim.credence().isPresent() ? Double.toString(claim.credence().getAsDouble()) : "")
            .put(Column.SPEAKER, claim.origin().speaker())
            .at(claim.origin())
            .remarks(claim);
      } else if (element instanceof Question question) {
        element("question", question.id(), question.text())
            .put(Column.ADDRESSEE, question.addressee())
            .put(Column.SPEAKER, question.origin().speaker())
            .at(question.origin())
            .remarks(question);
      }
    }
  }

  private void occasion(Occasion occasion) {
    element("occasion", occasion.id(), occasion.title())
        .put(Column.PARTICIPANTS, Cell.joined(occasion.participants()));
  }

  private void source(Source source) {
    element("source", source.id(), source.title()).put(Column.DOCUMENT, source.document());
    for (Source.Section section : source.sections()) {
      element("section", "", section.title())
          .put(Column.SOURCE, source.id())
          .put(Column.FIRST_LINE, section.first());
    }
    for (Source.Skipped skipped : source.skipped()) {
      element("skipped", "", skipped.reason())
          .put(Column.SOURCE, source.id())
          .lines(skipped.first(), skipped.last());
    }
  }

  private void relations() {
    for (Relation relation : debate.relations()) {
      Cells cells = new Cells()
          .put(Column.ID, relation.hasDerivedId() ? "" : relation.id())
          .put(Column.KIND, Words.of(relation.kind()))
          .put(Column.FROM, Cell.joined(relation.sources()))
          .put(Column.TO, relation.target())
          .put(Column.WEIGHT, relation.weight() == 1 ? "" : Double.toString(relation.weight()))
          .remarks(relation);
      Origin origin = relation.origin();
      // It has that of its first source where none is written.
      if (!origin.equals(debate.element(relation.sources().get(0)).origin())) {
        cells.put(Column.SPEAKER, origin.speaker()).at(origin);
      }
    }
    for (Stance stance : debate.stances()) {
      new Cells()
          .put(Column.KIND, Words.of(stance.attitude()))
          .put(Column.FROM, stance.speaker())
          .put(Column.TO, stance.element())
          .at(stance.origin())
          .put(Column.NOTE, stance.note());
    }
  }
}
