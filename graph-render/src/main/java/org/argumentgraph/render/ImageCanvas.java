package org.argumentgraph.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Paints an image of dots. */
final class ImageCanvas implements ShapeCanvas {
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
        RenderingHints.VALUE_STROKE_PURE));
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
  public void fill(Shape shape, String color) {
    graphics.setColor(Color.decode(color));
    graphics.fill(shape);
  }

  @Override
  public void draw(Shape shape, Stroke stroke) {
    graphics.setColor(Color.decode(stroke.color()));
    graphics.setStroke(new BasicStroke(
        (float) stroke.fullWidth(),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        stroke.dashes().orElse(null),
        0));
    graphics.draw(shape);
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    Lettering line = Lettering.of(text, font);
    double natural = line.advance();
    if (natural == 0) {
      return;
    }
    AffineTransform before = graphics.getTransform();
    graphics.translate(x, baseline);
    graphics.scale(font.width(text, size) / natural, size / 1000);
    graphics.setColor(Color.decode(color));
    graphics.setStroke(new BasicStroke(Lettering.BOLDER));
    for (Lettering.Run run : line.runs()) {
      Shape outline = run.outline().get();
      graphics.fill(outline);
      if (run.bolder()) {
        graphics.draw(outline);
      }
      graphics.translate(run.advance(), 0);
    }
    graphics.setTransform(before);
  }
}
