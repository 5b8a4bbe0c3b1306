package org.argumentgraph.io.argdown;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;

/** A text put together from a document and what it includes, which knows where each part stands. */
final class SourceText {
  /** A part that begins at an offset, with where that is in a file and in the main document. */
  private record Part(int start, Lines lines, int startInLines, int lineInDocument) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final Problems problems;
  private final List<Loss> losses = new ArrayList<>();

  SourceText(Problems problems) {
    this.problems = problems;
  }

  /**
   * Adds a part of a file.
   *
   * @param lineInDocument the line of the main document that includes the file; 0 if it is the main
   *     document itself
   */
  void add(String file, Lines lines, int from, int to, int lineInDocument) {
    if (from < to || parts.isEmpty()) {
      parts.add(new Part(text.length(), lines, from, lineInDocument));
      text.append(file, from, to);
    }
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  private Part part(int offset) {
    int low = 0;
    int high = parts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (parts.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return parts.get(low);
  }

  private static Place place(Part part, int offset) {
    return part.lines().place(part.startInLines() + offset - part.start());
  }

  /** The place of a character in the file in which it stands. */
  Place place(int offset) {
    return place(part(offset), offset);
  }

  /** What the file is called in which a character stands. */
  String document(int offset) {
    return part(offset).lines().name();
  }

  /** The line of the main document in which a character stands or is included. */
  int line(int offset) {
    Part part = part(offset);
    return part.lineInDocument() == 0 ? place(part, offset).line() : part.lineInDocument();
  }

  /** The same of a place in the file in which a character stands. */
  int line(int offset, Place place) {
    int including = part(offset).lineInDocument();
    return including == 0 ? place.line() : including;
  }

  /** Reports what is wrong at a character. */
  void report(int offset, String subject, String message, String remedy) {
    report(document(offset), place(offset), subject, message, remedy);
  }

  /** Reports what is wrong at a place of a file. */
  void report(String document, Place place, String subject, String message, String remedy) {
    problems.addAll(ImmutableList.of(
        new DocumentProblem(document, place.line(), place.column(), subject, message, remedy)));
  }

  /** Notes that something is lost that stands at a character. */
  void lose(int offset, String subject, String message) {
    losses.add(new Loss(line(offset), subject, message));
  }

  /** Notes that something is lost that stands on a line of the main document. */
  void loseOnLine(int line, String subject, String message) {
    losses.add(new Loss(line, subject, message));
  }

  /** Returns what was lost, in the order of the main document. */
  List<Loss> losses() {
    losses.sort(Comparator.comparingInt(Loss::line));
    return losses;
  }
}
