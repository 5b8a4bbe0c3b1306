package org.argumentgraph.render;

import java.util.List;
import java.util.stream.Collectors;
import org.argumentgraph.render.Places.Point;

/** Paints SVG. */
final class SvgCanvas implements Canvas {
  private static final String FAMILY =
      "Helvetica, Arial, 'Liberation Sans', 'Nimbus Sans', 'DejaVu Sans', sans-serif";

  private static final Escaping ESCAPED = new Escaping("&<>\"'\n", point -> switch (point) {
    case '&' -> "&amp;";
    case '<' -> "&lt;";
    case '>' -> "&gt;";
    case '"' -> "&quot;";
    default -> "&#" + point + ";";
  });

  private final StringBuilder svg = new StringBuilder();

  SvgCanvas(double width, double height, String title, String description) {
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"",
        number(width),
        "\" height=\"",
        number(height),
        "\" viewBox=\"0 0 ",
        number(width),
        " ",
        number(height),
        "\" role=\"graphics-document\" aria-labelledby=\"picture-title picture-description\" font-family=\"",
        FAMILY,
        "\">");
    line("<title id=\"picture-title\">", escape(title), "</title>");
    line("<desc id=\"picture-description\">", escape(description), "</desc>");
  }

  String finish() {
    return svg.append("</svg>\n").toString();
  }

  private void line(String... parts) {
    for (String part : parts) {
      svg.append(part);
    }
    svg.append('\n');
  }

  @Override
  public void begin(String id, String kind, String tooltip) {
    String anchor =
        id.isEmpty() || kind.startsWith("relation") ? "" : " id=\"element-" + escape(id) + "\"";
    line(
        "<g",
        anchor,
        " class=\"",
        kind,
        "\" role=\"graphics-symbol\"><title>",
        escape(tooltip),
        "</title>");
  }

  @Override
  public void end() {
    svg.append("</g>\n");
  }

  @Override
  public void rectangle(
      double x, double y, double width, double height, double radius, String fill, Stroke stroke) {
    line(
        "<rect x=\"",
        number(x),
        "\" y=\"",
        number(y),
        "\" width=\"",
        number(width),
        "\" height=\"",
        number(height),
        "\"",
        radius > 0 ? " rx=\"" + number(radius) + "\"" : "",
        " fill=\"",
        fill,
        "\"",
        stroked(stroke),
        "/>");
  }

  @Override
  public void curve(List<Point> points, Stroke stroke) {
    String path = "M" + pair(points.get(0)) + "C"
        + points.stream().skip(1).map(SvgCanvas::pair).collect(Collectors.joining(" "));
    line("<path d=\"", path, "\" fill=\"none\"", stroked(stroke), "/>");
  }

  @Override
  public void polygon(List<Point> points, String fill, Stroke stroke) {
    line(
        "<polygon points=\"",
        points.stream().map(SvgCanvas::pair).collect(Collectors.joining(" ")),
        "\" fill=\"",
        fill,
        "\"",
        stroked(stroke),
        "/>");
  }

  @Override
  public void circle(Point center, double radius, String fill, Stroke stroke) {
    line(
        "<circle cx=\"",
        number(center.x()),
        "\" cy=\"",
        number(center.y()),
        "\" r=\"",
        number(radius),
        "\" fill=\"",
        fill,
        "\"",
        stroked(stroke),
        "/>");
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    if (text.isEmpty()) {
      return;
    }
    line(
        "<text x=\"",
        number(x),
        "\" y=\"",
        number(baseline),
        "\" font-size=\"",
        number(size),
        "\"",
        font == Font.BOLD ? " font-weight=\"bold\"" : "",
        " fill=\"",
        color,
        "\" textLength=\"",
        number(font.width(text, size)),
        "\" lengthAdjust=\"spacingAndGlyphs\">",
        escape(text),
        "</text>");
  }

  private static String stroked(Stroke stroke) {
    if (stroke.width() == 0) {
      return "";
    }
    String dashes = switch (stroke.line()) {
      case DASHED -> " stroke-dasharray=\"6 4\"";
      case DOTTED -> " stroke-dasharray=\"2 3\"";
      default -> "";
    };
    return " stroke=\"" + stroke.color() + "\" stroke-width=\"" + number(stroke.fullWidth()) + "\""
        + dashes;
  }

  private static String pair(Point point) {
    return number(point.x()) + "," + number(point.y());
  }

  /** At most one decimal, always with a point. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    long whole = Math.abs(tenths) / 10;
    long rest = Math.abs(tenths) % 10;
    return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
  }

  /** Escapes a text for an element or a quoted attribute; what XML cannot hold becomes a space. */
  static String escape(String text) {
    return ESCAPED.escape(text);
  }
}
