package org.argumentgraph.render;

import org.argumentgraph.RelationKind;

/** How a kind of relation is drawn: told apart by line and arrow head, not by colour alone. */
enum LinkStyle {
  SUPPORT("supports", "#0070b0", Line.SOLID, Head.TRIANGLE, false),
  REBUTTAL("rebuts", "#c03c17", Line.SOLID, Head.BAR, false),
  UNDERCUT("undercuts the step", "#c03c17", Line.DASHED, Head.DIAMOND, false),
  QUALIFICATION("qualifies", "#846800", Line.DASHED, Head.CIRCLE, false),
  CHALLENGE("challenges", "#7b4397", Line.DOTTED, Head.OPEN, false),
  ANSWER("answers", "#4a4a4a", Line.SOLID, Head.OPEN, false),
  CONTRADICTION("contradicts", "#c03c17", Line.SOLID, Head.BAR, true),
  RESTATEMENT("restates", "#6b6b6b", Line.DOUBLE, Head.NONE, true),
  /** What hangs below a claim and is folded; no kind of relation. */
  FOLDED("more below, folded", "#6b6b6b", Line.DOTTED, Head.NONE, false);

  /** How the line runs. */
  enum Line {
    SOLID("solid"),
    DASHED("dashed"),
    DOTTED("dotted"),
    DOUBLE("solid");

    final String dot;

    Line(String dot) {
      this.dot = dot;
    }
  }

  /** What stands where the line meets its target. */
  enum Head {
    TRIANGLE("normal"),
    BAR("tee"),
    DIAMOND("odiamond"),
    CIRCLE("odot"),
    OPEN("vee"),
    NONE("none");

    final String dot;

    Head(String dot) {
      this.dot = dot;
    }
  }

  final String words;
  final String color;
  final Line line;
  final Head head;
  /** Whether the head stands at both ends. */
  final boolean bothEnds;

  LinkStyle(String words, String color, Line line, Head head, boolean bothEnds) {
    this.words = words;
    this.color = color;
    this.line = line;
    this.head = head;
    this.bothEnds = bothEnds;
  }

  static LinkStyle of(RelationKind kind) {
    return valueOf(kind.name());
  }
}
