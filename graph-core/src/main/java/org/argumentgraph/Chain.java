package org.argumentgraph;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Elements each of which bears on the next: a claim, a relation that starts from it, what that
 * relation ends in, and so on. Where one claim follows another, they are the same statement,
 * restated. It shows how one claim matters for another, or how a cycle runs.
 */
public final class Chain {
  private final ArgumentGraph graph;
  private final ImmutableList<Element> elements;

  private Chain(ArgumentGraph graph, ImmutableList<Element> elements) {
    this.graph = graph;
    this.elements = elements;
  }

  /**
   * Makes a chain.
   *
   * @param graph the debate
   * @param ids the ids of elements of it, at least one, each of which bears on the next
   * @return the chain
   * @throws java.util.NoSuchElementException if there is no element of one of the ids
   */
  public static Chain of(ArgumentGraph graph, List<String> ids) {
    requireNonNull(graph, "graph");
    checkArgument(!ids.isEmpty(), "A chain has at least one element");
    return new Chain(
        graph, ids.stream().map(graph::element).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns the elements.
   *
   * @return at least one element, in order, unmodifiable
   */
  public List<Element> elements() {
    return elements;
  }

  /**
   * Returns the ids of the elements.
   *
   * @return at least one id, in order, unmodifiable
   */
  public List<String> ids() {
    return elements.stream().map(Element::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the chain as a sentence.
   *
   * @return for example {@code “Predicting is a goal.” rebuts “Models have no goals.”, which
   *     supports “Models are a dead end.”}
   */
  public String inWords() {
    StringBuilder words = new StringBuilder(quoted(elements.get(0)));
    for (int i = 1; i < elements.size(); i++) {
      Element before = elements.get(i - 1);
      Element element = elements.get(i);
      if (!(element instanceof Relation relation)) {
        words.append(
            before.type() == ElementType.RELATION
                ? quoted(element)
                : ", that is, " + quoted(element));
      } else if (before instanceof Relation) {
        String next = i + 1 < elements.size() ? elements.get(i + 1).id() : relation.target();
        words.append("that ").append(premises(relation, next)).append(' ').append(verb(relation));
      } else {
        words
            .append(i > 1 ? ", which " : " ")
            .append(company(relation, before))
            .append(verb(relation));
      }
    }
    return words.toString();
  }

  /**
   * Names what a relation starts from on the way to what it leads to; a contradiction may be walked
   * from its target.
   */
  private String premises(Relation relation, String next) {
    List<String> from = relation.sources().contains(next) && relation.kind().symmetric()
        ? List.of(relation.target())
        : relation.sources();
    return from.stream()
        .map(graph::element)
        .map(Chain::quoted)
        .collect(Collectors.joining(" and "));
  }

  /** Names the premises that a premise needs beside it. */
  private String company(Relation relation, Element premise) {
    List<String> others =
        relation.sources().stream().filter(id -> !id.equals(premise.id())).toList();
    if (relation.kind().symmetric() || others.isEmpty()) {
      return "";
    }
    return others.stream()
        .map(graph::element)
        .map(Chain::quoted)
        .collect(Collectors.joining(" and ", "together with ", " "));
  }

  private static String verb(Relation relation) {
    return relation.kind().verb() + " ";
  }

  private static String quoted(Element element) {
    if (element instanceof Claim claim) {
      return "“" + claim.text() + "”";
    }
    return element instanceof Question question ? "“" + question.text() + "”" : element.id();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Chain that && elements.equals(that.elements);
  }

  @Override
  public int hashCode() {
    return elements.hashCode();
  }

  @Override
  public String toString() {
    return inWords();
  }
}
