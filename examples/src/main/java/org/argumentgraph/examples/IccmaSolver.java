package org.argumentgraph.examples;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.argumentgraph.dung.AttackFramework;
import org.argumentgraph.dung.Labelling;
import org.argumentgraph.dung.Reasoner;
import org.argumentgraph.dung.Semantics;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.iccma.FrameworkFormat;
import org.argumentgraph.io.iccma.FrameworkReader;

/**
 * Solves problems of abstract argumentation by the command line of the International Competition on
 * Computational Models of Argumentation of 2023; {@code --help} says how.
 *
 * <p>It answers as that competition asks, with a line {@code w a b c} for an extension. Whoever
 * names the format as the competitions before that did, {@code -fo apx} or {@code -fo tgf}, is
 * answered as in those, with {@code [a,b,c]} and without witnesses.
 *
 * <p>As it is started anew for each problem, it loads no more classes than it needs; so it reads
 * its few options itself.
 */
public final class IccmaSolver {
  private static final String NAME = "Argument Graph 0.1.0-SNAPSHOT";
  private static final int FAILURE = 2;
  private static final String HELP = """
      Usage: IccmaSolver -p PROBLEM -f FILE [-fo FORMAT] [-a ARGUMENT]
             IccmaSolver --problems | --formats | --help
      Solves problems of abstract argumentation. Without any options, prints name and version.

        -p PROBLEM   a task and a semantics, such as DC-CO; --problems lists them
        -f FILE      the framework
        -fo FORMAT   how it is written; told from its name or beginning if not given
        -a ARGUMENT  what DC and DS ask for

      Tasks: SE, some extension; EE, every extension; CE, how many extensions; DC, whether some
      extension has the argument; DS, whether every one has.
      Prints a line "w a b c" for an extension, and NO to SE where there is none; YES or NO to
      DC and DS, with an extension that shows it after YES to DC and NO to DS. With -fo apx or
      -fo tgf, extensions are lists [a,b,c] and stand alone.

      Exit status: 0 if the problem was solved, 2 if something was wrong.""";

  private enum Task {
    DC,
    DS,
    SE,
    EE,
    CE;

    boolean asksForAnArgument() {
      return this == DC || this == DS;
    }
  }

  /** The semantics by the names that the competitions gave them. */
  private enum Code {
    AD(Semantics.ADMISSIBLE),
    CF(Semantics.CONFLICT_FREE),
    CO(Semantics.COMPLETE),
    GR(Semantics.GROUNDED),
    ID(Semantics.IDEAL),
    NA(Semantics.NAIVE),
    PR(Semantics.PREFERRED),
    SST(Semantics.SEMI_STABLE),
    ST(Semantics.STABLE),
    STG(Semantics.STAGE);

    final Semantics semantics;

    Code(Semantics semantics) {
      this.semantics = semantics;
    }
  }

  /** Says that the command line is wrong, and how to mend it. */
  private static final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  private final PrintStream out;
  private AnswerStyle style = AnswerStyle.WITNESSES;
  private Optional<String> problem = Optional.empty();
  private Optional<String> file = Optional.empty();
  private Optional<String> format = Optional.empty();
  private Optional<String> argument = Optional.empty();

  private IccmaSolver(PrintStream out) {
    this.out = out;
  }

  /**
   * Solves a problem, and ends the process if something was wrong.
   *
   * @param args the options; {@code --help} says which
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        false,
        StandardCharsets.UTF_8);
    int status = run(args, out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Does what the options say and returns the exit status. */
  static int run(String[] args, PrintStream out, PrintStream err) {
    try {
      new IccmaSolver(out).run(args);
      return 0;
    } catch (UsageException e) {
      err.println(e.getMessage() + ". --help says more.");
    } catch (FileSystemException e) {
      err.println(
          e.getFile() + ": " + (e.getReason() == null ? "it cannot be read" : e.getReason()));
    } catch (IOException e) {
      err.println("The file cannot be read: " + e.getMessage());
    } catch (InvalidDocumentException | NoSuchElementException e) {
      err.println(e.getMessage());
    } finally {
      out.flush();
    }
    return FAILURE;
  }

  private void run(String[] args) throws UsageException, IOException {
    if (args.length == 0) {
      out.println(NAME);
      return;
    }
    Iterator<String> words = List.of(args).iterator();
    while (words.hasNext()) {
      String option = words.next();
      switch (option) {
        case "--help" -> out.println(HELP);
        case "--version" -> out.println(NAME);
        case "--problems" -> out.println(problems());
        case "--formats" -> out.println("[i23,apx,tgf]");
        case "-p" -> problem = Optional.of(value(option, words));
        case "-f" -> file = Optional.of(value(option, words));
        case "-fo" -> format = Optional.of(value(option, words));
        case "-a" -> argument = Optional.of(value(option, words));
        default -> throw new UsageException("The option \"" + option + "\" is unknown");
      }
    }
    if (problem.isPresent() || file.isPresent()) {
      solve();
    }
  }

  private static String value(String option, Iterator<String> words) throws UsageException {
    if (!words.hasNext()) {
      throw new UsageException("The value of " + option + " is missing; write it after the option");
    }
    return words.next();
  }

  private static String problems() {
    List<String> names = new ArrayList<>();
    for (Task task : Task.values()) {
      for (Code code : Code.values()) {
        names.add(task + "-" + code);
      }
    }
    return "[" + String.join(",", names) + "]";
  }

  private void solve() throws UsageException, IOException {
    String wanted = problem
        .orElseThrow(() -> new UsageException("The problem is missing; name it with -p"))
        .toUpperCase(Locale.ROOT);
    String path = file.orElseThrow(
        () -> new UsageException("The framework is missing; name its file with -f"));
    for (Task task : Task.values()) {
      for (Code code : Code.values()) {
        if (wanted.equals(task + "-" + code)) {
          if (task.asksForAnArgument() && argument.isEmpty()) {
            throw new UsageException("The argument is missing; name it with -a");
          }
          answer(task, code.semantics, Reasoner.of(framework(path)));
          return;
        }
      }
    }
    throw new UsageException(
        "The problem \"" + wanted + "\" is unknown; give one of " + problems());
  }

  private AttackFramework framework(String path) throws UsageException, IOException {
    Path framework = Path.of(path);
    InputFile.check(framework);
    FrameworkReader reader = FrameworkReader.standard();
    if (format.isEmpty()) {
      return reader.read(framework);
    }
    Optional<FrameworkFormat> named = FrameworkFormat.ofName(format.orElseThrow());
    if (named.isEmpty()) {
      throw new UsageException(
          "The format \"" + format.orElseThrow() + "\" is unknown; give i23, apx or tgf");
    }
    if (named.orElseThrow() != FrameworkFormat.NUMBERED) {
      style = AnswerStyle.LISTS;
    }
    return reader.read(framework, named.orElseThrow());
  }

  private void answer(Task task, Semantics semantics, Reasoner reasoner) {
    String asked = argument.orElse("");
    switch (task) {
      case SE -> out.println(reasoner.extension(semantics).map(style::extension).orElse("NO"));
      case EE -> style.all(reasoner.extensions(semantics).iterator(), out);
      case CE -> out.println(reasoner.count(semantics));
      case DC -> {
        Optional<Labelling> with = reasoner.extensionWith(semantics, asked);
        style.verdict(with.isPresent() ? "YES" : "NO", with, out);
      }
      case DS -> {
        Optional<Labelling> without = reasoner.extensionWithout(semantics, asked);
        style.verdict(without.isPresent() ? "NO" : "YES", without, out);
      }
    }
  }
}
