package org.argumentgraph.io;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;

/**
 * Reads and writes debates in files of any {@link DebateFormat}, which is told from the name of the
 * file and a look at what is in it.
 *
 * <p>Nothing is dropped in silence: a {@link Conversion} lists what of a file the debate does not
 * hold, and writing returns what of the debate the file does not.
 */
public final class DebateFiles {
  private DebateFiles() {}

  /**
   * Reads a debate from a file within the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @param file the file
   * @return the debate, with what of the file it does not hold
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if it is no debate, or in no format that is known
   */
  public static Conversion<ArgumentGraph> read(Path file) throws IOException {
    return read(Document.of(file, DocumentLimits.standard()));
  }

  /**
   * Reads a debate from a file in some format.
   *
   * @param file the file
   * @param format how it is written
   * @return the debate, with what of the file it does not hold
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if it is no debate in that format
   * @throws IllegalArgumentException if the format is only written
   */
  public static Conversion<ArgumentGraph> read(Path file, DebateFormat format) throws IOException {
    return reader(format).read(file);
  }

  /**
   * Reads a debate from a text.
   *
   * @param document the text
   * @return the debate, with what of the text it does not hold
   * @throws InvalidDocumentException if it is no debate, or in no format that is known
   */
  public static Conversion<ArgumentGraph> read(Document document) {
    DebateFormat format = DebateFormat.of(document)
        .orElseThrow(() -> new InvalidDocumentException(ImmutableList.of(new DocumentProblem(
            document.name(),
            0,
            0,
            "",
            "neither its name nor its text says which format it has",
            "name one of " + names(true)))));
    return reader(format).read(document);
  }

  /**
   * Writes a debate to a file, replacing what is there; in the format that its name says.
   *
   * @param debate the debate
   * @param file the file
   * @return what of the debate the file does not hold
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the name does not say which format
   */
  public static List<Loss> write(ArgumentGraph debate, Path file) throws IOException {
    DebateFormat format = DebateFormat.ofName(file.toString())
        .orElseThrow(() -> new IllegalArgumentException(
            "The name " + file + " does not say in which format to write; let it end as in "
                + Arrays.stream(DebateFormat.values())
                    .filter(known -> known.writer().isPresent())
                    .map(known -> "." + known.extensions().get(0))
                    .distinct()
                    .collect(joining(", "))));
    return write(debate, file, format);
  }

  /**
   * Writes a debate to a file in some format, replacing what is there.
   *
   * @param debate the debate
   * @param file the file
   * @param format how to write it
   * @return what of the debate the file does not hold
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the format is only read
   */
  public static List<Loss> write(ArgumentGraph debate, Path file, DebateFormat format)
      throws IOException {
    return format
        .writer()
        .orElseThrow(() -> new IllegalArgumentException(
            "Debates are not written as " + format + "; choose one of " + names(false)))
        .write(debate, file);
  }

  private static DebateReader reader(DebateFormat format) {
    return format
        .reader()
        .orElseThrow(() -> new IllegalArgumentException(
            "Debates are not read from " + format + "; choose one of " + names(true)));
  }

  private static String names(boolean read) {
    return Arrays.stream(DebateFormat.values())
        .filter(format -> read ? format.reader().isPresent() : format.writer().isPresent())
        .map(format -> format.name().toLowerCase(Locale.ROOT))
        .collect(joining(", "));
  }
}
