/** Real debates, modelled claim by claim. */
module org.argumentgraph.seeds {
  exports org.argumentgraph.seeds;

  requires static transitive org.jspecify;
  requires transitive org.argumentgraph.core;
  requires org.argumentgraph.io;
}
