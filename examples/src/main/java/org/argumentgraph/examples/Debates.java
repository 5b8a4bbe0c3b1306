package org.argumentgraph.examples;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.findings.Analysis;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.io.DebateFiles;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.findings.FindingsWriter;
import org.argumentgraph.render.Diagram;
import org.argumentgraph.render.Page;
import org.argumentgraph.render.RenderException;
import org.argumentgraph.render.Renderer;
import org.argumentgraph.render.explorer.Explorer;
import org.argumentgraph.seeds.Seeds;
import org.argumentgraph.strength.Evaluator;
import org.argumentgraph.strength.Viewpoint;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Analyses debates: prints a table of what was found, and writes a picture and the findings of
 * each.
 */
@Command(
    name = "Debates",
    mixinStandardHelpOptions = true,
    version = "Argument Graph 0.1.0-SNAPSHOT",
    sortOptions = false,
    description = {
      "",
      "Analyses debates and says what each turns on, what nobody has answered, and where it contradicts itself.",
      "Prints a table, and writes for each debate NAME.html to explore it in a browser, NAME.svg, NAME.overview.svg with its main lines, NAME.dot and NAME.findings.json, and an index.html over all.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 if every debate was analysed and drawn, 2 if something was wrong; the other debates are done all the same."
    })
public final class Debates implements Callable<Integer> {
  private static final int FAILURE = 2;

  @Spec
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description =
          "Debates in YAML (see seeds/README.md) or any other format. Without any, the debates that come with the library.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Where to write. By default examples/target/debates or, outside of the project, ./debates.")
  private @Nullable Path out;

  @Option(
      names = "--root",
      paramLabel = "CLAIM",
      description =
          "The id of the claim whose cruxes are sought; may be given several times. By default the main theses.")
  private List<String> roots = new ArrayList<>();

  @Option(
      names = "--viewpoint",
      paramLabel = "SPEAKER",
      description =
          "The id of the speaker through whose eyes cruxes and strengths are seen. By default nobody's.")
  private @Nullable String viewpoint;

  private Debates() {}

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
    return new CommandLine(new Debates()).setUsageHelpAutoWidth(true);
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = requireNonNull(spec).commandLine();
    PrintWriter err = command.getErr();
    Path folder = folder();
    Files.createDirectories(folder);
    boolean failed = false;
    Map<String, Findings> found = new LinkedHashMap<>();
    for (Map.Entry<String, Callable<ArgumentGraph>> debate : debates().entrySet()) {
      try {
        ArgumentGraph graph = debate.getValue().call();
        List<String> strangers = strangersIn(graph);
        if (!strangers.isEmpty()) {
          strangers.forEach(stranger -> err.println(debate.getKey() + ": " + stranger));
          failed = true;
          continue;
        }
        Findings findings = analysis().of(graph);
        write(debate.getKey(), findings, folder);
        found.put(debate.getKey(), findings);
      } catch (InvalidDocumentException e) {
        err.println(e.getMessage());
        failed = true;
      } catch (Exception e) {
        err.println(reason(debate.getKey(), e));
        failed = true;
      }
    }
    if (!found.isEmpty()) {
      command.getOut().println(Overview.table(found));
      if (viewpoint != null) {
        command.getOut().println("Cruxes and strengths are those that " + viewpoint + " sees.");
      }
      Files.writeString(folder.resolve("index.html"), Overview.page(found));
      command.getOut().println();
      command
          .getOut()
          .println("Pictures and findings are in " + folder + "; begin with "
              + folder.resolve("index.html"));
    }
    return failed ? FAILURE : 0;
  }

  /** What options name that is not in a debate. */
  private List<String> strangersIn(ArgumentGraph graph) {
    List<String> strangers = new ArrayList<>();
    roots.forEach(root -> check("--root", () -> graph.claim(root), strangers));
    if (viewpoint != null) {
      String speaker = viewpoint;
      check("--viewpoint", () -> graph.speaker(speaker), strangers);
    }
    return strangers;
  }

  private static void check(String option, Runnable lookup, List<String> strangers) {
    try {
      lookup.run();
    } catch (NoSuchElementException e) {
      strangers.add(option + ": " + e.getMessage());
    }
  }

  private static String reason(String name, Exception e) {
    if (e instanceof FileSystemException failure) {
      return failure.getFile() + ": "
          + (failure.getReason() == null ? "it cannot be read or written" : failure.getReason());
    }
    if (e instanceof IOException) {
      return name + ": it cannot be read or written: " + e.getMessage();
    }
    if (e instanceof NoSuchElementException || e instanceof RenderException) {
      return name + ": " + e.getMessage();
    }
    throw new IllegalStateException(e);
  }

  private Path folder() {
    if (out != null) {
      return out;
    }
    return Files.exists(Path.of("examples", "pom.xml"))
        ? Path.of("examples", "target", "debates")
        : Path.of("debates");
  }

  private Analysis analysis() {
    Evaluator evaluator = Evaluator.standard();
    return Analysis.standard()
        .withEvaluator(
            viewpoint == null ? evaluator : evaluator.withViewpoint(Viewpoint.of(viewpoint)))
        .withRoots(roots.toArray(String[]::new));
  }

  /** What is to be analysed, by the name under which it is written. */
  private Map<String, Callable<ArgumentGraph>> debates() {
    Map<String, Callable<ArgumentGraph>> debates = new LinkedHashMap<>();
    if (files.isEmpty()) {
      Seeds.names().forEach(name -> debates.put(name, () -> Seeds.load(name)));
    }
    for (Path file : files) {
      String name = nameOf(file);
      for (int i = 2; debates.containsKey(name) || name.equalsIgnoreCase("index"); i++) {
        name = nameOf(file) + "-" + i;
      }
      debates.put(name, () -> read(file));
    }
    return debates;
  }

  private ArgumentGraph read(Path file) throws IOException {
    InputFile.check(file);
    Conversion<ArgumentGraph> read = DebateFiles.read(file);
    if (!read.isComplete()) {
      requireNonNull(spec)
          .commandLine()
          .getErr()
          .println(file + ": " + read.losses().size()
              + " things in it have no place in a debate; Convert lists them");
    }
    return read.result();
  }

  private static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static void write(String name, Findings findings, Path folder) throws IOException {
    Diagram diagram = Diagram.of(findings);
    FindingsWriter.write(findings, folder.resolve(name + ".findings.json"));
    Files.writeString(folder.resolve(name + ".dot"), diagram.toDot());
    Files.writeString(folder.resolve(name + ".svg"), Renderer.standard().svg(diagram));
    Files.writeString(
        folder.resolve(name + ".overview.svg"),
        Renderer.standard().svg(diagram.withPage(Page.SCREEN)));
    Explorer.of(findings).write(folder.resolve(name + ".html"));
  }
}
