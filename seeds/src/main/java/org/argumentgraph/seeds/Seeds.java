package org.argumentgraph.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.document.DocumentReader;

/** The debates that come with the library. */
public final class Seeds {
  private static final List<String> NAMES = List.of("sutton", "notes");

  private Seeds() {}

  /**
   * Returns the names of the debates.
   *
   * @return an unmodifiable list
   */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * Loads a debate.
   *
   * @param name one of the {@linkplain #names() names}
   * @return the debate
   * @throws NoSuchElementException if there is none of that name
   */
  public static ArgumentGraph load(String name) {
    if (!NAMES.contains(name)) {
      throw new NoSuchElementException(
          "There is no seed \"" + name + "\"; use one of " + String.join(", ", NAMES));
    }
    String file = name + ".yaml";
    try (InputStream in = Seeds.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The debate " + file + " is missing from the seeds");
      }
      return DocumentReader.standard().read(new String(in.readAllBytes(), UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
