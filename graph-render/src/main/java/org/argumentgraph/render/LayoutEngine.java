package org.argumentgraph.render;

import org.argumentgraph.render.Scene.Panel;

/** Something that gives the boxes of a panel their places. */
interface LayoutEngine {
  /**
   * Lays a panel out. Ends soon after its thread is interrupted.
   *
   * @throws RenderException if the engine fails
   * @throws InterruptedException if its thread was interrupted
   */
  Places layOut(Panel panel, Direction direction) throws InterruptedException;
}
