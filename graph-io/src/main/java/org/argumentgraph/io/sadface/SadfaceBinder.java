package org.argumentgraph.io.sadface;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Origin;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.ForeignFields;
import org.argumentgraph.io.internal.Ids;
import org.argumentgraph.io.internal.Node;
import org.argumentgraph.io.internal.Node.Mapping;
import org.argumentgraph.io.internal.Problems;
import org.argumentgraph.io.internal.StepNode;
import org.argumentgraph.io.internal.Steps;
import org.argumentgraph.io.internal.Steps.Link;

/** Makes a debate of a document, and goes on after each problem so as to find them all. */
final class SadfaceBinder {
  private static final ImmutableSet<String> OF_ROOT =
      ImmutableSet.of("metadata", "resources", "nodes", "edges");
  private static final ImmutableSet<String> OF_CORE = ImmutableSet.of("title", "claim");
  private static final ImmutableSet<String> OF_ATOM =
      ImmutableSet.of("id", "type", "text", "sources");
  private static final ImmutableSet<String> OF_SCHEME = ImmutableSet.of("id", "type", "name");
  private static final ImmutableSet<String> OF_EDGE =
      ImmutableSet.of("id", "source_id", "target_id");

  /** A scheme node: what it does, and what it is called. */
  private record Scheme(SchemeKind kind, String name) {}

  private final Problems problems;
  private final List<Loss> losses;
  private final ForeignFields fields;
  private final Resources resources;
  private final Ids ids = new Ids();
  private final Map<String, StepNode> nodes = new LinkedHashMap<>();
  private final Map<StepNode, Claim> claims = new HashMap<>();
  private final Map<StepNode, Scheme> schemes = new HashMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private Optional<String> title = Optional.empty();
  private Optional<String> thesis = Optional.empty();

  private SadfaceBinder(Problems problems, List<Loss> losses) {
    this.problems = problems;
    this.losses = losses;
    fields = new ForeignFields(problems);
    resources = new Resources(fields, losses);
  }

  /** Takes in a document; empty if it is no SADFace at all, which was reported. */
  static Optional<SadfaceBinder> bind(Node document, Problems problems, List<Loss> losses) {
    if (document instanceof Mapping root && root.entries().find("nodes") >= 0) {
      SadfaceBinder binder = new SadfaceBinder(problems, losses);
      binder.bind(root);
      return Optional.of(binder);
    }
    problems.add(
        document.place(),
        "",
        "this is no SADFace: there are no \"nodes\"",
        "list the atoms and what links them under \"nodes\"");
    return Optional.empty();
  }

  private void bind(Mapping root) {
    fields.countOthers(root, "the document", OF_ROOT);
    fields.mapping(root, "metadata").ifPresent(this::metadata);
    fields.mappings(root, "resources").forEach(resources::add);
    fields.mappings(root, "nodes").forEach(this::node);
    fields.mappings(root, "edges").forEach(this::edge);
    losses.addAll(fields.losses());
  }

  private void metadata(Mapping metadata) {
    fields.countOthers(metadata, "the metadata", Set.of("core"));
    Optional<Mapping> core = fields.mapping(metadata, "core");
    if (core.isPresent()) {
      fields.countOthers(core.get(), "the metadata", OF_CORE);
      title = fields.text(core.get(), "title").filter(text -> !text.isBlank());
      thesis = fields.text(core.get(), "claim").filter(text -> !text.isBlank());
    }
  }

  private void node(Mapping mapping) {
    Optional<String> name = fields.name(mapping, "id", "a node");
    Optional<String> type = fields.name(mapping, "type", "a node");
    if (name.isEmpty() || type.isEmpty()) {
      return;
    }
    StepNode known = nodes.get(name.get());
    if (known != null || leftOut.contains(name.get())) {
      problems.add(
          mapping.place(),
          "node " + name.get(),
          "the id \"" + name.get() + "\" is taken"
              + (known == null ? "" : " on line " + known.line()),
          "give each node an id of its own");
    } else if (type.get().equals("atom")) {
      atom(mapping, name.get());
    } else {
      scheme(mapping, name.get(), type.get());
    }
  }

  private void atom(Mapping mapping, String name) {
    fields.countOthers(mapping, "atoms", OF_ATOM);
    int line = mapping.place().line();
    String id = id(name, "claim", line);
    String text = fields.text(mapping, "text").orElse("");
    if (text.isBlank()) {
      losses.add(new Loss(line, "node " + name, "it has no text; its id stands for it"));
    }
    Claim claim = Claim.of(id, text.isBlank() ? id : text);
    Origin origin = resources.origin(fields.mappings(mapping, "sources"), name);
    StepNode node = StepNode.statement(id, line);
    nodes.put(name, node);
    claims.put(node, claim.withOrigin(origin));
  }

  private void scheme(Mapping mapping, String name, String type) {
    fields.countOthers(mapping, "schemes", OF_SCHEME);
    int line = mapping.place().line();
    String scheme = fields.text(mapping, "name").orElse("");
    Optional<SchemeKind> kind = SchemeKind.of(type, scheme);
    if (kind.isEmpty()) {
      leftOut.add(name);
      losses.add(new Loss(
          line,
          "node " + name,
          "it is left out, since a debate has no place for the " + type + " " + scheme));
      return;
    }
    StepNode node = StepNode.step(id(name, "scheme", line), line);
    nodes.put(name, node);
    schemes.put(node, new Scheme(kind.get(), scheme));
  }

  private String id(String name, String otherwise, int line) {
    String id = ids.of(name, otherwise);
    if (!id.equals(name)) {
      losses.add(
          new Loss(line, "node " + name, "it is called " + id + ", since an id may not be so"));
    }
    return id;
  }

  private void edge(Mapping mapping) {
    fields.countOthers(mapping, "edges", OF_EDGE);
    Optional<String> from = fields.name(mapping, "source_id", "an edge");
    Optional<String> to = fields.name(mapping, "target_id", "an edge");
    if (from.isEmpty()
        || to.isEmpty()
        || leftOut.contains(from.get())
        || leftOut.contains(to.get())) {
      return;
    }
    StepNode source = nodes.get(from.get());
    StepNode target = nodes.get(to.get());
    String why = "";
    if (source == null || target == null) {
      why = "there is no node " + (source == null ? from.get() : to.get());
    } else if (!source.isStep() && !target.isStep()) {
      why = "no scheme stands between the atoms";
    } else if (target.isStep() && isRephrase(source)) {
      why = "only an atom can be rephrased";
    } else {
      source.leadTo(target);
    }
    if (!why.isEmpty()) {
      losses.add(new Loss(
          mapping.place().line(),
          "edge " + from.get() + " to " + to.get(),
          "it is left out, since " + why));
    }
  }

  private boolean isRephrase(StepNode node) {
    Scheme scheme = schemes.get(node);
    return scheme != null && scheme.kind() == SchemeKind.REPHRASE;
  }

  /** Makes the debate of what was taken in. */
  ArgumentGraph debate(String otherwise) {
    List<StepNode> steps = nodes.values().stream().filter(StepNode::isStep).toList();
    Map<StepNode, List<Element>> made = new HashMap<>();
    for (Link link : Steps.links(steps, ids, losses)) {
      made.computeIfAbsent(link.node(), step -> new ArrayList<>()).addAll(relations(link));
    }
    ArgumentGraph.Builder debate = ArgumentGraph.builder(title.orElse(otherwise));
    resources.sources().forEach(debate::source);
    for (StepNode node : nodes.values()) {
      Claim claim = claims.get(node);
      if (claim != null) {
        debate.add(claim);
      }
      made.getOrDefault(node, List.of()).forEach(debate::add);
    }
    thesis.ifPresent(name -> thesis(name, debate));
    return debate.build();
  }

  private void thesis(String name, ArgumentGraph.Builder debate) {
    StepNode node = nodes.get(name);
    if (node == null || node.isStep()) {
      losses.add(Loss.of("", "the claim " + name + " is left out, since it is no atom"));
    } else {
      debate.theses(node.id());
    }
  }

  private List<Relation> relations(Link link) {
    Scheme scheme = requireNonNull(schemes.get(link.node()));
    List<String> sources = link.sources().stream().map(StepNode::id).toList();
    List<Relation> relations = new ArrayList<>();
    if (scheme.kind() == SchemeKind.REPHRASE) {
      String id = link.id();
      for (String source : sources) {
        relations.add(
            Relation.of(RelationKind.RESTATEMENT, source, link.target().id()).withId(id));
        id = relations.size() < sources.size() ? ids.of(link.id(), "scheme") : id;
      }
    } else {
      RelationKind kind = kind(scheme.kind(), link.target());
      relations.add(Relation.of(kind, sources, link.target().id()).withId(link.id()));
    }
    return scheme.kind().isUsual(scheme.name())
        ? relations
        : relations.stream()
            .map(relation -> relation.withTags("scheme:" + scheme.name()))
            .toList();
  }

  private static RelationKind kind(SchemeKind kind, StepNode target) {
    if (kind == SchemeKind.INFERENCE) {
      return RelationKind.SUPPORT;
    }
    return target.isStep() ? RelationKind.UNDERCUT : RelationKind.REBUTTAL;
  }
}
