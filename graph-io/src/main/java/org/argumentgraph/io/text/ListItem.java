package org.argumentgraph.io.text;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins with a number or a bullet.
 *
 * @param number the number, if it has one
 * @param text what comes after; may be empty
 */
record ListItem(OptionalInt number, String text) {
  private static final Pattern MARKED =
      Pattern.compile("(?:(\\d{1,9})[.)]|[•‣◦*+—–-])(?: (.*))?|[•–](.+)");

  static Optional<ListItem> of(String line) {
    Matcher matcher = MARKED.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalInt number = matcher.group(1) == null
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(matcher.group(1)));
    String text = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    return Optional.of(new ListItem(number, text == null ? "" : text.strip()));
  }
}
