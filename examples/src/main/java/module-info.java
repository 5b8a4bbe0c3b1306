/** Mains that show the library at work. */
module org.argumentgraph.examples {
  requires com.google.common;
  requires info.picocli;
  requires org.argumentgraph.core;
  requires org.argumentgraph.io;
  requires org.argumentgraph.render;
  requires org.argumentgraph.seeds;
  requires static org.jspecify;

  opens org.argumentgraph.examples to
      info.picocli;
}
