package org.argumentgraph.seeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.document.DocumentReader;

/** The debates that come with the library. */
public final class Seeds {
  private static final List<String> DEBATES = List.of(
      "musk",
      "amodei",
      "sutskever",
      "karpathy",
      "sutton",
      "continual-learning",
      "cowen",
      "douglas-bricken",
      "notes");
  private static final List<String> NAMES =
      Stream.concat(DEBATES.stream(), Stream.of("across")).toList();

  private Seeds() {}

  /**
   * Returns the names of all debates: those that each stand in one source, and {@code across},
   * which joins them into one.
   *
   * @return an unmodifiable list, {@code across} last
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
    DocumentReader reader = DocumentReader.standard();
    return DEBATES.contains(name)
        ? read(reader, name)
        : read(
            reader.withDebates(
                DEBATES.stream().collect(Collectors.toMap(debate -> debate, Seeds::load))),
            name);
  }

  private static ArgumentGraph read(DocumentReader reader, String name) {
    String file = name + ".yaml";
    try (InputStream in = Seeds.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The debate " + file + " is missing from the seeds");
      }
      return reader.read(new String(in.readAllBytes(), UTF_8), file).result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
