package org.argumentgraph.render;

import java.util.List;
import org.argumentgraph.render.Places.Point;

/**
 * Paints on another canvas in the colours of a theme.
 *
 * @param theme the theme
 * @param canvas what is painted on
 */
record ThemedCanvas(Theme theme, Canvas canvas) implements Canvas {
  private Stroke themed(Stroke stroke) {
    return new Stroke(theme.color(stroke.color()), stroke.width(), stroke.line());
  }

  @Override
  public void begin(String id, String kind, String tooltip) {
    canvas.begin(id, kind, tooltip);
  }

  @Override
  public void end() {
    canvas.end();
  }

  @Override
  public void rectangle(
      double x, double y, double width, double height, double radius, String fill, Stroke stroke) {
    canvas.rectangle(x, y, width, height, radius, theme.color(fill), themed(stroke));
  }

  @Override
  public void curve(List<Point> points, Stroke stroke) {
    canvas.curve(points, themed(stroke));
  }

  @Override
  public void polygon(List<Point> points, String fill, Stroke stroke) {
    canvas.polygon(points, theme.color(fill), themed(stroke));
  }

  @Override
  public void circle(Point center, double radius, String fill, Stroke stroke) {
    canvas.circle(center, radius, theme.color(fill), themed(stroke));
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    canvas.text(x, baseline, text, font, size, theme.color(color));
  }
}
