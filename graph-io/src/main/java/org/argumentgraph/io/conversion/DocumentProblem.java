package org.argumentgraph.io.conversion;

/**
 * One thing that is wrong with a document.
 *
 * @param document the name of the document
 * @param line the line, counted from 1; 0 where the problem is with the document as a whole
 * @param column the column, counted from 1; 0 where the problem is with the document as a whole
 * @param subject what it is about, such as {@code claim no-goals}; empty where that cannot be told
 * @param message what is wrong
 * @param remedy how to mend it
 */
public record DocumentProblem(
    String document, int line, int column, String subject, String message, String remedy) {
  @Override
  public String toString() {
    String place = line == 0 ? document : document + ":" + line + ":" + column;
    return place + ": " + (subject.isEmpty() ? "" : subject + ": ") + message + "; " + remedy;
  }
}
