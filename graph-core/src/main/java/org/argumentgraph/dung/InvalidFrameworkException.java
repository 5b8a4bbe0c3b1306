package org.argumentgraph.dung;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.argumentgraph.Problem;

/**
 * Thrown when an attack framework that was to be built breaks rules; it names all the problems, not
 * only the first.
 */
public final class InvalidFrameworkException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** So many problems are spelt out in the message; the list has all. */
  private static final int SHOWN = 100;

  private final transient ImmutableList<Problem> problems;

  InvalidFrameworkException(List<Problem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Returns what is wrong.
   *
   * @return at least one problem: with the arguments, then with the attacks, in the order in which
   *     they were added
   */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    String more =
        problems.size() > SHOWN ? "\n  ... and " + (problems.size() - SHOWN) + " more" : "";
    return problems.stream()
        .limit(SHOWN)
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", count + " in the attack framework:", more));
  }
}
