package org.argumentgraph.io.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with a document. */
final class Problems {
  private final String document;
  private final List<DocumentProblem> found = new ArrayList<>();

  Problems(String document) {
    this.document = document;
  }

  void add(Node.Place place, String subject, String message, String remedy) {
    found.add(
        new DocumentProblem(document, place.line(), place.column(), subject, message, remedy));
  }

  /** Takes over what is wrong with another document. */
  void addAll(List<DocumentProblem> problems) {
    found.addAll(problems);
  }

  boolean areNone() {
    return found.isEmpty();
  }

  /** Takes over what else is wrong with the document. */
  void addAll(Problems others) {
    found.addAll(others.found);
  }

  void throwIfAny() {
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
