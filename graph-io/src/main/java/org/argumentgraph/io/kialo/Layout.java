package org.argumentgraph.io.kialo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argumentgraph.io.kialo.Export.Kind;

/** How statements are laid out. */
enum Layout {
  /** The older one: {@code 1.1. Pro: Text}, where a thesis has no kind. */
  ONE_LINE("\\s*+([0-9][0-9.]*) +(?:(Pro|Con):(?: |$))?(.*)") {
    @Override
    Optional<Heading> heading(Matcher match, String root) {
      String number = match.group(1);
      int dots = (int) number.chars().filter(c -> c == '.').count();
      Kind kind = match.group(2) == null ? Kind.THESIS : kind(match.group(2)).orElseThrow();
      // Else it is an item of a list in the text of a statement.
      boolean isStatement =
          kind != Kind.THESIS || root.isEmpty() || (dots > 1 && number.startsWith(root + "."));
      return isStatement
          ? Optional.of(new Heading(number, Optional.of(kind), match.start(1), match.start(3)))
          : Optional.empty();
    }
  },
  /** The newer one: {@code 1.1. Pro:} with the text in the lines below. */
  MULTI_LINE("\\s*+([0-9][0-9.]*) +(\\p{L}+):\\s*+") {
    @Override
    Optional<Heading> heading(Matcher match, String root) {
      String number = match.group(1);
      Optional<Kind> kind = kind(match.group(2));
      // A number with a single part and an unknown word are an item of a list in a text.
      return kind.isPresent() || number.indexOf('.') < number.length() - 1
          ? Optional.of(new Heading(number, kind, match.start(1), match.end()))
          : Optional.empty();
    }
  };

  private final Pattern pattern;

  Layout(String heading) {
    pattern = Pattern.compile(heading, Pattern.DOTALL);
  }

  /** The layout of an export, by the line of its first statement. */
  static Layout of(String line) {
    return MULTI_LINE.heading(line, "").isPresent() ? MULTI_LINE : ONE_LINE;
  }

  /**
   * The line that begins a statement.
   *
   * @param number as it was written, such as {@code 1.2.}
   * @param kind empty if it is unknown
   * @param start where the number starts
   * @param text where the text starts, which is the end of the line if it stands below
   */
  record Heading(String number, Optional<Kind> kind, int start, int text) {}

  /**
   * Takes a line for the beginning of a statement, if it is one.
   *
   * @param root the number of the first statement, empty if this may be the first
   */
  Optional<Heading> heading(String line, String root) {
    Matcher match = pattern.matcher(line);
    return match.matches() && match.group(1).endsWith(".")
        ? heading(match, root)
        : Optional.empty();
  }

  abstract Optional<Heading> heading(Matcher match, String root);

  private static Optional<Kind> kind(String word) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
