package org.argumentgraph.io.iccma;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a reader accepts from a framework that nobody vouches for. Beyond a limit, it is refused
 * with an error that names the limit.
 *
 * @param size the most bytes that it may have, in UTF-8
 * @param arguments the most arguments; a short text can announce many
 */
public record FrameworkLimits(int size, int arguments) {
  /**
   * Refuses limits that are not positive.
   *
   * @param size the most bytes
   * @param arguments the most arguments
   */
  public FrameworkLimits {
    checkArgument(size > 0, "The size limit is %s; allow at least 1 byte", size);
    checkArgument(
        arguments > 0, "The limit of arguments is %s; allow at least 1 argument", arguments);
  }

  /**
   * Returns the standard limits.
   *
   * @return 1 billion bytes, 10 million arguments
   */
  public static FrameworkLimits standard() {
    return new FrameworkLimits(1_000_000_000, 10_000_000);
  }
}
