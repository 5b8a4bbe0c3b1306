package org.argumentgraph.io.argdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Problems;

/**
 * Puts in the place of each {@code @include(file)} the text of the file. A file is sought in the
 * folder of the one that includes it, and has to lie in the folder of the document, or below, where
 * no symbolic link leads out. As in Argdown's own tools, each file is included once.
 */
final class Includes {
  private static final Pattern INCLUDE = Pattern.compile("(?<!\\\\)@include\\(([^)]+)\\)");

  /** A file that is being read. */
  private static final class Open {
    private final Optional<Path> path;
    private final String text;
    private final Lines lines;
    private final int lineInDocument;
    private final Matcher includes;
    private int at;

    Open(Optional<Path> path, String name, String text, int lineInDocument) {
      this.path = path;
      this.text = text;
      this.lineInDocument = lineInDocument;
      lines = new Lines(name, text);
      includes = INCLUDE.matcher(text);
    }
  }

  private final Document document;
  private final DocumentLimits limits;
  private final Problems problems;
  private final SourceText source;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<Path> included = new HashSet<>();

  private Includes(Document document, DocumentLimits limits, Problems problems) {
    this.document = document;
    this.limits = limits;
    this.problems = problems;
    source = new SourceText(problems);
  }

  /** Returns the whole text; what is wrong with it has been reported. */
  static SourceText expand(Document document, DocumentLimits limits, Problems problems) {
    Includes includes = new Includes(document, limits, problems);
    includes.run();
    return includes.source;
  }

  private void run() {
    if (document.text().length() > limits.size()) {
      problems.addTooLong(limits);
      source.add("", new Lines(document.name(), ""), 0, 0, 0);
      return;
    }
    open.push(new Open(Optional.empty(), document.name(), document.text(), 0));
    while (!open.isEmpty()) {
      Open file = open.element();
      boolean includes = file.includes.find();
      int end = includes ? file.includes.start() : file.text.length();
      if ((long) source.length() + end - file.at > limits.size()) {
        problems.addTooLong(limits);
        return;
      }
      source.add(file.text, file.lines, file.at, end, file.lineInDocument);
      if (includes) {
        file.at = file.includes.end();
        include(file, file.includes.group(1).strip());
      } else {
        open.pop();
      }
    }
  }

  private void include(Open from, String name) {
    int line = from.lineInDocument == 0
        ? from.lines.place(from.includes.start()).line()
        : from.lineInDocument;
    if (document.folder().isEmpty()) {
      refuse(from, name, "the document is in no folder", "read it from a file, or put the text in");
      return;
    }
    try {
      Path root = document.folder().get().toRealPath();
      Path named = Path.of(name);
      Path folder = from.path.map(Path::getParent).orElse(root);
      Path sought = folder.resolve(named).normalize();
      if (named.isAbsolute() || !sought.startsWith(root)) {
        refuse(from, name, "it is outside of the folder of the document", "move it there");
      } else if (!Files.isRegularFile(sought)) {
        refuse(from, name, "there is no such file", "put it beside the document");
      } else if (!sought.toRealPath().startsWith(root)) {
        refuse(from, name, "a link leads out of the folder of the document", "move it there");
      } else {
        open(from, name, sought.toRealPath(), line);
      }
    } catch (InvalidPathException e) {
      refuse(from, name, "it cannot be the name of a file", "name a file beside the document");
    } catch (IOException e) {
      refuse(from, name, "it cannot be read", "see to the file");
    }
  }

  private void open(Open from, String name, Path path, int line) throws IOException {
    if (open.stream().anyMatch(file -> file.path.filter(path::equals).isPresent())) {
      refuse(from, name, "it includes itself in the end", "take one of the includes out");
    } else if (!included.add(path)) {
      source.loseOnLine(
          line, "", "the file " + name + " is left out here, since each file is included once");
    } else {
      try {
        Document file = Document.of(path, limits);
        open.push(new Open(Optional.of(path), file.name(), file.text(), line));
      } catch (InvalidDocumentException e) {
        problems.addAll(e.problems());
      }
    }
  }

  private void refuse(Open from, String name, String why, String remedy) {
    source.report(
        from.lines.name(),
        from.lines.place(from.includes.start()),
        "",
        "the file " + name + " cannot be included: " + why,
        remedy);
  }
}
