package org.argumentgraph.dung;

import java.util.List;

/**
 * Why an argument has its label in a {@link Labelling}.
 *
 * <p><b>In</b>: the {@linkplain #defence() defence}, a part of the extension that contains the
 * argument and attacks every attacker of any of its members. It is then an admissible set of its
 * own. Only what is not admissible can be without: the attackers that nothing in the extension
 * attacks are {@linkplain #unanswered() unanswered}.
 *
 * <p><b>Out</b>: an {@linkplain #attackers() attacker} that is in.
 *
 * <p><b>Undecided</b>: the {@linkplain #attackers() attackers} lead back, each attacked by the
 * next, through undecided arguments to a {@linkplain #cycle() cycle} of such. In a complete
 * labelling there is always one. In another there may be an argument at the end that no undecided
 * one attacks: then nothing but the choice of the extension kept it from being in.
 */
public sealed interface Explanation permits ExplanationRecord {
  /**
   * Returns which argument it is about.
   *
   * @return its name
   */
  String argument();

  /**
   * Returns its label.
   *
   * @return the label
   */
  Label label();

  /**
   * Returns the defence of an argument that is in.
   *
   * @return members of the extension, the argument first; empty for other labels
   */
  List<String> defence();

  /**
   * Returns which attackers of the defence are not attacked by the extension.
   *
   * @return arguments, none if the extension is admissible
   */
  List<String> unanswered();

  /**
   * Returns what attacks an argument that is out or undecided.
   *
   * @return for an argument that is out, the first of its attackers that are in; for one that is
   *     undecided, undecided arguments of which the first attacks it and each other attacks the one
   *     before, until the first that is on the cycle; none for one that is itself on it
   */
  List<String> attackers();

  /**
   * Returns the cycle that keeps an argument undecided.
   *
   * @return undecided arguments, each attacked by the next and the last by the first; may be empty
   *     if the labelling is not complete
   */
  List<String> cycle();

  /**
   * Returns the reason as a sentence.
   *
   * @return for example {@code b is out: a, which is in, attacks it}
   */
  String inWords();
}
