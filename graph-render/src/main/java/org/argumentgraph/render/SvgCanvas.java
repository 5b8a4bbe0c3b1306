package org.argumentgraph.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.argumentgraph.render.Places.Point;

/** Paints SVG. */
final class SvgCanvas implements Canvas {
  private static final String FAMILY =
      "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', 'DejaVu Sans', sans-serif";

  private final StringBuilder svg = new StringBuilder();

  SvgCanvas(double width, double height, String title, String description) {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" "
            + "role=\"graphics-document\" aria-labelledby=\"picture-title picture-description\" font-family=\"%s\">",
        number(width), number(height), number(width), number(height), FAMILY);
    line("<title id=\"picture-title\">%s</title>", escape(title));
    line("<desc id=\"picture-description\">%s</desc>", escape(description));
  }

  String finish() {
    return svg.append("</svg>\n").toString();
  }

  private void line(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  @Override
  public void begin(String id, String kind, String tooltip) {
    String anchor =
        id.isEmpty() || kind.startsWith("relation") ? "" : " id=\"element-" + escape(id) + "\"";
    line(
        "<g%s class=\"%s\" role=\"graphics-symbol\"><title>%s</title>",
        anchor, kind, escape(tooltip));
  }

  @Override
  public void end() {
    svg.append("</g>\n");
  }

  @Override
  public void rectangle(
      double x, double y, double width, double height, double radius, String fill, Stroke stroke) {
    line(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s fill=\"%s\"%s/>",
        number(x),
        number(y),
        number(width),
        number(height),
        radius > 0 ? " rx=\"" + number(radius) + "\"" : "",
        fill,
        stroked(stroke));
  }

  @Override
  public void curve(List<Point> points, Stroke stroke) {
    String path = "M" + pair(points.get(0)) + "C"
        + points.stream().skip(1).map(SvgCanvas::pair).collect(Collectors.joining(" "));
    line("<path d=\"%s\" fill=\"none\"%s/>", path, stroked(stroke));
  }

  @Override
  public void polygon(List<Point> points, String fill, Stroke stroke) {
    line(
        "<polygon points=\"%s\" fill=\"%s\"%s/>",
        points.stream().map(SvgCanvas::pair).collect(Collectors.joining(" ")),
        fill,
        stroked(stroke));
  }

  @Override
  public void circle(Point center, double radius, String fill, Stroke stroke) {
    line(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"%s/>",
        number(center.x()), number(center.y()), number(radius), fill, stroked(stroke));
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    if (text.isEmpty()) {
      return;
    }
    line(
        "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\" textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\">%s</text>",
        number(x),
        number(baseline),
        number(size),
        font == Font.BOLD ? " font-weight=\"bold\"" : "",
        color,
        number(font.width(text, size)),
        escape(text));
  }

  private static String stroked(Stroke stroke) {
    if (stroke.width() == 0) {
      return "";
    }
    double width = stroke.line() == LinkStyle.Line.DOUBLE ? 3 * stroke.width() : stroke.width();
    String dashes = switch (stroke.line()) {
      case DASHED -> " stroke-dasharray=\"6 4\"";
      case DOTTED -> " stroke-dasharray=\"2 3\"";
      default -> "";
    };
    return " stroke=\"" + stroke.color() + "\" stroke-width=\"" + number(width) + "\"" + dashes;
  }

  private static String pair(Point point) {
    return number(point.x()) + "," + number(point.y());
  }

  /** At most one decimal, always with a point. */
  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Escapes a text for an element or a quoted attribute; what XML cannot hold becomes a space. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> {
      switch (point) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        case '\n' -> escaped.append("&#10;");
        default -> {
          boolean allowed = point >= 0x20
              && !(point >= 0x7f && point <= 0x9f)
              && point != 0xfffe
              && point != 0xffff
              && Character.getType(point) != Character.SURROGATE;
          escaped.appendCodePoint(allowed ? point : ' ');
        }
      }
    });
    return escaped.toString();
  }
}
