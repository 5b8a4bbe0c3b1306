package org.argumentgraph.render;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Paints a PDF of one page. */
final class PdfCanvas implements ShapeCanvas, AutoCloseable {
  /** 96 pixels and 72 points are an inch. */
  private static final double POINTS = 0.75;

  /** Pages with longer sides are cut off by some readers. */
  private static final double LONGEST_SIDE = 14_400;

  private static final COSName SPAN = COSName.getPDFName("Span");

  private final PDDocument document = new PDDocument();
  private final PDPage page;
  private final PdfFonts fonts = new PdfFonts(document);
  private final ByteArrayOutputStream operators = new ByteArrayOutputStream();
  private final ContentStreamWriter writer = new ContentStreamWriter(operators);

  PdfCanvas(double width, double height, String title) {
    double scale = Math.min(POINTS, LONGEST_SIDE / Math.max(width, height));
    page = new PDPage(new PDRectangle((float) (width * scale), (float) (height * scale)));
    document.addPage(page);
    document.setDocumentId(0L);
    document.getDocumentInformation().setTitle(Lettering.plain(title));
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
    // More exact than other numbers, for it is multiplied with them.
    write(
        OperatorName.CONCAT,
        new COSFloat((float) scale),
        COSInteger.ZERO,
        COSInteger.ZERO,
        new COSFloat((float) -scale),
        COSInteger.ZERO,
        number(height * scale));
  }

  /** Returns the bytes of the file, the same for the same picture. */
  byte[] finish() {
    try {
      PDResources resources = new PDResources();
      resources.getCOSObject().setItem(COSName.FONT, fonts.finish());
      page.setResources(resources);
      PDStream contents = new PDStream(document);
      try (OutputStream stream = contents.createOutputStream(COSName.FLATE_DECODE)) {
        operators.writeTo(stream);
      }
      page.setContents(contents);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      document.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void fill(Shape shape, String color) {
    rgb(OperatorName.NON_STROKING_RGB, color);
    fill(shape.getPathIterator(null));
  }

  @Override
  public void draw(Shape shape, Stroke stroke) {
    pen(stroke);
    trace(shape.getPathIterator(null));
    write(OperatorName.STROKE_PATH);
  }

  @Override
  public void text(double x, double baseline, String text, Font font, double size, String color) {
    Lettering line = Lettering.of(text, font);
    double natural = line.advance();
    if (natural == 0) {
      return;
    }
    double fit = font.width(text, size) / natural;
    rgb(OperatorName.NON_STROKING_RGB, color);
    if (font == Font.BOLD) {
      pen(Stroke.solid(color, Lettering.BOLDER * size / 1000));
    }
    double left = x;
    for (Lettering.Run run : line.runs()) {
      double width = run.advance() * fit;
      write(OperatorName.SAVE);
      write(OperatorName.CONCAT, numbers(1, 0, 0, -1, left, baseline));
      switch (run.face()) {
        case LIBERATION -> {
          PdfFonts.Written written = fonts.write(run.text(), font);
          letters(
              written,
              written.bolder() ? RenderingMode.FILL_STROKE : RenderingMode.FILL,
              width,
              size);
        }
        case MARKED, INSTALLED, MISSING -> outlines(run, width, size);
      }
      write(OperatorName.RESTORE);
      left += width;
    }
  }

  private void letters(PdfFonts.Written text, RenderingMode mode, double width, double size) {
    double natural = text.advance() * size / 1000;
    write(OperatorName.BEGIN_TEXT);
    write(OperatorName.SET_FONT_AND_SIZE, text.font(), number(size));
    write(OperatorName.SET_TEXT_RENDERINGMODE, COSInteger.get(mode.intValue()));
    write(
        OperatorName.SET_TEXT_HORIZONTAL_SCALING,
        number(natural > 0 ? 100 * width / natural : 100));
    write(OperatorName.SHOW_TEXT, text.codes());
    write(OperatorName.END_TEXT);
  }

  /** Letters that no font of the PDF has. An invisible space lets them be found and copied. */
  private void outlines(Lettering.Run run, double width, double size) {
    COSDictionary found = new COSDictionary();
    found.setItem(COSName.ACTUAL_TEXT, new COSString(run.text()));
    write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, SPAN, found);
    letters(fonts.write(" ", Font.REGULAR), RenderingMode.NEITHER, width, size);
    write(OperatorName.END_MARKED_CONTENT);
    AffineTransform fitted = AffineTransform.getScaleInstance(width / run.advance(), -size / 1000);
    Shape outline = run.outline().get();
    fill(outline.getPathIterator(fitted));
    if (run.bolder()) {
      trace(outline.getPathIterator(fitted));
      write(OperatorName.STROKE_PATH);
    }
  }

  private void fill(PathIterator path) {
    boolean evenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    trace(path);
    write(evenOdd ? OperatorName.FILL_EVEN_ODD : OperatorName.FILL_NON_ZERO);
  }

  private void trace(PathIterator path) {
    double[] to = new double[6];
    double x = 0;
    double y = 0;
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(to)) {
        case PathIterator.SEG_MOVETO -> {
          write(OperatorName.MOVE_TO, numbers(to[0], to[1]));
          x = to[0];
          y = to[1];
        }
        case PathIterator.SEG_LINETO -> {
          write(OperatorName.LINE_TO, numbers(to[0], to[1]));
          x = to[0];
          y = to[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // The same curve as a cubic one.
          write(
              OperatorName.CURVE_TO,
              numbers(
                  (x + 2 * to[0]) / 3,
                  (y + 2 * to[1]) / 3,
                  (to[2] + 2 * to[0]) / 3,
                  (to[3] + 2 * to[1]) / 3,
                  to[2],
                  to[3]));
          x = to[2];
          y = to[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          write(OperatorName.CURVE_TO, numbers(to));
          x = to[4];
          y = to[5];
        }
        default -> write(OperatorName.CLOSE_PATH);
      }
    }
  }

  private void pen(Stroke stroke) {
    rgb(OperatorName.STROKING_COLOR_RGB, stroke.color());
    write(OperatorName.SET_LINE_WIDTH, number(stroke.fullWidth()));
    COSArray dashes = new COSArray();
    stroke.dashes().ifPresent(dashes::setFloatArray);
    write(OperatorName.SET_LINE_DASHPATTERN, dashes, COSInteger.ZERO);
  }

  private void rgb(String operator, String color) {
    int rgb = Integer.parseInt(color.substring(1), 16);
    write(operator, numbers((rgb >> 16) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0));
  }

  private static COSBase[] numbers(double... values) {
    COSBase[] numbers = new COSBase[values.length];
    for (int i = 0; i < values.length; i++) {
      numbers[i] = number(values[i]);
    }
    return numbers;
  }

  private static COSFloat number(double value) {
    return new COSFloat((float) (Math.rint(value * 1000) / 1000));
  }

  private void write(String operator, COSBase... operands) {
    try {
      for (COSBase operand : operands) {
        writer.writeToken(operand);
      }
      writer.writeToken(Operator.getOperator(operator));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
