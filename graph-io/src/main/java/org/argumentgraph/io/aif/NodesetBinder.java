package org.argumentgraph.io.aif;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.Speaker;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.ForeignFields;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Mapping;
import org.argumentgraph.io.internal.Problems;

/** Makes a nodeset of a document, and goes on after each problem so as to find them all. */
final class NodesetBinder {
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of("nodes", "edges", "locutions", "participants");
  private static final ImmutableSet<String> OF_NODE =
      ImmutableSet.of("nodeID", "type", "text", "scheme");
  private static final ImmutableSet<String> OF_EDGE = ImmutableSet.of("edgeID", "fromID", "toID");
  private static final ImmutableSet<String> OF_LOCUTION = ImmutableSet.of("nodeID", "personID");
  private static final ImmutableSet<String> OF_PARTICIPANT =
      ImmutableSet.of("participantID", "firstname", "surname");

  private final Problems problems;
  private final ForeignFields fields;
  private final List<Loss> losses;
  private final Map<String, AifNode> nodes = new LinkedHashMap<>();
  /** The nodes that are left out, which was listed; nor are edges to them worth a word. */
  private final Set<String> leftOut = new HashSet<>();

  NodesetBinder(Problems problems, List<Loss> losses) {
    this.problems = problems;
    this.losses = losses;
    fields = new ForeignFields(problems);
  }

  /** Makes a nodeset of AIF or xAIF; empty if it is neither, which was reported. */
  Optional<Nodeset> bind(Node document) {
    if (!(document instanceof Mapping root)) {
      problems.add(
          document.place(),
          "",
          "the document is " + document.kind() + ", not a mapping",
          "begin it with {\"nodes\": [");
      return Optional.empty();
    }
    Optional<Mapping> inner = fields.mapping(root, "AIF");
    if (inner.isPresent()) {
      fields.countOthers(root, "the document", Set.of("AIF"));
    }
    Mapping aif = inner.orElse(root);
    if (aif.entries().find("nodes") < 0) {
      problems.add(
          aif.place(),
          "",
          "this is neither AIF nor xAIF: there are no \"nodes\"",
          "list the nodes under \"nodes\", or under \"AIF\" and \"nodes\"");
      return Optional.empty();
    }
    fields.countOthers(aif, inner.isPresent() ? "the AIF" : "the document", LISTS);
    fields.mappings(aif, "nodes").forEach(this::node);
    fields.mappings(aif, "edges").forEach(this::edge);
    Map<String, String> persons = persons(aif);
    List<Speaker> participants = participants(aif);
    losses.addAll(fields.losses());
    return Optional.of(new Nodeset(new ArrayList<>(nodes.values()), participants, persons));
  }

  private void node(Mapping mapping) {
    fields.countOthers(mapping, "nodes", OF_NODE);
    int line = mapping.place().line();
    Optional<String> name = fields.name(mapping, "nodeID", "a node");
    Optional<String> typeName = fields.name(mapping, "type", "a node");
    String text = fields.text(mapping, "text").orElse("");
    String scheme = fields.text(mapping, "scheme").orElse("");
    if (name.isEmpty() || typeName.isEmpty()) {
      return;
    }
    String subject = "node " + name.get();
    Optional<NodeType> type = NodeType.of(typeName.get());
    if (type.isEmpty() || type.get() == NodeType.PA) {
      leftOut.add(name.get());
      String what = type.isEmpty()
          ? "it is left out, since AIF has no type \"" + typeName.get() + "\""
          : "the preference is left out, since a debate has no place for it";
      losses.add(new Loss(line, subject, what));
      return;
    }
    AifNode node = new AifNode(name.get(), type.get(), text, scheme, line);
    AifNode first = nodes.putIfAbsent(name.get(), node);
    if (first != null) {
      repeated(mapping, first, node);
    } else if (!scheme.isBlank()
        && !SchemeName.saysNothing(scheme)
        && !SchemeName.same(scheme, text)
        && !node.scheme().equals(scheme)) {
      losses.add(
          new Loss(line, subject, "its scheme " + scheme + " is left out, since it has a text"));
    }
  }

  private void repeated(Mapping mapping, AifNode first, AifNode again) {
    if (first.type() == again.type() && first.text().equals(again.text())) {
      losses.add(new Loss(
          again.line(), again.subject(), "it stands there twice, first on line " + first.line()));
    } else {
      problems.add(
          mapping.place(),
          again.subject(),
          "the nodeID \"" + again.name() + "\" is taken on line " + first.line(),
          "give each node a nodeID of its own");
    }
  }

  private void edge(Mapping mapping) {
    fields.countOthers(mapping, "edges", OF_EDGE);
    int line = mapping.place().line();
    Optional<String> from = fields.name(mapping, "fromID", "an edge");
    Optional<String> to = fields.name(mapping, "toID", "an edge");
    if (from.isEmpty()
        || to.isEmpty()
        || leftOut.contains(from.get())
        || leftOut.contains(to.get())) {
      return;
    }
    String subject = "edge " + from.get() + " to " + to.get();
    AifNode source = nodes.get(from.get());
    AifNode target = nodes.get(to.get());
    if (source == null || target == null) {
      losses.add(new Loss(
          line,
          subject,
          "it is left out, since there is no node " + (source == null ? from.get() : to.get())));
    } else if (isAllowed(source.type(), target.type())) {
      source.leadTo(target);
    } else {
      losses.add(new Loss(
          line,
          subject,
          "it is left out, since it leads from type " + source.type() + " to " + target.type()
              + ", of which it cannot be told what it means"));
    }
  }

  private static boolean isAllowed(NodeType from, NodeType to) {
    return switch (from) {
      case I -> to.isStep();
      case RA, CA -> to == NodeType.I || to.isStep();
      case MA -> to == NodeType.I;
      case L -> to == NodeType.YA || to == NodeType.TA;
      case TA -> to == NodeType.YA || to == NodeType.L;
      case YA -> to == NodeType.I || to.isStep() || to == NodeType.L;
      case PA -> false;
    };
  }

  private Map<String, String> persons(Mapping aif) {
    Map<String, String> persons = new HashMap<>();
    for (Mapping locution : fields.mappings(aif, "locutions")) {
      fields.countOthers(locution, "locutions", OF_LOCUTION);
      Optional<String> node = fields.name(locution, "nodeID", "a locution");
      Optional<String> person = fields.text(locution, "personID").filter(id -> !id.isBlank());
      if (node.isPresent() && person.isPresent()) {
        int line = locution.place().line();
        AifNode said = nodes.get(node.get());
        if (said == null || said.type() != NodeType.L) {
          losses.add(new Loss(
              line, "locution " + node.get(), "it is left out, since there is no such node"));
        } else if (!persons
            .merge(node.get(), person.get(), (one, other) -> one)
            .equals(person.get())) {
          losses.add(new Loss(
              line,
              "locution " + node.get(),
              "the person " + person.get() + " is left out, since it is another's already"));
        }
      }
    }
    return persons;
  }

  private List<Speaker> participants(Mapping aif) {
    Map<String, Speaker> participants = new LinkedHashMap<>();
    for (Mapping mapping : fields.mappings(aif, "participants")) {
      fields.countOthers(mapping, "participants", OF_PARTICIPANT);
      String first = fields.text(mapping, "firstname").orElse("");
      String last = fields.text(mapping, "surname").orElse("");
      Optional<String> id = fields.name(mapping, "participantID", "a participant");
      if (id.isPresent()) {
        String name = PersonName.of(first, last).orElse(id.get());
        Speaker known = participants.putIfAbsent(id.get(), new Speaker(id.get(), name));
        if (known != null && !known.name().equals(name)) {
          losses.add(new Loss(
              mapping.place().line(),
              "participant " + id.get(),
              "the name " + name + " is left out, since it is that of " + known.name()));
        }
      }
    }
    return new ArrayList<>(participants.values());
  }
}
