package org.argumentgraph.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.DebateFiles;
import org.argumentgraph.io.DebateFormat;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.conversion.Loss;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts a debate from one format to another, and prints what is lost on the way. */
@Command(
    name = "Convert",
    mixinStandardHelpOptions = true,
    version = "Argument Graph 0.1.0-SNAPSHOT",
    sortOptions = false,
    description = {
      "",
      "Converts a debate from one format to another, and prints what is lost on the way.",
      "The formats are told from the names of the files and a look at what is in the first.",
      ""
    },
    footer = {
      "",
      "Formats: ${COMPLETION-CANDIDATES}",
      "Exit status: 0 if the debate was written, whatever was lost; 2 if something was wrong."
    })
public final class Convert implements Callable<Integer> {
  private static final int FAILURE = 2;

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "IN", description = "The debate to read.")
  private @Nullable Path in;

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  private @Nullable Path out;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      description = "How IN is written: one of ${COMPLETION-CANDIDATES}.")
  private @Nullable DebateFormat from;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "How to write OUT: one of the same, but for those that are only read.")
  private @Nullable DebateFormat to;

  private Convert() {}

  /**
   * Runs the command, and ends the process if something was wrong.
   *
   * @param args files and options; {@code --help} says which
   */
  public static void main(String[] args) {
    int status = command().execute(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  static CommandLine command() {
    return new CommandLine(new Convert())
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() {
    PrintWriter err = requireNonNull(spec).commandLine().getErr();
    Path source = requireNonNull(in);
    Path target = requireNonNull(out);
    try {
      convert(source, target);
      return 0;
    } catch (InvalidDocumentException e) {
      err.println(e.getMessage());
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage() + ". --help says more.");
    } catch (FileSystemException e) {
      err.println(e.getFile() + ": "
          + (e.getReason() == null ? "it cannot be read or written" : e.getReason()));
    } catch (IOException e) {
      err.println("The files cannot be read or written: " + e.getMessage());
    }
    return FAILURE;
  }

  private void convert(Path source, Path target) throws IOException {
    InputFile.check(source);
    Conversion<ArgumentGraph> read =
        from == null ? DebateFiles.read(source) : DebateFiles.read(source, from);
    ArgumentGraph debate = read.result();
    List<Loss> unwritten =
        to == null ? DebateFiles.write(debate, target) : DebateFiles.write(debate, target, to);
    PrintWriter words = requireNonNull(spec).commandLine().getOut();
    words.println(debate);
    report("Not read from " + source, read.losses(), words);
    report("Not written to " + target, unwritten, words);
    words.flush();
  }

  private static void report(String what, List<Loss> losses, PrintWriter words) {
    words.println(what + ": " + (losses.isEmpty() ? "nothing; all is there" : losses.size()));
    losses.forEach(loss -> words.println("  " + loss));
  }
}
