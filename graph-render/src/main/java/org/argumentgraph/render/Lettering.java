package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A line of text, divided by what paints it: the font that comes along; for what that lacks, the
 * fonts of the machine; and where there are none, hollow boxes. Lengths are thousandths of the font
 * size.
 *
 * @param runs the parts, from left to right
 */
record Lettering(ImmutableList<Run> runs) {
  /** How much wider strokes make the letters of a font that has no bold face. */
  static final float BOLDER = 40;

  /** Pairs that change places from right to left. */
  private static final String BRACKETS = "()[]{}<>«»‹›";

  /** What paints letters. */
  enum Face {
    LIBERATION,
    /** The same font, with marks over letters, which it takes outlines to place. */
    MARKED,
    INSTALLED,
    MISSING
  }

  /**
   * Letters that are painted alike.
   *
   * @param text the letters, as they are read
   * @param face what paints them
   * @param bolder whether strokes have to make them bold
   * @param advance how wide they are
   * @param outline their outline, with the beginning of the baseline at the origin
   */
  record Run(String text, Face face, boolean bolder, double advance, Supplier<Shape> outline) {
    static Run of(String text, Face face, Font font) {
      return switch (face) {
        case LIBERATION, MARKED -> liberation(text, face, font);
        case INSTALLED -> Installed.run(text, font).orElseGet(() -> missing(text));
        case MISSING -> missing(text);
      };
    }

    private static Run liberation(String text, Face face, Font font) {
      LiberationSans letters = LiberationSans.font();
      return new Run(
          text, face, font == Font.BOLD, letters.advance(text), () -> letters.outline(text));
    }

    private static Run missing(String text) {
      Path2D boxes = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      double x = 0;
      for (String character : characters(text)) {
        double width = Math.max(Font.REGULAR.width(character, 1000), 500);
        boxes.append(new Rectangle2D.Double(x + 60, -700, width - 120, 700), false);
        boxes.append(new Rectangle2D.Double(x + 110, -650, width - 220, 600), false);
        x += width;
      }
      return new Run(text, Face.MISSING, /* bolder= */ false, x, () -> boxes);
    }
  }

  /** The sans-serif font of the machine; looked for when it is first needed. */
  private static final class Installed {
    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    static final Optional<java.awt.Font> FONT = find();

    private static Optional<java.awt.Font> find() {
      try {
        java.awt.Font font = new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 1000);
        return new TextLayout("a", font, CONTEXT).getAdvance() > 0
            ? Optional.of(font)
            : Optional.empty();
      } catch (RuntimeException | InternalError | LinkageError e) {
        // There is no font, or not even what looks for fonts.
        return Optional.empty();
      }
    }

    static boolean has(int codePoint) {
      return FONT.isPresent() && FONT.get().canDisplay(codePoint);
    }

    /** Returns nothing where the font has pictures in place of outlines. */
    static Optional<Run> run(String text, Font font) {
      int style = font == Font.BOLD ? java.awt.Font.BOLD : java.awt.Font.PLAIN;
      TextLayout layout = new TextLayout(text, FONT.orElseThrow().deriveFont(style), CONTEXT);
      Shape outline = layout.getOutline(null);
      return outline.getBounds2D().isEmpty()
          ? Optional.empty()
          : Optional.of(new Run(
              text, Face.INSTALLED, /* bolder= */ false, layout.getAdvance(), () -> outline));
    }
  }

  static Lettering of(String text, Font font) {
    String plain = Normalizer.normalize(plain(text), Normalizer.Form.NFC);
    if (plain.chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
      // Most lines are such, and need no closer look.
      return new Lettering(ImmutableList.of(Run.of(plain, Face.LIBERATION, font)));
    }
    boolean bidirectional = Bidi.requiresBidi(plain.toCharArray(), 0, plain.length());
    if (bidirectional && isForInstalled(plain)) {
      return new Lettering(ImmutableList.of(Run.of(plain, Face.INSTALLED, font)));
    }
    List<String> characters = characters(plain);
    return new Lettering(runs(bidirectional ? asSeen(characters, plain) : characters, font));
  }

  /** Returns the text with a space for whatever cannot be shown. */
  static String plain(String text) {
    return text.codePoints()
        .map(point -> canBeShown(point) && point != '\u00a0' ? point : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether it is a character, and neither a control nor half of one. */
  static boolean canBeShown(int codePoint) {
    return codePoint >= 0x20
        && !(codePoint >= 0x7f && codePoint <= 0x9f)
        && codePoint != 0xfffe
        && codePoint != 0xffff
        && Character.getType(codePoint) != Character.SURROGATE;
  }

  double advance() {
    return runs.stream().mapToDouble(Run::advance).sum();
  }

  private static ImmutableList<Run> runs(List<String> characters, Font font) {
    ImmutableList.Builder<Run> runs = ImmutableList.builder();
    StringBuilder text = new StringBuilder();
    Face face = Face.LIBERATION;
    for (String character : characters) {
      Face next = face(character);
      if (next != face && text.length() > 0) {
        runs.add(Run.of(text.toString(), face, font));
        text.setLength(0);
      }
      face = next;
      text.append(face == Face.INSTALLED ? character : visible(character));
    }
    if (text.length() > 0) {
      runs.add(Run.of(text.toString(), face, font));
    }
    return runs.build();
  }

  private static Face face(String character) {
    String visible = visible(character);
    if (visible.codePoints().allMatch(LiberationSans.font()::has)) {
      return visible.codePoints().anyMatch(LiberationSans::isMark) ? Face.MARKED : Face.LIBERATION;
    }
    return visible.codePoints().allMatch(Installed::has) ? Face.INSTALLED : Face.MISSING;
  }

  /** Returns the text without what only tells how to show the rest. */
  private static String visible(String text) {
    return text.codePoints()
        .filter(point ->
            Character.getType(point) != Character.FORMAT && !(point >= 0xfe00 && point <= 0xfe0f))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Letters from right to left may join, which takes a font that knows how. */
  private static boolean isForInstalled(String text) {
    int[] letters = text.codePoints()
        .filter(point -> switch (Character.getDirectionality(point)) {
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
          default -> false;
        })
        .toArray();
    return letters.length > 0 && Arrays.stream(letters).allMatch(Installed::has);
  }

  /** Brings characters into the order from left to right. */
  private static List<String> asSeen(List<String> characters, String text) {
    Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    String[] ordered = characters.toArray(new String[0]);
    byte[] levels = new byte[ordered.length];
    int start = 0;
    for (int i = 0; i < ordered.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(start);
      start += ordered[i].length();
      int bracket = levels[i] % 2 == 1 ? BRACKETS.indexOf(ordered[i]) : -1;
      if (bracket >= 0) {
        ordered[i] = BRACKETS.substring(bracket ^ 1, (bracket ^ 1) + 1);
      }
    }
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    return List.of(ordered);
  }

  /** Divides a text into characters as a reader sees them. */
  private static List<String> characters(String text) {
    List<String> characters = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      characters.add(text.substring(start, end));
      start = end;
    }
    return characters;
  }
}
