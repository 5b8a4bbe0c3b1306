package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.render.Scene.Link;
import org.argumentgraph.render.Scene.Panel;

/**
 * Where the boxes, joints and links of a panel are, in pixels from its upper left corner.
 *
 * @param width the width of the whole
 * @param height the height of the whole
 * @param centers the centre of each box and joint by name
 * @param routes for each link of the panel, in order, the control points of its cubic B&eacute;zier
 *     curve
 */
record Places(
    double width,
    double height,
    ImmutableMap<String, Point> centers,
    ImmutableList<ImmutableList<Point>> routes) {
  private static final double PIXELS = 72;

  record Point(double x, double y) {}

  /** The centre of a box or joint. */
  Point center(String name) {
    Point center = centers.get(name);
    if (center == null) {
      throw new RenderException("The layout lost a box; draw again, or use another engine");
    }
    return center;
  }

  /**
   * Reads the plain format of Graphviz: a line for the graph, one for each node and edge, and
   * {@code stop}. It has no quoted text, since the skeleton had none.
   */
  static Places parse(String plain, Panel panel, Direction direction) {
    double width = 0;
    double height = 0;
    ImmutableMap.Builder<String, Point> centers = ImmutableMap.builder();
    Map<String, List<ImmutableList<Point>>> drawn = new HashMap<>();
    boolean complete = false;
    for (String line : plain.lines().toList()) {
      String[] words = line.strip().split(" ", -1);
      switch (words[0]) {
        case "graph" -> {
          width = number(words[2]);
          height = number(words[3]);
        }
        case "node" -> centers.put(words[1], point(words, 2, height));
        case "edge" ->
          drawn
              .computeIfAbsent(words[1] + " " + words[2], any -> new ArrayList<>())
              .add(route(words, height));
        case "stop" -> complete = true;
        default -> {
          // Nothing else occurs in the format.
        }
      }
    }
    if (!complete) {
      throw new RenderException(
          "Graphviz gave an incomplete layout; draw again, or use another engine");
    }
    List<ImmutableList<Point>> routes = new ArrayList<>();
    for (Link link : panel.links()) {
      List<ImmutableList<Point>> between = drawn.get(link.left() + " " + link.right());
      if (between == null || between.isEmpty()) {
        throw new RenderException("Graphviz lost a link; draw again, or use another engine");
      }
      routes.add(between.remove(0));
    }
    return new Places(
        width,
        height,
        centers.buildOrThrow(),
        ImmutableList.copyOf(Spread.ends(panel, routes, direction)));
  }

  private static double number(String inches) {
    return Double.parseDouble(inches) * PIXELS;
  }

  private static Point point(String[] words, int at, double height) {
    return new Point(number(words[at]), height - number(words[at + 1]));
  }

  private static ImmutableList<Point> route(String[] words, double height) {
    int count = Integer.parseInt(words[3]);
    ImmutableList.Builder<Point> route = ImmutableList.builder();
    for (int i = 0; i < count; i++) {
      route.add(point(words, 4 + 2 * i, height));
    }
    return route.build();
  }
}
