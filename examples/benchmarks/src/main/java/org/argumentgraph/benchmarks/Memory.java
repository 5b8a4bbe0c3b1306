package org.argumentgraph.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.DocumentLimits;
import org.argumentgraph.io.document.DocumentReader;
import org.argumentgraph.io.document.DocumentWriter;

/** How much memory a debate takes that was read from a document. */
final class Memory {
  private static final int CLAIMS = 1_000_000;
  private static final int COLLECTIONS = 3;

  private Memory() {}

  static void print() {
    String document = DocumentWriter.json().write(ReadBenchmark.debate(CLAIMS)).result();
    DocumentReader reader =
        DocumentReader.standard().withLimits(new DocumentLimits(document.length(), 20, 0));
    long before = used();
    ArgumentGraph graph = reader.read(document, "debate.json").result();
    double bytes = (double) (used() - before) / graph.claims().size();
    double text = graph.claims().stream()
        .mapToInt(claim -> claim.text().length())
        .average()
        .orElse(0);
    System.out.printf(
        Locale.ROOT,
        "A claim with a relation takes %.0f bytes, %.0f beyond its text (%d claims)%n",
        bytes,
        bytes - text,
        graph.claims().size());
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
