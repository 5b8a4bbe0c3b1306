package org.argumentgraph.render.explorer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.stream.Collectors;

/** The scripts by others that stand in the page, each from a WebJar and under its licence. */
final class WebJars {
  /** What moves and zooms the picture, after all that it stands on. */
  private static final List<String> ZOOM = List.of(
      "d3-dispatch/3.0.1",
      "d3-selection/3.0.0",
      "d3-drag/3.0.0",
      "d3-color/3.1.0",
      "d3-interpolate/3.0.1",
      "d3-timer/3.0.1",
      "d3-ease/3.0.1",
      "d3-transition/3.0.1",
      "d3-zoom/3.0.0");

  private WebJars() {}

  /** Returns the scripts in the order in which they are to run. */
  static String scripts() {
    return ZOOM.stream().map(WebJars::script).collect(Collectors.joining("\n"));
  }

  private static String script(String jar) {
    String name = jar.substring(0, jar.indexOf('/'));
    return "/* %s\n\n%s*/\n%s"
        .formatted(jar, text(jar + "/LICENSE"), text(jar + "/dist/" + name + ".min.js"));
  }

  private static String text(String file) {
    String path = "META-INF/resources/webjars/" + file;
    URL url = requireNonNull(
        WebJars.class.getClassLoader().getResource(path), () -> path + " is not on the class path");
    try {
      return Resources.toString(url, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
