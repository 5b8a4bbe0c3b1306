package org.argumentgraph.render;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Strengths;
import org.argumentgraph.strength.Verdict;
import org.argumentgraph.strength.Viewpoint;

/**
 * The same debate as two speakers see it.
 *
 * @param one the name of the first
 * @param other the name of the second
 * @param oneSees the strengths in the viewpoint of the first
 * @param otherSees the strengths in the viewpoint of the second
 */
record Eyes(String one, String other, Strengths oneSees, Strengths otherSees) {
  private static final BoxStyle ONE = new BoxStyle("#1a6aa8", "#e2effa");
  private static final BoxStyle OTHER = new BoxStyle("#994c00", "#fdeede");
  private static final BoxStyle BOTH = new BoxStyle("#00695a", "#dff3ed");
  private static final BoxStyle NEITHER = BoxStyle.UNKNOWN;

  /** Whose eyes these are. */
  record Pair(String one, String other) {}

  static Eyes of(Pair speakers, ArgumentGraph graph, Evaluator evaluator) {
    return new Eyes(
        graph.speaker(speakers.one()).name(),
        graph.speaker(speakers.other()).name(),
        evaluator.withViewpoint(Viewpoint.of(speakers.one())).evaluate(graph),
        evaluator.withViewpoint(Viewpoint.of(speakers.other())).evaluate(graph));
  }

  BoxStyle style(String claim) {
    boolean first = oneSees.verdict(claim) == Verdict.ACCEPTED;
    boolean second = otherSees.verdict(claim) == Verdict.ACCEPTED;
    return first ? second ? BOTH : ONE : second ? OTHER : NEITHER;
  }

  /** How strong a claim is for the first and for the second. */
  String words(String claim) {
    return String.format(Locale.ROOT, "%.2f | %.2f", oneSees.of(claim), otherSees.of(claim));
  }

  ImmutableMap<String, BoxStyle> legend() {
    return ImmutableMap.<String, BoxStyle>builder()
        .put("accepted by " + one + " alone (first number)", ONE)
        .put("by " + other + " alone (second number)", OTHER)
        .put("by both", BOTH)
        .put("by neither", NEITHER)
        .buildKeepingLast();
  }
}
