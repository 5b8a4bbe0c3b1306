package org.argumentgraph.render;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import org.argumentgraph.strength.Verdict;

/**
 * The colours of a box: a strong one for bar, border and name, dark enough to be read on white, and
 * a tint for the box. Those of speakers differ in lightness too and keep apart for the colour-blind
 * (after Masataka Okabe and Kei Ito, <i>Color universal design</i>, 2008); what a colour stands for
 * is said in every box besides.
 *
 * @param strong the colour of bar, border and name
 * @param tint the colour of the box
 */
record BoxStyle(String strong, String tint) {
  static final BoxStyle UNKNOWN = new BoxStyle("#666666", "#f7f7f7");

  private static final List<BoxStyle> STYLES = List.of(
      new BoxStyle("#0070b0", "#eaf4fb"),
      new BoxStyle("#ad5600", "#fdf3e3"),
      new BoxStyle("#00735c", "#e8f6f1"),
      new BoxStyle("#8a3f7c", "#f8ecf5"),
      new BoxStyle("#3d4a9c", "#eceef9"),
      new BoxStyle("#5b5b00", "#f6f5dc"),
      new BoxStyle("#7a4a2b", "#f6eee8"));

  /** Whoever has no colour of their own. */
  static final BoxStyle OTHERS = new BoxStyle("#4a4a4a", "#efefef");

  private static final BoxStyle AGAINST = new BoxStyle("#994c00", "#fdeede");
  private static final BoxStyle BETWEEN = new BoxStyle("#5f5f5f", "#f4f4f4");
  private static final BoxStyle FOR = new BoxStyle("#1a6aa8", "#e2effa");

  /** By rising strength, in steps of the same size. */
  private static final List<BoxStyle> STRENGTHS = List.of(
      new BoxStyle("#8a3600", "#f8cfae"),
      AGAINST,
      BETWEEN,
      FOR,
      new BoxStyle("#00457a", "#b9d8f3"));

  /** The styles of strengths by the range that each stands for. */
  static ImmutableMap<String, BoxStyle> ofStrengths() {
    ImmutableMap.Builder<String, BoxStyle> styles = ImmutableMap.builder();
    for (int step = 0; step < STRENGTHS.size(); step++) {
      styles.put(
          String.format(Locale.ROOT, "strength %.1f to %.1f", step * 0.2, (step + 1) * 0.2),
          STRENGTHS.get(step));
    }
    return styles.buildOrThrow();
  }

  static BoxStyle ofStrength(double strength) {
    int step = (int) (strength * STRENGTHS.size());
    return STRENGTHS.get(Math.min(step, STRENGTHS.size() - 1));
  }

  static BoxStyle of(Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> FOR;
      case UNDECIDED -> BETWEEN;
      case REJECTED -> AGAINST;
    };
  }

  /** The style of a speaker by rank: the first have colours that are furthest apart. */
  static BoxStyle ofSpeaker(int rank) {
    return rank < STYLES.size() ? STYLES.get(rank) : OTHERS;
  }
}
