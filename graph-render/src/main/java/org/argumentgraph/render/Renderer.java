package org.argumentgraph.render;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import guru.nidi.graphviz.engine.GraphvizEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.argumentgraph.Progress;

/**
 * Draws diagrams as SVG, PNG and PDF.
 *
 * <p>The {@linkplain #standard() standard} renderer places the boxes by the layered layout of the
 * Eclipse Layout Kernel. That is Java throughout: it draws on every platform with nothing
 * installed, and the same diagram gives the same SVG, byte for byte, on all of them. Who prefers
 * the layout of Graphviz hands it one, {@linkplain #withInstalledGraphviz installed} or
 * {@linkplain #withGraphviz embedded}; the pictures are much alike, but their places are those of
 * the version that drew them.
 *
 * <p>Panels are laid out one by one and hold few boxes each, so that the time grows linearly with
 * the debate: a few milliseconds for a panel of 48 boxes, once the virtual machine is warm. A panel
 * with more than 10,000 boxes and links is refused: it could not be read.
 *
 * <p>Safe for use by several threads, which do not wait for each other, except that a Graphviz
 * draws for one after the other.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class Renderer {
  private static final double MOST_DOTS = 40e6;

  private static final Renderer STANDARD =
      new Renderer(new LayeredEngine(), Duration.ofSeconds(60), Progress.silent());

  private final LayoutEngine engine;
  private final Duration timeLimit;
  private final Progress progress;

  Renderer(LayoutEngine engine, Duration timeLimit, Progress progress) {
    this.engine = engine;
    this.timeLimit = timeLimit;
    this.progress = progress;
  }

  /**
   * Returns the renderer that needs nothing installed, with a time limit of 60 seconds for the
   * layout of a picture.
   *
   * @return the renderer
   */
  public static Renderer standard() {
    return STANDARD;
  }

  /**
   * Returns a renderer that places boxes by an engine of Graphviz-java, for example its
   * {@code GraphvizV8Engine}; depend on Graphviz-java for what that needs. The engine sees made-up
   * names and sizes, never a text of the debate. It is used on one thread, which it may belong to,
   * and is not closed. Those of its engines that run JavaScript of the JDK or of GraalVM, or that
   * start a server, are not to be trusted with anything else.
   *
   * @param engine the engine, which no one else uses; it must know the plain format of Graphviz
   * @return the changed copy
   */
  public Renderer withGraphviz(GraphvizEngine engine) {
    return new Renderer(new GraphvizLayout(requireNonNull(engine, "engine")), timeLimit, progress);
  }

  /**
   * Returns a renderer that places boxes by an installed Graphviz. It runs as a process of its own,
   * which ends with the layout, and leaves no files.
   *
   * @param command the name or path of its {@code dot}
   * @return the changed copy
   */
  public Renderer withInstalledGraphviz(String command) {
    return withGraphviz(new InstalledGraphviz(requireNonNull(command, "command")));
  }

  /**
   * Returns a renderer with another time limit.
   *
   * @param limit how long the layout of a picture may take, above zero
   * @return the changed copy
   * @throws IllegalArgumentException if it is not above zero
   */
  public Renderer withTimeLimit(Duration limit) {
    checkArgument(
        limit.compareTo(Duration.ZERO) > 0, "The time limit is %s; allow more than nothing", limit);
    return new Renderer(engine, limit, progress);
  }

  /**
   * Returns a renderer that tells how far a layout has come, and that can be called off.
   *
   * @param listener hears {@code layout} with the number of panels that are done, about twenty
   *     times a second, on the thread that draws
   * @return the changed copy
   */
  public Renderer withProgress(Progress listener) {
    return new Renderer(engine, timeLimit, requireNonNull(listener, "listener"));
  }

  /**
   * Draws a diagram as SVG. It has a title and a description, a tooltip with the source position
   * for each box and link, no script, and no reference to anything outside. Texts keep their widths
   * in whatever font they are shown in.
   *
   * @param diagram the picture
   * @return a complete SVG document, which ends in a line feed
   * @throws RenderException if it cannot be laid out
   * @throws java.util.concurrent.CancellationException if it is called off, or the thread
   *     interrupted
   */
  public String svg(Diagram diagram) {
    Scene scene = diagram.scene();
    Picture picture = layOut(scene);
    SvgCanvas canvas =
        new SvgCanvas(picture.width(), picture.height(), scene.title(), scene.subtitle());
    picture.paint(canvas);
    return canvas.finish();
  }

  /**
   * Draws a diagram as PNG. Latin, Greek and Cyrillic look alike on every machine, with no font
   * installed. Other scripts are in whatever sans-serif font the machine has; where it has none for
   * them, a hollow box stands for each character, except that Hebrew needs none either.
   *
   * @param diagram the picture
   * @param scale how many dots a pixel of the SVG becomes, above 0; made smaller if the image would
   *     have more than 40 million dots
   * @return the bytes of a PNG file
   * @throws IllegalArgumentException if the scale is not above 0
   * @throws RenderException if it cannot be laid out
   * @throws java.util.concurrent.CancellationException if it is called off, or the thread
   *     interrupted
   */
  public byte[] png(Diagram diagram, double scale) {
    checkArgument(scale > 0, "The scale is %s; give a number above 0", scale);
    Scene scene = diagram.scene();
    Picture picture = layOut(scene);
    double fitting = Math.min(scale, Math.sqrt(MOST_DOTS / (picture.width() * picture.height())));
    try {
      ImageCanvas canvas = new ImageCanvas(
          picture.width(), picture.height(), fitting, scene.theme().color("#ffffff"));
      picture.paint(canvas);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(canvas.finish(), "png", png);
      return png.toByteArray();
    } catch (IOException | InternalError | LinkageError e) {
      throw new RenderException("No PNG can be painted here; draw SVG or PDF", e);
    }
  }

  /**
   * Draws a diagram as PDF: one page, as large as the picture, of which a pixel of the SVG is three
   * quarters of a point; made smaller if a side would be longer than 14,400 points. Text can be
   * selected and searched, and is in the same fonts as in a {@linkplain #png PNG}, except that
   * Latin is in the Helvetica of whatever shows the page. There is no script, no link and no date.
   *
   * @param diagram the picture
   * @return the bytes of a PDF file
   * @throws RenderException if it cannot be laid out
   * @throws java.util.concurrent.CancellationException if it is called off, or the thread
   *     interrupted
   */
  public byte[] pdf(Diagram diagram) {
    Scene scene = diagram.scene();
    Picture picture = layOut(scene);
    try (PdfCanvas canvas = new PdfCanvas(picture.width(), picture.height(), scene.title())) {
      picture.paint(canvas);
      return canvas.finish();
    }
  }

  private Picture layOut(Scene scene) {
    return new Picture(scene, LayoutRun.of(scene, engine, timeLimit, progress));
  }
}
