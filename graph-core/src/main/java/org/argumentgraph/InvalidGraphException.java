package org.argumentgraph;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a graph that was to be built breaks rules; it names all the problems, not only the
 * first.
 */
public final class InvalidGraphException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Problem> problems;

  InvalidGraphException(String title, List<Problem> problems) {
    super(message(title, problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Returns what is wrong.
   *
   * @return at least one problem, in the order in which the parts were added
   */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(String title, List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return problems.stream()
        .map(problem -> "\n  " + problem)
        .collect(Collectors.joining("", count + " in \"" + title + "\":", ""));
  }
}
