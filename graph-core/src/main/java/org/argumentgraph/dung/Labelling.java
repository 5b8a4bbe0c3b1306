package org.argumentgraph.dung;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * An extension, and what it says of each argument: its members are in, what they attack is out, and
 * all else is undecided. For a complete extension this is the labelling of Martin Caminada (<i>On
 * the issue of reinstatement in argumentation</i>, JELIA 2006), from which the extension is had
 * back as what is in.
 *
 * <p>Labellings are equal if the frameworks are and the same arguments are in.
 */
public sealed interface Labelling permits LabellingRecord {
  /**
   * Returns what is labelled.
   *
   * @return the framework
   */
  AttackFramework framework();

  /**
   * Returns the members of the extension.
   *
   * @return the names of the arguments that are in, in the order of the framework, unmodifiable
   */
  default List<String> accepted() {
    return labelled(Label.IN);
  }

  /**
   * Returns the arguments that have a label.
   *
   * @param label the label
   * @return their names in the order of the framework, unmodifiable
   */
  List<String> labelled(Label label);

  /**
   * Returns the label of an argument.
   *
   * @param argument its name
   * @return the label
   * @throws NoSuchElementException if there is no such argument
   */
  Label label(String argument);

  /**
   * Says why an argument has its label. Takes time linear in arguments and attacks.
   *
   * @param argument its name
   * @return the reason, which can be checked in the framework alone
   * @throws NoSuchElementException if there is no such argument
   */
  Explanation why(String argument);
}
