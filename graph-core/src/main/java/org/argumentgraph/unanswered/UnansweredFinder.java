package org.argumentgraph.unanswered;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Progress;
import org.argumentgraph.strength.Evaluator;

/**
 * Finds what calls for a reply, had somebody in the room who owed one, and got none that stands.
 *
 * <p><b>The room</b> of an element are the participants of its occasion; where no occasion is
 * known, everybody. <b>By</b> a speaker is what they are {@linkplain org.argumentgraph.Commitments
 * committed} to; who is committed to a claim is committed to its restatements. A reply
 * <b>stands</b> unless one of its sources is rejected, or something that is not rejected undercuts
 * it, by the verdicts of the {@link Evaluator}; a contradiction, which weakens both its ends, falls
 * only if it is undercut. (Not rejected, rather than accepted: an uncontested claim is undecided to
 * a neutral eye, and an uncontested objection must count.) One move <b>follows</b> another if it
 * stands on a later line of the same source or, where that cannot be told, if it was added later to
 * the graph, for which a relation counts as added with the last of its sources; stances without a
 * line follow everything.
 *
 * <ul>
 *   <li>A <b>question</b> is owed an answer by its addressee; without one, by whoever else stands
 *       by what it challenges; else by everybody else in the room, or by its asker if alone. It is
 *       open if none of them makes an answer, or if each of their answers is undercut by something
 *       that is not rejected: then it is evaded. An answer of which nobody is known to have made it
 *       counts as theirs, and whoever made one was in the room.
 *   <li>An <b>attack</b> (rebuttal, undercut, qualification) is owed a reply by everyone else who
 *       stands by what is attacked, each for themselves. They reply by attacking, denying or
 *       doubting the attack or one of its sources, or contradicting such a source; by conceding it;
 *       by taking back what is attacked; or by backing that anew: with a support that follows the
 *       attack, or with a stance that does, other than the one by which they took it over. An
 *       attack to which all replies of theirs by attack or support have fallen is open again.
 *   <li>A <b>claim</b> is put by its speaker, if known, to everybody else in its room. It is open
 *       if none of them takes a stance on it or makes any relation from it, to it, or to a step
 *       that starts from it. Claims with which their speaker makes an attack or an answer, or says
 *       something again, are not listed beside it.
 * </ul>
 *
 * <p>Where those who owe a reply to a question or an attack said nothing, but somebody else in the
 * room, other than who raised it, made an answer or a reply that stands, it was <b>left to
 * others</b>: open still, since nobody can speak for another, and said to be so.
 *
 * <p>Of those who would owe a reply, who was not in the room owes none: what only they could reply
 * to is listed apart.
 *
 * <p><b>Cost.</b> O(n + m) for n claims and m relations, however many speakers there are; for each
 * attack without a reply a look at the relations to it, to its sources and to its target; and for
 * each open point two evaluations of what lies between it and a root. In a debate with large cycles
 * each of these may take as long as an evaluation of the whole: they end at a
 * {@linkplain #withStepLimit limit}.
 *
 * <p>Immutable: each method that changes a setting returns a changed copy.
 */
public final class UnansweredFinder {
  private static final UnansweredFinder STANDARD =
      new UnansweredFinder(Evaluator.standard(), 20_000_000, Progress.silent());

  private final Evaluator evaluator;
  private final long stepLimit;
  private final Progress progress;

  private UnansweredFinder(Evaluator evaluator, long stepLimit, Progress progress) {
    this.evaluator = requireNonNull(evaluator, "evaluator");
    this.stepLimit = stepLimit;
    this.progress = requireNonNull(progress, "progress");
  }

  /**
   * Returns the finder that goes by the {@linkplain Evaluator#standard() standard evaluator}.
   *
   * @return the finder
   */
  public static UnansweredFinder standard() {
    return STANDARD;
  }

  /**
   * Returns a finder that evaluates otherwise.
   *
   * @param evaluator the settings by which verdicts are given and swings measured
   * @return the changed copy
   */
  public UnansweredFinder withEvaluator(Evaluator evaluator) {
    return new UnansweredFinder(evaluator, stepLimit, progress);
  }

  /**
   * Returns a finder that spends more or less on measuring how much hangs on what is open.
   *
   * @param stepLimit after how many strengths that were worked out anew to stop, not negative; what
   *     is open is found all the same, and has no swing
   * @return the changed copy
   * @throws IllegalArgumentException if it is negative
   */
  public UnansweredFinder withStepLimit(long stepLimit) {
    checkArgument(stepLimit >= 0, "The limit is %s; give a number that is not negative", stepLimit);
    return new UnansweredFinder(evaluator, stepLimit, progress);
  }

  /**
   * Returns a finder that tells how far it has come.
   *
   * @param progress who hears it, and may call the search off
   * @return the changed copy
   */
  public UnansweredFinder withProgress(Progress progress) {
    return new UnansweredFinder(evaluator, stepLimit, progress);
  }

  /**
   * Finds what is open in a debate.
   *
   * @param graph the debate
   * @return the report
   */
  public UnansweredReport find(ArgumentGraph graph) {
    return new UnansweredSearch(graph, evaluator.withProgress(progress), progress)
        .report(stepLimit);
  }
}
