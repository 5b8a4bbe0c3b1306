package org.argumentgraph.io.text;

import com.google.common.base.CharMatcher;

/**
 * A line of a text.
 *
 * @param number counted from 1
 * @param indent how many columns it is indented; a tab reaches to the next multiple of four
 * @param text without white space around it, and with single blanks within; empty if it is blank
 */
record TextLine(int number, int indent, String text) {
  private static final int TAB = 4;

  static TextLine of(int number, String line) {
    int indent = 0;
    int start = 0;
    for (; start < line.length(); start++) {
      char character = line.charAt(start);
      if (character == '\t') {
        indent += TAB - indent % TAB;
      } else if (CharMatcher.whitespace().matches(character)) {
        indent++;
      } else {
        break;
      }
    }
    return new TextLine(
        number, indent, CharMatcher.whitespace().trimAndCollapseFrom(line.substring(start), ' '));
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
