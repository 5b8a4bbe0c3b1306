package org.argumentgraph.io.conversion;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a reader accepts from a document that nobody vouches for. Beyond a limit, the document is
 * refused with an error that names the limit.
 *
 * @param size the most characters that it may have
 * @param depth how deep lists and mappings may be nested
 * @param aliases the most YAML aliases that it may use; each stands for the list or mapping that
 *     has its anchor, and nothing is copied
 */
public record DocumentLimits(int size, int depth, int aliases) {
  /**
   * Refuses limits that are not positive, or negative for the aliases.
   *
   * @param size the most characters
   * @param depth the deepest nesting
   * @param aliases the most aliases
   */
  public DocumentLimits {
    checkArgument(size > 0, "The size limit is %s; allow at least 1 character", size);
    checkArgument(
        depth > 0 && depth <= 1_000, "The depth limit is %s; give a number from 1 to 1000", depth);
    checkArgument(
        aliases >= 0, "The limit of aliases is %s; give a number that is not negative", aliases);
  }

  /**
   * Returns the standard limits.
   *
   * @return 100 million characters, 20 levels, 1,000 aliases
   */
  public static DocumentLimits standard() {
    return new DocumentLimits(100_000_000, 20, 1_000);
  }
}
