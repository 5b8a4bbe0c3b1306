package org.argumentgraph.io.argdown;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.Problems;

/**
 * Reads debates from documents in Argdown 2. What becomes of what is told by the
 * {@linkplain org.argumentgraph.io.argdown package}.
 *
 * <p>All of the syntax is read, as Argdown's own parser reads it. Other files are included by
 * {@code @include(file)} where the document has a folder: from that folder and below, each once,
 * and never in a circle. The title of a document that gives none is its name.
 *
 * <p>Claims stand in the order in which they are defined. Of titles ids are made: one that can be
 * an id is one, others are written with hyphens, and of equal ids the later ones get a number.
 * Premises of an inference are those since the last conclusion, that one included, unless its data
 * say otherwise: {@code {uses: [1, 3]}}.
 *
 * <p>A broken document is refused with an {@link InvalidDocumentException} that lists the first
 * problem of every block with its file, line and column, and every problem of the data.
 *
 * <p>With n claims and m relations, reading takes time O(n log n + m) plus time and memory linear
 * in the length of the text, with what it includes. Immutable.
 */
public final class ArgdownReader implements DebateReader {
  private static final ArgdownReader STANDARD = new ArgdownReader(DocumentLimits.standard());

  private final DocumentLimits limits;

  private ArgdownReader(DocumentLimits limits) {
    this.limits = requireNonNull(limits, "limits");
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static ArgdownReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public ArgdownReader withLimits(DocumentLimits limits) {
    return new ArgdownReader(limits);
  }

  /**
   * Reads a debate. Files that it includes are sought in the folder of the document and below.
   *
   * @param document the text
   * @return the debate, with what of the text it does not hold
   * @throws InvalidDocumentException if it is no Argdown, or beyond the limits
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    Problems problems = new Problems(document.name());
    SourceText source = Includes.expand(document, limits, problems);
    DataParser dataParser = new DataParser(source, limits);
    ArgdownModel model = Parser.parse(source, dataParser);
    problems.throwIfAny();
    FrontMatter frontMatter = new FrontMatter(model.frontMatter(), source, dataParser);
    DebateDraft draft = draft(model, frontMatter, source, dataParser, document.name());
    Optional<ArgumentGraph> debate = draft.build(source);
    problems.throwIfAny();
    return new Conversion<>(debate.orElseThrow(), source.losses());
  }

  private static DebateDraft draft(
      ArgdownModel model,
      FrontMatter frontMatter,
      SourceText source,
      DataParser dataParser,
      String name) {
    DebateDraft draft = new DebateDraft(frontMatter.title().orElseGet(() -> title(name)));
    frontMatter.addTo(draft);
    ElementIds ids = new ElementIds();
    frontMatter.byField("questions", "id").keySet().forEach(ids::take);
    frontMatter.byField("relations", "id").keySet().forEach(ids::take);
    Speakers speakers = new Speakers(frontMatter, draft);
    ElementData data = new ElementData(frontMatter, speakers, source, dataParser);
    Marked marked = new Marked(model);
    Claims claims = new Claims(draft, ids, data, source);
    claims.add(model, marked.conclusions());
    Inferences inferences = new Inferences(draft, ids, data, source, claims, marked);
    inferences.add(model);
    new Relations(draft, ids, source, inferences, frontMatter.contradictions())
        .add(model.relations().stream().filter(line -> !marked.isPart(line)).toList());
    return draft;
  }

  /** The title of a document that has none: its name without folder and ending. */
  private static String title(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int end = file.lastIndexOf('.');
    return end > 0 ? file.substring(0, end) : file;
  }
}
