package org.argumentgraph.render;

import java.util.List;
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

  private final StringBuilder svg = new StringBuilder(1 << 16);

  SvgCanvas(double width, double height, String title, String description) {
    put("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .put(width)
        .put("\" height=\"")
        .put(height)
        .put("\" viewBox=\"0 0 ")
        .put(width)
        .put(" ")
        .put(height)
        .put(
            "\" role=\"graphics-document\" aria-labelledby=\"picture-title picture-description\" font-family=\"")
        .put(FAMILY)
        .put("\">")
        .endLine();
    put("<title id=\"picture-title\">").put(escape(title)).put("</title>").endLine();
    put("<desc id=\"picture-description\">")
        .put(escape(description))
        .put("</desc>")
        .endLine();
  }

  String finish() {
    return svg.append("</svg>\n").toString();
  }

  private SvgCanvas put(String part) {
    svg.append(part);
    return this;
  }

  /** At most one decimal, always with a point. */
  private SvgCanvas put(double value) {
    long tenths = Math.round(value * 10);
    if (tenths < 0) {
      svg.append('-');
      tenths = -tenths;
    }
    svg.append(tenths / 10);
    if (tenths % 10 > 0) {
      svg.append('.').append(tenths % 10);
    }
    return this;
  }

  private SvgCanvas put(List<Point> points) {
    String separator = "";
    for (Point point : points) {
      put(separator).put(point.x()).put(",").put(point.y());
      separator = " ";
    }
    return this;
  }

  private void endLine() {
    svg.append('\n');
  }

  @Override
  public void begin(String id, String kind, String tooltip) {
    String anchor =
        id.isEmpty() || kind.startsWith("relation") ? "" : " id=\"element-" + escape(id) + "\"";
    put("<g")
        .put(anchor)
        .put(" class=\"")
        .put(kind)
        .put("\" role=\"graphics-symbol\"><title>")
        .put(escape(tooltip))
        .put("</title>")
        .endLine();
  }

  @Override
  public void end() {
    svg.append("</g>\n");
  }

  @Override
  public void rectangle(
      double x, double y, double width, double height, double radius, String fill, Stroke stroke) {
    put("<rect x=\"")
        .put(x)
        .put("\" y=\"")
        .put(y)
        .put("\" width=\"")
        .put(width)
        .put("\" height=\"")
        .put(height)
        .put("\"");
    if (radius > 0) {
      put(" rx=\"").put(radius).put("\"");
    }
    put(" fill=\"").put(fill).put("\"").put(stroke).put("/>").endLine();
  }

  @Override
  public void curve(List<Point> points, Stroke stroke) {
    put("<path d=\"M").put(points.subList(0, 1)).put("C").put(points.subList(1, points.size()));
    put("\" fill=\"none\"").put(stroke).put("/>").endLine();
  }

  @Override
  public void polygon(List<Point> points, String fill, Stroke stroke) {
    put("<polygon points=\"")
        .put(points)
        .put("\" fill=\"")
        .put(fill)
        .put("\"")
        .put(stroke)
        .put("/>")
        .endLine();
  }

  @Override
  public void circle(Point center, double radius, String fill, Stroke stroke) {
    put("<circle cx=\"")
        .put(center.x())
        .put("\" cy=\"")
        .put(center.y())
        .put("\" r=\"")
        .put(radius)
        .put("\" fill=\"")
        .put(fill)
        .put("\"")
        .put(stroke)
        .put("/>")
        .endLine();
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    if (text.isEmpty()) {
      return;
    }
    put("<text x=\"")
        .put(x)
        .put("\" y=\"")
        .put(baseline)
        .put("\" font-size=\"")
        .put(size)
        .put("\"")
        .put(font == Font.BOLD ? " font-weight=\"bold\"" : "")
        .put(" fill=\"")
        .put(color)
        .put("\" textLength=\"")
        .put(font.width(text, size))
        .put("\" lengthAdjust=\"spacingAndGlyphs\">")
        .put(escape(text))
        .put("</text>")
        .endLine();
  }

  private SvgCanvas put(Stroke stroke) {
    if (stroke.width() == 0) {
      return this;
    }
    String dashes = switch (stroke.line()) {
      case DASHED -> " stroke-dasharray=\"6 4\"";
      case DOTTED -> " stroke-dasharray=\"2 3\"";
      default -> "";
    };
    return put(" stroke=\"")
        .put(stroke.color())
        .put("\" stroke-width=\"")
        .put(stroke.fullWidth())
        .put("\"")
        .put(dashes);
  }

  /** Escapes a text for an element or a quoted attribute; what XML cannot hold becomes a space. */
  static String escape(String text) {
    return ESCAPED.escape(text);
  }
}
