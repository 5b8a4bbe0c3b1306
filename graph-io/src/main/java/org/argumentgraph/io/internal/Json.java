package org.argumentgraph.io.internal;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that is the same on every platform. */
public final class Json {
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final ObjectWriter WRITER = JsonMapper.builder()
      .build()
      .writer()
      .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  private Json() {}

  /** Writes maps, lists, texts and numbers, indented, ending in a line feed. */
  public static String write(Object tree) {
    return WRITER.writeValueAsString(tree) + "\n";
  }
}
