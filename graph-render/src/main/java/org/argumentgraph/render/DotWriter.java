package org.argumentgraph.render;

import java.util.Locale;
import org.argumentgraph.render.Scene.Box;
import org.argumentgraph.render.Scene.Link;
import org.argumentgraph.render.Scene.Panel;
import org.argumentgraph.render.Scene.Shape;

/**
 * Writes DOT: of a panel to be laid out, without any text of the debate; and of a whole scene, to
 * be drawn by Graphviz.
 */
final class DotWriter {
  private static final double POINTS = 72;

  private static final Escaping ESCAPED =
      new Escaping("&<>\"'={}|[];", point -> "&#" + point + ";");

  private final StringBuilder dot = new StringBuilder();

  private final Theme theme;

  private DotWriter(Theme theme) {
    this.theme = theme;
  }

  /** What an engine needs to know to place the boxes of a panel, in the order of the debate. */
  static String skeleton(Panel panel, Direction direction) {
    return skeleton(panel, direction, "ordering=out, ");
  }

  /** What an engine needs to know to place the boxes of a panel, in whichever order it likes. */
  static String unorderedSkeleton(Panel panel, Direction direction) {
    return skeleton(panel, direction, "");
  }

  private static String skeleton(Panel panel, Direction direction, String order) {
    DotWriter writer = new DotWriter(Theme.LIGHT);
    writer.line("digraph {");
    writer.line("graph [rankdir=%s, %snodesep=0.15, ranksep=0.5]", direction.ranks, order);
    writer.line("node [shape=box, fixedsize=true, label=\"\"]");
    writer.line(
        "edge [dir=none, headport=%s, tailport=%s]", direction.thesisSide, direction.repliesSide);
    for (Box box : panel.boxes()) {
      writer.line(
          "%s [width=%.4f, height=%.4f]", box.name(), box.width() / POINTS, box.height() / POINTS);
    }
    writer.joints(panel);
    for (Link link : panel.links()) {
      writer.line("%s -> %s", link.left(), link.right());
    }
    writer.line("}");
    return writer.dot.toString();
  }

  /** The whole picture, for people who have Graphviz. */
  static String write(Scene scene) {
    DotWriter writer = new DotWriter(scene.theme());
    writer.line("digraph debate {");
    writer.line(
        "graph [rankdir=%s, newrank=true, nodesep=0.15, ranksep=0.5, outputorder=edgesfirst, pad=0.3, "
            + "fontname=\"Helvetica\", labelloc=t, labeljust=l, tooltip=%s, label=%s%s]",
        scene.direction().ranks,
        quoted(scene.title()),
        writer.heading(scene),
        writer.themed(", bgcolor=\"%s\"", "#ffffff")
            + writer.themed(", fontcolor=\"%s\"", "#000000"));
    writer.line(
        "node [shape=plain, fontname=\"Helvetica\", fontsize=10%s]",
        writer.themed(", fontcolor=\"%1$s\", color=\"%1$s\"", "#000000"));
    writer.line(
        "edge [dir=both, arrowhead=none, arrowtail=none, arrowsize=0.7, penwidth=1.5, headport=%s, tailport=%s]",
        scene.direction().thesisSide, scene.direction().repliesSide);
    int number = 0;
    for (Panel panel : scene.panels()) {
      number++;
      writer.line("subgraph cluster_%d {", number);
      writer.line(
          "graph [label=<<B>%s</B>>, fontsize=11, fontcolor=\"%s\", style=\"rounded,filled\", "
              + "fillcolor=\"%s\", color=\"%s\", margin=9, tooltip=%s]",
          panel.title().isEmpty() ? " " : html(panel.title()),
          writer.color("#444444"),
          writer.color("#f6f6f4"),
          writer.color("#d5d5d0"),
          quoted(panel.title()));
      panel.boxes().forEach(writer::box);
      writer.joints(panel);
      writer.line("}");
      panel.links().forEach(writer::link);
    }
    writer.line("}");
    return writer.dot.toString();
  }

  private void line(String format, Object... values) {
    dot.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private String color(String color) {
    return theme.color(color);
  }

  /** Something that only other themes than the light one need to say. */
  private String themed(String format, String color) {
    return theme == Theme.LIGHT ? "" : String.format(Locale.ROOT, format, color(color));
  }

  private void joints(Panel panel) {
    for (String joint : panel.joints()) {
      line("%s [shape=point, width=0.05, height=0.05]", joint);
    }
  }

  private String heading(Scene scene) {
    StringBuilder label =
        new StringBuilder("<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">");
    label
        .append("<TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"18\"><B>")
        .append(html(scene.title()))
        .append("</B></FONT></TD></TR><TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"11\" COLOR=\""
            + color("#555555") + "\">")
        .append(html(scene.subtitle()))
        .append("</FONT></TD></TR><TR><TD ALIGN=\"LEFT\"><FONT POINT-SIZE=\"10\">");
    scene
        .boxStyles()
        .forEach((name, style) -> label
            .append("<FONT COLOR=\"")
            .append(color(style.strong()))
            .append("\"><B>")
            .append(html(name))
            .append("</B></FONT>   "));
    for (LinkStyle style : scene.linkStyles()) {
      label
          .append("<FONT COLOR=\"")
          .append(color(style.color))
          .append("\">")
          .append(html(style.words))
          .append("</FONT>   ");
    }
    for (Badge badge : scene.badges()) {
      label
          .append("<FONT COLOR=\"")
          .append(color(badge.color))
          .append("\"><B>")
          .append(badge.word)
          .append("</B></FONT> ")
          .append(html(badge.meaning))
          .append("   ");
    }
    return label.append("</FONT></TD></TR></TABLE>>").toString();
  }

  private void box(Box box) {
    boolean rounded = box.shape() == Shape.QUESTION;
    boolean reference = box.shape() == Shape.REFERENCE;
    String strong = color(box.style().strong());
    dot.append(box.name())
        .append(" [tooltip=")
        .append(quoted(box.tooltip()))
        .append(", label=<<TABLE CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\" BORDER=\"")
        .append(box.border() > 2 ? 3 : box.border() > 1 ? 2 : 1)
        .append("\" COLOR=\"")
        .append(color(box.borderColor()))
        .append("\" BGCOLOR=\"")
        .append(color(reference ? "#ffffff" : box.style().tint()))
        .append(rounded || reference ? "\" STYLE=\"" + (rounded ? "ROUNDED" : "DASHED") : "")
        .append("\"><TR><TD WIDTH=\"5\" ROWSPAN=\"2\" BGCOLOR=\"")
        .append(strong)
        .append("\"></TD><TD ALIGN=\"LEFT\" CELLPADDING=\"3\">");
    if (!box.speaker().isEmpty()) {
      dot.append("<FONT POINT-SIZE=\"8\" COLOR=\"")
          .append(strong)
          .append("\"><B>")
          .append(html(box.speaker()))
          .append("</B></FONT>");
    }
    dot.append("<FONT POINT-SIZE=\"8\" COLOR=\"")
        .append(color(box.wordsColor()))
        .append("\">  ")
        .append(html(box.words()))
        .append("</FONT>");
    for (Badge badge : box.badges()) {
      dot.append("<FONT POINT-SIZE=\"8\" COLOR=\"")
          .append(color(badge.color))
          .append("\"><B>  ")
          .append(badge.word)
          .append("</B></FONT>");
    }
    dot.append("</TD></TR><TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\" CELLPADDING=\"4\" WIDTH=\"")
        .append((int) (box.text().width() * 0.8) + 10)
        .append("\"><FONT POINT-SIZE=\"10\">");
    String separator = "";
    for (String text : box.text().lines()) {
      dot.append(separator).append(text.isEmpty() ? " " : html(text));
      separator = "<BR/>";
    }
    dot.append("</FONT></TD></TR></TABLE>>]\n");
  }

  private void link(Link link) {
    LinkStyle style = link.style();
    String color = color(style.color);
    dot.append(link.left())
        .append(" -> ")
        .append(link.right())
        .append(" [color=\"")
        .append(style.line == LinkStyle.Line.DOUBLE ? color + ":invis:" + color : color)
        .append("\", style=")
        .append(style.line.dot)
        .append(", arrowtail=")
        .append(link.headLeft() ? style.head.dot : "none")
        .append(", arrowhead=")
        .append(link.headRight() ? style.head.dot : "none")
        .append(", tooltip=")
        .append(quoted(link.tooltip()))
        .append(link.mark().isPresent() ? ", penwidth=3]\n" : "]\n");
  }

  /**
   * Quotes a text for an attribute. Beyond what DOT asks for, everything that some engine was seen
   * to act upon is written as an entity: Graphviz-java looks for assignments ({@code fontname=}) in
   * the whole source, and pastes what it finds into a script.
   */
  static String quoted(String text) {
    return "\"" + html(text).replace("\\", "\\\\") + "\"";
  }

  /** Escapes a text for an HTML-like label. */
  static String html(String text) {
    return ESCAPED.escape(text);
  }
}
