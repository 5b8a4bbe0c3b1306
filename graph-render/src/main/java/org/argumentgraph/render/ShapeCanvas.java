package org.argumentgraph.render;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.argumentgraph.render.Places.Point;

/** A canvas to which all but text is a shape, and on which nothing belongs to anything. */
interface ShapeCanvas extends Canvas {
  /** Fills a shape. */
  void fill(Shape shape, String color);

  /** Draws along the outline of a shape. */
  void draw(Shape shape, Stroke stroke);

  @Override
  default void begin(String id, String kind, String tooltip) {}

  @Override
  default void end() {}

  @Override
  default void rectangle(
      double x, double y, double width, double height, double radius, String fill, Stroke stroke) {
    paint(
        radius > 0
            ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius)
            : new Rectangle2D.Double(x, y, width, height),
        fill,
        stroke);
  }

  @Override
  default void curve(List<Point> points, Stroke stroke) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    for (int i = 1; i + 2 < points.size(); i += 3) {
      Point first = points.get(i);
      Point second = points.get(i + 1);
      Point end = points.get(i + 2);
      path.curveTo(first.x(), first.y(), second.x(), second.y(), end.x(), end.y());
    }
    draw(path, stroke);
  }

  @Override
  default void polygon(List<Point> points, String fill, Stroke stroke) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    path.closePath();
    paint(path, fill, stroke);
  }

  @Override
  default void circle(Point center, double radius, String fill, Stroke stroke) {
    paint(
        new Ellipse2D.Double(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius),
        fill,
        stroke);
  }

  private void paint(Shape shape, String fill, Stroke stroke) {
    fill(shape, fill);
    if (stroke.width() > 0) {
      draw(shape, stroke);
    }
  }
}
