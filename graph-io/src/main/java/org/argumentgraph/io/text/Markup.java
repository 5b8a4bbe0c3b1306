package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLines;

/**
 * Takes the words out of inline Markdown. They are kept as they stand while the blocks are parsed:
 * the inline parser of commonmark-java (0.28) recurses as deep as emphasis is nested.
 */
final class Markup implements InlineParser {
  static final InlineParserFactory FACTORY = Markup::of;

  private static final Markup INSTANCE = new Markup();
  private static final Pattern LINK =
      Pattern.compile("!?\\[([^\\[\\]]{0,2000})\\]\\([^()\\s]{0,2000}(?: \"[^\"]{0,200}\")?\\)");
  private static final Pattern MARKS = Pattern.compile("\\\\([!-/:-@\\[-`{-~])"
      + "|\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|`+"
      + "|(?<![\\p{L}\\p{N}_])_{1,3}(?=\\S)|(?<=\\S)_{1,3}(?![\\p{L}\\p{N}_])");

  private Markup() {}

  private static Markup of(InlineParserContext context) {
    return INSTANCE;
  }

  @Override
  public void parse(SourceLines lines, Node node) {
    node.appendChild(new Text(lines.getContent()));
  }

  /** The words of a block, with single blanks between them. */
  static String words(Node block) {
    StringBuilder content = new StringBuilder();
    for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        content.append(text.getLiteral());
      }
    }
    String words = LINK.matcher(content).replaceAll("$1");
    // What is escaped stays, other marks go.
    words = MARKS
        .matcher(words)
        .replaceAll(mark -> mark.group(1) == null ? "" : Matcher.quoteReplacement(mark.group(1)));
    return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
  }
}
