package org.argumentgraph.io.iccma;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.io.conversion.DocumentProblem;
import org.argumentgraph.io.conversion.InvalidDocumentException;

/**
 * Reads attack frameworks.
 *
 * <p>A text that is none is refused with an {@link InvalidDocumentException} that lists every
 * problem with line, column and remedy: what does not fit the {@link FrameworkFormat}, arguments
 * that are named twice, and attacks between arguments that are not there. An attack that is said
 * twice is read once. {@link FrameworkLimits} bound what an untrusted text can cost.
 *
 * <p>Takes time and memory linear in the size of the text. Immutable.
 */
public final class FrameworkReader {
  private static final FrameworkReader STANDARD = new FrameworkReader(FrameworkLimits.standard());

  private final FrameworkLimits limits;

  private FrameworkReader(FrameworkLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns the reader with the {@linkplain FrameworkLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static FrameworkReader standard() {
    return STANDARD;
  }

  /**
   * Returns a reader with other limits.
   *
   * @param limits what to accept
   * @return the changed copy
   */
  public FrameworkReader withLimits(FrameworkLimits limits) {
    return new FrameworkReader(requireNonNull(limits, "limits"));
  }

  /**
   * Reads a framework from a file in UTF-8. Its format is told from its name or, where that does
   * not say, from how it begins.
   *
   * @param file the file
   * @return the framework
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if it is no framework
   */
  public AttackFramework read(Path file) throws IOException {
    String name = file.toString();
    String text = text(file);
    return read(
        text, FrameworkFormat.ofName(name).orElseGet(() -> FrameworkFormat.ofText(text)), name);
  }

  /**
   * Reads a framework from a file in UTF-8.
   *
   * @param file the file
   * @param format how it is written
   * @return the framework
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if it is no framework
   */
  public AttackFramework read(Path file, FrameworkFormat format) throws IOException {
    return read(text(file), format, file.toString());
  }

  /**
   * Reads a framework from a text.
   *
   * @param text the framework
   * @param format how it is written
   * @param name what to call it in errors
   * @return the framework
   * @throws InvalidDocumentException if it is no framework
   */
  public AttackFramework read(String text, FrameworkFormat format, String name) {
    requireNonNull(format, "format");
    if (text.length() > limits.size()) {
      throw tooLong(name);
    }
    return new FrameworkParser(text, name, limits).parse(format);
  }

  private String text(Path file) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(limits.size());
      if (bytes.length == limits.size() && in.read() >= 0) {
        throw tooLong(file.toString());
      }
    }
    ByteBuffer unread = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(unread)
          .toString();
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, unread.position(), StandardCharsets.UTF_8);
      int line = 1 + (int) before.chars().filter(each -> each == '\n').count();
      throw refusal(
          file.toString(),
          line,
          before.length() - before.lastIndexOf('\n'),
          "this is not UTF-8",
          "save the file in the encoding UTF-8");
    }
  }

  private InvalidDocumentException tooLong(String name) {
    return refusal(
        name,
        0,
        0,
        "it is longer than the limit of " + limits.size() + " bytes",
        "read it with higher limits if you trust it");
  }

  private static InvalidDocumentException refusal(
      String name, int line, int column, String message, String remedy) {
    return new InvalidDocumentException(
        List.of(new DocumentProblem(name, line, column, "", message, remedy)));
  }
}
