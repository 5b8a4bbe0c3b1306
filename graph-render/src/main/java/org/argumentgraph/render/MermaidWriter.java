package org.argumentgraph.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.argumentgraph.render.Scene.Box;
import org.argumentgraph.render.Scene.Link;
import org.argumentgraph.render.Scene.Panel;
import org.argumentgraph.render.Scene.Shape;

/** Writes a scene as a flowchart of Mermaid. */
final class MermaidWriter {
  /**
   * What Mermaid looks for in a text late in its work: the last four stand for entities meanwhile.
   */
  private static final String MEANT_FOR_MERMAID = "\\:$\uFB02\u00B0\u00B6\u00DF";

  private static final String APART = "#8203;";

  private final StringBuilder lines = new StringBuilder();
  private final Theme theme;
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final Map<LinkStyle, List<Integer>> numbers = new EnumMap<>(LinkStyle.class);
  private int links;

  private MermaidWriter(Theme theme) {
    this.theme = theme;
  }

  static String write(Scene scene) {
    MermaidWriter writer = new MermaidWriter(scene.theme());
    writer.line("flowchart %s", scene.direction().flow);
    writer.line("%%%% %s", label(scene.title()));
    writer.line("%%%% %s", label(scene.subtitle()));
    int number = 0;
    for (Panel panel : scene.panels()) {
      number++;
      writer.panel(panel, number, scene);
    }
    writer.classes.forEach((css, name) -> writer.line("classDef %s %s", name, css));
    writer.numbers.forEach((style, links) -> writer.line(
        "linkStyle %s stroke:%s",
        links.stream().map(String::valueOf).collect(Collectors.joining(",")),
        writer.theme.color(style.color)));
    return writer.lines.toString();
  }

  private void line(String format, Object... values) {
    lines.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private void panel(Panel panel, int number, Scene scene) {
    boolean framed = !panel.title().isEmpty() || scene.panels().size() > 1;
    if (framed) {
      line("subgraph panel%d[\"%s\"]", number, label(panel.title()));
      line("direction %s", scene.direction().flow);
    }
    panel.boxes().forEach(this::box);
    panel.joints().forEach(joint -> line("%s(( )):::%s", joint, jointClass()));
    if (framed) {
      line("end");
      line(
          "style panel%d fill:%s,stroke:%s,color:%s",
          number, theme.color("#f6f6f4"), theme.color("#d5d5d0"), theme.color("#444444"));
    }
    panel.links().forEach(this::link);
  }

  private void box(Box box) {
    List<String> label = new ArrayList<>();
    String header = (box.speaker() + " " + box.words()).strip();
    if (!header.isEmpty()) {
      label.add(label(header) + "#58;");
    }
    if (!box.badges().isEmpty()) {
      label.add(
          label(box.badges().stream().map(badge -> badge.word).collect(Collectors.joining(" · "))));
    }
    label.add(label(box.text().text()));
    String opening = switch (box.shape()) {
      case QUESTION -> "([";
      case FOLD -> "[[";
      default -> "[";
    };
    String closing =
        new StringBuilder(opening.replace('[', ']').replace('(', ')')).reverse().toString();
    line(
        "%s%s\"%s\"%s:::%s",
        box.name(), opening, String.join("<br/>", label), closing, boxClass(box));
  }

  private String boxClass(Box box) {
    boolean reference = box.shape() == Shape.REFERENCE;
    return classOf("fill:" + theme.color(reference ? "#ffffff" : box.style().tint()) + ",stroke:"
        + theme.color(box.borderColor()) + ",color:" + theme.color("#222222") + ",stroke-width:"
        + (int) box.border() + "px" + (reference ? ",stroke-dasharray:5 4" : ""));
  }

  private String jointClass() {
    String ink = theme.color("#222222");
    return classOf("fill:" + ink + ",stroke:" + ink + ",color:" + ink);
  }

  private String classOf(String css) {
    return classes.computeIfAbsent(css, any -> "style" + classes.size());
  }

  /** Arrows run from what bears to what is borne upon, wherever the two stand. */
  private void link(Link link) {
    boolean turned = link.headRight() && !link.headLeft();
    boolean headed = link.headLeft() || link.headRight();
    boolean named = headed || link.style() == LinkStyle.RESTATEMENT;
    line(
        "%s %s%s %s",
        turned ? link.left() : link.right(),
        arrow(link, headed),
        named ? "|" + link.style().words + "|" : "",
        turned ? link.right() : link.left());
    numbers.computeIfAbsent(link.style(), any -> new ArrayList<>()).add(links++);
  }

  private static String arrow(Link link, boolean headed) {
    return switch (link.style()) {
      case SUPPORT -> headed ? "-->" : "---";
      case REBUTTAL -> headed ? "--x" : "---";
      case UNDERCUT -> headed ? "-.-x" : "-.-";
      case QUALIFICATION -> headed ? "-.-o" : "-.-";
      case CHALLENGE -> headed ? "-.->" : "-.-";
      case ANSWER -> headed ? "==>" : "===";
      case CONTRADICTION -> link.headLeft() && link.headRight() ? "x--x" : headed ? "--x" : "---";
      case RESTATEMENT -> "===";
      case FOLDED -> "-.-";
    };
  }

  /**
   * Escapes a text for a label between double quotes. What is not surely a letter, a digit or plain
   * punctuation is written by its number, so that nothing is left that Mermaid, Markdown or HTML
   * could take for something else; a number with a point could begin a list. Some things Mermaid
   * looks for when the numbers are characters again (a line feed, an icon, a formula), and an
   * invisible space keeps their characters apart.
   */
  static String label(String text) {
    StringBuilder label = new StringBuilder(text.length() + 16);
    int before = ' ';
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int point = text.codePointAt(i);
      if (point != visible(point)) {
        label.append(' ');
      } else if (isPlain(point, before)) {
        label.appendCodePoint(point);
      } else {
        label.append('#').append(point).append(';');
        if (MEANT_FOR_MERMAID.indexOf(point) >= 0) {
          label.append(APART);
        }
      }
      before = point;
    }
    return label.toString();
  }

  private static boolean isPlain(int point, int before) {
    if (point == '.') {
      return !Character.isDigit(before);
    }
    if (point == '-') {
      return Character.isLetter(before);
    }
    return point >= 0x80
        ? MEANT_FOR_MERMAID.indexOf(point) < 0
        : Character.isLetterOrDigit(point) || " ,!?'()".indexOf(point) >= 0;
  }

  /** The same, or a space for what cannot be seen and some could not even read. */
  private static int visible(int point) {
    int type = Character.getType(point);
    boolean hidden = type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.UNASSIGNED
        || point == 0xfeff;
    return hidden ? ' ' : point;
  }
}
