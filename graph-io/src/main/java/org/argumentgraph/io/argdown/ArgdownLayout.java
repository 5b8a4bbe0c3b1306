package org.argumentgraph.io.argdown;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.Claim;
import org.argumentgraph.Element;
import org.argumentgraph.Relation;
import org.argumentgraph.RelationKind;
import org.argumentgraph.io.argdown.Forms.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lays a debate out as Argdown: its claims in their order, each with what bears on it. */
final class ArgdownLayout {
  private static final Splitter PATH = Splitter.on(" > ");
  private static final ImmutableMap<RelationKind, String> SIGNS = ImmutableMap.of(
      RelationKind.SUPPORT, "+",
      RelationKind.REBUTTAL, "-",
      RelationKind.UNDERCUT, "_");

  private final ArgumentGraph graph;
  private final Forms forms;
  private final ElementFields fields;
  private final StringBuilder out = new StringBuilder();
  private List<String> group = List.of();

  private ArgdownLayout(ArgumentGraph graph) {
    this.graph = graph;
    forms = new Forms(graph);
    fields = new ElementFields(graph, forms);
  }

  static String write(ArgumentGraph graph) {
    ArgdownLayout layout = new ArgdownLayout(graph);
    layout.document();
    return layout.out.toString();
  }

  private void document() {
    frontMatter();
    if (graph.claims().isEmpty()) {
      out.append("\n# ").append(Markup.text(graph.title())).append('\n');
    }
    // No heading ends a group, so that what is in none goes first.
    graph.claims().stream().filter(claim -> group(claim).isEmpty()).forEach(this::block);
    graph.claims().stream().filter(claim -> group(claim).isPresent()).forEach(this::block);
  }

  private void frontMatter() {
    out.append("===\n").append("title: ").append(Markup.quoted(graph.title())).append('\n');
    Map<String, JsonNode> front = fields.front();
    boolean hasData = graph.relations().stream().anyMatch(line -> forms.of(line) == Form.DATA);
    if (front.isEmpty() && hasData) {
      out.append(FrontMatter.KEY).append(": {}\n");
    } else if (!front.isEmpty()) {
      out.append(FrontMatter.KEY).append(":\n");
    }
    front.forEach((name, list) -> {
      out.append("  ").append(name).append(":\n");
      list.forEach(item -> out.append("    - ").append(Markup.flow(item)).append('\n'));
    });
    out.append("===\n");
  }

  /** The tag of a claim that is written as headings. */
  private static Optional<String> group(Claim claim) {
    return claim.tags().stream()
        .filter(tag -> tag.startsWith(Claims.GROUP))
        .filter(tag -> path(tag).stream().allMatch(Markup::isPlain))
        .findFirst();
  }

  private static List<String> path(String tag) {
    return PATH.splitToList(tag.substring(Claims.GROUP.length()));
  }

  private void block(Claim claim) {
    Optional<String> tag = group(claim);
    tag.ifPresent(path -> headings(path(path)));
    Set<String> tags = new LinkedHashSet<>(claim.tags());
    tag.ifPresent(tags::remove);
    if (forms.isArgument(claim.id())) {
      tags.remove(Claims.ARGUMENT);
    }
    out.append('\n').append(reference(claim.id())).append(": ").append(Markup.text(claim.text()));
    remarks(tags, fields.of(claim));
    out.append('\n');
    graph.relationsTo(claim.id()).forEach(this::line);
    contradictions(claim, Form.FRONT);
    contradictions(claim, Form.LINE);
    graph.relationsFrom(claim.id()).stream()
        .filter(relation -> forms.of(relation) == Form.STRUCTURE)
        .filter(relation -> relation.sources().get(0).equals(claim.id()))
        .forEach(this::structure);
  }

  /** Writes the headings in which a group differs from the one before. */
  private void headings(List<String> path) {
    if (path.equals(group)) {
      return;
    }
    int level = 0;
    while (level < path.size() - 1
        && level < group.size()
        && path.get(level).equals(group.get(level))) {
      level++;
    }
    group = path;
    for (; level < path.size(); level++) {
      out.append('\n').append("#".repeat(level + 1)).append(' ');
      out.append(Markup.text(path.get(level))).append('\n');
    }
  }

  private String reference(String id) {
    boolean isArgument = graph.element(id) instanceof Relation || forms.isArgument(id);
    return isArgument ? "<" + id + ">" : "[" + id + "]";
  }

  private void line(Relation relation) {
    String sign = SIGNS.get(relation.kind());
    if (sign != null && forms.of(relation) == Form.LINE) {
      child(sign, reference(relation.sources().get(0)));
    }
  }

  /** Those that are spelt out in front go first, as they will when the document is read again. */
  private void contradictions(Claim claim, Form form) {
    graph.relationsFrom(claim.id()).stream()
        .filter(relation -> relation.kind() == RelationKind.CONTRADICTION)
        .filter(relation -> forms.of(relation) == form && forms.isDrawn(relation))
        .forEach(relation -> child("><", reference(relation.target())));
  }

  private void child(String sign, String reference) {
    out.append("  ").append(sign).append(' ').append(reference).append('\n');
  }

  /** Writes tags and data behind a text or a reference. */
  private void remarks(Set<String> tags, ObjectNode data) {
    for (String tag : tags) {
      Markup.tag(tag)
          .ifPresentOrElse(
              written -> out.append(' ').append(written),
              () -> data.withArray("tags").add(tag));
    }
    if (!data.isEmpty()) {
      out.append(' ').append(Markup.flow(data));
    }
  }

  /** Writes a relation as an argument: its premises, and its conclusion or what leads on to it. */
  private void structure(Relation relation) {
    Set<String> rules = new LinkedHashSet<>(relation.tags());
    rules.removeIf(tag -> !tag.startsWith(Inferences.SCHEME)
        || !Markup.isPlain(tag.substring(Inferences.SCHEME.length())));
    head(relation, rules);
    graph.relationsTo(relation.id()).forEach(this::line);
    out.append('\n');
    int number = 1;
    for (String premise : relation.sources()) {
      out.append('(').append(number++).append(") ").append(reference(premise)).append('\n');
    }
    if (rules.isEmpty()) {
      out.append("----\n");
    } else {
      out.append(rules.stream()
          .map(rule -> Markup.rule(rule.substring(Inferences.SCHEME.length())))
          .collect(Collectors.joining(", ", "--\n", "\n--\n")));
    }
    out.append('(').append(number).append(") ");
    String target = reference(relation.target());
    if (isMarked(relation)) {
      boolean isFor = relation.kind() == RelationKind.SUPPORT;
      out.append(isFor ? "For" : "Against").append(" @").append(target).append(".\n");
      child(SIGNS.get(relation.kind()) + ">", target);
    } else {
      out.append(target).append('\n');
    }
  }

  /** Whether a relation is more than its premises and its conclusion. */
  private boolean isMarked(Relation relation) {
    Element target = graph.element(relation.target());
    return relation.kind() != RelationKind.SUPPORT || target instanceof Relation;
  }

  private void head(Relation relation, Set<String> rules) {
    ObjectNode data = fields.of(relation);
    Set<String> tags = new LinkedHashSet<>(relation.tags());
    tags.removeAll(rules);
    out.append("\n<").append(relation.id()).append('>');
    Optional<String> description = relation.note().filter(Markup::isPlain);
    if (description.isPresent()) {
      data.remove("note");
      out.append(": ").append(Markup.text(description.get()));
    }
    if (isMarked(relation)) {
      data.put(Marked.KIND, relation.kind().name().toLowerCase(Locale.ROOT));
    }
    remarks(tags, data);
    out.append('\n');
  }
}
