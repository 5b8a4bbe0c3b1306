package org.argumentgraph.render;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;

/**
 * How a diagram looks, whatever it shows.
 *
 * @param theme its colours
 * @param direction where replies stand
 * @param coloring what the colours of boxes stand for
 * @param grouping what panels are made by, if that was said
 * @param overlays which findings are shown
 * @param eyes through whose eyes it is seen, if that was said
 * @param page what it is to fit on, if that was said
 */
record Look(
    Theme theme,
    Direction direction,
    Coloring coloring,
    Optional<Grouping> grouping,
    ImmutableSet<Overlay> overlays,
    Optional<Eyes.Pair> eyes,
    Optional<Page> page) {
  static final Look STANDARD = new Look(
      Theme.LIGHT,
      Direction.LEFT_TO_RIGHT,
      Coloring.BY_SPEAKER,
      Optional.empty(),
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(Overlay.STRENGTHS))),
      Optional.empty(),
      Optional.empty());

  Look withTheme(Theme changed) {
    return new Look(changed, direction, coloring, grouping, overlays, eyes, page);
  }

  Look withDirection(Direction changed) {
    return new Look(theme, changed, coloring, grouping, overlays, eyes, page);
  }

  Look withColoring(Coloring changed) {
    return new Look(theme, direction, changed, grouping, overlays, Optional.empty(), page);
  }

  Look withGrouping(Grouping changed) {
    return new Look(theme, direction, coloring, Optional.of(changed), overlays, eyes, page);
  }

  Look withOverlays(ImmutableSet<Overlay> changed) {
    return new Look(theme, direction, coloring, grouping, changed, eyes, page);
  }

  Look withEyes(Eyes.Pair changed) {
    return new Look(theme, direction, coloring, grouping, overlays, Optional.of(changed), page);
  }

  Look withPage(Page changed) {
    return new Look(theme, direction, coloring, grouping, overlays, eyes, Optional.of(changed));
  }
}
