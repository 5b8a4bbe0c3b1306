package org.argumentgraph.io.argdown;

import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;

/** TODO. */
public final class ArgdownWriter implements DebateWriter {
  private static final ArgdownWriter STANDARD = new ArgdownWriter();

  private ArgdownWriter() {}

  /**
   * Returns the writer.
   *
   * @return the writer
   */
  public static ArgdownWriter standard() {
    return STANDARD;
  }

  @Override
  public Conversion<String> write(ArgumentGraph debate) {
    return Conversion.complete(ArgdownLayout.write(debate));
  }
}
