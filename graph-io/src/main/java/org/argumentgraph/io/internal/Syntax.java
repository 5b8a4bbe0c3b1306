package org.argumentgraph.io.internal;

import java.util.Locale;

/** How a tree of nodes is written down. */
public enum Syntax {
  /** YAML 1.2, to read and write by hand. */
  YAML,
  /** JSON, for machines. */
  JSON;

  /** Returns the syntax that goes with the name of a file. */
  public static Syntax ofName(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".json") ? JSON : YAML;
  }
}
