/** Draws debates that people can read. */
module org.argumentgraph.render {
  exports org.argumentgraph.render;
  exports org.argumentgraph.render.explorer;

  requires com.google.common;
  requires java.desktop;
  requires org.apache.commons.logging; // PDFBox, which is no module yet, cannot ask for it.
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.eclipse.elk.alg.layered;
  requires org.eclipse.elk.core;
  requires org.eclipse.elk.graph;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires transitive guru.nidi.graphviz;
  requires transitive org.argumentgraph.core;
}
