package org.argumentgraph.io.internal;

import java.util.List;
import java.util.Optional;
import org.argumentgraph.RelationKind;

/**
 * The colours of a {@link Network}: those of a speaker for what they say, those of a kind for
 * relations. All can be told apart by the colour-blind (after Masataka Okabe and Kei Ito, <i>Color
 * universal design</i>, 2008), and labels say the same besides.
 *
 * @param strong the colour of a line or a dot, as in {@code #0070b0}
 * @param tint the colour of a box with text in it
 */
public record NetworkColors(String strong, String tint) {
  private static final NetworkColors OF_NOBODY = new NetworkColors("#666666", "#f7f7f7");

  private static final List<NetworkColors> OF_SPEAKERS = List.of(
      new NetworkColors("#0070b0", "#eaf4fb"),
      new NetworkColors("#ad5600", "#fdf3e3"),
      new NetworkColors("#00735c", "#e8f6f1"),
      new NetworkColors("#8a3f7c", "#f8ecf5"),
      new NetworkColors("#3d4a9c", "#eceef9"),
      new NetworkColors("#5b5b00", "#f6f5dc"),
      new NetworkColors("#7a4a2b", "#f6eee8"),
      new NetworkColors("#4a4a4a", "#efefef"));

  /** Returns the colours of a speaker by their number, or of what nobody is known to have said. */
  public static NetworkColors of(Optional<Integer> speaker) {
    return speaker.map(number -> OF_SPEAKERS.get(number % OF_SPEAKERS.size())).orElse(OF_NOBODY);
  }

  /** Returns the colour of relations of a kind. */
  public static String of(RelationKind kind) {
    return switch (kind) {
      case SUPPORT -> "#0070b0";
      case REBUTTAL, UNDERCUT, CONTRADICTION -> "#c03c17";
      case QUALIFICATION -> "#846800";
      case CHALLENGE -> "#7b4397";
      case ANSWER -> "#4a4a4a";
      case RESTATEMENT -> "#6b6b6b";
    };
  }
}
