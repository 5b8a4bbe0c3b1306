package org.argumentgraph.io.conversion;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * Something that a conversion could not carry over.
 *
 * @param line the line of the document in which it stands, counted from 1; 0 if there is no
 *     document that it stands in, or no line of its own
 * @param subject what it is about, such as {@code claim no-goals}; empty if it is the debate as a
 *     whole
 * @param message what is lost and why, such as {@code the credence 0.8 is left out, since GEXF has
 *     no place for it}
 */
public record Loss(int line, String subject, String message) {
  /**
   * Refuses nulls and lines below 0.
   *
   * @param line the line
   * @param subject what it is about
   * @param message what is lost
   */
  public Loss {
    checkArgument(line >= 0, "The line is %s; give 0 if there is none", line);
    requireNonNull(subject, "subject");
    requireNonNull(message, "message");
  }

  /**
   * Makes a loss that has no line.
   *
   * @param subject what it is about
   * @param message what is lost and why
   * @return the loss
   */
  public static Loss of(String subject, String message) {
    return new Loss(0, subject, message);
  }

  @Override
  public String toString() {
    return (line == 0 ? "" : "line " + line + ": ")
        + (subject.isEmpty() ? "" : subject + ": ")
        + message;
  }
}
