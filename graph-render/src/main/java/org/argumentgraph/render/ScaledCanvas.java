package org.argumentgraph.render;

import java.util.List;
import org.argumentgraph.render.Places.Point;

/**
 * Paints on a part of another canvas, larger or smaller.
 *
 * @param canvas what is painted on
 * @param origin where the upper left corner of the part is
 * @param scale how long a pixel is there
 */
record ScaledCanvas(Canvas canvas, Point origin, double scale) implements Canvas {
  private Point scaled(double x, double y) {
    return new Point(origin.x() + scale * x, origin.y() + scale * y);
  }

  private List<Point> scaled(List<Point> points) {
    return points.stream().map(point -> scaled(point.x(), point.y())).toList();
  }

  private Stroke scaled(Stroke stroke) {
    return new Stroke(stroke.color(), scale * stroke.width(), stroke.line());
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
    Point corner = scaled(x, y);
    canvas.rectangle(
        corner.x(),
        corner.y(),
        scale * width,
        scale * height,
        scale * radius,
        fill,
        scaled(stroke));
  }

  @Override
  public void curve(List<Point> points, Stroke stroke) {
    canvas.curve(scaled(points), scaled(stroke));
  }

  @Override
  public void polygon(List<Point> points, String fill, Stroke stroke) {
    canvas.polygon(scaled(points), fill, scaled(stroke));
  }

  @Override
  public void circle(Point center, double radius, String fill, Stroke stroke) {
    canvas.circle(scaled(center.x(), center.y()), scale * radius, fill, scaled(stroke));
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    Point start = scaled(x, baseline);
    canvas.text(start.x(), start.y(), text, font, scale * size, color);
  }
}
