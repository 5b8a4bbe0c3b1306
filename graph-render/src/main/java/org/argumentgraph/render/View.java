package org.argumentgraph.render;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.function.UnaryOperator;
import org.argumentgraph.ArgumentGraph;

/**
 * Which part of a debate is looked at: a function from a debate to a part of it. What is left out
 * is counted in the picture, and findings are those of the whole debate.
 *
 * <p>Views compose by {@link #then}: {@code View.focus("no-goals", 4).then(View.summary(20))}.
 * Immutable.
 */
public final class View {
  private static final View WHOLE = new View(part -> part);

  private final UnaryOperator<Part> cut;

  private View(UnaryOperator<Part> cut) {
    this.cut = cut;
  }

  /**
   * Returns the view of a whole debate.
   *
   * @return the view that leaves nothing out
   */
  public static View whole() {
    return WHOLE;
  }

  /**
   * Returns the view of a claim and what bears on it.
   *
   * <p>The claim is at depth 0; a relation that bears on something at depth d, and whatever that
   * relation starts from, is at depth d + 1, so that an undercut of a reason lies one deeper than
   * the reason. A contradiction or restatement bears on both its ends. Shown are the claims and
   * questions down to the given depth, and all relations between them. Takes O(n + m) for n claims
   * and m relations.
   *
   * @param claim the id of a claim, or of a question
   * @param depth how deep to look, not negative
   * @return the view; it reports a claim that is not in the debate, when it is used, as a
   *     {@link java.util.NoSuchElementException}
   * @throws IllegalArgumentException if the depth is negative
   */
  public static View focus(String claim, int depth) {
    requireNonNull(claim, "claim");
    checkArgument(depth >= 0, "The depth is %s; give 0 or more", depth);
    return new View(part -> Reach.focus(part, claim, depth));
  }

  /**
   * Returns the view that says why one claim matters for another: everything that lies on a way by
   * which the first bears on the second, through however many relations, and the premises that are
   * linked to what lies on it. A way may lead through an undercut, and through a contradiction or
   * restatement in either direction; none goes through the second claim and back to it. Takes O(n +
   * m) for n claims and m relations.
   *
   * @param from the id of the claim that bears
   * @param to the id of the claim that is borne upon
   * @return the view; when it is used, it reports a claim that is not in the debate as a
   *     {@link java.util.NoSuchElementException}, and one that does not bear on the other as an
   *     {@link IllegalArgumentException}
   */
  public static View path(String from, String to) {
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    return new View(part -> Reach.path(part, from, to));
  }

  /**
   * Returns the view of the main lines of argument, with what hangs below folded: a box in the
   * place of each sub-debate says how much is in it, how many push for and against what it hangs
   * below, who speaks, and which findings are in it.
   *
   * <p>Each claim hangs below what it bears on first. Lines are opened from the theses on, level by
   * level and the longest first, while there is room; linked premises and a step that is undercut
   * are shown together or not at all. What a view is about is always shown. Only what pushes by an
   * odd number of attacks counts as against; questions and answers push neither way. A debate that
   * fits is shown in full. Takes time quasilinear in the size of the debate unless very much bears
   * on one claim.
   *
   * @param boxes the most boxes to show, at least 3; what a view is about may need two more
   * @return the view
   * @throws IllegalArgumentException if the number is below 3
   */
  public static View summary(int boxes) {
    checkArgument(boxes >= 3, "The number of boxes is %s; give 3 or more", boxes);
    return new View(part -> Folding.summary(part, boxes));
  }

  /**
   * Returns the view of a debate together with an earlier version of it: what is new, changed or
   * removed is marked, and what is removed is shown where it stood. Elements are the same if their
   * ids are, and changed if they are not equal. A removed relation of which an end has become
   * something else cannot be drawn, and is counted.
   *
   * @param before the earlier version
   * @return the view
   */
  public static View changesSince(ArgumentGraph before) {
    requireNonNull(before, "before");
    return new View(part -> Changes.since(before, part));
  }

  /**
   * Returns the view that looks at what this one shows through another.
   *
   * @param next the view of the part
   * @return this view, and then the next
   */
  public View then(View next) {
    requireNonNull(next, "next");
    return new View(part -> next.cut.apply(cut.apply(part)));
  }

  /**
   * Returns the part of a debate that is looked at, as a debate of its own: to be drawn, written or
   * analysed apart from the rest.
   *
   * @param graph the debate
   * @return the part, with all speakers, occasions and sources
   * @throws java.util.NoSuchElementException if the view names a claim that the debate does not
   *     have
   * @throws IllegalArgumentException if a claim does not bear on another as the view expects
   */
  public ArgumentGraph of(ArgumentGraph graph) {
    return part(graph).shown();
  }

  Part part(ArgumentGraph graph) {
    return cut.apply(Part.whole(requireNonNull(graph, "graph")));
  }
}
