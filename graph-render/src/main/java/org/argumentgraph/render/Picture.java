package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.argumentgraph.render.Canvas.Stroke;
import org.argumentgraph.render.Places.Point;
import org.argumentgraph.render.Scene.Box;
import org.argumentgraph.render.Scene.Link;
import org.argumentgraph.render.Scene.Panel;
import org.argumentgraph.render.Scene.Shape;

/** A scene of which everything has its place, and which can be painted. */
final class Picture {
  private static final double MARGIN = 24;
  private static final double INSET = 14;
  private static final double PANEL_TITLE = 14;

  private static final String PANEL = "#f6f6f4";
  private static final String INK = "#222222";
  private static final String GREY = "#555555";

  private final Scene scene;
  private final ImmutableList<Places> places;
  private final double headings;
  private final ImmutableList<Point> corners;
  private final double width;
  private final double height;
  private final Heading heading;

  Picture(Scene scene, List<Places> places) {
    this.scene = scene;
    this.places = ImmutableList.copyOf(places);
    headings = Heading.scale(columns(1));
    Columns columns = columns(headings);
    width = Math.ceil(
        2 * MARGIN + Math.max(columns.width(), headings * Math.min(Heading.width(scene), 900)));
    heading = new Heading(scene, (width - 2 * MARGIN) / headings);
    double top = MARGIN + headings * heading.height();
    corners = columns.corners(new Point(MARGIN, top));
    height = Math.ceil(columns.bottom(top) + MARGIN);
  }

  private Columns columns(double scale) {
    List<Columns.Size> sizes = IntStream.range(0, places.size())
        .mapToObj(panel -> new Columns.Size(panelWidth(panel), panelHeight(panel, scale)))
        .toList();
    return Columns.of(sizes, scene.aspect());
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  private double panelWidth(int panel) {
    return Math.max(places.get(panel).width(), titleWidth(panel)) + 2 * INSET;
  }

  private double titleWidth(int panel) {
    return Font.BOLD.width(scene.panels().get(panel).title(), PANEL_TITLE);
  }

  private double panelHeight(int panel, double scale) {
    return places.get(panel).height() + 2 * INSET + titleHeight(panel, scale);
  }

  private double titleHeight(int panel, double scale) {
    return scene.panels().get(panel).title().isEmpty() ? 0 : titleSize(panel, scale) + 10;
  }

  /** The title of a panel is as large as the other headings, where there is room for that. */
  private double titleSize(int panel, double scale) {
    double room = (panelWidth(panel) - 2 * INSET) / Math.max(1, titleWidth(panel));
    return PANEL_TITLE * Math.min(scale, Math.max(1, room));
  }

  void paint(Canvas plain) {
    Canvas canvas = new ThemedCanvas(scene.theme(), plain);
    canvas.rectangle(0, 0, width, height, 0, "#ffffff", Stroke.solid("#ffffff", 0));
    heading.paint(new ScaledCanvas(canvas, new Point(MARGIN, MARGIN), headings));
    for (int panel = 0; panel < places.size(); panel++) {
      paint(panel, canvas);
    }
  }

  private void paint(int number, Canvas canvas) {
    Panel panel = scene.panels().get(number);
    Places inside = places.get(number);
    Point corner = corners.get(number);
    canvas.rectangle(
        corner.x(),
        corner.y(),
        panelWidth(number),
        panelHeight(number, headings),
        8,
        PANEL,
        Stroke.solid("#d5d5d0", 1));
    if (!panel.title().isEmpty()) {
      double size = titleSize(number, headings);
      canvas.text(
          corner.x() + INSET,
          corner.y() + INSET + size * 0.8,
          panel.title(),
          Font.BOLD,
          size,
          "#444444");
    }
    Point origin =
        new Point(corner.x() + INSET, corner.y() + INSET + titleHeight(number, headings));
    for (int link = 0; link < panel.links().size(); link++) {
      paint(panel.links().get(link), inside.routes().get(link), origin, canvas);
    }
    for (String joint : panel.joints()) {
      Point center = at(inside, joint, origin);
      canvas.circle(center, 2.5, INK, Stroke.solid(INK, 1));
    }
    for (Box box : panel.boxes()) {
      paint(box, at(inside, box.name(), origin), canvas);
    }
  }

  private static Point at(Places places, String name, Point origin) {
    Point center = places.center(name);
    return new Point(origin.x() + center.x(), origin.y() + center.y());
  }

  private static void paint(Link link, List<Point> route, Point origin, Canvas canvas) {
    List<Point> points = route.stream()
        .map(point -> new Point(origin.x() + point.x(), origin.y() + point.y()))
        .toList();
    canvas.begin(
        link.relation(),
        "relation " + link.style().name().toLowerCase(Locale.ROOT),
        link.tooltip());
    link.mark().ifPresent(mark -> canvas.curve(points, Stroke.solid(mark.highlight(), 8)));
    paint(canvas, points, link.style(), link.headLeft(), link.headRight());
    canvas.end();
  }

  static void paint(
      Canvas canvas, List<Point> points, LinkStyle style, boolean headLeft, boolean headRight) {
    canvas.curve(points, new Stroke(style.color, 1.6, style.line));
    if (style.line == LinkStyle.Line.DOUBLE) {
      canvas.curve(points, Stroke.solid(PANEL, 1.6));
    }
    if (headLeft) {
      Arrowhead.paint(canvas, style, points.get(0), towards(points));
    }
    if (headRight) {
      List<Point> back = new ArrayList<>(points);
      java.util.Collections.reverse(back);
      Arrowhead.paint(canvas, style, back.get(0), towards(back));
    }
  }

  /**
   * The first point that is far enough from the start to show in which direction the curve leaves
   * it.
   */
  private static Point towards(List<Point> points) {
    Point start = points.get(0);
    return points.stream()
        .filter(point -> Math.hypot(point.x() - start.x(), point.y() - start.y()) > 1)
        .findFirst()
        .orElse(new Point(start.x() + 1, start.y()));
  }

  private static void paint(Box box, Point center, Canvas canvas) {
    double x = center.x() - box.width() / 2;
    double y = center.y() - box.height() / 2;
    boolean reference = box.shape() == Shape.REFERENCE;
    boolean fold = box.shape() == Shape.FOLD;
    canvas.begin(
        reference || fold ? "" : box.element(),
        box.shape().name().toLowerCase(Locale.ROOT),
        box.tooltip());
    double radius = box.shape() == Shape.QUESTION ? 12 : 2;
    Stroke border = new Stroke(
        box.borderColor(), box.border(), reference ? LinkStyle.Line.DASHED : LinkStyle.Line.SOLID);
    if (fold) {
      canvas.rectangle(
          x + 4, y + 4, box.width(), box.height(), radius, box.style().tint(), border);
    }
    canvas.rectangle(
        x,
        y,
        box.width(),
        box.height(),
        radius,
        reference ? "#ffffff" : box.style().tint(),
        border);
    double inset = radius > 2 ? 6 : 0;
    canvas.rectangle(
        x + border.width() / 2,
        y + border.width() / 2 + inset,
        Box.BAR,
        box.height() - border.width() - 2 * inset,
        0,
        box.style().strong(),
        Stroke.solid(box.style().strong(), 0));
    double left = x + Box.BAR + Box.PADDING;
    double line = y + Box.HEADER_SIZE + 4;
    canvas.text(
        left, line, box.speaker(), Font.BOLD, Box.HEADER_SIZE, box.style().strong());
    canvas.text(
        left + box.wordsLeft(), line, box.words(), Font.REGULAR, Box.HEADER_SIZE, box.wordsColor());
    double badgeX = left;
    for (Badge badge : box.badges()) {
      paint(badge, badgeX, line + 4, canvas);
      badgeX += Box.badgeWidth(badge);
    }
    TextBlock text = box.text();
    double baseline = y + box.headerHeight() + text.size() * 0.85;
    for (String words : text.lines()) {
      canvas.text(left, baseline, words, text.font(), text.size(), reference ? GREY : INK);
      baseline += text.size() * TextBlock.LINE;
    }
    canvas.end();
  }

  static void paint(Badge badge, double x, double y, Canvas canvas) {
    canvas.rectangle(
        x,
        y,
        Box.badgeWidth(badge) - 4,
        Box.BADGE_SIZE + 4,
        2,
        badge.color,
        Stroke.solid(badge.color, 0));
    canvas.text(x + 4, y + Box.BADGE_SIZE + 0.5, badge.word, Font.BOLD, Box.BADGE_SIZE, "#ffffff");
  }
}
