package org.argumentgraph.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.render.Canvas.Stroke;
import org.argumentgraph.render.Places.Point;
import org.argumentgraph.render.Scene.Box;

/** What stands above the panels: the title, a line about the debate, and the legend. */
final class Heading {
  private static final double TITLE = 22;
  private static final double SUBTITLE = 13;
  private static final double LEGEND = 12;
  private static final double LEGEND_LINE = 22;
  private static final double SYMBOL = 14;
  private static final double LINK = 40;

  /** The edge of a picture that is read at a glance, if it were a square. */
  private static final double AT_A_GLANCE = 1500;

  private static final double LARGEST = 3;

  private final List<String> title;
  private final List<String> subtitle;
  private final List<Placed> legend;

  /** Something that the legend explains. */
  private record Entry(
      Optional<BoxStyle> box, Optional<LinkStyle> link, Optional<Badge> badge, String words) {
    double symbolWidth() {
      return badge.map(Box::badgeWidth).orElse(link.isPresent() ? LINK : SYMBOL);
    }

    double width() {
      return symbolWidth() + 6 + Font.REGULAR.width(words, LEGEND) + 20;
    }
  }

  /** Where it stands. */
  private record Placed(Entry entry, Point at) {}

  Heading(Scene scene, double available) {
    title = fitting(scene.title(), Font.BOLD, TITLE, available);
    subtitle = fitting(scene.subtitle(), Font.REGULAR, SUBTITLE, available);
    legend = legend(scene, available);
  }

  /** How much larger headings are in a large picture, so that they can be read from afar. */
  static double scale(Columns columns) {
    double edge = Math.sqrt(columns.width() * columns.bottom(0));
    return Math.min(LARGEST, Math.max(1, edge / AT_A_GLANCE));
  }

  /** How wide it would like to be. */
  static double width(Scene scene) {
    return Math.max(
        Font.BOLD.width(scene.title(), TITLE), Font.REGULAR.width(scene.subtitle(), SUBTITLE));
  }

  /** A text that is too long for one line takes several. */
  private static List<String> fitting(String text, Font font, double size, double available) {
    return font.width(text, size) <= available
        ? List.of(text)
        : TextBlock.fill(text, font, size, available);
  }

  private double titleBottom() {
    return TITLE + (title.size() - 1) * TITLE * TextBlock.LINE;
  }

  private double legendTop() {
    return titleBottom() + subtitle.size() * SUBTITLE * TextBlock.LINE - SUBTITLE * 0.25 + 18;
  }

  double height() {
    return legend.isEmpty() ? legendTop() : legend.get(legend.size() - 1).at().y() + LEGEND_LINE;
  }

  private List<Placed> legend(Scene scene, double available) {
    List<Entry> entries = new ArrayList<>();
    scene
        .boxStyles()
        .forEach((name, style) ->
            entries.add(new Entry(Optional.of(style), Optional.empty(), Optional.empty(), name)));
    scene
        .linkStyles()
        .forEach(style -> entries.add(
            new Entry(Optional.empty(), Optional.of(style), Optional.empty(), style.words)));
    scene
        .badges()
        .forEach(badge -> entries.add(
            new Entry(Optional.empty(), Optional.empty(), Optional.of(badge), badge.meaning)));
    List<Placed> placed = new ArrayList<>();
    double x = 0;
    double y = legendTop();
    for (Entry entry : entries) {
      if (x + entry.width() > available && x > 0) {
        x = 0;
        y += LEGEND_LINE;
      }
      placed.add(new Placed(entry, new Point(x, y)));
      x += entry.width();
    }
    return placed;
  }

  void paint(Canvas canvas) {
    double line = TITLE * 0.8;
    for (String words : title) {
      canvas.text(0, line, words, Font.BOLD, TITLE, "#111111");
      line += TITLE * TextBlock.LINE;
    }
    line = titleBottom() + SUBTITLE + 2;
    for (String words : subtitle) {
      canvas.text(0, line, words, Font.REGULAR, SUBTITLE, "#555555");
      line += SUBTITLE * TextBlock.LINE;
    }
    legend.forEach(placed -> paint(placed.entry(), placed.at(), canvas));
  }

  private static void paint(Entry entry, Point at, Canvas canvas) {
    entry
        .box()
        .ifPresent(style -> canvas.rectangle(
            at.x(),
            at.y() - SYMBOL / 2,
            SYMBOL,
            SYMBOL,
            2,
            style.strong(),
            Stroke.solid(style.strong(), 1)));
    entry.link().ifPresent(style -> {
      Point right = new Point(at.x() + LINK, at.y());
      Picture.paint(canvas, List.of(at, at, right, right), style, true, style.bothEnds);
    });
    entry.badge().ifPresent(badge -> Picture.paint(badge, at.x(), at.y() - 6, canvas));
    canvas.text(
        at.x() + entry.symbolWidth() + 6,
        at.y() + LEGEND * 0.35,
        entry.words(),
        Font.REGULAR,
        LEGEND,
        "#222222");
  }
}
