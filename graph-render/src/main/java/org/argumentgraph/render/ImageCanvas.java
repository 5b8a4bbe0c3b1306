package org.argumentgraph.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.argumentgraph.render.Places.Point;

/** Paints an image of dots. */
final class ImageCanvas implements Canvas {
  private final BufferedImage image;
  private final Graphics2D graphics;

  ImageCanvas(double width, double height, double scale, String paper) {
    image = new BufferedImage(
        (int) Math.ceil(width * scale),
        (int) Math.ceil(height * scale),
        BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.addRenderingHints(Map.of(
        RenderingHints.KEY_ANTIALIASING,
        RenderingHints.VALUE_ANTIALIAS_ON,
        RenderingHints.KEY_STROKE_CONTROL,
        RenderingHints.VALUE_STROKE_PURE,
        RenderingHints.KEY_FRACTIONALMETRICS,
        RenderingHints.VALUE_FRACTIONALMETRICS_ON));
    // The last row and column may be covered in part only.
    graphics.setColor(Color.decode(paper));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
  }

  BufferedImage finish() {
    graphics.dispose();
    return image;
  }

  @Override
  public void begin(String id, String kind, String tooltip) {
    // Dots belong to nothing.
  }

  @Override
  public void end() {
    // Dots belong to nothing.
  }

  @Override
  public void rectangle(
      double x, double y, double width, double height, double radius, String fill, Stroke stroke) {
    paint(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), fill, stroke);
  }

  @Override
  public void curve(List<Point> points, Stroke stroke) {
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
  public void polygon(List<Point> points, String fill, Stroke stroke) {
    Path2D path = new Path2D.Double();
    path.moveTo(points.get(0).x(), points.get(0).y());
    points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
    path.closePath();
    paint(path, fill, stroke);
  }

  @Override
  public void circle(Point center, double radius, String fill, Stroke stroke) {
    paint(
        new Ellipse2D.Double(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius),
        fill,
        stroke);
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    if (text.isEmpty()) {
      return;
    }
    java.awt.Font face = new java.awt.Font(
            java.awt.Font.SANS_SERIF,
            font == Font.BOLD ? java.awt.Font.BOLD : java.awt.Font.PLAIN,
            1)
        .deriveFont((float) size);
    TextLayout layout = new TextLayout(text, face, graphics.getFontRenderContext());
    double natural = layout.getAdvance();
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, baseline);
    graphics.scale(natural > 0 ? font.width(text, size) / natural : 1, 1);
    graphics.setColor(Color.decode(color));
    layout.draw(graphics, 0, 0);
    graphics.setTransform(before);
  }

  private void paint(Shape shape, String fill, Stroke stroke) {
    graphics.setColor(Color.decode(fill));
    graphics.fill(shape);
    draw(shape, stroke);
  }

  private void draw(Shape shape, Stroke stroke) {
    if (stroke.width() == 0) {
      return;
    }
    double width = stroke.line() == LinkStyle.Line.DOUBLE ? 3 * stroke.width() : stroke.width();
    float[] dashes = switch (stroke.line()) {
      case DASHED -> new float[] {6, 4};
      case DOTTED -> new float[] {2, 3};
      default -> null;
    };
    graphics.setColor(Color.decode(stroke.color()));
    graphics.setStroke(new BasicStroke(
        (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
    graphics.draw(shape);
  }
}
