package org.argumentgraph.unanswered;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.SourceSpan;

/** Something that calls for a reply, and got none that stands. */
public sealed interface UnansweredPoint permits UnansweredPointRecord {
  /**
   * Returns what calls for a reply: a question; a rebuttal, undercut or qualification; or a claim
   * that was put to the others.
   *
   * @return an element of the debate
   */
  Element element();

  /**
   * Returns who owes the reply.
   *
   * @return the ids of speakers in the order of the graph, not empty, unmodifiable
   */
  Set<String> owedBy();

  /**
   * Returns to whom it is owed: who asked, attacked or claimed.
   *
   * @return the id of a speaker, if known
   */
  Optional<String> to();

  /**
   * Returns on which occasion it was raised.
   *
   * @return the occasion, if known
   */
  Optional<Occasion> occasion();

  /**
   * Returns since where in the source it is open.
   *
   * @return where the element stands, if known
   */
  default Optional<SourceSpan> since() {
    return element().origin().span();
  }

  /**
   * Returns why it is open.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * Returns the replies that there are: those that do not stand, if the point was evaded or the
   * answer defeated; those of others, if it was left to them.
   *
   * @return relations, unmodifiable, empty for any other reason
   */
  List<Element> replies();

  /**
   * Returns the root on which it bears by the shortest way. A question bears on what the first
   * thing bears on that it challenges or, where that is nothing, that answers it.
   *
   * @return the nearest root, if it bears on one
   */
  Optional<Claim> root();

  /**
   * Returns how much hangs on it: the strength of the nearest root with the element settled at 1,
   * less that with it settled at 0. For a question, with that settled through which it bears on the
   * root.
   *
   * @return from &minus;1 to 1; 0 where it bears on no root; empty if it was not measured, because
   *     the {@linkplain UnansweredFinder#withStepLimit limit} was met
   */
  OptionalDouble swing();
}
