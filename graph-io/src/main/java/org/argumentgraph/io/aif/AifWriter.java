package org.argumentgraph.io.aif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.argumentgraph.ArgumentGraph;
import org.argumentgraph.io.conversion.Conversion;
import org.argumentgraph.io.conversion.DebateWriter;
import org.argumentgraph.io.conversion.Loss;
import org.argumentgraph.io.internal.Json;

/**
 * Writes AIF JSON, for AIFdb, or xAIF, for OVA3. What becomes of what is told in
 * {@link org.argumentgraph.io.aif}.
 *
 * <p>Nothing is dropped in silence: reading what was written gives an equal debate, but for the
 * losses that were listed. Ids of elements are the ids of their nodes.
 *
 * <p>Takes time and memory linear in the size of the debate. Immutable.
 */
public final class AifWriter implements DebateWriter {
  private static final AifWriter STANDARD = new AifWriter(Dialect.AIF);
  private static final AifWriter XAIF = new AifWriter(Dialect.XAIF);

  private enum Dialect {
    AIF,
    XAIF
  }

  private final Dialect dialect;

  private AifWriter(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Returns the writer of AIF JSON.
   *
   * @return the writer
   */
  public static AifWriter standard() {
    return STANDARD;
  }

  /**
   * Returns the writer of xAIF.
   *
   * @return the writer
   */
  public static AifWriter xaif() {
    return XAIF;
  }

  @Override
  public Conversion<String> write(ArgumentGraph debate) {
    List<Loss> losses = new ArrayList<>();
    NodesetTree tree = new NodesetTree(Carriage.of(debate, losses));
    Map<String, Object> document = dialect == Dialect.AIF ? aif(tree) : xaif(tree);
    return new Conversion<>(Json.write(document), losses);
  }

  private static Map<String, Object> aif(NodesetTree tree) {
    Map<String, Object> aif = new LinkedHashMap<>();
    aif.put("nodes", tree.nodes());
    aif.put("edges", tree.edges());
    aif.put("locutions", tree.locutions());
    aif.put("participants", tree.participants());
    return aif;
  }

  private static Map<String, Object> xaif(NodesetTree tree) {
    Map<String, Object> aif = aif(tree);
    aif.put("schemefulfillments", List.of());
    aif.put("descriptorfulfillments", List.of());
    aif.put("cqdescriptorfulfillments", List.of());
    Map<String, Object> xaif = new LinkedHashMap<>();
    xaif.put("AIF", aif);
    xaif.put("text", "");
    xaif.put("dialog", !tree.locutions().isEmpty());
    xaif.put("OVA", Layout.of(tree));
    return xaif;
  }
}
