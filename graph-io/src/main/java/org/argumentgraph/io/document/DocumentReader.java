package org.argumentgraph.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;

/**
 * Reads debates from documents in YAML or JSON.
 *
 * <p>A document that is no debate is refused with an {@link InvalidDocumentException} that lists
 * every problem with line, column and remedy: broken syntax (at which reading has to stop),
 * unknown, missing and mistyped fields, keys and ids used twice, and whatever
 * {@link org.argumentgraph.ArgumentGraph.Builder#build() building} the debate finds wrong.
 * {@link DocumentLimits} bound what an untrusted document can cost. Nothing is guessed: a number
 * where a text is due is an error, not a text.
 *
 * <p>Takes time and memory linear in the size of the document. Elements are made as they are read,
 * and nothing else is held of the document but its text; where something is wrong, it is read again
 * to find the places. Immutable.
 */
public final class DocumentReader {
  private static final DocumentReader STANDARD =
      new DocumentReader(DocumentLimits.standard(), ImmutableMap.of());

  private final DocumentLimits limits;
  private final ImmutableMap<String, ArgumentGraph> debates;

  private DocumentReader(DocumentLimits limits, ImmutableMap<String, ArgumentGraph> debates) {
    this.limits = requireNonNull(limits, "limits");
    this.debates = debates;
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static DocumentReader standard() {
    return STANDARD;
  }

  /**
   * Returns a reader with other limits.
   *
   * @param limits what to accept
   * @return the changed copy
   */
  public DocumentReader withLimits(DocumentLimits limits) {
    return new DocumentReader(limits, debates);
  }

  /**
   * Returns a reader that knows debates which a document may join under {@code debates}. Of those
   * that it does not know, it looks for files beside the document.
   *
   * @param debates the debates by name
   * @return the changed copy
   */
  public DocumentReader withDebates(Map<String, ArgumentGraph> debates) {
    return new DocumentReader(limits, ImmutableMap.copyOf(requireNonNull(debates, "debates")));
  }

  /**
   * Reads a debate from a file in UTF-8, whose name says which syntax it has. The debates that it
   * joins are sought beside it, as {@code NAME.yaml}, {@code .yml} or {@code .json}; these may join
   * no others.
   *
   * @param file the file; JSON if its name ends in {@code .json}, otherwise YAML
   * @return the debate
   * @throws IOException if the file cannot be read
   * @throws InvalidDocumentException if it is no debate
   */
  public ArgumentGraph read(Path file) throws IOException {
    return read(file, Optional.ofNullable(file.toAbsolutePath().getParent()));
  }

  /** Reads a debate that may join none but those given. */
  ArgumentGraph readAlone(Path file) throws IOException {
    return read(file, Optional.empty());
  }

  private ArgumentGraph read(Path file, Optional<Path> folder) throws IOException {
    String name = file.toString();
    // A character has at most four bytes.
    long most = Math.min(Integer.MAX_VALUE - 9, 4L * limits.size());
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes((int) most + 1);
    }
    if (bytes.length > most) {
      Problems problems = new Problems(name);
      NodeReader.refuseSize(limits, problems);
      problems.throwIfAny();
    }
    return read(decode(bytes, name), name, folder);
  }

  /**
   * Reads a debate from a text.
   *
   * @param text the document
   * @param name what to call it in errors; JSON if this ends in {@code .json}, otherwise YAML
   * @return the debate
   * @throws InvalidDocumentException if it is no debate
   */
  public ArgumentGraph read(String text, String name) {
    return read(text, name, Optional.empty());
  }

  private ArgumentGraph read(String text, String name, Optional<Path> folder) {
    JoinedDebates joined = new JoinedDebates(debates, folder, this);
    Hindsight hindsight = new Hindsight();
    while (true) {
      Problems problems = new Problems(name);
      Problems ofDebate = new Problems(name);
      DocumentBinder binder = new DocumentBinder(ofDebate, hindsight);
      Optional<ArgumentGraph> debate = NodeReader.read(
              text, DocumentSyntax.ofName(name), limits, problems, hindsight, binder)
          .flatMap(document -> {
            Optional<ArgumentGraph> made = binder.debate(document, joined);
            problems.addAll(ofDebate);
            return made;
          });
      if (!problems.areNone()) {
        hindsight.seekPlaces();
      }
      if (!hindsight.asksForAnother()) {
        problems.throwIfAny();
        return debate.orElseThrow();
      }
    }
  }

  private static String decode(byte[] bytes, String name) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // Stands for what cannot be decoded, unless it was written so.
    if (text.indexOf('\uFFFD') >= 0) {
      refuseBrokenCharacters(bytes, name);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void refuseBrokenCharacters(byte[] bytes, String name) {
    CharsetDecoder decoder = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      decoder.decode(in);
    } catch (CharacterCodingException e) {
      String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
      Problems problems = new Problems(name);
      problems.add(
          Node.Place.after(before), "", "this is not UTF-8", "save the file in the encoding UTF-8");
      problems.throwIfAny();
    }
  }
}
