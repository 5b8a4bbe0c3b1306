package org.argumentgraph.render;

import com.google.common.primitives.ImmutableIntArray;
import java.text.Normalizer;

/**
 * How wide texts are in a face of the Helvetica family, from its published advance widths, so that
 * layout needs no installed font. Whatever font the picture is shown in is fitted to these widths.
 */
enum Font {
  REGULAR(ImmutableIntArray.of(
      278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
      556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722,
      667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944,
      667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
      500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
      584)),
  BOLD(ImmutableIntArray.of(
      278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
      556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
      611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
      667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
      278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389,
      584));

  /** In thousandths of the font size, from the space to the tilde. */
  private final ImmutableIntArray widths;

  Font(ImmutableIntArray widths) {
    this.widths = widths;
  }

  /** Returns the width of a text in pixels at a font size in pixels. */
  double width(String text, double size) {
    return thousandths(text) * size / 1000;
  }

  /** Returns the width of a text in thousandths of the font size; it is the sum of its parts'. */
  long thousandths(String text) {
    long thousandths = 0;
    for (int i = 0; i < text.length(); i++) {
      char plain = text.charAt(i);
      if (plain > '~') {
        return thousandths + decomposed(text.substring(i));
      }
      thousandths += advance(plain);
    }
    return thousandths;
  }

  private long decomposed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .mapToLong(this::advance)
        .sum();
  }

  private int advance(int codePoint) {
    if (codePoint >= ' ' && codePoint <= '~') {
      return widths.get(codePoint - ' ');
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL -> 0;
      default -> isWide(codePoint) ? 1000 : wide(codePoint);
    };
  }

  /**
   * Punctuation that is common in prose, and for all other letters something between narrow and
   * wide.
   */
  private int wide(int codePoint) {
    return switch (codePoint) {
      case '‘', '’', '‚' -> 222;
      case '“', '”', '„' -> 333;
      case '—', '…' -> 1000;
      case '\u00a0' -> 278;
      default -> Character.isUpperCase(codePoint) ? 720 : 580;
    };
  }

  /** Ideographs, kana, Hangul and symbols outside the basic plane take a full square. */
  private static boolean isWide(int codePoint) {
    return (codePoint >= 0x1100 && codePoint <= 0x115f)
        || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
        || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
        || (codePoint >= 0xf900 && codePoint <= 0xfaff)
        || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
        || (codePoint >= 0xff00 && codePoint <= 0xff60)
        || codePoint >= 0x1f000;
  }
}
