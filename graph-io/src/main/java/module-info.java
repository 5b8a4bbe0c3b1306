/** Reads and writes debates and findings. */
module org.argumentgraph.io {
  exports org.argumentgraph.io;
  exports org.argumentgraph.io.aif;
  exports org.argumentgraph.io.argdown;
  exports org.argumentgraph.io.carneades;
  exports org.argumentgraph.io.csv;
  exports org.argumentgraph.io.gexf;
  exports org.argumentgraph.io.graphml;
  exports org.argumentgraph.io.jsonlines;
  exports org.argumentgraph.io.kialo;
  exports org.argumentgraph.io.microtext;
  exports org.argumentgraph.io.sadface;
  exports org.argumentgraph.io.text;
  exports org.argumentgraph.io.conversion;
  exports org.argumentgraph.io.document;
  exports org.argumentgraph.io.findings;
  exports org.argumentgraph.io.iccma;

  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.commonmark;
  requires org.commonmark.ext.front.matter;
  requires org.snakeyaml.engine;
  requires static transitive org.jspecify;
  requires tools.jackson.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.yaml;
  requires transitive org.argumentgraph.core;
}
