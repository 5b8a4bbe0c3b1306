package org.argumentgraph.render;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Strings.nullToEmpty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.argumentgraph.render.Scene.Panel;

/**
 * Draws diagrams as SVG and PNG.
 *
 * <p>The boxes are placed by Graphviz. The {@linkplain #standard() standard} renderer uses the one
 * that Graphviz-java brings along, so that a picture does not depend on what is installed; it runs
 * on x86_64 (Linux, macOS, Windows). Where it cannot run, an installed {@code dot} is used instead;
 * {@link #withInstalledGraphviz} asks for that in the first place. Different versions of Graphviz
 * place boxes a little differently; with the same one, the same diagram gives the same bytes.
 *
 * <p>Safe for use by several threads; the embedded Graphviz draws for one after the other. Panels
 * are laid out one by one and hold few boxes each, so that the time grows linearly with the debate.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class Renderer {
  private static final double MOST_DOTS = 40e6;

  private static final Renderer STANDARD =
      new Renderer(new FallbackEngine(), Duration.ofSeconds(30));

  private final LayoutEngine engine;
  private final Duration timeLimit;

  Renderer(LayoutEngine engine, Duration timeLimit) {
    this.engine = engine;
    this.timeLimit = timeLimit;
  }

  /**
   * Returns the renderer with the embedded Graphviz and a time limit of 30 seconds for each panel.
   *
   * @return the renderer
   */
  public static Renderer standard() {
    return STANDARD;
  }

  /**
   * Returns a renderer that uses an installed Graphviz.
   *
   * @param command the name or path of its {@code dot}
   * @return the changed copy
   */
  public Renderer withInstalledGraphviz(String command) {
    return new Renderer(new NativeEngine(command), timeLimit);
  }

  /**
   * Returns a renderer with another time limit.
   *
   * @param limit how long the layout of a panel may take, above zero
   * @return the changed copy
   * @throws IllegalArgumentException if it is not above zero
   */
  public Renderer withTimeLimit(Duration limit) {
    checkArgument(
        limit.compareTo(Duration.ZERO) > 0, "The time limit is %s; allow more than nothing", limit);
    return new Renderer(engine, limit);
  }

  /**
   * Draws a diagram as SVG. It has a title and a description, a tooltip with the source position
   * for each box and link, no script, and no reference to anything outside. Texts keep their widths
   * in whatever font they are shown in.
   *
   * @param diagram the picture
   * @return a complete SVG document, which ends in a line feed
   * @throws RenderException if it cannot be laid out
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
   * Draws a diagram as PNG, in whatever sans-serif font the machine has.
   *
   * @param diagram the picture
   * @param scale how many dots a pixel of the SVG becomes, above 0; made smaller if the image would
   *     have more than 40 million dots
   * @return the bytes of a PNG file
   * @throws IllegalArgumentException if the scale is not above 0
   * @throws RenderException if it cannot be laid out, or if there is no font
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
      throw new RenderException(
          "No PNG can be painted here; install a font (and fontconfig), or draw SVG", e);
    }
  }

  private Picture layOut(Scene scene) {
    List<Places> places =
        scene.panels().stream().map(panel -> layOut(panel, scene.direction())).toList();
    return new Picture(scene, places);
  }

  /**
   * Graphviz fails its own assertions on some graphs whose edges it is asked to keep in order;
   * those are laid out without that.
   */
  private Places layOut(Panel panel, Direction direction) {
    String plain;
    try {
      plain = engine.plain(DotWriter.skeleton(panel, direction), timeLimit);
    } catch (RenderException e) {
      if (!nullToEmpty(e.getMessage()).contains("Assertion")) {
        throw e;
      }
      plain = engine.plain(DotWriter.unorderedSkeleton(panel, direction), timeLimit);
    }
    return Places.parse(plain, panel, direction);
  }

  /** The embedded Graphviz or, where that does not run, an installed one. */
  private static final class FallbackEngine implements LayoutEngine {
    private final LayoutEngine embedded = new EmbeddedEngine();

    @Override
    public String plain(String dot, Duration limit) {
      try {
        return embedded.plain(dot, limit);
      } catch (RenderException e) {
        if (!(e.getCause() instanceof LinkageError)) {
          throw e;
        }
        try {
          return new NativeEngine("dot").plain(dot, limit);
        } catch (RenderException none) {
          e.addSuppressed(none);
          throw new RenderException(
              "The embedded Graphviz does not run on this machine (" + System.getProperty("os.name")
                  + " " + System.getProperty("os.arch")
                  + "), and there is no other; install Graphviz so that \"dot\" is on the path",
              e);
        }
      }
    }
  }
}
