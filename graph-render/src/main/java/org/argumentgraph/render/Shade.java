package org.argumentgraph.render;

import java.util.Locale;

/**
 * A colour by lightness, as the eye judges it, and hue (Bj&ouml;rn Ottosson, <i>A perceptual color
 * space for image processing</i>, 2020).
 *
 * @param lightness from 0, black, to 1, white
 * @param a from green to red
 * @param b from blue to yellow
 */
record Shade(double lightness, double a, double b) {
  static Shade of(String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    double red = linear(rgb >> 16);
    double green = linear(rgb >> 8 & 255);
    double blue = linear(rgb & 255);
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new Shade(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  Shade withLightness(double changed) {
    return new Shade(changed, a, b);
  }

  Shade withMoreColor(double factor) {
    return new Shade(lightness, a * factor, b * factor);
  }

  /** The nearest colour that a screen can show, as {@code #rrggbb}. */
  String color() {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double value) {
    return value * value * value;
  }

  private static double linear(int value) {
    double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  private static int shown(double linear) {
    double within = Math.max(0, Math.min(1, linear));
    double part = within <= 0.0031308 ? 12.92 * within : 1.055 * Math.pow(within, 1 / 2.4) - 0.055;
    return (int) Math.round(part * 255);
  }
}
