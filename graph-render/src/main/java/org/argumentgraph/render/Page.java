package org.argumentgraph.render;

/**
 * What a picture is to fit on. What has more boxes than can be read there is folded, as by
 * {@link View#summary}, and panels are arranged in its shape.
 */
public enum Page {
  /** A slide, read from the back of a room: 16 boxes. */
  SLIDE(16, 16 / 9.0),
  /** A screen, read from a chair: 40 boxes. */
  SCREEN(40, 1.6),
  /** A poster, read by walking along it: 150 boxes. */
  POSTER(150, Math.sqrt(2));

  final int boxes;
  /** Width by height. */
  final double aspect;

  Page(int boxes, double aspect) {
    this.boxes = boxes;
    this.aspect = aspect;
  }
}
