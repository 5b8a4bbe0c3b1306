package org.argumentgraph.render.explorer;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import com.google.common.html.HtmlEscapers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.render.Diagram;
import org.argumentgraph.render.Renderer;
import org.argumentgraph.render.Theme;

/**
 * A page that lets readers walk through a debate: its picture, to be moved, zoomed and searched;
 * the same debate as an outline, to be folded, read aloud or printed; what is known of each element
 * and what bears on it; and what was found, step by step. All of it works by keyboard too.
 *
 * <p>The page is one file that works from a disk: it loads nothing, sends nothing, and runs no
 * script but what stands in it: its own, and d3-zoom, which moves the picture. Any text in any
 * field shows as text and does nothing else. A link to it that ends in {@code #} and the id of an
 * element opens it there. The same findings give the same page, byte for byte.
 *
 * <p>Takes the time that the {@link Renderer} takes, which is most of it, and otherwise time linear
 * in the size of the findings. Where the whole picture would be too small to see anything in, as on
 * a phone, the page opens with the outline.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class Explorer {
  private static final int MOST_DRAWN = 10_000;
  private static final List<String> SCRIPTS =
      List.of("debate.js", "picture.js", "outline.js", "details.js", "page.js");
  private static final Pattern COLOR = Pattern.compile(" (?:fill|stroke)=\"(#[0-9a-f]{6})\"");
  private static final String DARK_COLOR =
      ":root { --%1$s: %2$s; } [fill='#%1$s'] { fill: %2$s; } [stroke='#%1$s'] { stroke: %2$s; }\n";

  private final Findings findings;
  private final Renderer renderer;
  private final int mostDrawn;

  private Explorer(Findings findings, Renderer renderer, int mostDrawn) {
    this.findings = requireNonNull(findings, "findings");
    this.renderer = requireNonNull(renderer, "renderer");
    this.mostDrawn = mostDrawn;
  }

  /**
   * Returns the page of a debate, with the picture by the {@linkplain Renderer#standard() standard
   * renderer}.
   *
   * @param findings what was found in the debate
   * @return the page
   */
  public static Explorer of(Findings findings) {
    return new Explorer(findings, Renderer.standard(), MOST_DRAWN);
  }

  /**
   * Returns the page with the picture by another renderer.
   *
   * @param renderer who draws
   * @return the changed copy
   */
  public Explorer withRenderer(Renderer renderer) {
    return new Explorer(findings, renderer, mostDrawn);
  }

  /**
   * Returns the page with a picture only of debates up to another size than 10,000 claims and
   * questions; larger ones have the outline, which says that there is no picture.
   *
   * @param boxes how many claims and questions may be drawn; 0 for no picture
   * @return the changed copy
   * @throws IllegalArgumentException if it is negative
   */
  public Explorer withPictureUpTo(int boxes) {
    checkArgument(boxes >= 0, "The picture may have %s boxes; give 0 or more", boxes);
    return new Explorer(findings, renderer, boxes);
  }

  /**
   * Returns the page.
   *
   * @return a complete HTML document, which ends in a line feed
   * @throws org.argumentgraph.render.RenderException if the picture cannot be laid out
   */
  public String html() {
    String picture = picture();
    String style = resource("explorer.css") + inTheDark(picture);
    String script = SCRIPTS.stream().map(Explorer::resource).collect(Collectors.joining("\n"));
    String libraries = WebJars.scripts();
    return resource("explorer.html")
        .formatted(
            escaped(findings.graph().title()),
            hash(script),
            hash(style),
            style,
            picture,
            ExplorerData.json(findings),
            script,
            libraries,
            hash(libraries));
  }

  /**
   * Writes the page to a file in UTF-8, replacing what is there.
   *
   * @param file the file
   * @throws IOException if the file cannot be written
   * @throws org.argumentgraph.render.RenderException if the picture cannot be laid out
   */
  public void write(Path file) throws IOException {
    Files.writeString(file, html());
  }

  private String picture() {
    ArgumentGraph graph = findings.graph();
    return graph.claims().size() + graph.questions().size() > mostDrawn
        ? ""
        : renderer.svg(Diagram.of(findings));
  }

  /** The colours of a picture for whoever prefers light on dark. */
  private static String inTheDark(String picture) {
    List<String> colors = COLOR
        .matcher(picture)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .sorted()
        .toList();
    return colors.stream()
        .map(color -> DARK_COLOR.formatted(color.substring(1), Theme.DARK.color(color)))
        .collect(
            Collectors.joining("", "@media screen and (prefers-color-scheme: dark) {\n", "}\n"));
  }

  /** Escapes a text for an element; what HTML cannot hold becomes a space. */
  private static String escaped(String text) {
    return HtmlEscapers.htmlEscaper().escape(text.replaceAll("[\\p{Cc}\\p{Cs}]", " "));
  }

  /** The hash by which the page allows what stands in it. */
  private static String hash(String text) {
    return Base64.getEncoder()
        .encodeToString(Hashing.sha256().hashString(text, UTF_8).asBytes());
  }

  /** Asks for it here, since a module shows what lies in it to its own classes only. */
  private static String resource(String name) {
    try (InputStream stream = requireNonNull(Explorer.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
