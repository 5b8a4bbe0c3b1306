package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text broken into lines of about the same width.
 *
 * @param text the text, with plain spaces
 * @param lines the lines
 * @param width the width of the widest in pixels
 * @param font the face
 * @param size the font size in pixels
 */
record TextBlock(String text, ImmutableList<String> lines, double width, Font font, double size) {
  /** Longer texts get wider boxes: about so many times as wide as high. */
  private static final double ASPECT = 3;

  static final double LINE = 1.25;

  double height() {
    return lines.size() * size * LINE;
  }

  /**
   * Breaks a text into as few lines as the width allows, and then evens them out. A long text may
   * be wider.
   */
  static TextBlock wrap(String text, Font font, double size, double maxWidth) {
    String clean = clean(text);
    double full = font.width(clean, size);
    double width = Math.max(maxWidth, Math.sqrt(full * size * LINE * ASPECT));
    List<String> lines = breakAt(clean, font, size, width);
    double low = full / lines.size();
    double high = width;
    for (int i = 0; i < 12 && high - low > 1; i++) {
      double middle = (low + high) / 2;
      List<String> narrower = breakAt(clean, font, size, middle);
      if (narrower.size() <= lines.size()) {
        lines = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    double widest =
        lines.stream().mapToDouble(line -> font.width(line, size)).max().orElse(0);
    return new TextBlock(clean, ImmutableList.copyOf(lines), widest, font, size);
  }

  /** Breaks a text into lines of at most a width. */
  static List<String> fill(String text, Font font, double size, double width) {
    return breakAt(clean(text), font, size, width);
  }

  /** Keeps as much of a text as fits on one line. */
  static TextBlock oneLine(String text, Font font, double size, double maxWidth) {
    String clean = clean(text);
    if (font.width(clean, size) > maxWidth) {
      List<String> lines = breakAt(clean, font, size, maxWidth - font.width("…", size));
      clean = lines.get(0) + "…";
    }
    return new TextBlock(clean, ImmutableList.of(clean), font.width(clean, size), font, size);
  }

  /**
   * Control characters cannot be shown and some cannot even be written; runs of white space count
   * as one space.
   */
  private static String clean(String text) {
    return text.replaceAll("[\\p{javaWhitespace}\\p{Cc}\\uFFFE\\uFFFF]+", " ").strip();
  }

  private static List<String> breakAt(String text, Font font, double size, double width) {
    List<String> lines = new ArrayList<>();
    BreakIterator opportunities = BreakIterator.getLineInstance(Locale.ROOT);
    opportunities.setText(text);
    String line = "";
    int start = opportunities.first();
    for (int end = opportunities.next(); end != BreakIterator.DONE; end = opportunities.next()) {
      String piece = text.substring(start, end);
      if (font.width((line + piece).stripTrailing(), size) > width && !line.isEmpty()) {
        lines.add(line.stripTrailing());
        line = "";
      }
      for (String part : breakWord(piece, font, size, width)) {
        if (!line.isEmpty() && font.width((line + part).stripTrailing(), size) > width) {
          lines.add(line.stripTrailing());
          line = "";
        }
        line += part;
      }
      start = end;
    }
    lines.add(line.stripTrailing());
    return lines;
  }

  /** Breaks a word that is wider than a line, between characters as a reader sees them. */
  private static List<String> breakWord(String word, Font font, double size, double width) {
    if (font.width(word.stripTrailing(), size) <= width) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    StringBuilder part = new StringBuilder();
    double filled = 0;
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      String character = word.substring(start, end);
      double advance = font.width(character, size);
      if (filled + advance > width && part.length() > 0) {
        parts.add(part.toString());
        part.setLength(0);
        filled = 0;
      }
      part.append(character);
      filled += advance;
      start = end;
    }
    parts.add(part.toString());
    return parts;
  }
}
