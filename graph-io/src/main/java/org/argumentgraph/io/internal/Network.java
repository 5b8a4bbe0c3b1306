package org.argumentgraph.io.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Occasion;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;
import org.argumentgraph.Source;
import org.argumentgraph.Speaker;
import org.argumentgraph.Stance;
import org.argumentgraph.io.conversion.Loss;

/**
 * A debate as nodes and edges, for formats that know nothing else. Claims and questions are nodes.
 * A relation is an edge if it has one source and nothing bears on it. Otherwise it is a node too,
 * with an edge from each of its sources and one to its target.
 */
public final class Network {
  /** What an edge is of its relation. */
  public enum Part {
    /** All of it. */
    WHOLE,
    /** The way from one of its sources to its node. */
    PREMISE,
    /** The way from its node to its target. */
    CONCLUSION
  }

  /**
   * An edge.
   *
   * @param id an id that no other edge has; that of the relation if the edge is all of it
   * @param relation the relation
   * @param part what the edge is of it
   * @param source the id of the element whose node it starts from
   * @param target the id of the element whose node it ends in
   */
  public record Edge(String id, Relation relation, Part part, String source, String target) {}

  private final ArgumentGraph debate;
  private final Map<String, Integer> speakers = new HashMap<>();
  private final Set<String> theses = new HashSet<>();
  private final ImmutableList<Element> nodes;
  private final ImmutableList<Edge> edges;

  /** Takes a debate apart. */
  public Network(ArgumentGraph debate) {
    this.debate = debate;
    debate.speakers().forEach(speaker -> speakers.put(speaker.id(), speakers.size()));
    if (debate.hasNamedTheses()) {
      debate.theses().forEach(thesis -> theses.add(thesis.id()));
    }
    ImmutableList.Builder<Element> allNodes = ImmutableList.builder();
    ImmutableList.Builder<Edge> allEdges = ImmutableList.builder();
    for (Element element : debate.elements()) {
      if (!(element instanceof Relation relation)) {
        allNodes.add(element);
      } else if (relation.sources().size() == 1
          && debate.relationsTo(relation.id()).isEmpty()) {
        allEdges.add(new Edge(
            relation.id(), relation, Part.WHOLE, relation.sources().get(0), relation.target()));
      } else {
        allNodes.add(relation);
        addEdges(relation, allEdges);
      }
    }
    nodes = allNodes.build();
    edges = allEdges.build();
  }

  /** No id of an element has a number sign in it. */
  private static void addEdges(Relation relation, ImmutableList.Builder<Edge> edges) {
    String id = relation.id();
    int number = 0;
    for (String source : relation.sources()) {
      number++;
      edges.add(new Edge(id + "#" + number, relation, Part.PREMISE, source, id));
    }
    edges.add(new Edge(id + "#to", relation, Part.CONCLUSION, id, relation.target()));
  }

  public ArgumentGraph debate() {
    return debate;
  }

  /** Returns the elements that are nodes, in the order of the debate. */
  public List<Element> nodes() {
    return nodes;
  }

  /** Returns the edges, in the order of their relations. */
  public List<Edge> edges() {
    return edges;
  }

  /** Returns what to write on the node of an element. */
  public static String label(Element element) {
    if (element instanceof Relation relation) {
      return relation.kind().verb();
    }
    return element instanceof Claim claim ? claim.text() : ((Question) element).text();
  }

  /** Returns what to write on an edge; nothing if its node says it. */
  public static String label(Edge edge) {
    return edge.part() == Part.WHOLE ? label(edge.relation()) : "";
  }

  /** Returns the number of the speaker of an element, counted from 0, if it has one. */
  public Optional<Integer> speaker(Element element) {
    return element.origin().speaker().map(speakers::get);
  }

  /** Returns whether an element is named among the main theses. */
  boolean isThesis(Element element) {
    return theses.contains(element.id());
  }

  /** Lists what a format of nodes and edges with attributes does not hold. */
  public List<Loss> losses(String format) {
    List<Loss> losses = new ArrayList<>();
    String reason = ", since " + format + " has no place for it";
    Set<String> heard = new HashSet<>();
    for (Element element : debate.elements()) {
      element.origin().speaker().ifPresent(heard::add);
    }
    for (Speaker speaker : debate.speakers()) {
      if (!heard.contains(speaker.id())) {
        losses.add(Loss.of(
            "speaker " + speaker.id(),
            "the speaker is left out, since nothing in the debate is theirs"));
      }
    }
    for (Occasion occasion : debate.occasions()) {
      losses.add(
          Loss.of("occasion " + occasion.id(), "all but the id is left out, " + occasion + reason));
    }
    for (Source source : debate.sources()) {
      losses.add(Loss.of(
          "source " + source.id(), "all but the id is left out, " + source.title() + reason));
    }
    int number = 0;
    for (Stance stance : debate.stances()) {
      number++;
      losses.add(Loss.of(
          "stance " + number,
          "it is left out that " + stance.speaker() + " " + stance.attitude().verb() + " "
              + stance.element() + reason));
    }
    return losses;
  }
}
