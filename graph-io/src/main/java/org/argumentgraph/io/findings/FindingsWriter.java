package org.argumentgraph.io.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.argumentgraph.findings.Findings;
import org.argumentgraph.io.internal.Json;

/**
 * Writes findings as JSON, version 1 of the format {@code argument-graph-findings}.
 *
 * <p>Deterministic, byte for byte. Numbers are rounded to six decimals. Takes time and memory
 * linear in the size of the debate and of its findings.
 */
public final class FindingsWriter {
  private FindingsWriter() {}

  /**
   * Writes findings as a text.
   *
   * @param findings what was found
   * @return the JSON document, which ends in a line feed
   */
  public static String write(Findings findings) {
    return Json.write(FindingsTree.of(findings));
  }

  /**
   * Writes findings to a file in UTF-8, replacing what is there.
   *
   * @param findings what was found
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(Findings findings, Path file) throws IOException {
    Files.writeString(file, write(findings));
  }
}
