package org.argumentgraph.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a PDF: Helvetica, which every reader has for the letters of Latin, and what is
 * needed of the font that comes along, embedded.
 *
 * <p>Helvetica is described here, because PDFBox's class for it searches the disk for fonts, and
 * leaves a file with what it found.
 */
final class PdfFonts {
  private static final COSName LIBERATION = COSName.getPDFName("LiberationSans");

  private final PDDocument document;
  private final COSDictionary fonts = new COSDictionary();
  private @Nullable PDType0Font liberation;

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /**
   * A text in the codes of a font.
   *
   * @param font the name of the font
   * @param codes the codes
   * @param advance how wide it is in thousandths of the font size
   * @param bolder whether strokes have to make it bold
   */
  record Written(COSName font, COSString codes, double advance, boolean bolder) {}

  /** A face of which every reader knows the letters. */
  private record Helvetica(COSName name, FontMetrics metrics) {
    static final Helvetica REGULAR = of("Helvetica");
    static final Helvetica BOLD = of("Helvetica-Bold");

    private static Helvetica of(String face) {
      return new Helvetica(COSName.getPDFName(face), Standard14Fonts.getAFM(face));
    }

    COSDictionary dictionary() {
      COSDictionary font = new COSDictionary();
      font.setItem(COSName.TYPE, COSName.FONT);
      font.setItem(COSName.SUBTYPE, COSName.TYPE1);
      font.setItem(COSName.BASE_FONT, name);
      font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
      return font;
    }

    Optional<Written> write(String text) {
      Map<String, Integer> codes = WinAnsiEncoding.INSTANCE.getNameToCodeMap();
      ByteArrayOutputStream written = new ByteArrayOutputStream(text.length());
      double advance = 0;
      for (int i = 0; i < text.length(); i++) {
        String letter = GlyphList.getAdobeGlyphList().codePointToName(text.charAt(i));
        Integer code = codes.get(letter);
        if (code == null) {
          return Optional.empty();
        }
        written.write(code);
        advance += metrics.getCharacterWidth(letter);
      }
      return Optional.of(new Written(name, new COSString(written.toByteArray()), advance, false));
    }
  }

  /** Writes letters that the font that comes along has. */
  Written write(String text, Font font) {
    Helvetica helvetica = font == Font.BOLD ? Helvetica.BOLD : Helvetica.REGULAR;
    Optional<Written> written = helvetica.write(text);
    if (written.isPresent()) {
      if (!fonts.containsKey(helvetica.name)) {
        fonts.setItem(helvetica.name, helvetica.dictionary());
      }
      return written.get();
    }
    try {
      PDType0Font embedded = liberation();
      text.codePoints().forEach(embedded::addToSubset);
      double advance = LiberationSans.font().advance(text);
      return new Written(
          LIBERATION, new COSString(embedded.encode(text)), advance, font == Font.BOLD);
    } catch (IOException e) {
      throw new IllegalStateException("The font that comes along cannot be read", e);
    }
  }

  private PDType0Font liberation() throws IOException {
    if (liberation == null) {
      try (InputStream file = LiberationSans.open()) {
        liberation = PDType0Font.load(document, file);
      }
      fonts.setItem(LIBERATION, liberation.getCOSObject());
    }
    return liberation;
  }

  /** Returns the fonts by their names, with no more in them than was written. */
  COSDictionary finish() throws IOException {
    if (liberation != null) {
      liberation.subset();
    }
    return fonts;
  }
}
