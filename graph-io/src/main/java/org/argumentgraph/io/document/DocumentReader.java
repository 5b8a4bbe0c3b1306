package org.argumentgraph.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateReader;
import org.argumentgraph.io.conversion.Document;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.conversion.InvalidDocumentException;
import org.argumentgraph.io.internal.NodeReader;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.internal.Syntax;

/**
 * Reads debates from documents in YAML or JSON.
 *
 * <p>A document that is no debate is refused with an {@link InvalidDocumentException} that lists
 * every problem with line, column and remedy: broken syntax (at which reading has to stop),
 * unknown, missing and mistyped fields, keys and ids used twice, and whatever
 * {@link org.argumentgraph.ArgumentGraph.Builder#build() building} the debate finds wrong.
 * {@link DocumentLimits} bound what an untrusted document can cost. Nothing is guessed: a number
 * where a text is due is an error, not a text.
 *
 * <p>Takes time and memory linear in the size of the document. Elements are made as they are read,
 * and nothing else is held of the document but its text; where something is wrong, it is read again
 * to find the places. Immutable.
 */
public final class DocumentReader implements DebateReader {
  private static final DocumentReader STANDARD =
      new DocumentReader(DocumentLimits.standard(), ImmutableMap.of());

  private final DocumentLimits limits;
  private final ImmutableMap<String, ArgumentGraph> debates;

  private DocumentReader(DocumentLimits limits, ImmutableMap<String, ArgumentGraph> debates) {
    this.limits = requireNonNull(limits, "limits");
    this.debates = debates;
  }

  /**
   * Returns the reader with the {@linkplain DocumentLimits#standard() standard limits}.
   *
   * @return the reader
   */
  public static DocumentReader standard() {
    return STANDARD;
  }

  @Override
  public DocumentLimits limits() {
    return limits;
  }

  @Override
  public DocumentReader withLimits(DocumentLimits limits) {
    return new DocumentReader(limits, debates);
  }

  /**
   * Returns a reader that knows debates which a document may join under {@code debates}. Of those
   * that it does not know, it looks for files beside the document.
   *
   * @param debates the debates by name
   * @return the changed copy
   */
  public DocumentReader withDebates(Map<String, ArgumentGraph> debates) {
    return new DocumentReader(limits, ImmutableMap.copyOf(requireNonNull(debates, "debates")));
  }

  /**
   * Reads a debate. The debates that it joins are sought in the folder of the document, as
   * {@code NAME.yaml}, {@code .yml} or {@code .json}; these may join no others.
   *
   * @param document the text; JSON if its name ends in {@code .json}, otherwise YAML
   * @return the debate; nothing is lost
   * @throws InvalidDocumentException if it is no debate
   */
  @Override
  public Conversion<ArgumentGraph> read(Document document) {
    return Conversion.complete(debate(document));
  }

  private ArgumentGraph debate(Document document) {
    String name = document.name();
    String text = document.text();
    JoinedDebates joined = new JoinedDebates(debates, document.folder(), this);
    Hindsight hindsight = new Hindsight();
    while (true) {
      Problems problems = new Problems(name);
      Problems ofDebate = new Problems(name);
      DocumentBinder binder = new DocumentBinder(ofDebate, hindsight);
      Optional<ArgumentGraph> debate = NodeReader.read(
              text, Syntax.ofName(name), limits, problems, hindsight.hasPlaces(), binder)
          .flatMap(root -> {
            Optional<ArgumentGraph> made = binder.debate(root, joined);
            problems.addAll(ofDebate);
            return made;
          });
      if (!problems.areNone()) {
        hindsight.seekPlaces();
      }
      if (!hindsight.asksForAnother()) {
        problems.throwIfAny();
        return debate.orElseThrow();
      }
    }
  }
}
