package org.argumentgraph.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.argumentgraph.io.aif.AifReader;
import org.argumentgraph.io.aif.AifWriter;
import org.argumentgraph.io.argdown.ArgdownReader;
import org.argumentgraph.io.argdown.ArgdownWriter;
import org.argumentgraph.io.carneades.CarneadesReader;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.csv.CsvReader;
import org.argumentgraph.io.csv.CsvWriter;
import org.argumentgraph.io.document.DocumentReader;
import org.argumentgraph.io.document.DocumentWriter;
import org.argumentgraph.io.gexf.GexfWriter;
import org.argumentgraph.io.graphml.GraphmlWriter;
import org.argumentgraph.io.jsonlines.JsonLinesReader;
import org.argumentgraph.io.jsonlines.JsonLinesWriter;
import org.argumentgraph.io.kialo.KialoReader;
import org.argumentgraph.io.microtext.MicrotextReader;
import org.argumentgraph.io.sadface.SadfaceReader;
import org.jspecify.annotations.Nullable;

/** The ways to write debates down, in the order in which they are tried on a document. */
@SuppressWarnings("ImmutableEnumChecker") // Readers, writers and lists are immutable here.
public enum DebateFormat {
  /** The document format of this library, to write by hand. */
  YAML(
      DocumentReader.standard(),
      DocumentWriter.yaml(),
      "(?m)^[\"']?argument-graph[\"']?\\s*:",
      "yaml",
      "yml"),
  /** The document format of this library, for machines. */
  JSON(
      DocumentReader.standard(),
      DocumentWriter.json(),
      "\\A\\s*\\{\\s*\"argument-graph\"\\s*:",
      "json"),
  /** One document of this library in a line. Of corpora, see {@link JsonLinesReader}. */
  JSON_LINES(
      JsonLinesReader.standard(),
      JsonLinesWriter.standard(),
      "\\A\\{\"argument-graph\".*\\}\\s*\\n\\s*\\{",
      "jsonl",
      "ndjson"),
  /** The Argument Interchange Format in JSON as OVA writes it, with more around it. */
  XAIF(AifReader.standard(), AifWriter.xaif(), "\"AIF\"\\s*:", "xaif.json", "xaif", "json"),
  /** The Argument Interchange Format in JSON as AIFdb writes it. */
  AIF(
      AifReader.standard(),
      AifWriter.standard(),
      "\"(nodeID|fromID)\"\\s*:",
      "aif.json",
      "aif",
      "json"),
  /** SADFace, in JSON. */
  SADFACE(SadfaceReader.standard(), null, "\"(source_id|analyst_name|resources)\"\\s*:", "json"),
  /** Argdown 2. */
  ARGDOWN(
      ArgdownReader.standard(),
      ArgdownWriter.standard(),
      "(?m)^\\s*([+_-]>|<[+_-]|><|[+-])\\s*[\\[<]|^\\s*(\\[[^\\]\\n]+\\]|<[^>\\n]+>)\\s*:|^-{4,}\\s*$",
      "argdown",
      "ad"),
  /** The text that Kialo exports. */
  KIALO(KialoReader.standard(), null, "\\A\\s*Discussion (Title|Name)\\s*:", "txt"),
  /** Argumentative microtexts, in XML. */
  MICROTEXT(MicrotextReader.standard(), null, "<arggraph\\b", "xml"),
  /** Argument graphs of Carneades, in YAML. */
  CARNEADES(
      CarneadesReader.standard(),
      null,
      "(?m)^(statements|arguments|issues|assumptions)\\s*:",
      "yml",
      "yaml"),
  /** A pair of tables, of elements and of relations. */
  CSV(
      CsvReader.standard(),
      CsvWriter.standard(),
      "(?m)^[^\\n]*\\b(id|kind)\\b[^\\n]*[,;\\t][^\\n]*\\b(text|to)\\b",
      "csv",
      "tsv"),
  /** GraphML, for yEd and many others; only written. */
  GRAPHML(null, GraphmlWriter.standard(), "<graphml\\b", "graphml"),
  /** GEXF, for Gephi; only written. */
  GEXF(null, GexfWriter.standard(), "<gexf\\b", "gexf");

  /** So many characters of a text are looked at. */
  private static final int LOOK = 100_000;

  private final @Nullable DebateReader reader;
  private final @Nullable DebateWriter writer;
  private final Pattern look;
  private final ImmutableList<String> extensions;

  DebateFormat(
      @Nullable DebateReader reader,
      @Nullable DebateWriter writer,
      String look,
      String... extensions) {
    this.reader = reader;
    this.writer = writer;
    this.look = Pattern.compile(look);
    this.extensions = ImmutableList.copyOf(extensions);
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
   * Tells the format in which to write from the name of a file.
   *
   * @param name the name
   * @return the first format that is written and whose files end so; empty if there is none
   */
  public static Optional<DebateFormat> ofName(String name) {
    requireNonNull(name, "name");
    return Arrays.stream(values())
        .filter(format -> format.writer != null && format.fits(name))
        .findFirst();
  }

  /**
   * Tells the format of a document: of those whose files end as its name does, the one that the
   * text looks like or else the first; if no name ends so, the one that the text looks like.
   *
   * @param document the document
   * @return the format; empty if neither name nor text say which it is
   */
  public static Optional<DebateFormat> of(Document document) {
    List<DebateFormat> readable =
        Arrays.stream(values()).filter(format -> format.reader != null).toList();
    List<DebateFormat> fitting =
        readable.stream().filter(format -> format.fits(document.name())).toList();
    String beginning =
        document.text().substring(0, Math.min(LOOK, document.text().length()));
    return (fitting.isEmpty() ? readable : fitting)
        .stream()
            .filter(format -> format.look.matcher(beginning).find())
            .findFirst()
            .or(() -> fitting.stream().findFirst());
  }

  private boolean fits(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
  }
}
