package org.argumentgraph.render;

import java.util.function.IntFunction;

/**
 * Writes texts so that a format takes them for text. Characters that no format can hold, controls
 * and halves of others, become spaces.
 */
final class Escaping {
  private static final int ASCII = 0x80;

  /** For each character of ASCII what is written for it; itself, if that is empty. */
  private final String[] replacements = new String[ASCII];

  /**
   * Makes an escaping.
   *
   * @param special the characters of ASCII that mean something to the format
   * @param replacement what is written for each of them
   */
  Escaping(String special, IntFunction<String> replacement) {
    for (int point = 0; point < ASCII; point++) {
      replacements[point] = point < ' ' || point > '~' ? " " : "";
    }
    special.chars().forEach(point -> replacements[point] = replacement.apply(point));
  }

  String escape(String text) {
    int plain = plainFrom(text, 0);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 32);
    int start = 0;
    for (int end = plain; end < text.length(); end = plainFrom(text, start)) {
      int point = text.codePointAt(end);
      escaped.append(text, start, end).append(replacement(point));
      start = end + Character.charCount(point);
    }
    return escaped.append(text, start, text.length()).toString();
  }

  /** Where the first character from a place on stands that may be written differently. */
  private int plainFrom(String text, int start) {
    int end = start;
    while (end < text.length()
        && text.charAt(end) < ASCII
        && replacements[text.charAt(end)].isEmpty()) {
      end++;
    }
    return end;
  }

  private String replacement(int point) {
    if (point < ASCII) {
      return replacements[point];
    }
    return Lettering.canBeShown(point) ? Character.toString(point) : " ";
  }
}
