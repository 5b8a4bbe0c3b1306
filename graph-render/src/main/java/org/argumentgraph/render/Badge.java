package org.argumentgraph.render;

/** What findings say about a box, in a word. */
enum Badge {
  THESIS("THESIS", "#222222", "main thesis"),
  NEW("NEW", "#00735c", "added since"),
  CHANGED("CHANGED", "#7a6000", "changed since"),
  REMOVED("REMOVED", "#666666", "removed since"),
  CRUX("CRUX", "#000000", "moves a thesis most"),
  DOUBLE_CRUX("DOUBLE CRUX", "#000000", "would bring two minds together"),
  NO_REPLY("NO REPLY", "#c03c17", "owed a reply, got none"),
  EVADED("EVADED", "#c03c17", "answered beside the point"),
  REPLY_DEFEATED("REPLY DEFEATED", "#c03c17", "the reply did not stand"),
  CONTRADICTION("CONTRADICTION CYCLE", "#7b1fa2", "argues against itself, followed through"),
  CIRCULAR("CIRCULAR", "#7b1fa2", "is among its own reasons"),
  SELF_CONTRADICTION("CONTRADICTS SELF", "#7b1fa2", "somebody holds this and the opposite");

  final String word;
  final String color;
  final String meaning;

  /** What a link that it is said of is drawn upon. */
  String highlight() {
    return switch (this) {
      case NEW -> "#bfe3d6";
      case CHANGED -> "#eee0a8";
      case REMOVED -> "#cccccc";
      default -> "#e3c9f0";
    };
  }

  Badge(String word, String color, String meaning) {
    this.word = word;
    this.color = color;
    this.meaning = meaning;
  }
}
