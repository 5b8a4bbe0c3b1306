package org.argumentgraph.io.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.argumentgraph.io.conversion.Document;

/** Tells by a look at a text what it is. */
final class TextLook {
  private static final Pattern MARKDOWN_HEADING = Pattern.compile(" {0,3}#{1,6} \\S.*");
  private static final Pattern FENCE = Pattern.compile("---\\s*");

  /** So many turns make a transcript, if each speaker stands in a line of its own. */
  private static final int TURNS = 4;

  private TextLook() {}

  static DraftReader at(Document document) {
    List<String> lines = document.text().lines().toList();
    if (isMarkdown(lines)) {
      return NotesReader.standard();
    }
    List<TextLine> filled = lines.stream()
        .map(line -> TextLine.of(1, line))
        .filter(line -> !line.isBlank())
        .toList();
    Turns turns = Turns.in(filled);
    boolean isTranscript = turns.speakers().size() >= 2
        && (turns.alone() >= TURNS || 2 * turns.labelled() >= filled.size());
    return isTranscript ? TranscriptReader.standard() : OutlineReader.standard();
  }

  private static boolean isMarkdown(List<String> lines) {
    Optional<String> first = lines.stream().filter(line -> !line.isBlank()).findFirst();
    boolean hasFrontMatter = first.filter(line -> FENCE.matcher(line).matches()).isPresent()
        && lines.stream().filter(line -> FENCE.matcher(line).matches()).limit(2).count() == 2;
    return hasFrontMatter
        || lines.stream()
                .filter(line -> MARKDOWN_HEADING.matcher(line).matches())
                .limit(2)
                .count()
            == 2;
  }
}
