package org.argumentgraph.render;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.findings.Findings;

/**
 * A picture of a debate.
 *
 * <p>What is argued about stands on the left and replies to its right, in the order of the debate.
 * Boxes are claims, rounded ones questions; each has its speaker by name and by colour. Relations
 * are told apart by line and arrow head as well as by colour, and point to what they bear on: an
 * undercut to the point on the line that it undercuts, linked premises from the point in which they
 * meet. A large debate is divided into panels, by the sections of its sources or by lines of
 * argument; what stands in another panel is shown by a dashed reference. With
 * {@linkplain #of(Findings) findings} laid over it, boxes carry badges (crux, no reply, ...), and
 * cycles are marked.
 *
 * <p>What is looked at is a {@link View}: the whole, or a part of it. What does not fit on the
 * {@link Page} that it is made for is folded into boxes that say what is in them.
 *
 * <p>Any text in any field shows as text and does nothing else. The same debate gives the same
 * picture, byte for byte.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class Diagram {
  private final Part part;
  private final Optional<Findings> findings;
  private final Look look;

  private Diagram(Part part, Optional<Findings> findings, Look look) {
    this.part = part;
    this.findings = findings;
    this.look = look;
  }

  /**
   * Returns the plain picture of a debate.
   *
   * @param graph the debate
   * @return the picture
   */
  public static Diagram of(ArgumentGraph graph) {
    return new Diagram(View.whole().part(graph), Optional.empty(), Look.STANDARD);
  }

  /**
   * Returns the picture of a debate with what was found in it laid over.
   *
   * @param findings what was found
   * @return the picture of the debate in which it was found
   */
  public static Diagram of(Findings findings) {
    return new Diagram(View.whole().part(findings.graph()), Optional.of(findings), Look.STANDARD);
  }

  /**
   * Returns the picture of a part of the debate. Findings remain those of the whole.
   *
   * @param view what is looked at
   * @return the changed copy
   * @throws java.util.NoSuchElementException if the view names a claim that the debate does not
   *     have
   * @throws IllegalArgumentException if a claim does not bear on another as the view expects
   */
  public Diagram withView(View view) {
    return new Diagram(view.part(part.whole()), findings, look);
  }

  /**
   * Returns the picture in other colours.
   *
   * @param theme the colours; by default dark on light
   * @return the changed copy
   */
  public Diagram withTheme(Theme theme) {
    return new Diagram(part, findings, look.withTheme(requireNonNull(theme, "theme")));
  }

  /**
   * Returns the picture laid out the other way.
   *
   * @param direction where replies stand; by default to the right of what they reply to
   * @return the changed copy
   */
  public Diagram withDirection(Direction direction) {
    return new Diagram(part, findings, look.withDirection(requireNonNull(direction, "direction")));
  }

  /**
   * Returns the picture with boxes coloured by something else. Strengths are those of the findings
   * or, where there are none, those of the
   * {@linkplain org.argumentgraph.strength.Evaluator#standard() standard evaluator} on the whole
   * debate.
   *
   * @param coloring what the colours stand for; by default who says it
   * @return the changed copy
   */
  public Diagram withColoring(Coloring coloring) {
    return new Diagram(part, findings, look.withColoring(requireNonNull(coloring, "coloring")));
  }

  /**
   * Returns the picture with the debate seen through the eyes of two speakers: each claim has its
   * strength in the viewpoint of the one and of the other, and its colour says who accepts it.
   * Another {@linkplain #withColoring colouring} takes the place of this one.
   *
   * @param one the id of a speaker
   * @param other the id of another
   * @return the changed copy
   * @throws java.util.NoSuchElementException if one of them is not in the debate
   */
  public Diagram withEyesOf(String one, String other) {
    part.whole().speaker(one);
    part.whole().speaker(other);
    return new Diagram(part, findings, look.withEyes(new Eyes.Pair(one, other)));
  }

  /**
   * Returns the picture with other findings laid over it.
   *
   * @param overlays which are shown; none for none. By default all but the strengths. Without
   *     findings, only strengths can be shown
   * @return the changed copy
   */
  public Diagram withOverlays(Overlay... overlays) {
    return new Diagram(
        part, findings, look.withOverlays(Sets.immutableEnumSet(Arrays.asList(overlays))));
  }

  /**
   * Returns the picture made to fit. By default nothing is folded, however large the picture gets.
   *
   * @param page what it is to fit on
   * @return the changed copy
   */
  public Diagram withPage(Page page) {
    return new Diagram(part, findings, look.withPage(requireNonNull(page, "page")));
  }

  /**
   * Returns the picture divided into other panels. By default a whole debate is divided by the
   * sections of its sources, and a part only where it is too large to be read at a glance.
   *
   * @param grouping what panels are made by
   * @return the changed copy
   */
  public Diagram withGrouping(Grouping grouping) {
    return new Diagram(part, findings, look.withGrouping(requireNonNull(grouping, "grouping")));
  }

  /**
   * Returns the picture in the language of Graphviz, to be drawn by any of its versions from 2.43
   * on. It shows the same as the pictures that a {@link Renderer} draws, in one run of {@code dot};
   * the panels are its clusters.
   *
   * <p>Takes time linear in the size of the debate.
   *
   * @return DOT, which ends in a line feed
   */
  public String toDot() {
    return DotWriter.write(scene());
  }

  /**
   * Returns the picture as a flowchart of Mermaid, as Markdown pages show it between
   * {@code ```mermaid} and {@code ```}. Kinds of relations are told apart by line, arrow head,
   * colour and words; linked premises meet in a small joint, and an undercut points to the joint on
   * the line that it undercuts. Text stays text.
   *
   * <p>Mermaid is meant for small pictures, and by default refuses what has more than 50,000
   * characters or 500 links: look at a large debate through a {@link View}.
   *
   * <p>Takes time linear in the size of the debate.
   *
   * @return the text, which ends in a line feed
   */
  public String toMermaid() {
    return MermaidWriter.write(scene());
  }

  Scene scene() {
    Part fitting = look.page().map(page -> Folding.summary(part, page.boxes)).orElse(part);
    return SceneBuilder.build(fitting, findings, look);
  }
}
