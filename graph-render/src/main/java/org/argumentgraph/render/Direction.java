package org.argumentgraph.render;

import org.argumentgraph.render.Places.Point;
import org.argumentgraph.render.Scene.Box;
import org.eclipse.elk.core.options.Alignment;

/** Where replies stand as seen from what they reply to. */
public enum Direction {
  /** What is argued about on the left, replies to its right. */
  LEFT_TO_RIGHT("LR", "e", "w", "RL", org.eclipse.elk.core.options.Direction.RIGHT, Alignment.LEFT),
  /** What is argued about on top, replies below it. */
  TOP_TO_BOTTOM("TB", "s", "n", "BT", org.eclipse.elk.core.options.Direction.DOWN, Alignment.TOP);

  /** In the language of Graphviz: the direction of ranks, and the sides that links meet. */
  final String ranks;

  final String repliesSide;
  final String thesisSide;
  /** In the language of Mermaid, whose arrows run from the reply. */
  final String flow;
  /** In the terms of the layered layout: the direction of layers, and how boxes stand in theirs. */
  final org.eclipse.elk.core.options.Direction layers;

  final Alignment alignment;

  Direction(
      String ranks,
      String repliesSide,
      String thesisSide,
      String flow,
      org.eclipse.elk.core.options.Direction layers,
      Alignment alignment) {
    this.ranks = ranks;
    this.repliesSide = repliesSide;
    this.thesisSide = thesisSide;
    this.flow = flow;
    this.layers = layers;
    this.alignment = alignment;
  }

  /** How long the side of a box is that links meet. */
  double side(Box box) {
    return this == LEFT_TO_RIGHT ? box.height() : box.width();
  }

  /** Where along such a side a point is. */
  double along(Point point) {
    return this == LEFT_TO_RIGHT ? point.y() : point.x();
  }

  /** Moves a point along such a side. */
  Point shifted(Point point, double distance) {
    return this == LEFT_TO_RIGHT
        ? new Point(point.x(), point.y() + distance)
        : new Point(point.x() + distance, point.y());
  }
}
