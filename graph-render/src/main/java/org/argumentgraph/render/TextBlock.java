package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

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

  private static final Pattern BLANK =
      Pattern.compile("[\\p{javaWhitespace}\\p{Cc}\\uFFFE\\uFFFF]+");

  double height() {
    return lines.size() * size * LINE;
  }

  /**
   * Breaks a text into as few lines as the width allows, and then evens them out. A long text may
   * be wider. Takes time linear in the text.
   */
  static TextBlock wrap(String text, Font font, double size, double maxWidth) {
    String clean = clean(text);
    List<Piece> pieces = pieces(clean, font);
    double full = font.width(clean, size);
    double width = Math.max(maxWidth, Math.sqrt(full * size * LINE * ASPECT));
    LineFiller lines = breakAt(pieces, font, size, width);
    double low = full / lines.count();
    double high = width;
    for (int i = 0; i < 12 && high - low > 1; i++) {
      double middle = (low + high) / 2;
      LineFiller narrower = breakAt(pieces, font, size, middle);
      if (narrower.count() <= lines.count()) {
        lines = narrower;
        high = middle;
      } else {
        low = middle;
      }
    }
    return new TextBlock(clean, lines.texts(), lines.widest(), font, size);
  }

  /** Breaks a text into lines of at most a width. */
  static List<String> fill(String text, Font font, double size, double width) {
    return breakAt(pieces(clean(text), font), font, size, width).texts();
  }

  /** Keeps as much of a text as fits on one line. */
  static TextBlock oneLine(String text, Font font, double size, double maxWidth) {
    String clean = clean(text);
    if (font.width(clean, size) > maxWidth) {
      clean = fill(clean, font, size, maxWidth - font.width("…", size)).get(0) + "…";
    }
    return new TextBlock(clean, ImmutableList.of(clean), font.width(clean, size), font, size);
  }

  /**
   * Control characters cannot be shown and some cannot even be written; runs of white space count
   * as one space.
   */
  private static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char next = text.charAt(i);
      boolean doubled = next == ' ' && i > 0 && text.charAt(i - 1) == ' ';
      if (next < ' ' || next > '~' || doubled) {
        return BLANK.matcher(text).replaceAll(" ").strip();
      }
    }
    return text.strip();
  }

  /**
   * What stays on one line.
   *
   * @param text the words, with the space that follows them, if any
   * @param bare how wide it is without that space, in thousandths of the font size
   * @param full how wide it is with it
   */
  private record Piece(String text, long bare, long full) {
    static final Piece NONE = new Piece("", 0, 0);

    static Piece of(String text, Font font) {
      long full = font.thousandths(text);
      return text.endsWith(" ")
          ? new Piece(text, font.thousandths(text.stripTrailing()), full)
          : new Piece(text, full, full);
    }

    /** How wide it is at the end of a line, in pixels. */
    double width(double size) {
      return bare * size / 1000;
    }
  }

  /** What stands between the places at which a line may be broken. */
  private static List<Piece> pieces(String text, Font font) {
    List<Piece> pieces = new ArrayList<>();
    BreakIterator opportunities = BreakIterator.getLineInstance(Locale.ROOT);
    opportunities.setText(text);
    int start = opportunities.first();
    for (int end = opportunities.next(); end != BreakIterator.DONE; end = opportunities.next()) {
      pieces.add(Piece.of(text.substring(start, end), font));
      start = end;
    }
    return pieces;
  }

  private static LineFiller breakAt(List<Piece> pieces, Font font, double size, double width) {
    LineFiller filler = new LineFiller(size, width);
    for (Piece piece : pieces) {
      filler.breakBefore(piece);
      if (piece.width(size) <= width) {
        filler.add(piece);
      } else {
        breakWord(piece.text(), font, size, width).forEach(filler::add);
      }
    }
    filler.endLine();
    return filler;
  }

  /** Breaks a word that is wider than a line, between characters as a reader sees them. */
  private static List<Piece> breakWord(String word, Font font, double size, double width) {
    List<Piece> parts = new ArrayList<>();
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    StringBuilder part = new StringBuilder();
    double filled = 0;
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      String character = word.substring(start, end);
      double advance = font.width(character, size);
      if (filled + advance > width && part.length() > 0) {
        parts.add(Piece.of(part.toString(), font));
        part.setLength(0);
        filled = 0;
      }
      part.append(character);
      filled += advance;
      start = end;
    }
    parts.add(Piece.of(part.toString(), font));
    return parts;
  }

  /** Puts pieces on lines for as long as they fit. */
  private static final class LineFiller {
    private final double size;
    private final double width;
    private final List<Piece> pieces = new ArrayList<>();
    /** For each line how many pieces there are up to its end. */
    private final List<Integer> ends = new ArrayList<>();

    private long filled;

    LineFiller(double size, double width) {
      this.size = size;
      this.width = width;
    }

    void breakBefore(Piece piece) {
      if (filled > 0 && (filled + piece.bare()) * size / 1000 > width) {
        endLine();
      }
    }

    void add(Piece piece) {
      breakBefore(piece);
      pieces.add(piece);
      filled += piece.full();
    }

    void endLine() {
      ends.add(pieces.size());
      filled = 0;
    }

    int count() {
      return ends.size();
    }

    private List<Piece> line(int number) {
      return pieces.subList(number == 0 ? 0 : ends.get(number - 1), ends.get(number));
    }

    ImmutableList<String> texts() {
      ImmutableList.Builder<String> texts = ImmutableList.builder();
      for (int number = 0; number < count(); number++) {
        StringBuilder text = new StringBuilder();
        line(number).forEach(piece -> text.append(piece.text()));
        texts.add(text.toString().stripTrailing());
      }
      return texts.build();
    }

    /** The width of the widest line in pixels. */
    double widest() {
      double widest = 0;
      for (int number = 0; number < count(); number++) {
        long sum = 0;
        Piece last = Piece.NONE;
        for (Piece piece : line(number)) {
          sum += last.full();
          last = piece;
        }
        widest = Math.max(widest, (sum + last.bare()) * size / 1000);
      }
      return widest;
    }
  }
}
