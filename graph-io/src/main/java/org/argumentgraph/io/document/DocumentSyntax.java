package org.argumentgraph.io.document;

import java.util.Locale;

/** The two ways to write a document. */
public enum DocumentSyntax {
  /** YAML 1.2, to read and write by hand. */
  YAML,
  /** JSON, for machines. */
  JSON;

  /**
   * Returns the syntax that goes with a file name.
   *
   * @param name the name of a file
   * @return {@link #JSON} for a name that ends in {@code .json}, otherwise {@link #YAML}
   */
  public static DocumentSyntax ofName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
  }
}
