package org.argumentgraph.io.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Question;
import org.argumentgraph.Relation;

/**
 * The nodes and edges that a drawing of a debate has to have, found in another way than the writers
 * find them.
 *
 * @param nodes the ids of the elements that are nodes, with their texts
 * @param edges from where to where each edge leads, with kind and part
 */
public record DrawnLinks(List<String> nodes, List<String> edges) {
  /** Returns those of a debate. */
  public static DrawnLinks of(ArgumentGraph debate) {
    Set<String> targets = new HashSet<>();
    debate.relations().forEach(relation -> targets.add(relation.target()));
    List<String> nodes = new ArrayList<>();
    List<String> edges = new ArrayList<>();
    for (Element element : debate.elements()) {
      if (element instanceof Claim claim) {
        nodes.add(node(claim.id(), claim.text()));
      } else if (element instanceof Question question) {
        nodes.add(node(question.id(), question.text()));
      } else if (element instanceof Relation relation) {
        String kind = relation.kind().name().toLowerCase(Locale.ROOT);
        if (relation.sources().size() > 1 || targets.contains(relation.id())) {
          nodes.add(node(relation.id(), relation.kind().verb()));
          relation
              .sources()
              .forEach(source -> edges.add(edge(source, relation.id(), kind, "premise")));
          edges.add(edge(relation.id(), relation.target(), kind, "conclusion"));
        } else {
          edges.add(edge(relation.sources().get(0), relation.target(), kind, relation.id()));
        }
      }
    }
    return new DrawnLinks(nodes, edges);
  }

  /** Returns a node in words. */
  public static String node(String id, String label) {
    return id + ": " + label;
  }

  /** Returns an edge in words; its part is named or else the whole of it is, by its id. */
  public static String edge(String source, String target, String kind, String part) {
    return source + " -> " + target + " " + kind + " " + part;
  }
}
