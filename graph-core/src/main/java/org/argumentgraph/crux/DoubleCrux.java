package org.argumentgraph.crux;

import java.util.Map;
import org.argumentgraph.Claim;

/**
 * A claim on which two speakers who hold opposite views of a root disagree, and whose settlement
 * the other way would change the verdict on the root for each of them, in their own viewpoint:
 * settled at 0 for the one who holds it, at 1 for the one who opposes it.
 */
public sealed interface DoubleCrux permits DoubleCruxRecord {
  /**
   * Returns the claim that the two disagree about.
   *
   * @return the root
   */
  Claim root();

  /**
   * Returns the claim that would change both minds. Of claims that are the same statement, the
   * first.
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
   * Returns how far the root moves for each: its strength with the claim settled at 1, less that
   * with the claim settled at 0, in the viewpoint of the speaker.
   *
   * @return the swing for the proponent, then for the opponent, by the id of the speaker,
   *     unmodifiable
   */
  Map<String, Double> swings();
}
