package org.argumentgraph.render;

import java.util.Optional;

/**
 * How a diagram looks, whatever it shows.
 *
 * @param grouping what panels are made by, if that was said
 */
record Look(Optional<Grouping> grouping) {
  static final Look STANDARD = new Look(Optional.empty());

  Look withGrouping(Grouping changed) {
    return new Look(Optional.of(changed));
  }
}
