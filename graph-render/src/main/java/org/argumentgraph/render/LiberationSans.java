package org.argumentgraph.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font that comes with PDFBox: Latin, Greek, Cyrillic and Hebrew letters, as wide as those of
 * Helvetica. Lengths are thousandths of the font size.
 */
final class LiberationSans {
  private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unit;
  private final ConcurrentMap<Integer, Path2D> outlines = new ConcurrentHashMap<>();

  /** Read once, when a text is first painted. */
  private static final class Holder {
    static final LiberationSans FONT = new LiberationSans();
  }

  private LiberationSans() {
    try (InputStream file = open()) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      glyphs = font.getUnicodeCmapLookup();
      unit = 1000.0 / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LiberationSans font() {
    return Holder.FONT;
  }

  /** Opens the file of the font, in the TrueType format. */
  static InputStream open() throws IOException {
    InputStream file = PDDocument.class.getResourceAsStream(FILE);
    if (file == null) {
      throw new IOException("PDFBox comes without its font " + FILE);
    }
    return file;
  }

  boolean has(int codePoint) {
    return glyphs.getGlyphId(codePoint) != 0;
  }

  double advance(String text) {
    return text.codePoints().mapToDouble(this::advance).sum();
  }

  /** Whether it stands over the letter before it. */
  static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  private double advance(int codePoint) {
    if (isMark(codePoint)) {
      return 0;
    }
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * unit;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the outline of a text that begins at the origin, with letters upwards from it. */
  Path2D outline(String text) {
    Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double letter = 0;
    double x = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int codePoint = text.codePointAt(i);
      Path2D glyph = outlines.computeIfAbsent(glyphs.getGlyphId(codePoint), this::outlineOfGlyph);
      double left = isMark(codePoint) ? (letter + x) / 2 - glyph.getBounds2D().getCenterX() : x;
      outline.append(
          glyph.getPathIterator(AffineTransform.getTranslateInstance(left, 0)),
          /* connect= */ false);
      if (!isMark(codePoint)) {
        letter = x;
        x += advance(codePoint);
      }
    }
    return outline;
  }

  private Path2D outlineOfGlyph(int glyph) {
    try {
      GlyphData data = font.getGlyph().getGlyph(glyph);
      return data == null
          ? new Path2D.Double()
          : new Path2D.Double(data.getPath(), AffineTransform.getScaleInstance(unit, -unit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
