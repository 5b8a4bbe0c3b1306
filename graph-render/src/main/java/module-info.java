/** Draws debates that people can read. */
module org.argumentgraph.render {
  exports org.argumentgraph.render;
  exports org.argumentgraph.render.explorer;

  requires com.google.common;
  requires guru.nidi.graphviz;
  requires java.desktop;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires transitive org.argumentgraph.core;
}
