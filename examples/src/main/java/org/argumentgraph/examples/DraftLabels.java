package org.argumentgraph.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.text.Draft;
import org.argumentgraph.io.text.DraftReader;
import org.argumentgraph.io.text.DraftedRelation;
import org.argumentgraph.io.text.StanceCue;

/**
 * Drafts a debate from a plain text, and prints what replies to what, or the whole draft;
 * {@code --help} says how.
 */
public final class DraftLabels {
  private static final int FAILURE = 2;
  private static final String HELP = """
      Usage: DraftLabels FILE [--lines FIRST-LAST] [--explain | --yaml]
      Drafts a debate from a text: an outline of points with nested comments, a transcript, or
      notes in Markdown, whichever it looks like. Prints a line for each reply: its line, the line
      of what it replies to, and support, attack or other, with tabs between them.

        --lines FIRST-LAST   reads only these lines, which keep their numbers
        --explain            prints behind each reply how sure that is, and which cues were met
        --yaml               prints the draft instead, as a document to be finished by hand

      Exit status: 0 if a draft was made, 2 if something was wrong.""";
  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /** What is printed. */
  private enum Output {
    LABELS,
    EXPLANATIONS,
    YAML
  }

  /** Lines of a file, counted from 1. */
  private record Range(int first, int last) {}

  /** Says that the command line is wrong, and how to mend it. */
  private static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  private final PrintStream out;
  private Optional<Path> file = Optional.empty();
  private Optional<Range> range = Optional.empty();
  private Output output = Output.LABELS;

  private DraftLabels(PrintStream out) {
    this.out = out;
  }

  /**
   * Drafts a debate, and ends the process if something was wrong.
   *
   * @param args a file and options; {@code --help} says which
   */
  public static void main(String[] args) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    int status = run(args, out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Does what the options say and returns the exit status. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      new DraftLabels(out).run(args);
      return 0;
    } catch (UsageException e) {
      err.println(e.getMessage() + ". --help says more.");
    } catch (FileSystemException e) {
      err.println(
          e.getFile() + ": " + (e.getReason() == null ? "it cannot be read" : e.getReason()));
    } catch (IOException e) {
      err.println("The file cannot be read: " + e.getMessage());
    } catch (InvalidDocumentException e) {
      err.println(e.getMessage());
    } finally {
      out.flush();
    }
    return FAILURE;
  }

  private void run(String[] args) throws UsageException, IOException {
    Iterator<String> words = List.of(args).iterator();
    while (words.hasNext()) {
      String word = words.next();
      switch (word) {
        case "--help" -> {
          out.println(HELP);
          return;
        }
        case "--lines" -> range = Optional.of(range(words));
        case "--explain" -> output = Output.EXPLANATIONS;
        case "--yaml" -> output = Output.YAML;
        default -> file(word);
      }
    }
    if (file.isEmpty()) {
      throw new UsageException("The file is missing; name the text to draft a debate from");
    }
    print(draft(file.orElseThrow()));
  }

  private static Range range(Iterator<String> words) throws UsageException {
    String word = words.hasNext() ? words.next() : "";
    Matcher matcher = RANGE.matcher(word);
    if (matcher.matches()) {
      Range range =
          new Range(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
      if (range.first() >= 1 && range.last() >= range.first()) {
        return range;
      }
    }
    throw new UsageException("\"" + word
        + "\" is no range of lines; give the first and the last, such as --lines 1-200");
  }

  private void file(String word) throws UsageException {
    if (word.startsWith("--")) {
      throw new UsageException("The option \"" + word + "\" is unknown");
    }
    if (file.isPresent()) {
      throw new UsageException("There is more than one file; draft them one by one");
    }
    try {
      file = Optional.of(Path.of(word));
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + word + "\" is no file name: " + e.getReason());
    }
  }

  private Draft draft(Path text) throws IOException {
    InputFile.check(text);
    Document document = Document.of(text, DocumentLimits.standard());
    DraftReader reader = DraftReader.fitting(document);
    return range
        .map(lines -> reader.withLines(lines.first(), lines.last()))
        .orElse(reader)
        .draft(document);
  }

  private void print(Draft draft) {
    if (output == Output.YAML) {
      out.print(draft.toYaml());
      return;
    }
    for (DraftedRelation reply : draft.relations()) {
      out.print(
          reply.line() + "\t" + reply.parentLine() + "\t" + reply.decision().label());
      out.println(output == Output.EXPLANATIONS ? "\t" + explanation(reply) : "");
    }
  }

  private static String explanation(DraftedRelation reply) {
    String cues =
        reply.decision().cues().stream().map(StanceCue::toString).collect(Collectors.joining("; "));
    return "%.2f\t%s".formatted(reply.decision().confidence(), cues);
  }
}
