package org.argumentgraph.io.document;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Problems;

/**
 * Where a document finds the debates that it joins: among those given or else in files beside it.
 *
 * @param given debates by name
 * @param folder where to look for files, if the document is one
 * @param reader what reads them
 */
record JoinedDebates(
    ImmutableMap<String, ArgumentGraph> given, Optional<Path> folder, DocumentReader reader) {
  /** A name that is also a file name and no way out of the folder. */
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_-]*");

  private static final List<String> EXTENSIONS = List.of(".yaml", ".yml", ".json");

  /** Finds a debate; why there is none has been reported. */
  Optional<ArgumentGraph> find(String name, Node.Place place, Problems problems) {
    if (given.containsKey(name)) {
      return Optional.ofNullable(given.get(name));
    }
    if (!NAME.matcher(name).matches()) {
      problems.add(
          place,
          "",
          "\"" + name + "\" cannot be the name of a debate",
          "use letters, digits, - and _");
      return Optional.empty();
    }
    Optional<Path> file = folder.flatMap(beside -> EXTENSIONS.stream()
        .map(extension -> beside.resolve(name + extension))
        .filter(Files::isRegularFile)
        .findFirst());
    if (file.isEmpty()) {
      problems.add(
          place,
          "",
          "there is no debate \"" + name + "\"",
          folder.isPresent()
              ? "put the file " + name + ".yaml beside this one"
              : "give it to the reader with withDebates");
      return Optional.empty();
    }
    return read(file.get(), place, problems);
  }

  private Optional<ArgumentGraph> read(Path file, Node.Place place, Problems problems) {
    try {
      Document found = Document.of(file, reader.limits());
      return Optional.of(reader.read(found.text(), found.name()).result());
    } catch (InvalidDocumentException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problems.add(
          place, "", "the file " + file + " cannot be read: " + e.getMessage(), "see to the file");
    }
    return Optional.empty();
  }
}
