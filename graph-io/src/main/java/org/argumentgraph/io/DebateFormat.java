package org.argumentgraph.io;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.document.DocumentReader;
import org.argumentgraph.io.document.DocumentWriter;
import org.jspecify.annotations.Nullable;

/** A way to write debates down. */
@SuppressWarnings("ImmutableEnumChecker") // Readers and writers are immutable, and so is the list.
public enum DebateFormat {
  /** The document format of this library, to write by hand. */
  YAML(DocumentReader.standard(), DocumentWriter.yaml(), "yaml", "yml"),
  /** The document format of this library, for machines. */
  JSON(DocumentReader.standard(), DocumentWriter.json(), "json");

  private final @Nullable DebateReader reader;
  private final @Nullable DebateWriter writer;
  private final List<String> extensions;

  DebateFormat(@Nullable DebateReader reader, @Nullable DebateWriter writer, String... extensions) {
    this.reader = reader;
    this.writer = writer;
    this.extensions = List.of(extensions);
  }

  /**
   * Returns what reads this format.
   *
   * @return the reader with standard limits; empty if the format is only written
   */
  public Optional<DebateReader> reader() {
    return Optional.ofNullable(reader);
  }

  /**
   * Returns what writes this format.
   *
   * @return the writer; empty if the format is only read
   */
  public Optional<DebateWriter> writer() {
    return Optional.ofNullable(writer);
  }

  /**
   * Returns how names of files in this format end.
   *
   * @return extensions without a dot, the usual one first
   */
  public List<String> extensions() {
    return extensions;
  }

  /**
   * Tells a format from the name of a file.
   *
   * @param name the name
   * @return the first format whose files end so; empty if there is none
   */
  public static Optional<DebateFormat> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> format.extensions.stream().anyMatch(end -> lower.endsWith("." + end)))
        .findFirst();
  }
}
