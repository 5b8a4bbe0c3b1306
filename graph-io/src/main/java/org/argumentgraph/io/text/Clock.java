package org.argumentgraph.io.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clock time at the beginning or the end of a line.
 *
 * @param time as the model writes it, such as {@code 1:02:03}
 * @param rest the line without it
 * @param bracketed whether it stands in brackets
 * @param dashed whether a dash stands between it and the rest
 */
record Clock(String time, String rest, boolean bracketed, boolean dashed) {
  private static final String TIME = "(\\d{1,3}): ?(\\d{2})(?:: ?(\\d{2}))?";
  private static final Pattern START =
      Pattern.compile("([(\\[]?)" + TIME + "(?=[)\\] ])[)\\]]?( ?[–—-])? ?(.*)");
  private static final Pattern END = Pattern.compile("(.{1,80}?) ([(\\[]?)" + TIME + "[)\\]]?");

  static Optional<Clock> atStart(String line) {
    Matcher matcher = START.matcher(line);
    return matcher.matches()
        ? Optional.of(new Clock(
            time(matcher, 2),
            matcher.group(6),
            !matcher.group(1).isEmpty(),
            matcher.group(5) != null))
        : Optional.empty();
  }

  static Optional<Clock> atEnd(String line) {
    Matcher matcher = END.matcher(line);
    return matcher.matches()
        ? Optional.of(
            new Clock(time(matcher, 3), matcher.group(1), !matcher.group(2).isEmpty(), false))
        : Optional.empty();
  }

  private static String time(Matcher matcher, int group) {
    String seconds = matcher.group(group + 2);
    return matcher.group(group)
        + ":"
        + matcher.group(group + 1)
        + (seconds == null ? "" : ":" + seconds);
  }
}
