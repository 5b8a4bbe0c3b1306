package org.argumentgraph.io.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Writes maps and lists as YAML that reads well: what is short stands on one line, every text on a
 * line of its own.
 */
final class YamlLayout {
  private static final int ONE_LINE = 90;

  /**
   * Texts that no reader of YAML, of any version, takes for something else; the engine still quotes
   * what it has to.
   */
  private static final Pattern PLAIN = Pattern.compile("\\p{IsAlphabetic}.*");

  private static final Set<String> NOT_PLAIN =
      Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

  private YamlLayout() {}

  static String write(Map<String, Object> document) {
    DumpSettings settings = DumpSettings.builder()
        .setBestLineBreak("\n")
        .setWidth(Integer.MAX_VALUE)
        .setSplitLines(false)
        .setIndent(2)
        .setIndicatorIndent(2)
        .setIndentWithIndicator(true)
        .build();
    Text text = new Text();
    new Dump(settings).dumpNode(block(document), text);
    return text.toString();
  }

  /** A mapping with a line for each field. */
  private static Node block(Map<?, ?> map) {
    return new MappingNode(
        Tag.MAP,
        map.entrySet().stream()
            .map(entry -> new NodeTuple(scalar(entry.getKey()), node(entry.getValue())))
            .toList(),
        FlowStyle.BLOCK);
  }

  private static Node node(Object value) {
    if (value instanceof Map<?, ?> map) {
      return fitsOneLine(map) && !map.containsKey("text") ? flow(map) : block(map);
    }
    if (value instanceof List<?> list) {
      boolean isFlow = fitsOneLine(list) && list.stream().noneMatch(Map.class::isInstance);
      return new SequenceNode(
          Tag.SEQ,
          list.stream().map(YamlLayout::node).toList(),
          isFlow ? FlowStyle.FLOW : FlowStyle.BLOCK);
    }
    return scalar(value);
  }

  private static Node flow(Map<?, ?> map) {
    return new MappingNode(
        Tag.MAP,
        map.entrySet().stream()
            .map(entry -> new NodeTuple(scalar(entry.getKey()), node(entry.getValue())))
            .toList(),
        FlowStyle.FLOW);
  }

  private static boolean fitsOneLine(Object value) {
    return value.toString().length() <= ONE_LINE
        && (!(value instanceof Map<?, ?> map)
            || map.values().stream()
                .noneMatch(inner -> inner instanceof List<?> list
                    && list.stream().anyMatch(Map.class::isInstance)));
  }

  private static ScalarNode scalar(Object value) {
    if (value instanceof String text) {
      boolean plain =
          PLAIN.matcher(text).matches() && !NOT_PLAIN.contains(text.toLowerCase(Locale.ROOT));
      return new ScalarNode(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }
    Tag tag = value instanceof Boolean ? Tag.BOOL : value instanceof Integer ? Tag.INT : Tag.FLOAT;
    return new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN);
  }

  private static final class Text implements StreamDataWriter {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(String piece) {
      text.append(piece);
    }

    @Override
    public void write(String piece, int offset, int length) {
      text.append(piece, offset, offset + length);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
