package org.argumentgraph.render;

import java.util.List;

/**
 * The colours of a speaker: a strong one for bar, border and name, dark enough to be read on white,
 * and a tint for the box. The strong ones differ in lightness too and keep apart for the
 * colour-blind (after Masataka Okabe and Kei Ito, <i>Color universal design</i>, 2008); the name
 * stands in every box besides.
 *
 * @param strong the colour of bar, border and name
 * @param tint the colour of the box
 */
record SpeakerStyle(String strong, String tint) {
  static final SpeakerStyle UNKNOWN = new SpeakerStyle("#666666", "#f7f7f7");

  private static final List<SpeakerStyle> STYLES = List.of(
      new SpeakerStyle("#0072b2", "#eaf4fb"),
      new SpeakerStyle("#b35900", "#fdf3e3"),
      new SpeakerStyle("#00735c", "#e8f6f1"),
      new SpeakerStyle("#8a3f7c", "#f8ecf5"),
      new SpeakerStyle("#3d4a9c", "#eceef9"),
      new SpeakerStyle("#5b5b00", "#f6f5dc"),
      new SpeakerStyle("#7a4a2b", "#f6eee8"),
      new SpeakerStyle("#4a4a4a", "#efefef"));

  static SpeakerStyle of(int number) {
    return STYLES.get(number % STYLES.size());
  }
}
