package org.argumentgraph.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.argumentgraph.render.Places.Point;

/**
 * Panels in columns, which they fill from top to bottom in their order.
 *
 * @param panels the sizes of the panels
 * @param starts the first panel of each column
 */
record Columns(List<Size> panels, List<Integer> starts) {
  private static final double GUTTER = 18;

  /** How large a panel is. */
  record Size(double width, double height) {}

  /** The number of columns is that which comes nearest to a page of some width by height. */
  static Columns of(List<Size> panels, double aspect) {
    Columns best = new Columns(panels, starts(panels, 1));
    for (int columns = 2; columns <= panels.size(); columns++) {
      Columns next = new Columns(panels, starts(panels, columns));
      if (next.misfit(aspect) < best.misfit(aspect)) {
        best = next;
      }
    }
    return best;
  }

  private double misfit(double aspect) {
    return Math.abs(Math.log(width() / height() / aspect));
  }

  /**
   * The first panels of each of so many columns, so that the highest column is as low as can be.
   */
  private static List<Integer> starts(List<Size> panels, int columns) {
    double low = 0;
    double high = 0;
    for (int panel = 0; panel < panels.size(); panel++) {
      low = Math.max(low, panels.get(panel).height());
      high += panels.get(panel).height() + GUTTER;
    }
    while (high - low > 1) {
      double middle = (low + high) / 2;
      if (startsWithin(panels, middle).size() <= columns) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return startsWithin(panels, high);
  }

  private static List<Integer> startsWithin(List<Size> panels, double limit) {
    List<Integer> starts = new ArrayList<>();
    double filled = Double.POSITIVE_INFINITY;
    for (int panel = 0; panel < panels.size(); panel++) {
      filled += GUTTER + panels.get(panel).height();
      if (filled > limit) {
        starts.add(panel);
        filled = panels.get(panel).height();
      }
    }
    return starts;
  }

  double width() {
    double total = 0;
    for (int column = 0; column < starts.size(); column++) {
      total += width(column) + (column > 0 ? GUTTER : 0);
    }
    return total;
  }

  private double width(int column) {
    return panels.subList(starts.get(column), end(column)).stream()
        .mapToDouble(Size::width)
        .max()
        .orElse(0);
  }

  private int end(int column) {
    return column + 1 < starts.size() ? starts.get(column + 1) : panels.size();
  }

  private double height() {
    double highest = 1;
    for (int column = 0; column < starts.size(); column++) {
      double sum = 0;
      for (Size panel : panels.subList(starts.get(column), end(column))) {
        sum += panel.height() + GUTTER;
      }
      highest = Math.max(highest, sum);
    }
    return highest;
  }

  /** The upper left corner of each panel, if that of the first is given. */
  ImmutableList<Point> corners(Point first) {
    ImmutableList.Builder<Point> corners = ImmutableList.builder();
    double x = first.x();
    for (int column = 0; column < starts.size(); column++) {
      double y = first.y();
      for (Size panel : panels.subList(starts.get(column), end(column))) {
        corners.add(new Point(x, y));
        y += panel.height() + GUTTER;
      }
      x += width(column) + GUTTER;
    }
    return corners.build();
  }

  /** Where the lowest panel ends, if the first begins at some height. */
  double bottom(double top) {
    return panels.isEmpty() ? top : top + height() - GUTTER;
  }
}
