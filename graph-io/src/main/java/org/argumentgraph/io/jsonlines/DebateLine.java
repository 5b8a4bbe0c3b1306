package org.argumentgraph.io.jsonlines;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/**
 * A line of a corpus: either a debate, or what is wrong with the line.
 *
 * @param number the line, counted from 1
 * @param debate the debate, if it could be read
 * @param problems what is wrong; empty if the debate could be read
 */
public record DebateLine(
    long number, Optional<ArgumentGraph> debate, List<DocumentProblem> problems) {
  /**
   * Refuses what is neither or both, and copies the problems.
   *
   * @param number the line
   * @param debate the debate
   * @param problems what is wrong
   */
  public DebateLine {
    requireNonNull(debate, "debate");
    problems = ImmutableList.copyOf(problems);
    checkArgument(
        debate.isPresent() == problems.isEmpty(),
        "Line %s has %s problems; give a debate or else problems",
        number,
        problems.size());
  }

  static DebateLine of(long number, ArgumentGraph debate) {
    return new DebateLine(number, Optional.of(debate), ImmutableList.of());
  }

  static DebateLine of(long number, List<DocumentProblem> problems) {
    return new DebateLine(number, Optional.empty(), problems);
  }

  /**
   * Returns the debate.
   *
   * @return the debate
   * @throws InvalidDocumentException if it could not be read
   */
  public ArgumentGraph orElseThrow() {
    return debate.orElseThrow(() -> new InvalidDocumentException(problems));
  }
}
