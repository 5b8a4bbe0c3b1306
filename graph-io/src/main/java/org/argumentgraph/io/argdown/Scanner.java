package org.argumentgraph.io.argdown;

import com.google.common.base.CharMatcher;

/**
 * Says how far the pieces of an Argdown text reach that begin at a place. Every method returns the
 * end of the piece, or {@link #NONE} if there is none. Asked from places that only move on, it
 * looks at every character a bounded number of times.
 */
final class Scanner {
  static final int NONE = -1;

  /** What counts as a space, which is more than in Java. */
  static final CharMatcher SPACE = CharMatcher.anyOf(
          "\t\n\u000B\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF")
      .or(CharMatcher.inRange('\u2000', '\u200A'))
      .precomputed();

  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t");
  private static final CharMatcher LINE_END = CharMatcher.anyOf("\n\r\u2028\u2029");
  private static final CharMatcher CONTROL =
      CharMatcher.anyOf("@#*_[],.:;</>-(){}").precomputed();
  private static final CharMatcher PLAIN =
      CONTROL.or(CharMatcher.anyOf("\\\r\n")).negate().precomputed();
  private static final CharMatcher OF_TAG = CharMatcher.inRange('a', 'z')
      .or(CharMatcher.inRange('A', 'z'))
      .or(CharMatcher.inRange('0', '9'))
      .or(CharMatcher.is('-'))
      .or(CharMatcher.inRange('\u00A0', '\uD7FF'))
      .or(CharMatcher.inRange('\uF900', '\uFDCF'))
      .or(CharMatcher.inRange('\uFDF0', '\uFFEF'))
      .precomputed();

  private final String text;
  private final Search markupEnd;
  private final Search blockCommentEnd;
  private final Search matterEnd;
  private final Search tagEnd;
  private final Search linkTextEnd;
  private final Search linkEnd;
  private final Search statementDefinitionEnd;
  private final Search statementReferenceEnd;
  private final Search statementMentionEnd;
  private final Search argumentDefinitionEnd;
  private final Search argumentReferenceEnd;
  private final Search argumentMentionEnd;
  private int lineEnd = -1;
  private int dataStop = -1;
  private int dataStopBefore = -1;
  private int dataEnd = -1;

  Scanner(String text) {
    this.text = text;
    markupEnd = new Search(text, "-->");
    blockCommentEnd = new Search(text, "*/");
    matterEnd = new Search(text, "===");
    tagEnd = new Search(text, ")");
    linkTextEnd = new Search(text, "]");
    linkEnd = new Search(text, ")");
    statementDefinitionEnd = new Search(text, "]:");
    statementReferenceEnd = new Search(text, "]");
    statementMentionEnd = new Search(text, "]");
    argumentDefinitionEnd = new Search(text, ">:");
    argumentReferenceEnd = new Search(text, ">");
    argumentMentionEnd = new Search(text, ">");
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private boolean isPast(int index) {
    return index >= text.length();
  }

  private int skip(CharMatcher matcher, int from) {
    int index = from;
    while (index < text.length() && matcher.matches(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private int skipOne(CharMatcher matcher, int from) {
    return !isPast(from) && matcher.matches(text.charAt(from)) ? from + 1 : from;
  }

  /** Where the line ends in which a place stands. */
  private int lineEnd(int from) {
    if (lineEnd < from) {
      lineEnd = skip(LINE_END.negate(), from);
    }
    return lineEnd;
  }

  /** A comment, without the line breaks behind it. */
  int comment(int from) {
    if (text.startsWith("//", from)) {
      int end = lineEnd(from);
      return at(end) == '\n' || at(end) == '\r' ? end : NONE;
    }
    if (text.startsWith("/*", from)) {
      return endOf(blockCommentEnd, from + 2, 2);
    }
    return text.startsWith("<!--", from) ? endOf(markupEnd, from + 4, 3) : NONE;
  }

  private int endOf(Search search, int from, int length) {
    int found = search.next(from);
    return isPast(found) ? NONE : found + length;
  }

  /** The line breaks behind a comment that is a block by itself. */
  int lineBreaks(int from) {
    int end = from;
    while (true) {
      int next = skip(BLANK, end);
      if (text.startsWith("\r\n", next)) {
        end = next + 2;
      } else if (at(end) == '\n' || at(end) == '\r') {
        end++;
      } else {
        return end;
      }
    }
  }

  int newLine(int from) {
    int end = skip(BLANK, from);
    if (text.startsWith("\r\n", end)) {
      return end + 2;
    }
    return at(end) == '\n' || at(end) == '\r' ? end + 1 : NONE;
  }

  /** Two line breaks or more, with nothing but blanks between them. */
  int emptyLine(int from) {
    int end = from;
    int count = 0;
    while (true) {
      int next = newLine(end);
      if (next == NONE || text.charAt(next - 1) == '\r') {
        return count < 2 ? NONE : end;
      }
      end = next;
      count++;
    }
  }

  int frontMatter(int from) {
    if (!text.startsWith("===", from)) {
      return NONE;
    }
    CharMatcher sign = CharMatcher.is('=');
    int start = skip(sign, from);
    int end = matterEnd.next(start);
    if (!isPast(end)) {
      return skip(sign, end);
    }
    return start - from >= 6 ? start : NONE;
  }

  /**
   * Data: from a brace to the last one before a brace that is followed by a space and then by
   * neither a comma nor a brace, that one included.
   */
  int data(int from) {
    if (at(from) != '{') {
      return NONE;
    }
    if (dataStop <= from) {
      int stop = from + 1;
      while (!isPast(stop) && !isDataStop(stop)) {
        stop++;
      }
      dataStopBefore = Math.max(dataStop, 0);
      dataStop = stop;
      int end = Math.min(stop, text.length() - 1);
      while (end > dataStopBefore && !closesData(end)) {
        end--;
      }
      dataEnd = end > dataStopBefore ? end : dataEnd;
    }
    return dataEnd > from ? dataEnd + 1 : NONE;
  }

  private boolean isDataStop(int index) {
    return text.charAt(index) == '}'
        && index + 2 < text.length()
        && SPACE.matches(text.charAt(index + 1))
        && text.charAt(index + 2) != ','
        && text.charAt(index + 2) != '}';
  }

  private boolean closesData(int index) {
    if (text.charAt(index) != '}') {
      return false;
    }
    int next = skip(SPACE, index + 1);
    return isPast(next) || (at(next) != ',' && at(next) != '}');
  }

  /** A backslash, what it escapes, and the blanks behind that. */
  int escaped(int from) {
    return at(from) == '\\' && !isPast(from + 1) && !LINE_END.matches(at(from + 1))
        ? skip(CharMatcher.is(' '), from + 2)
        : NONE;
  }

  /** A name between two full stops or two colons. */
  int special(int from) {
    char sign = at(from);
    if ((sign != '.' && sign != ':') || isPast(from + 1) || SPACE.matches(at(from + 1))) {
      return NONE;
    }
    int end = from + 2;
    while (!isPast(end) && at(end) != sign) {
      if (SPACE.matches(at(end))) {
        return NONE;
      }
      end++;
    }
    return isPast(end) ? NONE : skipOne(BLANK, end + 1);
  }

  int link(int from) {
    if (at(from) != '[') {
      return NONE;
    }
    int middle = linkTextEnd.next(from + 1);
    if (middle == from + 1 || at(middle + 1) != '(') {
      return NONE;
    }
    int end = linkEnd.next(middle + 2);
    return isPast(end) || end == middle + 2 ? NONE : skipOne(BLANK, end + 1);
  }

  int tag(int from) {
    if (at(from) != '#') {
      return NONE;
    }
    if (at(from + 1) == '(') {
      int end = tagEnd.next(from + 2);
      return isPast(end) || end == from + 2 ? NONE : skipOne(BLANK, end + 1);
    }
    int end = skip(OF_TAG, from + 1);
    return end == from + 1 ? NONE : skipOne(BLANK, end);
  }

  int statementDefinition(int from) {
    return at(from) == '[' ? onLine(statementDefinitionEnd, from + 1, 2) : NONE;
  }

  int statementReference(int from) {
    return at(from) == '[' && at(from + 1) != '-'
        ? onLine(statementReferenceEnd, from + 1, 1)
        : NONE;
  }

  int statementMention(int from) {
    int end = text.startsWith("@[", from) ? onLine(statementMentionEnd, from + 2, 1) : NONE;
    return end == NONE ? NONE : skipOne(BLANK, end);
  }

  int argumentDefinition(int from) {
    return at(from) == '<' ? onLine(argumentDefinitionEnd, from + 1, 2) : NONE;
  }

  int argumentReference(int from) {
    return at(from) == '<' && at(from + 1) != '-'
        ? onLine(argumentReferenceEnd, from + 1, 1)
        : NONE;
  }

  int argumentMention(int from) {
    int end = text.startsWith("@<", from) ? onLine(argumentMentionEnd, from + 2, 1) : NONE;
    return end == NONE ? NONE : skipOne(BLANK, end);
  }

  /** The end of a title that begins at a place, has a character and ends on the same line. */
  private int onLine(Search end, int title, int length) {
    int found = end.next(title + 1);
    return found < lineEnd(title) ? found + length : NONE;
  }

  int blanks(int from) {
    int end = skip(BLANK, from);
    return end == from ? NONE : end;
  }

  int plain(int from) {
    int end = skip(PLAIN, from);
    return end == from ? NONE : end;
  }

  int control(int from) {
    return CONTROL.matches(at(from)) ? skipOne(BLANK, from + 1) : NONE;
  }
}
