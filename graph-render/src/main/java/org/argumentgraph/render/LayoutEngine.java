package org.argumentgraph.render;

import java.time.Duration;

/** Something that runs Graphviz's {@code dot}. */
interface LayoutEngine {
  /**
   * Lays a graph out.
   *
   * @param dot a graph in DOT, which holds no text of a user
   * @param limit how long that may take
   * @return the places in the plain format of Graphviz, complete to its last line
   * @throws RenderException if the engine fails or the time is up
   */
  String plain(String dot, Duration limit);
}
