package org.argumentgraph.render;

import java.io.Serial;

/** Thrown when a picture cannot be drawn; the message says why and what to do about it. */
public final class RenderException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  RenderException(String message) {
    super(message);
  }

  RenderException(String message, Throwable cause) {
    super(message, cause);
  }
}
