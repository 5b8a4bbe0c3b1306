package org.argumentgraph.render;

import java.util.List;
import org.argumentgraph.render.Canvas.Stroke;
import org.argumentgraph.render.Places.Point;

/** What stands where a line meets its target. */
final class Arrowhead {
  private static final double LENGTH = 9;
  private static final double HALF = 4.5;

  private Arrowhead() {}

  /** Paints a head with its tip at a point, on a line that comes from another point. */
  static void paint(Canvas canvas, LinkStyle style, Point tip, Point from) {
    double distance = Math.hypot(from.x() - tip.x(), from.y() - tip.y());
    double dx = (from.x() - tip.x()) / distance;
    double dy = (from.y() - tip.y()) / distance;
    Stroke stroke = Stroke.solid(style.color, 1.4);
    switch (style.head) {
      case TRIANGLE ->
        canvas.polygon(
            List.of(tip, at(tip, dx, dy, LENGTH, HALF), at(tip, dx, dy, LENGTH, -HALF)),
            style.color,
            stroke);
      case BAR ->
        canvas.polygon(
            List.of(
                at(tip, dx, dy, 1, 6),
                at(tip, dx, dy, 4, 6),
                at(tip, dx, dy, 4, -6),
                at(tip, dx, dy, 1, -6)),
            style.color,
            stroke);
      case DIAMOND ->
        canvas.polygon(
            List.of(
                tip,
                at(tip, dx, dy, LENGTH / 2, HALF),
                at(tip, dx, dy, LENGTH, 0),
                at(tip, dx, dy, LENGTH / 2, -HALF)),
            "#ffffff",
            stroke);
      case CIRCLE -> canvas.circle(at(tip, dx, dy, HALF, 0), 4, "#ffffff", stroke);
      case OPEN -> {
        canvas.curve(straight(tip, at(tip, dx, dy, LENGTH, HALF)), stroke);
        canvas.curve(straight(tip, at(tip, dx, dy, LENGTH, -HALF)), stroke);
      }
      case NONE -> {
        // A line of its own kind needs no head.
      }
    }
  }

  private static List<Point> straight(Point from, Point to) {
    return List.of(from, from, to, to);
  }

  /** The point so far along the line and so far to its side. */
  private static Point at(Point tip, double dx, double dy, double along, double aside) {
    return new Point(tip.x() + dx * along - dy * aside, tip.y() + dy * along + dx * aside);
  }
}
