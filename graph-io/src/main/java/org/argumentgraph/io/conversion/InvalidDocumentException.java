package org.argumentgraph.io.conversion;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a document is no debate; it names all the problems that could be found, not only the
 * first. Its message has one line for each, with the place, what is wrong, and how to mend it.
 */
public final class InvalidDocumentException extends IllegalArgumentException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** So many problems are spelt out in the message; the list has all. */
  private static final int SHOWN = 100;

  private final transient ImmutableList<DocumentProblem> problems;

  /**
   * Makes the exception.
   *
   * @param problems what is wrong, at least one problem, in the order of the document
   */
  public InvalidDocumentException(List<DocumentProblem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  /**
   * Returns what is wrong.
   *
   * @return at least one problem, in the order of the document
   */
  public List<DocumentProblem> problems() {
    return problems;
  }

  private static String message(List<DocumentProblem> problems) {
    String shown = problems.stream()
        .limit(SHOWN)
        .map(DocumentProblem::toString)
        .collect(Collectors.joining("\n"));
    return problems.size() > SHOWN
        ? shown + "\n... and " + (problems.size() - SHOWN) + " more problems"
        : shown;
  }
}
