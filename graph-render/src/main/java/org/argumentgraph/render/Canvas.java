package org.argumentgraph.render;

import java.util.List;
import java.util.Optional;
import org.argumentgraph.render.Places.Point;

/**
 * Something to paint on. Colours are {@code #rrggbb}; lengths are pixels from the upper left
 * corner.
 */
interface Canvas {
  /** How a line is drawn. */
  record Stroke(String color, double width, LinkStyle.Line line) {
    /** How wide it is with the gap between two lines. */
    double fullWidth() {
      return line == LinkStyle.Line.DOUBLE ? 3 * width : width;
    }

    /** How long dashes and the gaps between them are. */
    Optional<float[]> dashes() {
      return switch (line) {
        case DASHED -> Optional.of(new float[] {6, 4});
        case DOTTED -> Optional.of(new float[] {2, 3});
        default -> Optional.empty();
      };
    }

    static Stroke solid(String color, double width) {
      return new Stroke(color, width, LinkStyle.Line.SOLID);
    }
  }

  /** Begins what belongs to one element of the debate. */
  void begin(String id, String kind, String tooltip);

  /** Ends what belongs to one element. */
  void end();

  void rectangle(
      double x, double y, double width, double height, double radius, String fill, Stroke stroke);

  /** A cubic B&eacute;zier curve through 3n + 1 control points. */
  void curve(List<Point> points, Stroke stroke);

  void polygon(List<Point> points, String fill, Stroke stroke);

  void circle(Point center, double radius, String fill, Stroke stroke);

  /** A line of text that takes up a given width in whatever font there is. */
  void text(double x, double baseline, String text, Font font, double size, String color);
}
