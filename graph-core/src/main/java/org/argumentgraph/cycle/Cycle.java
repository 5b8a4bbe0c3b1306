package org.argumentgraph.cycle;

import java.util.Optional;
import org.argumentgraph.Chain;

/**
 * A place where the argument contradicts or chases itself.
 *
 * <p>A contradiction, standoff or circular reasoning is an elementary directed cycle of the signed
 * graph: no statement and no relation occurs twice in it. A self-contradiction is a path between
 * two claims.
 */
public sealed interface Cycle permits CycleRecord {
  /**
   * Returns what kind of trouble it is.
   *
   * @return the kind
   */
  CycleKind kind();

  /**
   * Returns how it runs. The last element of a cycle bears on the first; it is not repeated. A
   * self-contradiction runs from one claim to the claim that it speaks against.
   *
   * @return the elements in order
   */
  Chain elements();

  /**
   * Returns how it runs as a sentence.
   *
   * @return for example {@code “A” supports “B”, which rebuts the first}
   */
  default String inWords() {
    return kind() == CycleKind.SELF_CONTRADICTION
        ? elements().inWords()
        : elements().inWords() + "the first";
  }

  /**
   * Returns whose trouble it is: of a self-contradiction the speaker who contradicts themselves; of
   * a cycle the speaker who put all of it forward, if it was one.
   *
   * @return the id of a speaker
   */
  Optional<String> speaker();

  /**
   * Returns what to give up to be rid of it, together with everything of its kind in the same knot
   * (the strongly connected part of the debate in which the cycle lies) or, for a
   * self-contradiction, with all those of the same speaker.
   *
   * @return the repair
   */
  Repair repair();
}
