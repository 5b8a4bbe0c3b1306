package org.argumentgraph.crux;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.argumentgraph.Chain;
import org.argumentgraph.Claim;

/**
 * A claim, or a set of claims, whose settlement moves the strength of a root claim.
 *
 * <p>To <i>settle</i> a claim is to fix its strength at 1 or at 0 whatever its inputs say. A single
 * claim is <i>decisive</i> if the root's verdict is different under its two settlements. A set of
 * claims is decisive if two of its settlements, each member at 0 or at 1, give different verdicts;
 * with no decisive proper subset it is a <i>conjunctive crux</i>.
 */
public sealed interface Crux permits CruxRecord {
  /**
   * Returns in which order to name cruxes, where few are to be named: what decides on its root and
   * is disputed first, then what decides, then the rest; each by falling |swing|.
   *
   * @return the order
   */
  static Comparator<Crux> bestFirst() {
    return Comparator.comparing((Crux crux) -> !crux.decisive())
        .thenComparing(crux -> crux.decisive() && crux.disputedBy().isEmpty())
        .thenComparingDouble(crux -> -Math.abs(crux.swing()));
  }

  /**
   * Returns the claim whose verdict is at stake.
   *
   * @return the root
   */
  Claim root();

  /**
   * Returns what moves it: one claim, or the members of a conjunctive crux. Of claims that are the
   * same statement, the first.
   *
   * @return at least one claim, in the order of the graph, unmodifiable
   */
  List<Claim> claims();

  /**
   * Returns how far the root moves. Of a single claim c, with a sign: the strength of the root with
   * c settled at 1, less that with c settled at 0; negative if c counts against the root. Of a set,
   * the greatest strength of the root under any settlement, less the least.
   *
   * @return from &minus;1 to 1
   */
  double swing();

  /**
   * Returns whether the verdict on the root hangs on it.
   *
   * @return true if two settlements give different verdicts; always true of a set
   */
  boolean decisive();

  /**
   * Returns how the first of the claims bears on the root, by a shortest way.
   *
   * @return a chain from the claim to the root
   */
  Chain path();

  /**
   * Returns the speakers who are at odds over it: if somebody holds one of the claims and somebody
   * else opposes it, all who do either.
   *
   * @return the ids of speakers in the order of the graph, unmodifiable; empty for a crux that
   *     nobody has noticed
   */
  Set<String> disputedBy();
}
