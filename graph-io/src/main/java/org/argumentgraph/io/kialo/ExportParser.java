package org.argumentgraph.io.kialo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.kialo.Export.Citation;
import org.argumentgraph.io.kialo.Export.Kind;
import org.argumentgraph.io.kialo.Export.Statement;
import org.argumentgraph.io.kialo.Layout.Heading;

/** Divides the lines of an export into its name, its statements and its sources. */
final class ExportParser {
  private static final List<String> OPENINGS = List.of("Discussion Title:", "Discussion Name:");
  private static final String SOURCES = "Sources:";
  private static final Pattern CITATION = Pattern.compile("\\[([0-9]{1,9})] (.*)", Pattern.DOTALL);

  private final List<String> lines;
  private final Problems problems;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  /** The next line, counted from 0. */
  private int at;

  ExportParser(String text, Problems problems) {
    this.lines = text.lines().toList();
    this.problems = problems;
  }

  Export parse() {
    skipBlankLines();
    String title = title();
    problems.throwIfAny();
    skipBlankLines();
    if (at < lines.size()) {
      statements(Layout.of(lines.get(at)));
    }
    if (statements.isEmpty()) {
      problems.add(
          here(0), "", "the discussion has no thesis", "write it below the name, after \"1.\"");
    }
    citations();
    return new Export(title, statements, citations);
  }

  private void skipBlankLines() {
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
  }

  private Place here(int column) {
    return new Place(Math.max(1, Math.min(at + 1, lines.size())), column + 1);
  }

  /** Takes the name, which follows one of the openings, on its line or below. */
  private String title() {
    Place place = here(0);
    String line = at < lines.size() ? lines.get(at) : "";
    Optional<String> opening = OPENINGS.stream().filter(line::startsWith).findFirst();
    if (opening.isEmpty()) {
      problems.add(
          place,
          "",
          "this does not begin as a discussion that Kialo exported",
          "begin it with \"%s\" or \"%s\" and the name".formatted(OPENINGS.toArray()));
      return "";
    }
    StringBuilder title =
        new StringBuilder(line.substring(opening.get().length()).strip());
    at++;
    while (at < lines.size()
        && !lines.get(at).isBlank()
        && (title.isEmpty() || !isHeading(lines.get(at)))) {
      title.append(' ').append(lines.get(at).strip());
      at++;
    }
    if (title.toString().isBlank()) {
      problems.add(
          place, "", "the discussion has no name", "write it after \"" + opening.get() + "\"");
    }
    return title.toString().strip();
  }

  private static boolean isHeading(String line) {
    return Arrays.stream(Layout.values())
        .anyMatch(layout -> layout.heading(line, "").isPresent());
  }

  private void statements(Layout layout) {
    String root = "";
    while (at < lines.size() && !sourcesBegin()) {
      Optional<Heading> heading = layout.heading(lines.get(at), root);
      if (heading.isPresent()) {
        statement(layout, heading.get());
        root = statements.get(0).number();
      } else {
        problems.add(
            here(0), "", "this text has no number before it", "begin with \"1.\" and a thesis");
        at++;
        skipBlankLines();
      }
    }
  }

  /** Takes a statement with the lines of its text. */
  private void statement(Layout layout, Heading heading) {
    Place place = here(heading.start());
    String line = lines.get(at);
    String number = heading.number().substring(0, heading.number().length() - 1);
    String subject = "statement " + number;
    if (heading.kind().isEmpty()) {
      problems.add(
          place,
          subject,
          "\"" + line.substring(heading.start() + heading.number().length()).strip()
              + "\" is no kind that is known",
          "let it be Pro, Con, Thesis or Question");
    }
    StringBuilder text = new StringBuilder(line.substring(heading.text()));
    boolean isBelow = heading.text() == line.length();
    Place textPlace = isBelow ? new Place(at + 2, heading.start() + 1) : here(heading.text());
    at++;
    String root = statements.isEmpty() ? number : statements.get(0).number();
    while (at < lines.size() && layout.heading(lines.get(at), root).isEmpty() && !sourcesBegin()) {
      text.append('\n').append(unindented(lines.get(at), heading.start()));
      at++;
    }
    Kind kind = heading.kind().orElse(Kind.THESIS);
    Statement statement = new Statement(number, kind, text.toString().strip(), place, textPlace);
    statements.add(statement);
    if (layout == Layout.ONE_LINE
        && kind == Kind.THESIS
        && statement.parent().equals(Optional.of(root))) {
      // The layout does not say which statement is a question; what stands under it tells.
      statements.set(0, statements.get(0).withKind(Kind.QUESTION));
    }
  }

  /** Takes up to so many blanks off the beginning of a line, and all off its end. */
  private static String unindented(String line, int indent) {
    int start = 0;
    while (start < Math.min(indent, line.length()) && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    return line.substring(start).stripTrailing();
  }

  private boolean sourcesBegin() {
    if (!lines.get(at).stripTrailing().equals(SOURCES)) {
      return false;
    }
    int next = at + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next == lines.size() || CITATION.matcher(lines.get(next)).matches();
  }

  /** Takes the sources, each with what is quoted from it in the lines below. */
  private void citations() {
    at++;
    skipBlankLines();
    int number = 0;
    while (at < lines.size()) {
      Matcher match = CITATION.matcher(lines.get(at));
      // The first line of the list is a source, which was seen before.
      match.matches();
      number = Integer.parseInt(match.group(1));
      Place place = here(0);
      StringBuilder text = new StringBuilder(match.group(2));
      at++;
      while (at < lines.size() && !citationBegins(number)) {
        text.append('\n').append(lines.get(at).stripTrailing());
        at++;
      }
      citations.add(new Citation(match.group(1), text.toString().strip(), place));
    }
  }

  /**
   * Returns whether the next line is a source and not part of a quotation that looks like one: it
   * has the next number, or a later one and nothing but an address.
   */
  private boolean citationBegins(int number) {
    Matcher match = CITATION.matcher(lines.get(at));
    if (!match.matches()) {
      return false;
    }
    int next = Integer.parseInt(match.group(1));
    return next == number + 1
        || (next > number && match.group(2).strip().chars().noneMatch(Character::isWhitespace));
  }
}
