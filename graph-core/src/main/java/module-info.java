/**
 * Debates as typed directed graphs: the model, how strong its claims are, and what the disagreement
 * turns on, what nobody has answered, where it contradicts itself.
 */
module org.argumentgraph.core {
  exports org.argumentgraph;
  exports org.argumentgraph.crux;
  exports org.argumentgraph.cycle;
  exports org.argumentgraph.dung;
  exports org.argumentgraph.findings;
  exports org.argumentgraph.jgrapht;
  exports org.argumentgraph.strength;
  exports org.argumentgraph.unanswered;

  requires com.google.common;
  requires logicng;
  requires static transitive org.jspecify;
  requires transitive org.jgrapht.core;
}
