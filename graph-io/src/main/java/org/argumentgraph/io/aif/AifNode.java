package org.argumentgraph.io.aif;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A node of a nodeset, with the nodes around it. */
final class AifNode {
  private final String name;
  private final NodeType type;
  private final String text;
  private final String plainText;
  private final String scheme;
  private final int line;
  private final Set<AifNode> before = new LinkedHashSet<>();
  private final Set<AifNode> after = new LinkedHashSet<>();

  AifNode(String name, NodeType type, String text, String scheme, int line) {
    this.name = name;
    this.type = type;
    this.text = text;
    plainText = text.strip();
    this.scheme = scheme;
    this.line = line;
  }

  /** Adds an edge, unless there is such a one. */
  void leadTo(AifNode node) {
    after.add(node);
    node.before.add(this);
  }

  String name() {
    return name;
  }

  NodeType type() {
    return type;
  }

  String text() {
    return text;
  }

  /** The text without blanks around it. */
  String plainText() {
    return plainText;
  }

  int line() {
    return line;
  }

  /** What losses call it. */
  String subject() {
    return "node " + name;
  }

  /** The name of the scheme that it applies; empty if that says nothing beyond its type. */
  String scheme() {
    String name = SchemeName.saysNothing(text) ? scheme : text;
    return SchemeName.saysNothing(name) ? "" : name;
  }

  List<AifNode> before(NodeType wanted) {
    return before.stream().filter(node -> node.type == wanted).toList();
  }

  List<AifNode> after(NodeType wanted) {
    return after.stream().filter(node -> node.type == wanted).toList();
  }

  Set<AifNode> before() {
    return before;
  }

  Set<AifNode> after() {
    return after;
  }
}
