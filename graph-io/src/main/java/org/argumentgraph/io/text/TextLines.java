package org.argumentgraph.io.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Node.Place;
import org.argumentgraph.io.internal.Problems;

/** Divides documents into lines, and refuses what is no text. */
final class TextLines {
  private TextLines() {}

  /**
   * The lines that are asked for, each under its number in the whole document.
   *
   * @throws InvalidDocumentException if the document is too long, holds what no text does, or
   *     nothing at all
   */
  static ImmutableList<TextLine> of(Document document, DraftSettings settings) {
    Problems problems = new Problems(document.name());
    String text = document.text();
    int size = settings.limits().size();
    if (text.length() > size) {
      problems.add(
          Place.WHOLE,
          "",
          "the document has more than " + size + " characters",
          "split it, or allow more with DocumentLimits");
      problems.throwIfAny();
    }
    checkCharacters(text, problems);
    problems.throwIfAny();
    List<String> all = text.lines().toList();
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    boolean blank = true;
    for (int number = settings.first(); number <= Math.min(settings.last(), all.size()); number++) {
      TextLine line = TextLine.of(number, all.get(number - 1));
      lines.add(line);
      blank &= line.isBlank();
    }
    if (blank) {
      problems.add(
          Place.WHOLE,
          "",
          "there is no text in " + settings.range(all.size()),
          "give a document, and lines of it, in which something is said");
    }
    problems.throwIfAny();
    return lines.build();
  }

  /** A binary file is told by its first character that no text has. */
  private static void checkCharacters(String text, Problems problems) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (Character.isHighSurrogate(character)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (!isOfText(character)) {
        problems.add(
            Place.after(text.substring(0, i)),
            "",
            String.format("the character U+%04X stands in no text", (int) character),
            "give a text file and not a binary one, or take the character out");
        return;
      }
    }
  }

  private static boolean isOfText(char character) {
    return switch (character) {
      case '\t', '\n', '\r', '\f', '\u000b' -> true;
      case '\ufffe', '\uffff' -> false;
      default ->
        character == '\u0085'
            || !(Character.isISOControl(character) || Character.isSurrogate(character));
    };
  }
}
