package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.render.Places.Point;
import org.argumentgraph.render.Scene.Box;
import org.argumentgraph.render.Scene.Link;
import org.argumentgraph.render.Scene.Panel;
import org.jspecify.annotations.Nullable;

/**
 * Moves apart, along the side of a box, the ends of several links that meet it in one point, so
 * that each head can be seen.
 */
final class Spread {
  /** How far apart heads would like to be. */
  private static final double GAP = 15;
  /** How much of each end of a side stays free. */
  private static final double CORNER = 9;

  private final Direction direction;

  private Spread(Direction direction) {
    this.direction = direction;
  }

  static List<ImmutableList<Point>> ends(
      Panel panel, List<ImmutableList<Point>> routes, Direction direction) {
    return new Spread(direction).apart(panel, routes);
  }

  private List<ImmutableList<Point>> apart(Panel panel, List<ImmutableList<Point>> routes) {
    Map<String, Box> boxes = new HashMap<>();
    panel.boxes().forEach(box -> boxes.put(box.name(), box));
    Map<String, List<Integer>> leaving = new LinkedHashMap<>();
    Map<String, List<Integer>> entering = new LinkedHashMap<>();
    for (int i = 0; i < routes.size(); i++) {
      Link link = panel.links().get(i);
      leaving.computeIfAbsent(link.left(), any -> new ArrayList<>()).add(i);
      entering.computeIfAbsent(link.right(), any -> new ArrayList<>()).add(i);
    }
    List<List<Point>> spread = new ArrayList<>();
    routes.forEach(route -> spread.add(new ArrayList<>(route)));
    leaving.forEach((name, links) -> apart(boxes.get(name), links, spread, true));
    entering.forEach((name, links) -> apart(boxes.get(name), links, spread, false));
    return spread.stream().map(ImmutableList::copyOf).toList();
  }

  /** Orders the links of one side of a box by where they go, and shifts each to its place. */
  private void apart(
      @Nullable Box box, List<Integer> links, List<List<Point>> routes, boolean atStart) {
    if (box == null || links.size() < 2) {
      return;
    }
    links.sort(
        Comparator.comparingDouble(link -> direction.along(farEnd(routes.get(link), atStart))));
    double gap = Math.min(GAP, (direction.side(box) - 2 * CORNER) / (links.size() - 1));
    for (int i = 0; i < links.size(); i++) {
      List<Point> route = routes.get(links.get(i));
      double shift = (i - (links.size() - 1) / 2.0) * gap;
      int end = atStart ? 0 : route.size() - 1;
      int control = atStart ? 1 : route.size() - 2;
      route.set(end, direction.shifted(route.get(end), shift));
      route.set(control, direction.shifted(route.get(control), shift));
    }
  }

  private static Point farEnd(List<Point> route, boolean atStart) {
    return atStart ? route.get(route.size() - 1) : route.get(0);
  }
}
