package org.argumentgraph.io.conversion;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A text to be read, with what is known of where it came from.
 *
 * @param name what to call it in errors
 * @param text its characters, without any byte order mark
 * @param folder where other files that it names are sought; if it is empty, it may name none
 */
public record Document(String name, String text, Optional<Path> folder) {
  private static final int BYTES_OF_A_CHARACTER = 4;

  /**
   * Refuses nulls.
   *
   * @param name what to call it in errors
   * @param text its characters
   * @param folder where other files are sought
   */
  public Document {
    requireNonNull(name, "name");
    requireNonNull(text, "text");
    requireNonNull(folder, "folder");
  }

  /**
   * Makes a document of a text that names no other files.
   *
   * @param text its characters; a byte order mark at their beginning is passed over
   * @param name what to call it in errors
   * @return the document
   */
  public static Document of(String text, String name) {
    return new Document(name, unmarked(text), Optional.empty());
  }

  /**
   * Takes a document from a file in UTF-8, or in UTF-16 with a byte order mark. Other files that it
   * names are sought beside it. No more is read of the file than the limits allow.
   *
   * @param file the file
   * @param limits how long it may be
   * @return the document, named as the file
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if it is longer, or in another encoding
   */
  public static Document of(Path file, DocumentLimits limits) throws IOException {
    String name = file.toString();
    long most = Math.min(Integer.MAX_VALUE - 9, (long) BYTES_OF_A_CHARACTER * limits.size());
    if (Files.isRegularFile(file) && Files.size(file) > most) {
      throw tooLong(name, limits);
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes((int) most + 1);
    }
    if (bytes.length > most) {
      throw tooLong(name, limits);
    }
    Charset charset = charset(bytes);
    String text = new String(bytes, charset);
    // Stands for what cannot be decoded, unless it was written so.
    if (text.indexOf('\uFFFD') >= 0) {
      refuseBrokenCharacters(bytes, charset, name);
    }
    return new Document(
        name, unmarked(text), Optional.ofNullable(file.toAbsolutePath().getParent()));
  }

  private static InvalidDocumentException tooLong(String name, DocumentLimits limits) {
    return refusal(
        name,
        0,
        0,
        "the document has more than " + limits.size() + " characters",
        "split it, or allow more with DocumentLimits");
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] bytes) {
    int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    return switch (mark) {
      case 0xfeff -> StandardCharsets.UTF_16BE;
      case 0xfffe -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static void refuseBrokenCharacters(byte[] bytes, Charset charset, String name) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      String before = unmarked(out.flip().toString());
      throw refusal(
          name,
          1 + (int) before.chars().filter(character -> character == '\n').count(),
          before.length() - before.lastIndexOf('\n'),
          "this is not " + charset.name(),
          "save the file in the encoding UTF-8");
    }
  }

  private static InvalidDocumentException refusal(
      String name, int line, int column, String message, String remedy) {
    return new InvalidDocumentException(
        ImmutableList.of(new DocumentProblem(name, line, column, "", message, remedy)));
  }
}
