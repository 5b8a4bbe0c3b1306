package org.argumentgraph.io.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/** Gathers what is wrong with a document. */
public final class Problems {
  private final String document;
  private final List<DocumentProblem> found = new ArrayList<>();

  /** Starts with none, about a document of a name. */
  public Problems(String document) {
    this.document = document;
  }

  /** Adds a problem. */
  public void add(Node.Place place, String subject, String message, String remedy) {
    found.add(
        new DocumentProblem(document, place.line(), place.column(), subject, message, remedy));
  }

  /** Adds that the document is longer than it may be. */
  public void addTooLong(DocumentLimits limits) {
    add(
        Node.Place.WHOLE,
        "",
        "the document has more than " + limits.size() + " characters",
        "split it, or allow more with DocumentLimits");
  }

  /** Takes over what is wrong with another document. */
  public void addAll(List<DocumentProblem> problems) {
    found.addAll(problems);
  }

  /** Returns how much is wrong so far. */
  public int count() {
    return found.size();
  }

  /** Returns whether nothing is wrong so far. */
  public boolean areNone() {
    return found.isEmpty();
  }

  /** Takes over what else is wrong with the document. */
  public void addAll(Problems others) {
    found.addAll(others.found);
  }

  /** Refuses the document with all problems, in its order, if there are any. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      found.sort(
          Comparator.comparing((DocumentProblem problem) -> !problem.document().equals(document))
              .thenComparing(DocumentProblem::document)
              .thenComparingInt(DocumentProblem::line)
              .thenComparingInt(DocumentProblem::column));
      throw new InvalidDocumentException(found);
    }
  }
}
