package org.argumentgraph.crux;

import java.util.Map;
import org.argumentgraph.Claim;

/**
 * A claim on which two speakers who hold opposite views of a root disagree, and about which a
 * change of mind would bring each of them nearer to the other's view of the root.
 *
 * <p>To change one's mind about a claim is to have it settled the other way in one's own viewpoint:
 * at 0 for the one who holds it, at 1 for the one who opposes it. It is a double crux if the root
 * then falls for the one who holds the root, and rises for the one who opposes it, by
 * 10<sup>-6</sup> or more. A claim that outright contradicts the root is no crux of it, as it says
 * no more than that the root is false. A double crux is {@linkplain #decisive() decisive} if the
 * verdict on the root is then another for both, which is what the practice calls a double crux (D.
 * Sabien, <i>Double Crux: A Strategy for Mutual Understanding</i>, 2017). Those are rare wherever
 * people have several reasons for what they think, so that none decides alone (G. Lewis, <i>Contra
 * double crux</i>, 2017), while two minds may still be brought nearer by one claim.
 */
public sealed interface DoubleCrux permits DoubleCruxRecord {
  /**
   * Returns the claim that the two disagree about.
   *
   * @return the root
   */
  Claim root();

  /**
   * Returns the claim that would move both. Of claims that are the same statement, the first.
   *
   * @return the crux
   */
  Claim claim();

  /**
   * Returns who holds the root.
   *
   * @return the id of a speaker
   */
  String proponent();

  /**
   * Returns who opposes the root.
   *
   * @return the id of a speaker
   */
  String opponent();

  /**
   * Returns how far the root would move for each in their own viewpoint, if they changed their mind
   * about the claim: its strength then, less its strength now.
   *
   * @return the move of the proponent, which is negative, then that of the opponent, which is
   *     positive, by the id of the speaker, unmodifiable
   */
  Map<String, Double> moves();

  /**
   * Returns whether it would change both minds.
   *
   * @return true if the verdict on the root would be another for each of them
   */
  boolean decisive();
}
