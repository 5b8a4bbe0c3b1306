package org.argumentgraph.render;

/**
 * The colours of a picture. Hues mean the same in every theme; text stays readable on what it
 * stands on.
 */
public enum Theme {
  /** Dark on light, for screens and slides. */
  LIGHT {
    @Override
    public String color(String color) {
      return color;
    }
  },
  /** Light on dark. */
  DARK {
    @Override
    public String color(String color) {
      Shade shade = Shade.of(color);
      double lightness = shade.lightness();
      return lightness > PALE
          ? shade.withMoreColor(2).withLightness(0.2 + 0.9 * (1 - lightness)).color()
          : shade.withLightness(0.97 - 0.5 * lightness).color();
    }
  },
  /** On white, without panels and pale tints, for paper. */
  PRINT {
    @Override
    public String color(String color) {
      return Shade.of(color).lightness() > 0.93 ? "#ffffff" : color;
    }
  };

  /** What is lighter is an area, what is darker a line or a text. */
  private static final double PALE = 0.75;

  /**
   * Returns what stands in this theme for a colour of the light one.
   *
   * @param color a colour, as {@code #rrggbb}
   * @return the colour in this theme, written alike
   */
  public abstract String color(String color);
}
