package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final double TITLE = 22;
  private static final double SUBTITLE = 13;
  private static final double LEGEND = 12;
  private static final double LEGEND_LINE = 22;

  private static final String PANEL = "#f6f6f4";
  private static final String INK = "#222222";
  private static final String GREY = "#555555";

  private final Scene scene;
  private final ImmutableList<Places> places;
  private final ImmutableList<Point> corners;
  private final List<String> title;
  private final List<String> subtitle;
  private final double width;
  private final double height;
  private final List<LegendEntry> legend;

  /** Something that the legend explains, and where it stands. */
  private record LegendEntry(
      Point at,
      Optional<BoxStyle> box,
      Optional<LinkStyle> link,
      Optional<Badge> badge,
      String words) {}

  Picture(Scene scene, List<Places> places) {
    this.scene = scene;
    this.places = ImmutableList.copyOf(places);
    List<Columns.Size> sizes = IntStream.range(0, places.size())
        .mapToObj(panel -> new Columns.Size(panelWidth(panel), panelHeight(panel)))
        .toList();
    Columns columns = Columns.of(sizes, scene.aspect());
    width = Math.ceil(2 * MARGIN + Math.max(columns.width(), Math.min(headingWidth(), 900)));
    title = fitting(scene.title(), Font.BOLD, TITLE);
    subtitle = fitting(scene.subtitle(), Font.REGULAR, SUBTITLE);
    legend = legend(width - 2 * MARGIN);
    double top =
        legend.isEmpty() ? headingHeight() : legend.get(legend.size() - 1).at().y() + LEGEND_LINE;
    corners = columns.corners(new Point(MARGIN, top));
    height = Math.ceil(columns.bottom(top) + MARGIN);
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  private double headingWidth() {
    return Math.max(
        Font.BOLD.width(scene.title(), TITLE), Font.REGULAR.width(scene.subtitle(), SUBTITLE));
  }

  /** A heading that is too long for the picture takes several lines. */
  private List<String> fitting(String text, Font font, double size) {
    double available = width - 2 * MARGIN;
    return font.width(text, size) <= available
        ? List.of(text)
        : TextBlock.fill(text, font, size, available);
  }

  private double headingHeight() {
    return titleBottom() + subtitle.size() * SUBTITLE * TextBlock.LINE - SUBTITLE * 0.25 + 18;
  }

  private double titleBottom() {
    return MARGIN + TITLE + (title.size() - 1) * TITLE * TextBlock.LINE;
  }

  private double panelWidth(int panel) {
    double title = Font.BOLD.width(scene.panels().get(panel).title(), PANEL_TITLE);
    return Math.max(places.get(panel).width(), title) + 2 * INSET;
  }

  private double panelHeight(int panel) {
    return places.get(panel).height() + 2 * INSET + titleHeight(panel);
  }

  private double titleHeight(int panel) {
    return scene.panels().get(panel).title().isEmpty() ? 0 : PANEL_TITLE + 10;
  }

  private List<LegendEntry> legend(double available) {
    List<LegendEntry> entries = new ArrayList<>();
    scene
        .boxStyles()
        .forEach((name, style) -> entries.add(new LegendEntry(
            new Point(0, 0), Optional.of(style), Optional.empty(), Optional.empty(), name)));
    scene
        .linkStyles()
        .forEach(style -> entries.add(new LegendEntry(
            new Point(0, 0), Optional.empty(), Optional.of(style), Optional.empty(), style.words)));
    scene
        .badges()
        .forEach(badge -> entries.add(new LegendEntry(
            new Point(0, 0),
            Optional.empty(),
            Optional.empty(),
            Optional.of(badge),
            badge.meaning)));
    List<LegendEntry> placed = new ArrayList<>();
    double x = 0;
    double y = headingHeight();
    for (LegendEntry entry : entries) {
      double entryWidth = symbolWidth(entry) + 6 + Font.REGULAR.width(entry.words(), LEGEND) + 20;
      if (x + entryWidth > available && x > 0) {
        x = 0;
        y += LEGEND_LINE;
      }
      placed.add(new LegendEntry(
          new Point(MARGIN + x, y), entry.box(), entry.link(), entry.badge(), entry.words()));
      x += entryWidth;
    }
    return placed;
  }

  private static double symbolWidth(LegendEntry entry) {
    return entry.badge().map(Box::badgeWidth).orElse(entry.link().isPresent() ? 40.0 : 14.0);
  }

  void paint(Canvas plain) {
    Canvas canvas = new ThemedCanvas(scene.theme(), plain);
    canvas.rectangle(0, 0, width, height, 0, "#ffffff", Stroke.solid("#ffffff", 0));
    double line = MARGIN + TITLE * 0.8;
    for (String words : title) {
      canvas.text(MARGIN, line, words, Font.BOLD, TITLE, "#111111");
      line += TITLE * TextBlock.LINE;
    }
    line = titleBottom() + SUBTITLE + 2;
    for (String words : subtitle) {
      canvas.text(MARGIN, line, words, Font.REGULAR, SUBTITLE, GREY);
      line += SUBTITLE * TextBlock.LINE;
    }
    legend.forEach(entry -> paint(entry, canvas));
    for (int panel = 0; panel < places.size(); panel++) {
      paint(panel, canvas);
    }
  }

  private void paint(LegendEntry entry, Canvas canvas) {
    double x = entry.at().x();
    double middle = entry.at().y();
    entry
        .box()
        .ifPresent(style -> canvas.rectangle(
            x, middle - 7, 14, 14, 2, style.strong(), Stroke.solid(style.strong(), 1)));
    entry.link().ifPresent(style -> {
      Point left = new Point(x, middle);
      Point right = new Point(x + 40, middle);
      paint(canvas, List.of(left, left, right, right), style, true, style.bothEnds);
    });
    entry.badge().ifPresent(badge -> paint(badge, x, middle - 6, canvas));
    canvas.text(
        x + symbolWidth(entry) + 6,
        middle + LEGEND * 0.35,
        entry.words(),
        Font.REGULAR,
        LEGEND,
        INK);
  }

  private void paint(int number, Canvas canvas) {
    Panel panel = scene.panels().get(number);
    Places inside = places.get(number);
    Point corner = corners.get(number);
    canvas.rectangle(
        corner.x(),
        corner.y(),
        panelWidth(number),
        panelHeight(number),
        8,
        PANEL,
        Stroke.solid("#d5d5d0", 1));
    if (!panel.title().isEmpty()) {
      canvas.text(
          corner.x() + INSET,
          corner.y() + INSET + PANEL_TITLE * 0.8,
          panel.title(),
          Font.BOLD,
          PANEL_TITLE,
          "#444444");
    }
    Point origin = new Point(corner.x() + INSET, corner.y() + INSET + titleHeight(number));
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

  private static void paint(
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
        left + Font.BOLD.width(box.speaker(), Box.HEADER_SIZE) + Box.GAP,
        line,
        box.words(),
        Font.REGULAR,
        Box.HEADER_SIZE,
        box.wordsColor());
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

  private static void paint(Badge badge, double x, double y, Canvas canvas) {
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
